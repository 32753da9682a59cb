import type { NamedAs } from '../extract/naming.ts'
import { type FactKind, KIND_PROPERTIES } from '../fact-kinds.ts'

/** What is known of a sentence of a page, seen from the one whose card it may be on. */
export interface OnPageSentence {
  /** How near it is to what the page is about: see `nearMatter`. */
  readonly near: number
  /** The block that it is in, counted from 0; undefined if that is not known. */
  readonly block: number | undefined
  /**
   * What part they have in it; `passing` if none, `aside` if it names them only where it says more about others; `headline` of
   * the headline itself.
   */
  readonly part: NamedAs | 'passing' | 'aside' | 'headline'
  readonly kind: FactKind
  readonly words: number
  /** How many names in it only other sentences explain. */
  readonly strangers: number
  /** Whether it has a name in brackets instead of its own. */
  readonly hasBracket: boolean
  /** Whether it begins with a name that only others explain. */
  readonly isLoose: boolean
  /** Whether it begins as the second part of another: 'However, …'. */
  readonly isJoined: boolean
  /** Whether it is what somebody else says of a person. */
  readonly isByOthers: boolean
  readonly isQuestion: boolean
}

/** With fewer words it is a label, or too little. */
export const LEAST_WORDS = 8
/** Of two alike, sentences of at most so many words come first; those with more than the second number come last of all. */
export const GOOD_WORDS = 35
const LONG_WORDS = 40

/** From this block on a place in the text is a late one. */
const LATE = 12
/** How much the first place in a text counts, beside the share of the headline's words; later ones count less. */
const EARLY = 0.25

/** What a part in a sentence takes off: whoever acts, or is acted on, has a part in what happens. */
const PARTS: Readonly<Record<OnPageSentence['part'], number>> = {
  ...{ subject: 0, speaker: 0.03, object: 0.06, told: 0.1, owner: 0.16 },
  ...{ place: 0.22, within: 0.26, named: 0.3, passing: 0.4, aside: 0.46 },
  // It is as near as can be.
  headline: 0.3,
}

const STRANGER = 0.08
const BRACKET = 0.1
const LOOSE = 0.3
const JOINED = 0.15
const TOO_SHORT = 0.4
const RATHER_LONG = 0.06
const TOO_LONG = 0.25
const BY_OTHERS = 0.35
const QUESTION = 0.1

/**
 * How soon somebody's card should show a sentence of a page: the more, the sooner. A reader looks for what the page is about,
 * so what counts most is how near it is to the headline, in words and in place; then what part they have in it, and whether
 * it can be read at a glance.
 */
export function worthOf(one: OnPageSentence): number {
  const { block = LATE, part, words } = one
  return (
    one.near +
    EARLY * (1 - Math.min(block, LATE) / LATE) +
    KIND_PROPERTIES[one.kind].worth -
    PARTS[part] -
    STRANGER * one.strangers -
    (one.hasBracket ? BRACKET : 0) -
    (one.isLoose ? LOOSE : 0) -
    (one.isJoined ? JOINED : 0) -
    (one.isByOthers ? BY_OTHERS : 0) -
    (one.isQuestion ? QUESTION : 0) -
    // A headline is short, and whole.
    (part === 'headline' ? 0 : lengthCost(words))
  )
}

function lengthCost(words: number): number {
  if (words < LEAST_WORDS) return TOO_SHORT
  if (words > LONG_WORDS) return TOO_LONG
  return words > GOOD_WORDS ? RATHER_LONG : 0
}
