import type { CardContent } from '../facts/card.ts'
import type { Words } from './words.ts'

type Told = Pick<CardContent, 'role' | 'since' | 'office'>

/**
 * Who or what somebody is, in the reader's language: `Präsident · Südkorea`, `seit 4. Juni 2025`. The content's own
 * lines are English and stay where that is the language, or where no office is known.
 *
 * @param locale BCP 47
 */
export function roleIn(
  { role, since, office }: Told,
  words: Words,
  locale: string,
): { readonly role: string; readonly since?: string } {
  if (isEnglish(locale)) return since === undefined ? { role } : { role, since }
  if (!office) return { role: role === 'Country' ? words('country') : role }
  const title = words(`detail_${office.title.replaceAll(' ', '_')}`) || office.title
  const held = `${title} · ${countryIn(office.country, office.country, locale)}`
  const from = dayIn(office.from, locale)
  return office.to === undefined
    ? { role: held, since: words('since', from) }
    : { role: words('former', held), since: `${from} – ${dayIn(office.to, locale)}` }
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
