import { browser } from '../shared/browser.ts'

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
