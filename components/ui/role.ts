import { isLanguage, regionName } from '../../facts/text/regions.ts'
import type { Days, Entity } from '../../facts/types.ts'
import type { CardContent, CardOffice } from '../../facts/views/card.ts'
import { type Union, unionOf } from '../../facts/world/unions.ts'
import type { Messages } from './messages.ts'

type Held = Pick<CardContent, 'role' | 'office' | 'isFormer' | 'union'>

/**
 * The office and its years in the reader's language: `Präsident · Südkorea`, `seit 2025`. The English line of the content
 * is used if the language is English, or if no office is known.
 *
 * @param locale BCP 47
 */
export function roleIn(
  { role, office, isFormer, union }: Held,
  messages: Messages,
  locale: string,
): { readonly role: string; readonly since?: string } {
  const since = office && yearsIn(office, messages)
  if (isEnglish(locale)) return since === undefined ? { role } : { role, since }
  if (union) return { role: unionIn(union, messages) }
  if (!office || since === undefined)
    return { role: PLAIN[role] === undefined ? role : messages(PLAIN[role]) }
  const held = officeIn(office, messages, locale)
  return { role: isFormer ? messages('former', held) : held, since }
}

/** `seit 2025`, `2005–2021`; with a gap between terms: `2017–2021, seit 2025`. */
export function yearsIn(years: CardYears, messages: Messages): string {
  return termsIn(years, messages).join(', ')
}

/** The years of each term. */
export function termsIn({ earlier = [], ...last }: CardYears, messages: Messages): string[] {
  return [...earlier, last].map((term) => termIn(term, messages))
}

type CardYears = Pick<CardOffice, 'from' | 'to' | 'earlier'>

function termIn({ from, to }: CardYears, messages: Messages): string {
  const [first, last] = [from.slice(0, 4), to && lastYear(to)]
  if (last === undefined) return messages('sinceYear', first)
  return first === last ? first : `${first}–${last}`
}

/** The last year of a term. Who left on New Year's Day has not governed in that year. @param to ISO date */
export function lastYear(to: string): string {
  const year = to.slice(0, 4)
  return to.endsWith('-01-01') ? String(Number(year) - 1) : year
}

/** An office with its country, in a language other than English: `Präsident · Südkorea`. */
export function officeIn(office: CardOffice, messages: Messages, locale: string): string {
  return heldIn(office, countryIn(office.country, office.country, locale), messages)
}

/** The offices and rows that have a message `detail_…`. All others are shown as the table has them, in English. */
export const DETAILS: readonly string[] = [
  ...['Capital', 'Capitals', 'Region', 'Language', 'Languages', 'Currency', 'Area'],
  ...['Population', 'GDP', 'Memberships', 'Neighbours', 'Official_name', 'Local_time'].map((key) =>
    key.replace('_', ' '),
  ),
  ...['President', 'Prime Minister', 'Chancellor', 'King', 'Queen', 'Emperor', 'Supreme Leader', 'Pope'],
  ...['Sultan', 'Emir', 'Prince', 'Premier', 'Acting President', 'Communist leader', 'General Secretary'],
  ...['Head of State', 'Leader'],
  ...['Episcopal Co-Prince', 'French Co-Prince', 'Chair of the Council of Ministers'],
  ...['Chairman of the Presidency', 'Bosniak member of the Presidency', 'Croat member of the Presidency'],
  ...[
    'Serb member of the Presidency',
    'President of the European Commission',
    'President of the European Council',
  ],
  ...['Chief Minister', 'Chief Executive', 'Taoiseach'],
  ...['Chairman of the Cabinet of Ministers', 'Grand Duke', 'Chairman of the Presidential Council'],
  ...['Minister of State', 'Secretary General', 'Secretary-General'],
  ...['President of the Government', 'Co-President', 'Chairman of the Sovereignty Council'],
  ...[
    'President of the Council of Ministers',
    'Chairman of the Presidential Leadership Council',
    'President of the Council',
  ],
  ...['Governor-General', 'State President', 'Paramount leader'],
]

/** The name of an office or a row in the reader's language. Firefox logs an error for a message that does not exist. */
export function detailIn(name: string, messages: Messages): string {
  return DETAILS.includes(name) ? messages(detailKey(name)) : name
}

