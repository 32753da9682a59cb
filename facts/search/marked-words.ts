import { fold } from '../text/normalize.ts'

/** A part of a text: a word that was searched for, or what is between such words. */
export interface MarkedPart {
  readonly text: string
  readonly isHit: boolean
}

/** Scripts without spaces between words: what was typed is only a part of what stands between two marks there. */
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/**
 * A text in parts, so that the words that a search found it by can be marked.
 *
 * @param words folded; as the search found them
 * @param typed the words of the query, folded
 */
export function markedParts(
  text: string,
  words: ReadonlySet<string>,
  typed: readonly string[] = [],
): MarkedPart[] {
  const parts: MarkedPart[] = []
  let plain = 0
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const length = lengthOfHit(word, words, typed)
    if (length === 0) continue
    if (index > plain) parts.push({ text: text.slice(plain, index), isHit: false })
    plain = index + length
    parts.push({ text: text.slice(index, plain), isHit: true })
  }
  if (plain < text.length) parts.push({ text: text.slice(plain), isHit: false })
  return parts
}

/** How many UTF-16 units of a word are marked. */
function lengthOfHit(word: string, words: ReadonlySet<string>, typed: readonly string[]): number {
  const folded = fold(word)
  if (!words.has(folded)) return 0
  if (!JOINED.test(word) || folded.length !== word.length) return word.length
  return typed.find((one) => folded.startsWith(one))?.length ?? word.length
}
