import { SKIPPED } from '../../../facts/text/html-elements.ts'
import { askLanguage, untilAnswered } from '../../shared/messages.ts'

/** How much text the browser's detection of languages gets, in UTF-16 units: a few paragraphs are enough. */
const SAMPLE = 2000

/** The language that the page states, as a BCP 47 tag. If it states none, that of its text. */
export async function languageOfPage(): Promise<string | undefined> {
  const stated = document.documentElement.getAttribute('lang')?.trim() ?? ''
  if (stated !== '') return stated
  const sample = sampleOf(document)
  return (await untilAnswered(() => askLanguage(sample))) || undefined
}

/** Reports that the page states another language than before: translators do that. @returns its undo */
export function watchLanguage(changed: () => void): () => void {
  const stated = (): string => document.documentElement?.lang ?? ''
  let before = stated()
  const observer = new MutationObserver(() => {
    const now = stated()
    if (now === before || now === '') return
    before = now
    changed()
  })
  // The root element may be replaced.
  observer.observe(document, { subtree: true, attributeFilter: ['lang'] })
  return () => observer.disconnect()
}

/** The first text of a page. To take the whole text of a long page at once would take longer than to read it in slices. */
function sampleOf(page: Document): string {
  const walker = page.createTreeWalker(page.body ?? page, NodeFilter.SHOW_TEXT)
  let sample = ''
  for (let node = walker.nextNode(); node && sample.length < SAMPLE; node = walker.nextNode()) {
    const { parentElement } = node
    if (!parentElement || !SKIPPED.has(parentElement.localName)) sample += `${(node as Text).data.trim()} `
  }
  return sample.slice(0, SAMPLE)
}
