import type { ComponentChildren } from 'preact'
import { wordsOf } from '../../facts/search/fact-words.ts'
import { markedParts } from '../../facts/search/marked-words.ts'

/** Draws a text with marks on the words that were searched for. */
export type MarkHits = (text: string) => ComponentChildren

/**
 * @param meant words that the query may mean, folded
 * @returns undefined if nothing is searched for
 */
export function hitMarker(query: string, meant: readonly string[]): MarkHits | undefined {
  if (meant.length === 0) return undefined
  const words = new Set(meant)
  const typed = wordsOf(query)
  return (text) =>
    markedParts(text, words, typed).map(({ text: part, isHit }, i) =>
      // biome-ignore lint/suspicious/noArrayIndexKey: only their place keeps parts apart
      isHit ? <mark key={i}>{part}</mark> : part,
    )
}
