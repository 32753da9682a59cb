import search from 'approx-string-match'
import { distance } from './edit-distance.ts'
import { sentences } from './sentences.ts'

/** A passage as it was kept: its words, the text around it, and where it was. */
export interface KeptQuote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  /** Index of its block, and where it began in it. */
  readonly block: number
  readonly start: number
}

/** Where a passage is now. Offsets count in the block, in UTF-16 units. */
export interface FoundQuote {
  readonly block: number
  readonly start: number
  readonly end: number
  /** Its words as they are now. */
  readonly exact: string
}

/**
 * Shorter quotes are not looked for if their words have changed, since too much is like them; nor are longer ones, which are
 * no sentences and take long to look for. In UTF-16 units.
 */
const SHORTEST = 24
const LONGEST = 800

/** The share of letters that may be others. */
const MOST_CHANGED = 0.4

/** So much more must speak for a place than for the next best. */
const MARGIN = 0.1

/** A quote is certainly found from this score on. */
const CERTAIN = 0.6

/** What speaks for a place: its own words most, then the words around it, then that it is where it was. */
const WEIGHTS = { words: 0.7, prefix: 0.13, suffix: 0.13, place: 0.04 } as const

interface Candidate extends Omit<FoundQuote, 'exact'> {
  readonly score: number
}

/**
 * Finds a passage again in a text that may have changed since: exact first, then fuzzily. (As in Hypothesis; fuzzy matching
 * by Myers, 1999.)
 *
 * @param blocks the text as it is now
 * @param before the text that the quote was taken from: what was in it too, elsewhere, is another sentence and not a changed one
 * @returns undefined if it is not certain where it is
 */
export function findQuote(
  quote: KeptQuote,
  blocks: readonly string[],
  before: readonly string[] = [],
): FoundQuote | undefined {
  const { exact } = quote
  if (exact === '') return undefined
  const same = blocks.flatMap((text, block) =>
    placesOf(exact, text).map((start) =>
      candidate(quote, blocks, { block, start, end: start + exact.length }, 0),
    ),
  )
  const [first] = same.sort(bestFirst)
  if (first) return found(first, blocks)
  return findChanged(quote, blocks, before)
}

function findChanged(
  quote: KeptQuote,
  blocks: readonly string[],
  before: readonly string[],
): FoundQuote | undefined {
  const { exact } = quote
  if (exact.length < SHORTEST || exact.length > LONGEST) return undefined
  const most = Math.floor(exact.length * MOST_CHANGED)
  const grams = gramsOf(exact)
  const isSentence = isWholeSentence(quote)
  const like = blocks.flatMap((text, block) => {
    if (!mayHave(text, grams)) return []
    return search(text, exact, most).map(({ start, end, errors }) =>
      candidate(quote, blocks, { block, ...widened(text, start, end, isSentence) }, errors),
    )
  })
  const [best, ...others] = like.sort(bestFirst)
  if (!best || best.score < CERTAIN) return undefined
  const next = others.find((other) => !overlaps(best, other))
  if (next && best.score - next.score < MARGIN) return undefined
  const now = found(best, blocks)
  return wasElsewhere(now.exact, quote, before) ? undefined : now
}

/** Letters that stand together: a text that has few of a quote's has nothing like it, which is quicker to see. */
const GRAM = 4
const SHARE_OF_GRAMS = 0.25

function gramsOf(text: string): readonly string[] {
  return [...new Set(Array.from({ length: text.length - GRAM + 1 }, (_, i) => text.slice(i, i + GRAM)))]
}

function mayHave(text: string, grams: readonly string[]): boolean {
  const there = grams.filter((gram) => text.includes(gram)).length
  return there >= grams.length * SHARE_OF_GRAMS
}

/** Whether words were in the text before as well, apart from the quote. */
function wasElsewhere(words: string, quote: KeptQuote, before: readonly string[]): boolean {
  return before.some((text, block) =>
    placesOf(words, text).some(
      (at) =>
        block !== quote.block || at + words.length <= quote.start || at >= quote.start + quote.exact.length,
    ),
  )
}

function candidate(
  { exact, prefix, suffix, ...was }: KeptQuote,
  blocks: readonly string[],
  place: Omit<FoundQuote, 'exact'>,
  errors: number,
): Candidate {
  const text = blocks[place.block] ?? ''
  const before = text.slice(Math.max(0, place.start - prefix.length), place.start)
  const after = text.slice(place.end, place.end + suffix.length)
  const score =
    WEIGHTS.words * (1 - errors / exact.length) +
    WEIGHTS.prefix * likeness(prefix, before) +
    WEIGHTS.suffix * likeness(suffix, after) +
    WEIGHTS.place * nearness(was, place)
  return { ...place, score }
}

/** From 0 to 1. What had nothing around it is like what has nothing around it. */
function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  return longest === 0 ? 1 : 1 - distance(a, b) / longest
}

/** 1 in the same place; the farther away, the nearer to 0. */
function nearness(a: Pick<KeptQuote, 'block' | 'start'>, b: Pick<KeptQuote, 'block' | 'start'>): number {
  const away = Math.abs(a.block - b.block) + (a.block === b.block ? Math.abs(a.start - b.start) / 1000 : 0)
  return 1 / (1 + away)
}

function bestFirst(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.block - b.block || a.start - b.start
}

function overlaps(a: Candidate, b: Candidate): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end
}

function found({ block, start, end }: Candidate, blocks: readonly string[]): FoundQuote {
  return { block, start, end, exact: (blocks[block] ?? '').slice(start, end) }
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}

const IN_WORD = /[\p{L}\p{M}\p{N}]/u
const AFTER_WORD = /[.!?…”’"'»)]/

const STARTS = /(?:^|[.!?…。！？]["”’»)]?)\s*$/u
const ENDS = /[.!?…。！？]["”’»)]?$/u

function isWholeSentence({ exact, prefix }: KeptQuote): boolean {
  return STARTS.test(prefix) && ENDS.test(exact)
}

/** Where a match certainly goes on: to the ends of its words; of what was a whole sentence, to those of its sentences. */
function widened(text: string, from: number, to: number, isSentence: boolean): Ends {
  const words = wholeWords(text, from, to)
  if (!isSentence) return words
  const own = sentences(text, 'und').filter(({ start, end }) => {
    const shared = Math.min(end, words.end) - Math.max(start, words.start)
    return shared * 2 > Math.min(end - start, words.end - words.start)
  })
  const [first, last] = [own[0], own.at(-1)]
  return first && last ? { start: first.start, end: last.end } : words
}

type Ends = Pick<FoundQuote, 'start' | 'end'>

/** The same place without halves of words, and with the marks that end its last sentence. */
function wholeWords(
  text: string,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  let [start, end] = [from, to]
  const isCut = (at: number): boolean => IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at))
  while (start > 0 && isCut(start)) start--
  while (end < text.length && isCut(end)) end++
  while (end < text.length && AFTER_WORD.test(text.charAt(end))) end++
  while (start < end && /\s/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return { start, end }
}
