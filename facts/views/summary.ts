import { fold } from '../text/normalize.ts'
import { isLanguage } from '../text/regions.ts'
import { sentences } from '../text/sentences.ts'
import { leaningWords } from './leaning-words.ts'
import { stopWords } from './stop-words.ts'

/** Sentences outside these lengths are menus, captions or lists. In words, or in characters for scripts without spaces. */
const SPACED = { shortest: 8, longest: 45 }
const UNSPACED = { shortest: 12, longest: 220 }

/** All sentences together are not longer, in characters, so that they are read at a glance. Only the first may be longer. */
const GLANCE = 480
/** A sentence that fits in is left out if its score is a smaller share of the best one's: two good sentences are better. */
const WORTH = 0.4

/** So many sentences are looked at: the first ones say what an article is about. */
const MOST_SENTENCES = 400

/** News says the main thing first: of the first sentences, so many, one that can be read by itself is always taken. */
const HEAD = 5
/** The first sentence counts so much more. */
const EARLY = 1.5
/** The sentence that has half of that bonus. */
const SOON = 6
/** Long sentences say more, short ones are dense: the weight of a sentence is divided by its length to this power. */
const TERSE = 0.85
/** Share for a sentence that needs the one before it, that is a question, or that is direct speech. */
const LEANS = 0.3
const ASKS = 0.5
const SPEAKS = 0.6
/** With fewer words that are not stop words, a sentence says little: 'He has said that more than once.' */
const FEWEST_WORDS = 3
const THIN = 0.1

interface Sentence {
  readonly text: string
  readonly index: number
  /** Folded, without stop words. */
  readonly words: readonly string[]
  /** The share of its weight that counts: 1 if it can be read by itself. */
  readonly share: number
}

/**
 * The sentences that say most about a text, in their order. They have the words that are frequent in the text; words of the
 * title count double. Each chosen sentence lowers the weight of its words. (SumBasic, Nenkova and Vanderwende, 2005; but
 * the first sentence is taken first, as news says the main thing first, and sentences that need others count less.)
 *
 * @param paragraphs running text, without headings
 * @param language BCP 47
 * @param count the largest number of sentences
 */
export function summarise(
  paragraphs: readonly string[],
  title: string,
  language = 'en',
  count = 3,
): string[] {
  const split = wordSplitter(language)
  const texts = paragraphs.flatMap((text) => sentencesOf(text, language))
  const usable = [...new Set(texts)].filter((text) => isSentence(text)).slice(0, MOST_SENTENCES)
  const all = usable.map((text, index): Sentence => {
    const words = split(text)
    return { text, index, words, share: shareOf(text, language) * (words.length < FEWEST_WORDS ? THIN : 1) }
  })
  const lead = all.slice(0, HEAD).find(({ share }) => share === 1)
  return chosen(all, lead, wordWeights(all, split(title)), count)
    .sort((a, b) => a.index - b.index)
    .map((one) => one.text)
}

/** The first sentence, and then the best ones, one after the other. */
function chosen(
  all: readonly Sentence[],
  first: Sentence | undefined,
  weights: Map<string, number>,
  count: number,
): Sentence[] {
  const taken: Sentence[] = []
  let left = GLANCE
  const best = (): Sentence | undefined => {
    const scored = all
      .filter((one) => !taken.includes(one))
      .map((one) => ({ one, score: scoreOf(one, weights) }))
      .sort((a, b) => b.score - a.score)
    const next = scored.find(({ one }) => taken.length === 0 || widthOf(one.text) <= left)
    return next && next.score >= (scored[0]?.score ?? 0) * WORTH ? next.one : undefined
  }
  while (taken.length < count) {
    const next = taken.length === 0 && first ? first : best()
    if (!next) break
    taken.push(next)
    left -= widthOf(next.text)
    // From now on its words count less.
    for (const word of new Set(next.words)) weights.set(word, (weights.get(word) ?? 0) ** 2)
  }
  return taken
}

/** Scripts whose sentences the browser splits: some have marks of their own, Thai and its neighbours have none. */
const OWN_STOPS = /[।॥۔።]/u
const NO_STOPS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

function sentencesOf(text: string, language: string): string[] {
  if (OWN_STOPS.test(text)) {
    return [...segmenterOf(language, 'sentence').segment(text)].map(({ segment }) => segment.trim())
  }
  if (NO_STOPS.test(text)) return phrasesOf(text)
  return sentences(text, language).map(({ start, end }) => text.slice(start, end))
}

