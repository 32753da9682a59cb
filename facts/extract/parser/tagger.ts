/** Tags words from left to right; each is decided by its letters, its neighbours' and the two tags before it. */
import type { Linear } from './linear.ts'
import { finish, mix, type ParserWords } from './word-features.ts'

/** The tag before a sentence's first one, and no tag. */
export const NO_TAG = 255

const BEFORE = 0x51ed270b
const AFTER = 0x2f1b6b4d

/** Writes the features of the word at `i` into `out`. @returns how many there are; at most 40 */
export function tagFeatures(words: ParserWords, i: number, tags: Uint8Array, out: Uint32Array): number {
  const at = (list: Uint32Array | undefined, place: number): number =>
    place < 0 ? BEFORE : place >= words.length ? AFTER : ((list as Uint32Array)[place] as number)
  const tag = (place: number): number => (place < 0 ? NO_TAG : (tags[place] as number))
  const [s1, s2, s3, s4] = words.suffix
  const [p1, p2, p3] = words.prefix
  const word = at(words.word, i)
  const shape = at(words.shape, i)
  const previous = at(words.word, i - 1)
  const next = at(words.word, i + 1)
  const t1 = tag(i - 1)
  const t2 = tag(i - 2)
  let n = 0
  const add = (a: number, b = 0, c = 0): void => {
    out[n] = finish(mix(mix(mix(n, a), b), c))
    n++
  }
  add(word)
  add(at(s1, i))
  add(at(s2, i))
  add(at(s3, i))
  add(at(s4, i))
  add(at(p1, i))
  add(at(p2, i))
  add(at(p3, i))
  add(shape)
  add(shape, i === 0 ? 1 : 0, at(s2, i))
  add(t1)
  add(t1, t2)
  add(t1, word)
  add(t1, at(s3, i))
  add(t1, t2, word)
  add(previous)
  add(at(s3, i - 1))
  add(previous, word)
  add(at(words.word, i - 2))
  add(next)
  add(at(s3, i + 1))
  add(at(s2, i + 1), t1)
  add(word, next)
  add(at(s3, i), at(s3, i + 1))
  add(at(words.word, i + 2))
  add(next, at(words.word, i + 2))
  add(shape, at(words.shape, i - 1))
  add(shape, at(words.shape, i + 1))
  add(shape, t1)
  add(t1, next)
  add(t1, at(s3, i), next)
  add(shape, previous)
  add(shape, next)
  add(shape, at(s3, i))
  add(shape, t1, at(words.shape, i + 1))
  add(shape, at(words.shape, i - 1), at(words.shape, i + 1))
  add(t1, t2, at(s2, i))
  return n
}

/**
 * @param known the tag of each word that is known beforehand, or `NO_TAG`
 * @returns each word's tag, by number
 */
export function tagWords(words: ParserWords, model: Linear, known?: Uint8Array): Uint8Array {
  const tags = new Uint8Array(words.length)
  const features = new Uint32Array(48)
  const scores = new Int32Array(model.classes)
  for (let i = 0; i < words.length; i++) {
    const fixed = known?.[i] ?? NO_TAG
    if (fixed !== NO_TAG) {
      tags[i] = fixed
      continue
    }
    model.score(features, tagFeatures(words, i, tags, features), scores)
    let best = 0
    for (let one = 1; one < scores.length; one++)
      if ((scores[one] as number) > (scores[best] as number)) best = one
    tags[i] = best
  }
  return tags
}