/** The message's key: `detail_Prime_Minister`. */
export function detailKey(name: string): string {
  return `detail_${name.replace(/\W/g, '_')}`
}

/** What an entity is, for a list: `Country`, `Leader`, `Union of 27 countries`. */
export function whatIn({ kind, iso2 }: Pick<Entity, 'kind' | 'iso2'>, messages: Messages): string {
  const union = unionOf(iso2)
  return union ? unionIn(union, messages) : messages(kind)
}

function unionIn({ kind, members }: Union, messages: Messages): string {
  return messages(`union_${kind}`, String(members))
}

/** Roles of countries that have a message. */
const PLAIN: Readonly<Record<string, string>> = { Country: 'country', Territory: 'territory' }

/**
 * An office with its country, or with a state that no longer exists: `König · Vereinigtes Königreich und 14 weitere Länder`.
 *
 * @param country its name in the reader's language
 */
export function heldIn({ title, state, others }: CardOffice, country: string, messages: Messages): string {
  const own = state === undefined ? title : titleAlone(title, state)
  const where = state === undefined ? country : messages(`state_${state.replaceAll(' ', '_')}`) || state
  const all = others === undefined ? where : messages('andCountries', where, String(others))
  return `${detailIn(own, messages)} · ${all}`
}

/** `President of Czechoslovakia` → `President`, `Soviet leader` → `Leader`: the state is named after it. */
function titleAlone(title: string, state: string): string {
  const adjective = ADJECTIVES[state]
  const alone = title.replace(` of the ${state}`, '').replace(` of ${state}`, '')
  if (adjective === undefined || !alone.startsWith(adjective)) return alone
  const bare = alone.slice(adjective.length + 1)
  return bare === 'head of state' ? 'Head of State' : bare.charAt(0).toUpperCase() + bare.slice(1)
}

/** The states that titles name with an adjective. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  'Soviet Union': 'Soviet',
  'East Germany': 'East German',
}

/** A country's name in a language; `name` if the browser has none. */
export function countryIn(iso2: string, name: string, locale: string): string {
  return (isEnglish(locale) ? undefined : regionName(iso2, locale)) ?? name
}

/** The name of a leader or country as a list or heading has it: a country's is in the reader's language. */
export function entityNameIn({ id, name }: Pick<Entity, 'id' | 'name'>, locale: string): string {
  return id.startsWith('country:') ? countryIn(id.slice('country:'.length), name, locale) : name
}

/** One formatter for each language and style: to make one takes longer than to draw a row. */
const FORMATS = new Map<string, Intl.DateTimeFormat>()

const STYLES = {
  day: { dateStyle: 'long' },
  month: { month: 'short', year: 'numeric' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

function formatIn(locale: string, style: keyof typeof STYLES): Intl.DateTimeFormat {
  const key = `${style} ${locale}`
  const format =
    FORMATS.get(key) ?? new Intl.DateTimeFormat(dateStyle(locale), { ...STYLES[style], timeZone: 'UTC' })
  FORMATS.set(key, format)
  return format
}

/** A day in a language: `4. Juni 2025`. Text that is no day is returned as it is. */
export function dayIn(day: string, locale: string): string {
  const time = Date.parse(day)
  return Number.isNaN(time) ? day : formatIn(locale, 'day').format(time)
}

/** The month of a day in a language, short: `Feb 2026`, `févr. 2026`. */
export function shortMonthIn(day: string, locale: string): string {
  return formatIn(locale, 'month').format(Date.parse(day))
}

/** The language for dates. English dates have the day first, as in the facts. */
export function dateStyle(locale: string): string {
  return isEnglish(locale) ? 'en-GB' : locale
}

/** A range of days in a language: `4.–6. Juni 2025`. */
export function daysIn({ from, to }: Days, locale: string): string {
  if (from === to) return dayIn(from, locale)
  return formatIn(locale, 'day').formatRange(Date.parse(from), Date.parse(to))
}

/** A text that is no language counts as English: an extension that was removed has no message left for `locale`. */
export function isEnglish(locale: string): boolean {
  return locale.startsWith('en') || !isLanguage(locale)
}
