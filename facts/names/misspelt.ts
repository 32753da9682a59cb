import Fuse from 'fuse.js'
import { bitsIn, lettersIn } from './letter-bits.ts'
import type { WordList } from './word-list.ts'

/** In Fuse.js's measure 0 is the same word; this threshold allows one wrong letter in four, two in seven. */
const THRESHOLD = 0.4

/** In so many letters the letters that are wrong can be counted in one number. */
const LONGEST = 31

/** A word that may be meant, and how far it is from what was typed: 0 for the same. */
export interface NearMiss {
  readonly item: string
  readonly score?: number
}

/** Whether so few letters of a typed word are missing in another one, by its letters (`lettersIn`), that it may be found. */
export function mayBeMisspelt(typed: string): (letters: number) => boolean {
  const wanted = lettersIn(typed)
  const most = mostWrong(typed)
  return (letters) => bitsIn(wanted & ~letters) <= most
}

/** So many letters of a typed word may be wrong. */
export const mostWrong = (typed: string): number => Math.floor(THRESHOLD * typed.length)

/** The least that Fuse.js has as the score of a word with so many wrong letters. */
export const leastScore = (typed: string, wrong: number): number => Math.max(0.001, wrong / typed.length)

/** Words that may be meant by a typed one, by how many letters are wrong at least: those of a number are found when asked for. */
export type NearMisses = (wrong: number) => readonly NearMiss[]

/**
 * The misspelt words that may be meant by a typed one. Words with too many wrong
 * letters are left out before Fuse.js sees them: that check is a hundred times faster.
 *
 * @param off words are compared with a typed one if their lengths, in UTF-16 units, differ by no more than this
 */
export function misspellings(words: WordList, typed: string, off: number): NearMisses {
  const { text, starts, masks, length } = words
  const wanted = lettersIn(typed)
  const most = mostWrong(typed)
  const wrongIn = counterOf(typed)
  const near: string[][] = []
  for (let i = 0; i < length; i++) {
    if (bitsIn(wanted & ~(masks[i] ?? 0)) > most || Math.abs(words.lengthOf(i) - typed.length) > off) continue
    const wrong = wrongIn(text, starts[i] ?? 0, words.endOf(i))
    if (wrong > most) continue
    const own = near[wrong]
    if (own) own.push(words.at(i))
    else near[wrong] = [words.at(i)]
  }
  return (wrong) => found(near[wrong] ?? [], typed)
}

function found(words: readonly string[], typed: string): readonly NearMiss[] {
  if (words.length === 0) return []
  return new Fuse(words, {
    includeScore: true,
    threshold: THRESHOLD,
    location: 0,
    distance: 40,
    isCaseSensitive: true,
    shouldSort: false,
  }).search(typed)
}

/**
 * In how few letters a part of a word, which is a part of a text, differs from what was typed. (Myers, 1999: a bit for each letter of what was typed, all
 * compared at once.)
 */
function counterOf(typed: string): (text: string, start: number, end: number) => number {
  if (typed.length > LONGEST) return () => 0
  const places = new Map<number, number>()
  for (let i = 0; i < typed.length; i++) {
    const letter = typed.charCodeAt(i)
    places.set(letter, (places.get(letter) ?? 0) | (1 << i))
  }
  const last = 1 << (typed.length - 1)
  return (text, start, end) => {
    let more = -1
    let less = 0
    let wrong = typed.length
    let least = wrong
    for (let i = start; i < end; i++) {
      const same = places.get(text.charCodeAt(i)) ?? 0
      const vertical = same | less
      const horizontal = (((same & more) + more) ^ more) | same
      const up = less | ~(horizontal | more)
      const down = more & horizontal
      if (up & last) wrong++
      if (down & last) wrong--
      if (wrong < least) least = wrong
      more = (down << 1) | ~(vertical | (up << 1))
      less = (up << 1) & vertical
    }
    return least
  }
}
