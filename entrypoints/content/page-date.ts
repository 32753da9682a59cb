import type { IsoDate } from '../../facts/types.ts'

const PLACES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date" i], meta[name="pubdate" i], meta[name="dc.date" i]', 'content'],
  ['article time[datetime], main time[datetime], time[datetime][pubdate]', 'datetime'],
]

/** The day that a page says it was published on, where it says so in one of the usual ways. */
export function pageDate(): IsoDate | undefined {
  for (const [selector, attribute] of PLACES) {
    const day = /^\d{4}-\d{2}-\d{2}/.exec(
      document.querySelector(selector)?.getAttribute(attribute) ?? '',
    )?.[0]
    if (day !== undefined) return day
  }
  return undefined
}
