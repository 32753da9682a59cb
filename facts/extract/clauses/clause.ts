import type { Lexicon } from '../lexicon/lexicon.ts'
import type { VerbEntry } from '../lexicon/verb-entry.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Word } from '../words/word.ts'

/** A verb with everybody who takes part. Places are numbers of words. */
export interface Clause {
  /** The verb that says what happens. */
  readonly verb: number
  /** The first word of its group: 'has not' of 'has not said'. */
  readonly from: number
  /** What the verb says, in every sense that it may have. */
  readonly entries: readonly VerbEntry[]
  /** Its subject; several if 'and' joins them. Empty if that is not certain. */
  readonly subjects: readonly Phrase[]
  /** Set if two methods found different subjects. */
  readonly isDisputed?: true
  /** The subject is after the verb: '…, said Macron'. */
  readonly isInverted?: true
  /** The verb's form says that somebody else says so: German 'er sei bereit'. */
  readonly isReported?: true
  /** German: the verb is in the plural. */
  readonly isPlural?: true
  readonly objects: readonly Phrase[]
  /** What follows a preposition. */
  readonly obliques: readonly Oblique[]
  readonly isPassive: boolean
  readonly isNegated: boolean
  /** `real`: it is or was so; `planned`: it will be; `possible`: it is wished, feared, or depends on a condition. */
  readonly modality: 'real' | 'planned' | 'possible'
  /** `main`; `complement` of a verb of saying or thinking; `relative` and `other` clauses. */
  readonly level: 'main' | 'complement' | 'relative' | 'other'
}

export interface Oblique {
  readonly by: Word
  readonly phrase: Phrase
}

/** A parsed sentence, in which phrases are found by their places. */
export interface PhraseIndex {
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase[]
  /** The phrase that ends right before a word, by that word's place. */
  readonly endsAt: ReadonlyMap<number, Phrase>
  /** The phrase that starts at a word. */
  readonly startsAt: ReadonlyMap<number, Phrase>
  /** The phrase that contains a word. */
  readonly holder: readonly (Phrase | undefined)[]
  readonly isParsed: boolean
}

export function makeParsed(words: readonly Word[], phrases: readonly Phrase[]): PhraseIndex {
  const holder: (Phrase | undefined)[] = words.map(() => undefined)
  for (const phrase of phrases) for (let i = phrase.from; i < phrase.to; i++) holder[i] = phrase
  return {
    words,
    phrases,
    endsAt: new Map(phrases.map((p) => [p.to, p])),
    startsAt: new Map(phrases.map((p) => [p.from, p])),
    holder,
    isParsed: words.some((w) => w.label !== ''),
  }
}

export interface ParsedSentence extends PhraseIndex {
  readonly lexicon: Lexicon
}

export type ClauseLevel = Clause['level'] | 'conditional'

/** The phrases after one of some prepositions. */
export function phrasesAfter({ obliques }: Pick<Clause, 'obliques'>, prepositions: RegExp): Phrase[] {
  return obliques.filter((o) => prepositions.test(o.by.lower)).map((o) => o.phrase)
}

/** Whether direct speech ends right before a word, with a mark between them or without. */
export function isAfterQuote(words: readonly Word[], at: number): boolean {
  const isMark = /^[,!?.…]$/.test(words[at - 1]?.text ?? '')
  return words[isMark ? at - 2 : at - 1]?.quote !== undefined
}

export function isPreposition(word: Word, lexicon: Lexicon): boolean {
  return (
    word.tag === 'ADP' || lexicon.of.test(word.lower) || (lexicon.by.test(word.lower) && word.tag !== 'ADV')
  )
}

/** The main clause if it comes first, else the first clause that has a subject. */
export function mainOf(clauses: readonly Clause[]): Clause | undefined {
  return (
    clauses.find((c) => c.level === 'main' && c.subjects.length > 0) ??
    clauses.find((c) => c.level === 'main')
  )
}
