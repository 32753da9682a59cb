import { lexiconOf } from '../extract/lexicon/index.ts'
import type { CardFact } from './card.ts'

/** Whether a sentence begins with words that only join it to the one before: 'Meanwhile, '. */
export function isJoined(text: string, language: string): boolean {
  return lexiconOf(language).connective?.test(text) === true
}

/**
 * A sentence without the words at its start that only join it to the one before, if the rest is a sentence as it stands:
 * 'But Lee left' → 'Lee left'. Nothing is ever put into other letters.
 */
export function withoutJoint(text: string, language: string): string {
  const rest = afterJoint(text, language)
  return STARTS.test(rest) ? rest : text
}

function afterJoint(text: string, language: string): string {
  const { connective } = lexiconOf(language)
  return connective ? text.replace(connective, '') : text
}

const STARTS = /^\p{Lu}[\p{L}\p{M}]/u

/** The same for a fact on a card. Somebody's own words stay as they were said. */
export function factWithoutJoint(fact: CardFact, language: string): CardFact {
  const [first, ...others] = fact.parts
  if (!first || first.isBracket || fact.marks) return fact
  // A bracket is a name.
  const isBare = others[0]?.isBracket === true && afterJoint(first.text, language) === ''
  if (isBare) return { ...fact, parts: others }
  return { ...fact, parts: [{ ...first, text: withoutJoint(first.text, language) }, ...others] }
}
