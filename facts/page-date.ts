import type { IsoDate } from './types.ts'

const DATES: readonly (readonly [selector: string, attribute: string])[] = [
  ['meta[property="article:published_time"]', 'content'],
  ['meta[itemprop="datePublished"]', 'content'],
  ['meta[name="date" i], meta[name="pubdate" i], meta[name="dc.date" i]', 'content'],
  ['article time[datetime], main time[datetime], time[datetime][pubdate]', 'datetime'],
]

/** The day that a page says it was published on, where it says so in one of the usual ways. */
export function pageDate(document: Document): IsoDate | undefined {
  for (const [selector, attribute] of DATES) {
    const day = dayOf(document.querySelector(selector)?.getAttribute(attribute))
    if (day !== undefined) return day
  }
  return undefined
}

/** The day that a date or a moment in ISO 8601 starts with, as its writer counts days. */
export function dayOf(text: string | null | undefined): IsoDate | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0]
  if (day === undefined) return undefined
  // '2024-02-31' is no day, whatever Date makes of it.
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day) ? day : undefined
}
