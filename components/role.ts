import type { CardContent, CardOffice } from '../facts/card.ts'
import type { Entity } from '../facts/types.ts'
import { type Union, unionOf } from '../facts/unions.ts'
import type { Words } from './words.ts'

type Told = Pick<CardContent, 'role' | 'since' | 'office' | 'union'>

/**
 * Who or what somebody is, in the reader's language: `Präsident · Südkorea`, `seit 4. Juni 2025`. The content's own
 * lines are English and stay where that is the language, or where no office is known.
 *
 * @param locale BCP 47
 */
export function roleIn(
  { role, since, office, union }: Told,
  words: Words,
  locale: string,
): { readonly role: string; readonly since?: string } {
  if (isEnglish(locale)) return since === undefined ? { role } : { role, since }
  if (union) return { role: unionIn(union, words) }
  if (!office) return { role: PLAIN[role] === undefined ? role : words(PLAIN[role]) }
  const held = heldIn(office, countryIn(office.country, office.country, locale), words)
  const from = dayIn(office.from, locale)
  return office.to === undefined
    ? { role: held, since: words('since', from) }
    : { role: words('former', held), since: `${from} – ${dayIn(office.to, locale)}` }
}

/** What something found is, in a list: `Country`, `Leader`, `Union of 27 countries`. */
export function whatIn({ kind, iso2 }: Pick<Entity, 'kind' | 'iso2'>, words: Words): string {
  const union = unionOf(iso2)
  return union ? unionIn(union, words) : words(kind)
}

function unionIn({ kind, members }: Union, words: Words): string {
  return words(`union_${kind}`, String(members))
}

/** What a card's line says of most that is in the table of countries. */
const PLAIN: Readonly<Record<string, string>> = { Country: 'country', Territory: 'territory' }

/**
 * An office with its country, or with its state that is no more: `König · Vereinigtes Königreich und 14 weitere Länder`.
 *
 * @param country its name in the reader's language
 */
export function heldIn({ title, state, others }: CardOffice, country: string, words: Words): string {
  const own = state === undefined ? title : titleAlone(title, state)
  const where = state === undefined ? country : words(`state_${state.replaceAll(' ', '_')}`) || state
  const all = others === undefined ? where : words('andCountries', where, String(others))
  return `${words(`detail_${own.replaceAll(' ', '_')}`) || own} · ${all}`
}

/** `President of Czechoslovakia` → `President`, `Soviet leader` → `Leader`: the state stands behind it. */
function titleAlone(title: string, state: string): string {
  const adjective = ADJECTIVES[state]
  const alone = title.replace(` of the ${state}`, '').replace(` of ${state}`, '')
  if (adjective === undefined || !alone.startsWith(adjective)) return alone
  const bare = alone.slice(adjective.length + 1)
  return bare === 'head of state' ? 'Head of State' : bare.charAt(0).toUpperCase() + bare.slice(1)
}

/** Of the states that titles have as an adjective. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  'Soviet Union': 'Soviet',
  'East Germany': 'East German',
}

/** A country's name in a language; the name at hand where the browser has none. */
export function countryIn(iso2: string, name: string, locale: string): string {
  if (isEnglish(locale) || !/^[A-Z]{2}$/.test(iso2)) return name
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }).of(iso2) ?? name
}

/** Making one costs more than a row of a list; there is one for each language. */
const DAYS = new Map<string, Intl.DateTimeFormat>()

/** A day in a language: `4. Juni 2025`. */
export function dayIn(day: string, locale: string): string {
  const known = DAYS.get(locale)
  const format = known ?? new Intl.DateTimeFormat(dateStyle(locale), { dateStyle: 'long', timeZone: 'UTC' })
  DAYS.set(locale, format)
  return format.format(Date.parse(day))
}

/** The language that dates are written in: in English as the facts have them, the day first. */
export function dateStyle(locale: string): string {
  return isEnglish(locale) ? 'en-GB' : locale
}

function isEnglish(locale: string): boolean {
  return locale.startsWith('en')
}
