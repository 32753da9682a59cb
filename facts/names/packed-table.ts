import { foldsTo, hashOf } from '../text/letters.ts'
import { atOnce, type Steps } from '../text/steps.ts'

/**
 * Words and some lines about each, packed as text so that having them costs nothing: no object is made of a word, no
 * index built. What is looked up is read where it stands.
 */
export interface PackedTable {
  /**
   * A hash table with open addressing (linear probing, at most half full), two UTF-16 units of 15 bits each to a
   * slot: where the word stands in `texts`, 0 where none does. The units are none of those that JSON has to escape.
   */
  readonly slots: string
  /**
   * Each word and its lines, a line each, and an empty line; counted on from the first to the second. The second has
   * what is not Latin-1, since a string takes a byte for a letter, or two for every one.
   */
  readonly texts: readonly [string, string]
  /** Of words that have no hash. */
  readonly odd: Readonly<Record<string, string>>
}

export interface WordTable {
  /** @returns the place of the word that stands in a text from `start` to `end`, 0 where it is none of these */
  find(text: string, start: number, end: number, hash: number): number
  /** What stands about the word at a place. */
  linesAt(place: number): string
  /** What stands about a word that has no hash; undefined where it is none of these. */
  odd(word: string): string | undefined
  /** All lines, a string for each word. */
  all(): Iterable<string>
}

/** Some hundred words. */
const FEW = 0xff

const BITS = 15
const LOW = (1 << BITS) - 1
/** Behind control characters, quotation marks and the backslash. */
const FIRST = 0x80

const LINE_END = 10

/** @param words each once, with its lines; neither has a line end in it, nor is empty */
export function packTable(words: LinesByWord): PackedTable {
  return atOnce(packTableSteps(words))
}

type LinesByWord = Iterable<readonly [word: string, lines: readonly string[]]>

/** As `packTable`, some hundred words a step. */
export function* packTableSteps(words: LinesByWord): Steps<PackedTable> {
  const latin: [string, string][] = []
  const other: [string, string][] = []
  const odd: Record<string, string> = Object.create(null)
  let turn = 0
  for (const [word, lines] of words) {
    if ((++turn & FEW) === 0) yield
    const text = lines.join('\n')
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
  }
}

export function openTable({ slots, texts: [latin, other], odd }: PackedTable): WordTable {
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
    *all() {
      for (const text of [latin.slice(1), other])
        for (const group of text.split('\n\n')) if (group !== '') yield group.slice(group.indexOf('\n') + 1)
      yield* Object.values(odd)
    },
  }
}
