import type { IsoDate } from '../../facts/types.ts'
import { browser } from '../shared/browser.ts'

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

/** How much text the browser's own detection gets: a few paragraphs are plenty. */
const SAMPLE = 2000

/** The language that the page says it is in, BCP 47; what the browser makes of its text where it says nothing. */
export async function pageLanguage(): Promise<string | undefined> {
  const stated = document.documentElement.lang.trim()
  if (stated !== '') return stated
  const sample = document.body?.textContent?.slice(0, SAMPLE) ?? ''
  const { isReliable, languages } = await browser.i18n.detectLanguage(sample)
  return isReliable ? languages[0]?.language : undefined
}
