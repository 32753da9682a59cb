/** What a model sees of words: hashes of their letters, their ends and their shape. */

import { keptByWord } from '../../text/kept.ts'

/** Mixes a number into a hash of 32 bits (the steps of MurmurHash3). */
export function mix(hash: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51)
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593)
  const h = hash ^ k
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0
}

/** Spreads a hash over all of its 32 bits. */
export function finish(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

/** FNV-1a over the UTF-16 units from `start` to `end`. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return finish(hash)
}

/** The words of a sentence, each list by place. */
export interface ParserWords {
  readonly length: number
  /** Hash of the word in lower case, digits all alike. */
  readonly word: Uint32Array
  /** Hashes of the last letters: `suffix[k]` of the last `k + 1`. */
  readonly suffix: readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array]
  readonly prefix: readonly [Uint32Array, Uint32Array, Uint32Array]
  /** Small or capital letters, digits, marks; in a heading whose words all begin with capitals, only that it is one. */
  readonly shape: Uint32Array
}

const LONGEST_SUFFIX = 4
const LONGEST_PREFIX = 3

/** Words joined into one ('Lee Hsien Loong') are known by the last of them. */
const LAST = /[^ \u00a0]+$/

const PLAIN = /^[A-Za-z]+$/
const SMALL_LETTERS = /^[a-z]+$/

/** The letters that a word is known by. */
function normal(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase()
  const last = LAST.exec(word)?.[0] ?? word
  return last
    .toLowerCase()
    .replace(/\p{N}/gu, '0')
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»„]/g, '"')
    .replace(/[–—]/g, '-')
}

function shapeOf(word: string): string {
  if (SMALL_LETTERS.test(word)) return 'x'
  return word
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/[\p{Ll}\p{Lo}\p{M}]+/gu, 'x')
    .replace(/\p{N}+/gu, '0')
    .slice(0, 6)
}

/** Words that English headings write in lower case. */
const SMALL =
  /^(?:an?|the|and|or|but|nor|of|in|on|to|for|at|by|as|with|from|via|vs\.?|up|off|out|over|after|into|amid|n['’]t|['’](?:s|re|ve|ll|d|m))$/

/** A heading: words begin with a capital letter, except those that never do. */
function isHeading(words: readonly string[]): boolean {
  let capital = 0
  for (const word of words) {
    if (/^\p{Lu}/u.test(word)) capital++
    else if (/^\p{Ll}/u.test(word) && !SMALL.test(word)) return false
  }
  return capital > 3
}

/** Hashes of one word. */
interface WordHashes {
  readonly word: number
  readonly suffix: readonly number[]
  readonly prefix: readonly number[]
  readonly shape: number
  /** The shape in a heading. */
  readonly inHeading: number
}

function hashesOf(text: string): WordHashes {
  const letters = normal(text)
  const size = letters.length
  const form = shapeOf(text)
  const shape = hashOf(form, 0, form.length)
  return {
    word: hashOf(letters, 0, size),
    suffix: Array.from({ length: LONGEST_SUFFIX }, (_, k) =>
      hashOf(letters, Math.max(0, size - k - 1), size),
    ),
    prefix: Array.from({ length: LONGEST_PREFIX }, (_, k) => hashOf(letters, 0, Math.min(size, k + 1))),
    shape,
    inHeading: form.startsWith('X') ? hashOf('H', 0, 1) : shape,
  }
}

/** There is one way to hash a word, whatever the language. */
const WORDS = {}
const keptHashes = keptByWord(hashesOf)

/** Computes the features of a sentence's words. */
export function parserWordsOf(words: readonly string[]): ParserWords {
  const length = words.length
  const row = (): Uint32Array => new Uint32Array(length)
  const word = row()
  const shape = row()
  const suffix = [row(), row(), row(), row()] as const
  const prefix = [row(), row(), row()] as const
  const heading = isHeading(words)
  for (let i = 0; i < length; i++) {
    const hashes = keptHashes(words[i] ?? '', WORDS)
    word[i] = hashes.word
    for (let k = 0; k < LONGEST_SUFFIX; k++) (suffix[k] as Uint32Array)[i] = hashes.suffix[k] as number
    for (let k = 0; k < LONGEST_PREFIX; k++) (prefix[k] as Uint32Array)[i] = hashes.prefix[k] as number
    shape[i] = heading ? hashes.inHeading : hashes.shape
  }
  return { length, word, suffix, prefix, shape }
}
