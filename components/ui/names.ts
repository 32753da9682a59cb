import { isLanguage } from '../../facts/text/regions.ts'
import { dateStyle } from './role.ts'

/** What `Intl` takes for a code of each kind; all else is a name already. */
const CODES = {
  language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  currency: /^[A-Z]{3}$/,
  region: /^(?:\d{3}|[A-Z]{2})$/,
} as const

/** What a language, a currency or a part of the world is called in the reader's language; a name stays as it is. */
export function nameIn(type: keyof typeof CODES, code: string, locale: string): string {
  if (!CODES[type].test(code)) return code
  return new Intl.DisplayNames([styleOf(locale)], { type }).of(code) ?? code
}

/** `52 million` */
export function countIn(value: number, locale: string): string {
  return shortly(value, locale, {})
}

/** US dollars: `$1.9 trillion` */
export function dollarsIn(value: number, locale: string): string {
  return shortly(value, locale, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' })
}

function shortly(value: number, locale: string, how: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(styleOf(locale), {
    ...how,
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: value < 1e6 ? 3 : 2,
  }).format(value)
}

/** `100,210 km²` */
export function areaIn(value: number, locale: string): string {
  return `${new Intl.NumberFormat(styleOf(locale)).format(value)} km²`
}

/** The time there now: `9:41 pm`. @param timeZone IANA; nothing where the browser does not know it */
export function timeIn(timeZone: string, locale: string, now: number): string | undefined {
  try {
    return new Intl.DateTimeFormat(dateStyle(locale), { timeStyle: 'short', timeZone }).format(now)
  } catch {
    return undefined
  }
}

function styleOf(locale: string): string {
  return isLanguage(locale) ? locale : 'en'
}
