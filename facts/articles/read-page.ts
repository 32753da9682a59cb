import { Readability } from '@mozilla/readability'
import { atOnce } from '../text/steps.ts'
import type { Article } from '../types.ts'
import { readPageSteps, settingsFor } from './html-page.ts'

/**
 * Reads the article out of a page all at once: as `readPageSteps`, with Readability unchanged.
 *
 * @throws ArticleError if the page has no text
 */
export function readPage(document: Document, url?: string): Article {
  // biome-ignore lint/correctness/useYield: it is done in one step
  const steps = readPageSteps(document, url, function* (copy) {
    return new Readability<Node>(copy, settingsFor<Node>()).parse()
  })
  return atOnce(steps)
}
