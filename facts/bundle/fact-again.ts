import { type FoundQuote, findQuote } from '../text/find-quote.ts'
import type { AnnotationKind, Block, Fact } from '../types.ts'

/** The facts of an article's text, and the text if it is kept. */
export interface FactsOfText {
  readonly facts: readonly Fact[]
  readonly blocks?: readonly Block[] | undefined
}

/** So much of the shorter of two passages must be in the other, so that they are the same sentence. */
const SAME_PASSAGE = 0.6

/**
 * The facts of a newer text, or of another builder, that say what a fact says: word for word, else those whose sentence is
 * certainly the same one with other words.
 *
 * @param what of which kind the annotation is that is to move; a note or a tag goes with the sentence, a correction only with
 * a fact of the same kind about the same
 */
export function factsAgain(
  fact: Fact,
  before: FactsOfText,
  now: FactsOfText,
  what: AnnotationKind,
): readonly Fact[] {
  const same = now.facts.filter(({ kind, quote }) => kind === fact.kind && quote.exact === fact.quote.exact)
  const exact = same.filter((other) => isAboutSame(fact, other))
  if (exact.length > 0) return exact
  if (same.length > 0) return same
  const changed = changedFact(fact, before, now, what)
  return changed ? [changed] : []
}

function changedFact(
  fact: Fact,
  before: FactsOfText,
  now: FactsOfText,
  what: AnnotationKind,
): Fact | undefined {
  const place = findQuote(fact.quote, textsOf(now), textsOf(before))
  if (!place) return undefined
  const isWord = what === 'note' || what === 'tags'
  const there = now.facts.filter(
    (other) =>
      sharedPart(other.quote, place) >= SAME_PASSAGE &&
      (isWord
        ? other.about.some((id) => fact.about.includes(id))
        : other.kind === fact.kind && isAboutSame(fact, other)),
  )
  const rank = (other: Fact): number =>
    (other.kind === fact.kind ? 2 : 0) + (isAboutSame(fact, other) ? 1 : 0) + sharedPart(other.quote, place)
  return there.toSorted((a, b) => rank(b) - rank(a))[0]
}

const textsOf = ({ blocks = [] }: FactsOfText): string[] => blocks.map(({ text }) => text)

function isAboutSame(a: Fact, b: Fact): boolean {
  return a.about.join() === b.about.join()
}

/** From 0 to 1: which part of the shorter of two passages is in the other. */
function sharedPart(a: Fact['quote'], b: FoundQuote): number {
  if (a.block !== b.block) return 0
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared / Math.min(a.end - a.start, b.end - b.start)
}
