import type { Block } from '../types.ts'

/** A paragraph shorter than this may be a teaser, a caption or a button, in UTF-16 units. */
const LEAST = 140

/** So much of them makes an article. */
const ENOUGH = 20

/**
 * Whether what was read out of a page is an article, and not a list of them, a shop or the like: by how much text stands
 * in paragraphs that are longer than others' (as Readability's `isProbablyReaderable` has it).
 */
export function isArticle(blocks: readonly Block[]): boolean {
  const score = blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'quotation')
    .map(({ text }) => lengthOf(text) - LEAST)
    .reduce((sum, more) => sum + Math.sqrt(Math.max(0, more)), 0)
  return score > ENOUGH
}

/** Where one letter is a word, it counts as one. */
function lengthOf(text: string): number {
  const letters = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0
  return text.length + letters * 1.5
}
