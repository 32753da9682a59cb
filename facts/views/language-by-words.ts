import { fold } from '../text/normalize.ts'
import { STOP_WORDS, stopWords } from './stop-words.ts'

/** In running text at least this share of the words are stop words of its language, and so much more than of another. */
const SHARE = 0.2
const CLEARLY = 1.3

/** The language whose stop words a text in Latin letters has; undefined if it is not clear. */
export function languageByWords(text: string): string | undefined {
  const words = fold(text).match(/\p{L}+/gu) ?? []
  const shares = Object.keys(STOP_WORDS)
    .map((language) => {
      const known = stopWords(language)
      return { language, share: words.filter((word) => known.has(word)).length / Math.max(1, words.length) }
    })
    .sort((a, b) => b.share - a.share)
  const [first, second] = shares
  return first && second && first.share >= SHARE && first.share >= CLEARLY * second.share
    ? first.language
    : undefined
}
