import { isLanguage, regionName } from '../../facts/text/regions.ts'
import type { Entity } from '../../facts/types.ts'
import type { CardContent, CardOffice } from '../../facts/views/card.ts'
import { type Union, unionOf } from '../../facts/world/unions.ts'
import type { Words } from './messages.ts'

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

/** The offices and rows of details that have a word of the interface; all others are shown as the table has them. */
export const DETAILS: readonly string[] = [
  ...['Capital', 'Capitals', 'Region', 'Language', 'Languages', 'Currency', 'Area'],
  ...['President', 'Prime Minister', 'Chancellor', 'King', 'Queen', 'Emperor', 'Supreme Leader', 'Pope'],
  ...['Sultan', 'Emir', 'Prince', 'Premier', 'Acting President', 'Communist leader', 'General Secretary'],
  ...['Head of State', 'Leader'],
]

/** What an office or a row of details is called in the reader's language. Firefox complains of words that are not there. */
export function detailIn(name: string, words: Words): string {
  return DETAILS.includes(name) ? words(detailKey(name)) : name
}

/** The message's key: `detail_Prime_Minister`. */
export function detailKey(name: string): string {
  return `detail_${name.replaceAll(' ', '_')}`
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
  return `${detailIn(own, words)} · ${all}`
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
  return (isEnglish(locale) ? undefined : regionName(iso2, locale)) ?? name
}

/** Making one costs more than a row of a list; there is one for each language. */
const DAYS = new Map<string, Intl.DateTimeFormat>()

/** A day in a language: `4. Juni 2025`; what is no day as it is. */
export function dayIn(day: string, locale: string): string {
  const time = Date.parse(day)
  if (Number.isNaN(time)) return day
  const known = DAYS.get(locale)
  const format = known ?? new Intl.DateTimeFormat(dateStyle(locale), { dateStyle: 'long', timeZone: 'UTC' })
  DAYS.set(locale, format)
  return format.format(time)
}

/** The language that dates are written in: in English as the facts have them, the day first. */
export function dateStyle(locale: string): string {
  return isEnglish(locale) ? 'en-GB' : locale
}

/** What is no language counts as English: an extension that has gone has no word for it any more. */
function isEnglish(locale: string): boolean {
  return locale.startsWith('en') || !isLanguage(locale)
}
