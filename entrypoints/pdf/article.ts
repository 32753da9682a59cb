import { type PdfMeta, pdfArticle } from '../../facts/articles/pdf/pdf-article.ts'
import { ArticleError } from '../../facts/articles/plain-text.ts'
import { browser } from '../shared/browser.ts'
import { answering } from '../shared/channels/channel.ts'
import type { ReadReply } from '../shared/channels/payloads.ts'
import { TO_PDF } from '../shared/channels/to-pdf.ts'
import { isOwn } from '../shared/is-own.ts'
import type { PdfView } from './pdf-view.ts'

/** A shorter text is no article, in UTF-16 units. */
const SHORTEST = 400

/** The article of the file that is shown, when all of its text was read. */
export async function readPdf(view: PdfView, meta: PdfMeta): Promise<ReadReply> {
  try {
    const article = pdfArticle(await view.texts, view.known, meta)
    const length = article.blocks.reduce((sum, block) => sum + block.text.length, 0)
    return { article, hasLanguage: meta.language !== undefined, isArticle: length >= SHORTEST }
  } catch (error) {
    if (error instanceof ArticleError) return { code: error.code }
    throw error
  }
}

/** Hands the article to the background and the popup. @returns the undo */
export function answerArticle(read: () => Promise<ReadReply>): () => void {
  const answer = answering(TO_PDF, { 'pdf-article': read }, isOwn)
  browser.runtime.onMessage.addListener(answer)
  return () => browser.runtime.onMessage.removeListener(answer)
}
