import type { IsoDate } from '../types.ts'
import { Covered } from './covered.ts'
import { inYear, type ReadDate } from './date-reading.ts'

/** Which year is meant, counted from the article's, by the words after a month. */
const YEARS: readonly (readonly [years: number, words: string])[] = [
  [
    -1,
    "(?:of )?last year|(?:des )?(?:letzten|vergangenen|vorigen) Jahres|(?:de )?l[’']an(?:née)? (?:dernier|dernière|passée?)|del año pasado|do ano passado|del(?:lo scorso anno|l[’']anno scorso)",
  ],
  [0, "(?:of )?this year|dieses Jahres|de cette année|de este año|deste ano|di quest[’']anno"],
  [
    1,
    "(?:of )?next year|(?:des )?(?:nächsten|kommenden) Jahres|(?:de )?l[’']an(?:née)? prochaine?|del (?:próximo año|año próximo|año que viene)|do próximo ano|del(?:l[’']anno prossimo| prossimo anno)",
  ],
]
const PATTERNS = YEARS.map(
  ([years, words]) => [years, new RegExp(`^,?\\s+(?:${words})(?!\\p{L})`, 'iu')] as const,
)

/** The patterns for years that words name. */
export const namedYearPatterns = PATTERNS.map(([, pattern]) => pattern)

/**
 * The dates of a text, those that are followed by words for a year with these as part of them, and without those that are
 * within another's words: 'last year' of 'April last year'.
 */
export function withNamedYears(
  dates: readonly ReadDate[],
  text: string,
  reference: IsoDate | undefined,
): { read: readonly ReadDate[]; named: Covered } {
  const ofYears = dates.map((date) => ofNamedYear(date, text, reference))
  const isNamed = (date: ReadDate, i: number): boolean => date !== dates[i]
  const named = new Covered(text.length, ofYears.filter(isNamed))
  return { read: ofYears.filter((date, i) => isNamed(date, i) || !named.overlaps(date)), named }
}

/** 'April last year', 'im Mai vergangenen Jahres': a month or day of the year that the words after it name, and the words as part of it. */
function ofNamedYear(date: ReadDate, text: string, reference: IsoDate | undefined): ReadDate {
  const { has, start, end } = date
  if (reference === undefined || !has.has('month') || has.has('year')) return date
  const rest = text.slice(end, end + 40)
  for (const [years, pattern] of PATTERNS) {
    const words = pattern.exec(rest)?.[0]
    if (words === undefined) continue
    const year = Number(reference.slice(0, 4)) + years
    return {
      ...inYear(date, year),
      end: end + words.length,
      text: text.slice(start, end + words.length),
      has: new Set([...has, 'year' as const]),
    }
  }
  return date
}
