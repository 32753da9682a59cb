import { isLanguage } from '../../facts/text/regions.ts'
import type { Coded } from '../../facts/views/card.ts'
import { dateStyle, isEnglish } from './role.ts'

/** The name of a language or a currency in the reader's language; in English if the browser has none. */
export function nameIn(type: 'language' | 'currency', { code, name }: Coded, locale: string): string {
  // In English the tables have languages as readers know them, but long names of currencies.
  if (code === undefined || (isEnglish(locale) && type === 'language')) return name
  const named = new Intl.DisplayNames([styleOf(locale)], { type, fallback: 'none' }).of(code)
  return named ?? name
}

/** The name of a language by its code, BCP 47; undefined if the browser knows none. */
export function languageNameIn(code: string, locale: string): string | undefined {
  if (!isLanguage(code)) return undefined
  return new Intl.DisplayNames([styleOf(locale)], { type: 'language', fallback: 'none' }).of(code)
}

/** `52 million` */
export function countIn(value: number, locale: string): string {
  return shortly(value, locale, {})
}

/** US dollars: `$1.9 trillion` */
export function dollarsIn(value: number, locale: string): string {
  // CLDR has no long form with a symbol in English: `$1.9T`.
  if (isEnglish(locale)) return `$${shortly(value, locale, {})}`
  return shortly(value, locale, { style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol' })
}

/** Numbers below this are in digits only. */
const IN_DIGITS = 100_000

function shortly(value: number, locale: string, how: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(styleOf(locale), {
    ...how,
    ...(value < IN_DIGITS ? {} : { notation: 'compact', compactDisplay: 'long' }),
    maximumSignificantDigits: value < IN_DIGITS ? 3 : 2,
  }).format(value)
}

/** `100,210 km²` */
export function areaIn(value: number, locale: string): string {
  return `${new Intl.NumberFormat(styleOf(locale)).format(value)} km²`
}

/** The time of day in a time zone: `9:41 pm`. @param timeZone IANA. @param now in ms. @returns undefined if the browser does not know the zone */
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
