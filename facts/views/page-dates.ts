import { findDates } from '../text/dates.ts'
import { sentences } from '../text/sentences.ts'
import type { IsoDate } from '../types.ts'

/** A date that a page mentions. */
export interface PageDate {
  /** The first and the last day that it can mean. */
  readonly from: IsoDate
  readonly to: IsoDate
  /** The page's own words: `last Monday`. */
  readonly text: string
  /** The first sentence that has it. */
  readonly sentence: string
}

/** A sentence without any of these has no date that can be worked out. */
const HINT =
  /\d|day\b|week|month|year|tag\b|woche|monat|jahr|jour|semaine|mois|\ban|día|semana|mes\b|año|[年月日]/i

/** So many sentences are looked at: nobody reads more dates. */
const MOST_SENTENCES = 1500

/**
 * The dates in a text, the earliest first, each once.
 *
 * @param reference the day of the text itself, from which 'Monday' is counted; without it such words are left out
 * @param language BCP 47
 */
export function pageDates(
  paragraphs: readonly string[],
  {
    reference,
    language,
  }: { readonly reference?: IsoDate | undefined; readonly language?: string | undefined },
): PageDate[] {
  const found = new Map<string, PageDate>()
  const texts = paragraphs.flatMap((text) =>
    sentences(text, language).map(({ start, end }) => text.slice(start, end)),
  )
  for (const sentence of texts.filter((text) => HINT.test(text)).slice(0, MOST_SENTENCES)) {
    for (const { when } of findDates(sentence, {
      reference,
      ...(language === undefined ? {} : { language }),
    })) {
      const { from, to, text } = when
      if (from === undefined || to === undefined) continue
      const key = `${from} ${to}`
      if (!found.has(key)) found.set(key, { from, to, text, sentence })
    }
  }
  return [...found.values()].sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1))
}
