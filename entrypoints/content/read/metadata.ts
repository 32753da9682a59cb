import { SKIPPED } from '../../../facts/text/html-elements.ts'
import { browser } from '../../shared/browser.ts'

/** How much text the browser's own detection gets: a few paragraphs are plenty. */
const SAMPLE = 2000

/** The language that the page says it is in, BCP 47; what the browser makes of its text where it says nothing. */
export async function pageLanguage(): Promise<string | undefined> {
  const stated = document.documentElement.lang.trim()
  if (stated !== '') return stated
  const { isReliable, languages } = await browser.i18n.detectLanguage(sampleOf(document))
  return isReliable ? languages[0]?.language : undefined
}

/** The first text of a page; all of a long page's at once would take longer than reading it. */
function sampleOf(page: Document): string {
  const walker = page.createTreeWalker(page.body ?? page, NodeFilter.SHOW_TEXT)
  let sample = ''
  for (let node = walker.nextNode(); node && sample.length < SAMPLE; node = walker.nextNode()) {
    const { parentElement } = node
    if (!parentElement || !SKIPPED.has(parentElement.localName)) sample += `${(node as Text).data.trim()} `
  }
  return sample.slice(0, SAMPLE)
}
