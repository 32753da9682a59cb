import type { FactKind } from '../../types.ts'

/** What extraction knows of a language's words. Every pattern is tried on one sentence. */
export interface Lexicon {
  /** BCP 47, the language alone. */
  readonly language: string
  /** Verbs and turns that say what a sentence tells; the first in its main clause decides. Global. */
  readonly verbs: readonly (readonly [FactKind, RegExp])[]
  /** Nouns that say so where no verb does; the first line that fits decides. */
  readonly nouns: readonly (readonly [FactKind, RegExp])[]
  /** Verbs of saying, wherever they stand. Global. */
  readonly says: RegExp
  /** What may stand between somebody and the verb of saying. Anchored at both ends. */
  readonly beforeSays: RegExp
  /** 'according to': who said it follows. Global. */
  readonly accordingTo: RegExp
  /** 'However,' at the start. */
  readonly connective: RegExp
  /** What starts an introduction before the main clause: 'Arriving in Tokyo, …'. */
  readonly introduction: RegExp
  /** What may stand before a name in its noun phrase: 'the newly elected president'. Anchored at both ends. */
  readonly premodifier: RegExp
  /** Where a noun phrase of an unnamed or unknown person starts a clause. Anchored at its start. */
  readonly otherPerson: RegExp
  /** Pronouns of a man or a woman: global, group 1 is the word. */
  readonly pronouns: RegExp
  readonly male: RegExp
  /** Pronouns that are never the subject of their clause. */
  readonly object: RegExp
  readonly genitive: RegExp
  /** 'the two leaders', 'both countries'. Global. */
  readonly pair: RegExp
  readonly countries: RegExp
  /** 'the president' with no name behind: groups `title` and `of`, an adjective of its country. Global. */
  readonly office: RegExp
  /** The title of the tables that a title in this language is. */
  readonly titles: Readonly<Record<string, string>>
  /** What makes an office a past one, right before it. */
  readonly former: RegExp
  /** Words that tell of a meeting: global, group 1. */
  readonly meeting: RegExp
  /** Which of these are verbs, and which a meeting without more. */
  readonly meetingVerb: RegExp
  readonly plainMeeting: RegExp
  readonly with: RegExp
  /** 'and', with a title or two, between two names. Anchored at both ends. */
  readonly and: RegExp
  /** What before a meeting's word says that there was none, and what behind it. */
  readonly negated: RegExp
  readonly cancelled: RegExp
  /** A place behind its preposition: global, group 1. */
  readonly place: RegExp
  /** A sentence that tells of what is to come, or of what has been. */
  readonly future: RegExp
  readonly past: RegExp
}

/** Alternatives of whole words; spaces part them, `_` is a space inside of one. */
export function words(list: string, flags = 'gu'): RegExp {
  const alternatives = list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', '\\s+'))
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}]|-\\p{L})`, flags)
}
