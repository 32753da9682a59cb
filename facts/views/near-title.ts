import { fold } from '../text/normalize.ts'
import { wordCount } from '../text/word-count.ts'
import type { Block } from '../types.ts'
import { LEAST_WORDS } from './reading-order.ts'
import { stopWords } from './stop-words.ts'

/** One word of a headline of one word is not all of it; and to have so many words of a long one is to be as near as can be. */
const FEWEST = 4
const MOST = 7

/**
 * How near a text is to a headline: the share of the headline's words that it has, without those that say nothing of a
 * subject. Words count in any form: 'missile', 'missiles'.
 *
 * @param names words that count for nothing: the names of whom the card is about are in most texts
 * @returns 0 to 1
 */
export function nearTitle(
  title: string,
  language: string,
  names: readonly string[],
): (text: string) => number {
  const none = new Set([...stopWords(language), ...names.flatMap(wordsIn)])
  const told = [...new Set(wordsIn(title).filter((word) => !none.has(word)))]
  const all = Math.min(Math.max(told.length, FEWEST), MOST)
  return (text) => {
    const words = told.length === 0 ? [] : [...new Set(wordsIn(text))]
    const found = told.filter((word) => words.some((other) => isForm(word, other)))
    return Math.min(1, found.length / all)
  }
}

/** How much the first paragraph counts beside the headline. */
const LEAD = 0.25

/** How near a text is to what an article is about: to its headline, and less so to its first paragraph. */
export function nearMatter(
  title: string,
  blocks: readonly Pick<Block, 'kind' | 'text'>[],
  language: string,
  names: readonly string[],
): (text: string) => number {
  const lead = blocks.find(({ kind, text }) => kind === 'paragraph' && wordCount(text) >= LEAST_WORDS)
  const toTitle = nearTitle(title, language, names)
  const toLead = nearTitle(lead?.text ?? '', language, names)
  return (text) => toTitle(text) + LEAD * toLead(text)
}

/** Words that have so many letters in common from their start are forms of one word; shorter ones if no more than their ends differ. */
const STEM = 6
const SHORT_STEM = 4
const END = 2

function isForm(a: string, b: string): boolean {
  if (a === b) return true
  let common = 0
  while (common < a.length && a[common] === b[common]) common++
  return common >= STEM || (common >= SHORT_STEM && common >= Math.max(a.length, b.length) - END)
}

function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}]{3,}/gu) ?? []
}
