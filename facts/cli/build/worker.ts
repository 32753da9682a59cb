/** Builds articles in a thread of its own. */
import { parentPort } from 'node:worker_threads'
import { ArticleError } from '../../articles/plain-text.ts'
import { EMPTY_BUNDLE, keepable, mergeBundles } from '../../bundle/bundle.ts'
import { linesOfBundle } from '../../bundle/lines.ts'
import { EncodingError } from '../../text/encoding.ts'
import { buildArticle, loadWorld } from '../load.ts'
import { type Document, readDocument } from './read-document.ts'

/** What became of a document: its lines, or why there are none. */
export type Built =
  | { readonly lines: Uint8Array; readonly facts: number; readonly leftOut: number }
  | { readonly why: string }

const world = loadWorld()

/** @param withTexts whether the article's text is kept */
function built(document: Document, withTexts: boolean): Built {
  try {
    const kept = keepable(buildArticle(readDocument(document), world))
    if (!kept) return { why: 'its address, its date or its language cannot be kept' }
    const { texts, ...rest } = mergeBundles(kept.bundle, EMPTY_BUNDLE)
    const lines = linesOfBundle(withTexts && texts ? { ...rest, texts } : rest)
    const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
    return { lines: bytes, facts: kept.bundle.facts.length, leftOut: kept.leftOut }
  } catch (error) {
    if (error instanceof ArticleError || error instanceof EncodingError) return { why: error.message }
    return { why: `it could not be built: ${error instanceof Error ? error.message : String(error)}` }
  }
}

parentPort?.on('message', ({ document, withTexts }: { document: Document; withTexts: boolean }) => {
  const result = built(document, withTexts)
  parentPort?.postMessage(result, 'lines' in result ? [result.lines.buffer as ArrayBuffer] : [])
})
