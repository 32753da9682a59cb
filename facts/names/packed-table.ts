import { foldsTo, hashOf, isUnspaced } from '../text/letters.ts'
import { atOnce, type Steps } from '../text/steps.ts'

/**
 * Words with some lines about each, packed as text: no object is made for a word and no index is built, so that loading
 * costs almost nothing. A lookup reads the text in place.
 */
export interface PackedTable {
  /**
   * A hash table with open addressing (linear probing, at most half full). Each slot is two UTF-16 units of 15 bits: the
   * word's place in `texts`, or 0 if the slot is empty. No unit is one that JSON has to escape.
   */
  readonly slots: string
  /**
   * Each word, its lines and an empty line; places are counted through both texts. Words that are not Latin-1 are in the
   * second, since an engine stores a string with one byte for each letter only if all its letters are Latin-1.
   */
  readonly texts: readonly [string, string]
  /** The lines of words that have no hash, by word. */
  readonly odd: Readonly<Record<string, string>>
  /** The first characters of the words in scripts without spaces, or more: a text's other characters need no lookup. */
  readonly unspaced: string
}

export interface WordTable {
  /** @returns the place of the word that a text has from `start` to `end`, 0 if the table does not have it */
  find(text: string, start: number, end: number, hash: number): number
  /** The lines of the word at a place. */
  linesAt(place: number): string
  /** The lines of a word that has no hash; undefined if the table does not have it. */
  odd(word: string): string | undefined
  /** See `PackedTable.unspaced`. */
  readonly unspaced: string
}

/** A step of packing ends after so many words. */
const FEW = 0xff

const BITS = 15
const LOW = (1 << BITS) - 1
/** The first unit after control characters, quotation marks and the backslash. */
const FIRST = 0x80

const LINE_END = 10

/** @param words each once, with its lines; no word and no line is empty or has a line end in it */
export function packTable(words: LinesByWord): PackedTable {
  return atOnce(packTableSteps(words))
}

type LinesByWord = Iterable<readonly [word: string, lines: readonly string[]]>

/** As `packTable`, some hundred words a step. */
export function* packTableSteps(words: LinesByWord): Steps<PackedTable> {
  const latin: [string, string][] = []
  const other: [string, string][] = []
  const odd: Record<string, string> = Object.create(null)
  const unspaced = new Set<string>()
  let turn = 0
  for (const [word, lines] of words) {
    if ((++turn & FEW) === 0) yield
    const text = lines.join('\n')
    if (isUnspaced(word.charCodeAt(0))) unspaced.add(word.charAt(0))
    if (hashOf(word, 0, word.length) < 0) odd[word] = text
    else (/^[\0-\xff]*$/.test(word + text) ? latin : other).push([word, text])
  }
  const all = [...latin, ...other]
  const size = 2 ** Math.ceil(Math.log2(Math.max(8, all.length * 2)))
  const places = new Int32Array(size)
  // No place is 0.
  let place = 1
  for (const [word, text] of all) {
    if ((++turn & FEW) === 0) yield
    let slot = hashOf(word, 0, word.length) & (size - 1)
    while (places[slot] !== 0) slot = (slot + 1) & (size - 1)
    places[slot] = place
    place += word.length + text.length + 3
  }
  const textOf = (groups: readonly [string, string][]): string =>
    groups.map((group) => `${group.join('\n')}\n\n`).join('')
  yield
  return {
    slots: Array.from(places, (at) => String.fromCharCode(FIRST + (at >> BITS), FIRST + (at & LOW))).join(''),
    texts: [`\n${textOf(latin)}`, textOf(other)],
    odd,
    unspaced: [...unspaced].join(''),
  }
}

export function openTable({ slots, texts: [latin, other], odd, unspaced }: PackedTable): WordTable {
  const mask = slots.length / 2 - 1
  const places = new Int32Array(mask + 1)
  for (let slot = 0; slot <= mask; slot++) {
    const high = slots.charCodeAt(slot * 2) - FIRST
    places[slot] = (high << BITS) | (slots.charCodeAt(slot * 2 + 1) - FIRST)
  }
  const border = latin.length
  const linesAt = (place: number): string => {
    const text = place < border ? latin : other
    const start = text.indexOf('\n', place < border ? place : place - border) + 1
    return text.slice(start, text.indexOf('\n\n', start))
  }
  return {
    find(text, start, end, hash) {
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const place = places[slot] ?? 0
        if (place === 0) return 0
        const words = place < border ? latin : other
        const at = place < border ? place : place - border
        if (words.charCodeAt(at + end - start) === LINE_END && foldsTo(words, at, text, start, end))
          return place
      }
    },
    linesAt,
    odd: (word) => odd[word],
    unspaced,
  }
}

/** The lines of every word, a string for each. */
export function allLines({ texts: [latin, other], odd }: PackedTable): string[] {
  const groups = [latin.slice(1), other].flatMap((text) => text.split('\n\n').filter((group) => group !== ''))
  return [...groups.map((group) => group.slice(group.indexOf('\n') + 1)), ...Object.values(odd)]
}

/** A table of few words, without packing: each once, with its lines. */
export function tableOf(words: ReadonlyMap<string, readonly string[]>): WordTable {
  const keys = [...words.keys()]
  const odd = (word: string): string | undefined => words.get(word)?.join('\n')
  return {
    find: (text, start, end) =>
      keys.findIndex((key) => key.length === end - start && foldsTo(key, 0, text, start, end)) + 1,
    linesAt: (place) => odd(keys[place - 1] ?? '') ?? '',
    odd,
    unspaced: keys.join(''),
  }
}
