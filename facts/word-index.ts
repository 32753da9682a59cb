import { foldsTo, hashOf } from './letters.ts'

/** Words and their places, by hash; see `readWord`. */
export interface WordIndex {
  /** @returns the place of the word that stands in a text from `start` to `end`, -1 where it is none of these */
  find(text: string, start: number, end: number, hash: number): number
  /** @returns the place of a word as it was given, whether it has a hash or not; -1 where it is none of these */
  placeOf(word: string): number
}

/**
 * A table with open addressing (linear probing, at most half full): one look at an array of numbers turns away nearly
 * every word that is no key, with ten keys as with a hundred thousand. What passes is compared letter by letter.
 */
export function makeWordIndex(words: readonly string[]): WordIndex {
  const size = 2 ** Math.ceil(Math.log2(Math.max(8, words.length * 2)))
  const mask = size - 1
  // One more than the word's place; 0 where nothing is.
  const places = new Int32Array(size)
  const hashes = new Int32Array(size)
  const odd = new Map<string, number>()
  for (let place = 0; place < words.length; place++) {
    const word = words[place] ?? ''
    const hash = hashOf(word, 0, word.length)
    if (hash < 0) {
      odd.set(word, place)
      continue
    }
    let slot = hash & mask
    while (places[slot] !== 0) slot = (slot + 1) & mask
    places[slot] = place + 1
    hashes[slot] = hash
  }
  const find = (text: string, start: number, end: number, hash: number): number => {
    let slot = hash & mask
    for (let place = places[slot] ?? 0; place !== 0; place = places[slot] ?? 0) {
      if (hashes[slot] === hash) {
        const word = words[place - 1] ?? ''
        if (word.length === end - start && foldsTo(word, text, start)) return place - 1
      }
      slot = (slot + 1) & mask
    }
    return -1
  }
  return {
    find,
    placeOf(word) {
      const hash = hashOf(word, 0, word.length)
      return hash < 0 ? (odd.get(word) ?? -1) : find(word, 0, word.length, hash)
    },
  }
}
