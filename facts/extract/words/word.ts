import type { Mention, Span } from '../../types.ts'
import type { Sentence } from './sentence.ts'

/** What a word is, by the Universal Dependencies' tags (https://universaldependencies.org/u/pos/). */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** A word of a sentence as it was parsed; offsets count in the block. */
export interface Word extends Span {
  readonly text: string
  readonly lower: string
  readonly tag: Tag
  /** The form of a verb: finite, infinitive, participle, gerund; absent if it is not known. */
  readonly form?: string
  /** The place of the word that it depends on; -1 for the root, and if nothing was parsed. */
  readonly head: number
  /** How it depends on it, by Universal Dependencies' relations; empty if nothing was parsed. */
  readonly label: string
  /** The leader or country that it names. */
  readonly mention?: Mention
  /** It replaces direct speech that was taken out. */
  readonly quote?: Span
  /** It is part of a date. */
  readonly isDate?: true
}

/** Direct speech of fewer words is a term that stays in its sentence: ‘barbaric’. */
const SHORTEST_SPEECH = 4

/** The spans of longer direct speech in a sentence. */
export function speechSpans({ blockText, quoted }: Sentence): Span[] {
  return quoted.filter((q) => blockText.slice(q.start, q.end).split(/\s+/).length >= SHORTEST_SPEECH)
}
