import { fold } from '../text/normalize.ts'
import { stopWords } from './stop-words.ts'

/**
 * How near a text is to a headline: the share of the headline's words that it has, without those that say nothing of a
 * subject.
 *
 * @param names words that count for nothing: the names of whom the card is about are in most texts
 */
export function nearTitle(
  title: string,
  language: string,
  names: readonly string[],
): (text: string) => number {
  const none = new Set([...stopWords(language), ...names.flatMap(wordsIn)])
  const told = [...new Set(wordsIn(title))].filter((word) => !none.has(word))
  return (text) => {
    if (told.length === 0) return 0
    const words = new Set(wordsIn(text))
    return told.filter((word) => words.has(word)).length / told.length
  }
}

function wordsIn(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}]{3,}/gu) ?? []
}
