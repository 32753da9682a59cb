import { fold } from '../text/normalize.ts'
import { sentences } from '../text/sentences.ts'
import type { EntityId, IsoDate } from '../types.ts'
import type { NamedText } from './co-occurrence.ts'

/** How often a page names a leader or country. */
export interface PageCount {
  readonly id: EntityId
  readonly name: string
  readonly count: number
}

/** A page, summed up. */
export interface PageReport {
  /** Whether names are marked on it. */
  readonly isOn: boolean
  /** The host the page's switch is kept under. */
  readonly site: string
  readonly title: string
  /** Its running text, without headings; of a very long page the first part. */
  readonly paragraphs: readonly string[]
  /** The day it is of, where it says so. */
  readonly date?: IsoDate
  /** BCP 47 */
  readonly language?: string
  /** Its paragraphs that name two or more: the popup tells who is named in one sentence. */
  readonly named: readonly NamedText[]
  /** The most frequent first. */
  readonly counts: readonly PageCount[]
}

/** Words that say nothing of a text's subject. */
const STOP_WORDS = new Set(
  (
    'the a an and or but nor of to in on at by for from with without as is are was were be been being it its this ' +
    'that these those he she they his her their them him has have had will would can could should may might must ' +
    'not no do does did than then there here when where which who whom whose what how why if while into over ' +
    'under about after before between during also more most other some such only own same so too very just said ' +
    'says we our you your i my me us all any each both new one two'
  ).split(' '),
)

/** Sentences outside these lengths, in words, are menus, captions or lists. */
const SHORTEST = 8
const LONGEST = 60

interface Scored {
  readonly text: string
  readonly index: number
  readonly words: readonly string[]
  readonly score: number
}

/**
 * The sentences that say most of a text, in the order in which they stand: those whose words are frequent in
 * the text, words of the title counting double, each chosen one lowering the weight of what it said. (SumBasic,
 * Nenkova and Vanderwende, 2005, with a bonus for early sentences, as news says the main thing first.)
 *
 * @param paragraphs running text, without headings
 * @param count how many sentences at most
 */
export function summarise(paragraphs: readonly string[], title: string, count = 3): string[] {
  const candidates = paragraphs.flatMap((text) => sentences(text).map((s) => text.slice(s.start, s.end)))
  const distinct = [...new Set(candidates)].map((text, index) => ({ text, index, words: contentWords(text) }))
  const usable = distinct.filter(({ text }) => isSentence(text))
  const weights = wordWeights(usable, title)
  const chosen: Scored[] = []
  while (chosen.length < count && chosen.length < usable.length) {
    const best = usable
      .filter((s) => !chosen.some((c) => c.index === s.index))
      .map((s) => ({ ...s, score: scoreOf(s, weights, usable.length) }))
      .reduce((a, b) => (b.score > a.score ? b : a))
    chosen.push(best)
    // What has been said counts less from now on.
    for (const word of best.words) weights.set(word, (weights.get(word) ?? 0) ** 2)
  }
  return chosen.sort((a, b) => a.index - b.index).map((s) => s.text)
}

function contentWords(text: string): string[] {
  const words = fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.filter((word) => word.length > 1 && !STOP_WORDS.has(word))
}

function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length
  return words >= SHORTEST && words <= LONGEST && /[.!?…。]["'”’)]*$/.test(text)
}

function wordWeights(
  all: readonly { readonly words: readonly string[] }[],
  title: string,
): Map<string, number> {
  const weights = new Map<string, number>()
  const words = all.flatMap((s) => s.words)
  for (const word of words) weights.set(word, (weights.get(word) ?? 0) + 1 / words.length)
  for (const word of new Set(contentWords(title))) {
    const weight = weights.get(word)
    if (weight !== undefined) weights.set(word, weight * 2)
  }
  return weights
}

function scoreOf(
  sentence: { readonly words: readonly string[]; readonly index: number },
  weights: ReadonlyMap<string, number>,
  total: number,
): number {
  if (sentence.words.length === 0) return 0
  const sum = sentence.words.reduce((n, word) => n + (weights.get(word) ?? 0), 0)
  const early = 1 + 0.3 * (1 - sentence.index / total)
  return (sum / sentence.words.length) * early
}