/** Pages may state anything as their language. Invalid ones are taken for English, whose rules fit most languages. */
function segmenterOf(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  return new Intl.Segmenter(isLanguage(language) ? language : 'en', { granularity })
}

/** A paragraph, if it is not longer than a sentence may be; else its phrases between spaces, joined to about that length. */
function phrasesOf(text: string): string[] {
  const parts: string[] = []
  for (const phrase of text.trim().split(/\s+/)) {
    const last = parts.at(-1)
    if (last !== undefined && last.length + phrase.length < UNSPACED.longest) {
      parts[parts.length - 1] = `${last} ${phrase}`
    } else parts.push(phrase)
  }
  return parts
}

const ENDED = /[.!?…。！？؟।॥۔።]["'”’»›」』)）\]]*$/u

/** The width in Latin characters: one character of a script without spaces counts as two. */
function widthOf(text: string): number {
  return NO_SPACES.test(text) ? text.length * 2 : text.length
}

function isSentence(text: string): boolean {
  if (NO_STOPS.test(text)) return isWithin(text.length, UNSPACED)
  if (!ENDED.test(text)) return false
  return NO_SPACES.test(text) ? isWithin(text.length, UNSPACED) : isWithin(text.split(/\s+/).length, SPACED)
}

function isWithin(length: number, { shortest, longest }: typeof SPACED): boolean {
  return length >= shortest && length <= longest
}

const ASKING = /[?？؟]["'”’»›」』)\]]*$/u
/** Direct speech at the end or at the start; an editor's brackets. */
const SPEAKING = /^["'“„”«»「『‘‚]|^\[|["”»」』]$/u
/** Marks that come in pairs: if a sentence has one half without the other, it is not complete. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/[«‹]/gu, /[»›]/gu],
  [/[「『]/gu, /[」』]/gu],
  [/[(（]/gu, /[)）]/gu],
]
/** Marks that open in one language and close in another: their number must be even. */
const BY_TWOS = /["“”„]/gu

/** The share of a sentence's weight that counts, by how well it can be read by itself. */
function shareOf(text: string, language: string): number {
  const leans = leaningWords(language)
  const first = /[\p{L}\p{M}]+/u.exec(fold(text))?.[0] ?? ''
  const isLeaning = NO_SPACES.test(first)
    ? [...leans].some((word) => word !== '' && first.startsWith(word))
    : leans.has(first)
  return (
    (isLeaning || isUnbalanced(text) ? LEANS : 1) *
    (ASKING.test(text) ? ASKS : 1) *
    (SPEAKING.test(text) ? SPEAKS : 1)
  )
}

function isUnbalanced(text: string): boolean {
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0
  return count(BY_TWOS) % 2 === 1 || PAIRS.some(([open, close]) => count(open) !== count(close))
}

/** Splits a text into folded words that are not stop words; scripts without spaces by the browser's dictionary. */
function wordSplitter(language: string): (text: string) => string[] {
  const stops = stopWords(language)
  const isMeaningful = (word: string): boolean => word.length > 1 && !stops.has(word)
  let segmenter: Intl.Segmenter | undefined
  const segmented = (text: string): string[] => {
    segmenter ??= segmenterOf(language, 'word')
    return [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
      isWordLike ? fold(segment) : [],
    )
  }
  return (text) => {
    const isUnspaced = NO_SPACES.test(text) || NO_STOPS.test(text)
    const words = isUnspaced ? segmented(text) : (fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    return words.filter(isMeaningful)
  }
}

function wordWeights(all: readonly Sentence[], title: readonly string[]): Map<string, number> {
  const weights = new Map<string, number>()
  const words = all.flatMap((one) => one.words)
  for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1 / words.length)
  for (const word of new Set(title)) {
    const weight = weights.get(word)
    if (weight !== undefined) weights.set(word, weight * 2)
  }
  return weights
}

function scoreOf({ words, share, index }: Sentence, weights: ReadonlyMap<string, number>): number {
  if (words.length === 0) return 0
  const sum = words.reduce((n, word) => n + (weights.get(word) ?? 0), 0)
  return (sum / words.length ** TERSE) * share * (1 + EARLY / (1 + index / SOON))
}
