import type { Article } from '../../facts/types.ts'
import { browser } from '../shared/browser.ts'
import type { ReadReply } from '../shared/messages.ts'

/** How much text the browser's own detection of languages gets, in UTF-16 units. */
const SAMPLE = 2000

/** A document in a tab. */
export interface DocumentPlace {
  readonly tab: number
  readonly frame: number
}

/**
 * Reads the article out of a document, by a script that is put into it: in a world of its own, on a copy.
 *
 * @returns undefined where it has gone meanwhile. Rejects where no script may run.
 */
export async function readDocument({ tab, frame }: DocumentPlace): Promise<ReadReply | undefined> {
  const [result] = await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: ['reader.js'],
  })
  return result?.result as ReadReply | undefined
}

/** An article with the moment it was read, and where its page gives no language with the one that the browser finds. */
export async function datedArticle({
  article,
  hasLanguage,
}: Extract<ReadReply, { article: Article }>): Promise<Article> {
  const saved = new Date().toISOString()
  const sample = article.blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, SAMPLE)
  const detected = hasLanguage ? undefined : await browser.i18n.detectLanguage(sample).catch(() => undefined)
  const language = detected?.isReliable ? detected.languages[0]?.language : undefined
  return { ...article, source: { ...article.source, saved, ...(language === undefined ? {} : { language }) } }
}
