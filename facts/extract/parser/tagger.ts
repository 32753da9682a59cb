/** Tags words from left to right; each is decided by its letters, its neighbours' and the two tags before it. */
import type { Linear } from './linear.ts'
import { finish, mix, type ParserWords } from './word-features.ts'

/** The tag before a sentence's first one, and no tag. */
export const NO_TAG = 255

const BEFORE = 0x51ed270b
const AFTER = 0x2f1b6b4d

const at = (list: Uint32Array, place: number): number =>
  place < 0 ? BEFORE : place >= list.length ? AFTER : (list[place] as number)

/** Hashes a feature. It is mixed with the number of its template, which the weights were learnt with: it must never change. */
const hash = (template: number, a: number, b = 0, c = 0): number => finish(mix(mix(mix(template, a), b), c))

/** Writes the features of the word at `i` into `out`. @returns how many there are; at most 40 */
export function tagFeatures(words: ParserWords, i: number, tags: Uint8Array, out: Uint32Array): number {
  const { word: all, shape: shapes } = words
  const [s1, s2, s3, s4] = words.suffix
  const [p1, p2, p3] = words.prefix
  const word = at(all, i)
  const shape = at(shapes, i)
  const previous = at(all, i - 1)
  const next = at(all, i + 1)
  const t1 = i < 1 ? NO_TAG : (tags[i - 1] as number)
  const t2 = i < 2 ? NO_TAG : (tags[i - 2] as number)
  out[0] = hash(0, word)
  out[1] = hash(1, at(s1, i))
  out[2] = hash(2, at(s2, i))
  out[3] = hash(3, at(s3, i))
  out[4] = hash(4, at(s4, i))
  out[5] = hash(5, at(p1, i))
  out[6] = hash(6, at(p2, i))
  out[7] = hash(7, at(p3, i))
  out[8] = hash(8, shape)
  out[9] = hash(9, shape, i === 0 ? 1 : 0, at(s2, i))
  out[10] = hash(10, t1)
  out[11] = hash(11, t1, t2)
  out[12] = hash(12, t1, word)
  out[13] = hash(13, t1, at(s3, i))
  out[14] = hash(14, t1, t2, word)
  out[15] = hash(15, previous)
  out[16] = hash(16, at(s3, i - 1))
  out[17] = hash(17, previous, word)
  out[18] = hash(18, at(all, i - 2))
  out[19] = hash(19, next)
  out[20] = hash(20, at(s3, i + 1))
  out[21] = hash(21, at(s2, i + 1), t1)
  out[22] = hash(22, word, next)
  out[23] = hash(23, at(s3, i), at(s3, i + 1))
  out[24] = hash(24, at(all, i + 2))
  out[25] = hash(25, next, at(all, i + 2))
  out[26] = hash(26, shape, at(shapes, i - 1))
  out[27] = hash(27, shape, at(shapes, i + 1))
  out[28] = hash(28, shape, t1)
  out[29] = hash(29, t1, next)
  out[30] = hash(30, t1, at(s3, i), next)
  out[31] = hash(31, shape, previous)
  out[32] = hash(32, shape, next)
  out[33] = hash(33, shape, at(s3, i))
  out[34] = hash(34, shape, t1, at(shapes, i + 1))
  out[35] = hash(35, shape, at(shapes, i - 1), at(shapes, i + 1))
  out[36] = hash(36, t1, t2, at(s2, i))
  return 37
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
