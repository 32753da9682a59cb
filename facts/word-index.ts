import { foldsTo, hashOf } from './letters.ts'

/** Words by their hash; see `readWord`. */
export interface WordIndex {
  /** Words that have no hash are not found here, but count. */
  readonly keys: readonly string[]
  /** @returns the place among `keys` of the word that stands in a text from `start` to `end`, -1 where it is none */
  find(text: string, start: number, end: number, hash: number): number
}

/**
 * A table with open addressing (linear probing, at most half full): one look at an array of numbers turns away nearly
 * every word that is no key, with ten keys as with a hundred thousand. What passes is compared letter by letter.
 */
export function makeWordIndex(words: Iterable<string>): WordIndex {
  const keys = [...words]
  const size = 2 ** Math.ceil(Math.log2(Math.max(8, keys.length * 2)))
  const mask = size - 1
  // One more than the place among the keys; 0 where nothing is.
  const places = new Int32Array(size)
  const hashes = new Int32Array(size)
  keys.forEach((key, place) => {
    const hash = hashOf(key, 0, key.length)
    if (hash < 0) return
    let slot = hash & mask
    while (places[slot] !== 0) slot = (slot + 1) & mask
    places[slot] = place + 1
    hashes[slot] = hash
  })
  return {
    keys,
    find(text, start, end, hash) {
      let slot = hash & mask
      for (let place = places[slot] ?? 0; place !== 0; place = places[slot] ?? 0) {
        if (hashes[slot] === hash) {
          const key = keys[place - 1] ?? ''
          if (key.length === end - start && foldsTo(key, text, start)) return place - 1
        }
        slot = (slot + 1) & mask
      }
      return -1
    },
  }
}
