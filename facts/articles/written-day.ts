import type { IsoDate } from '../types.ts'

const MONTHS = new Map<string, readonly string[]>()

/** The names of the months in a language, in lower case, in the form after a day: the long ones, then the short ones. */
function monthNames(language: string): readonly string[] {
  const known = MONTHS.get(language)
  if (known) return known
  const names = (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, i) => {
      const parts = format.formatToParts(Date.UTC(2000, i, 1))
      return (parts.find((part) => part.type === 'month')?.value ?? '').replace(/\.$/, '').toLowerCase()
    })
  })
  MONTHS.set(language, names)
  return names
}

/** So many letters are enough to recognise a month. */
const SHORTEST_MONTH = 3

/** The month that a word names, 1 to 12; 0 if none. */
function monthOf(word: string, languages: readonly string[]): number {
  for (const language of languages) {
    const names = monthNames(language)
    const same = names.indexOf(word)
    const at =
      same >= 0 || word.length < SHORTEST_MONTH
        ? same
        : names.slice(0, 12).findIndex((name) => name.startsWith(word))
    if (at >= 0) return (at % 12) + 1
  }
  return 0
}

/** Languages whose months have different names in some countries. */
const ALSO: Readonly<Record<string, string>> = { ar: 'ar-LB', pt: 'pt-BR', de: 'de-AT' }

/** Where no language is known, months are read in these. */
const COMMON = 'en de fr es pt it nl pl ru'.split(' ')

const YEAR_FIRST = /(?<![\p{N}.,])(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)/gu
const YEAR_LAST = /(?<![\p{N}.,])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/gu
const DAY_MONTH =
  /(?<![\p{N}])(\d{1,2})(?:st|nd|rd|th|er|º|\.)?[\s-](?:de |of )?([\p{L}\p{M}]+)[.,]?[\s-](?:del? )?(\d{4})(?!\d)/gu
const MONTH_DAY = /(?<![\p{L}])([\p{L}\p{M}]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/gu

/**
 * The whole dates in a line, in words or figures: first the form that starts with the year, then the others. '3/4/2024' is
 * not one in English, where it can mean two days; nor is a day that no calendar has.
 *
 * @param language BCP 47; months are read in it and in English
 */
export function writtenDays(line: string, language?: string): IsoDate[] {
  const text = line
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(/\s+/g, ' ')
    .toLowerCase()
  const own = (language ?? 'en').slice(0, 2).toLowerCase()
  const languages = language ? [own, ALSO[own] ?? own, 'en'].filter(isKnown) : COMMON
  const all = (pattern: RegExp, read: (match: RegExpExecArray) => IsoDate | undefined): IsoDate[] =>
    [...text.matchAll(pattern)].flatMap((match) => read(match) ?? [])
  return [
    ...all(YEAR_FIRST, ([, y, m, d]) => isoDay(y, m, d)),
    ...all(YEAR_LAST, ([, a, mark, b, y]) => {
      const isEither = mark !== '.' && own === 'en' && Number(a) <= 12 && Number(b) <= 12 && a !== b
      return isEither ? undefined : (isoDay(y, b, a) ?? isoDay(y, a, b))
    }),
    ...all(DAY_MONTH, ([, d, word = '', y]) => isoDay(y, monthOf(word, languages), d)),
    ...all(MONTH_DAY, ([, word = '', d, y]) => isoDay(y, monthOf(word, languages), d)),
  ]
}

function isKnown(language: string): boolean {
  return /^[a-z]{2}(?:-[A-Z]{2})?$/.test(language)
}

type Part = string | number | undefined

/** @returns undefined for a day that no calendar has: '2024-02-31', though Date accepts it */
export function isoDay(year: Part, month: Part, day: Part): IsoDate | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  const date = new Date(Date.UTC(y, m - 1, d))
  const isReal = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
  return isReal ? date.toISOString().slice(0, 10) : undefined
}
