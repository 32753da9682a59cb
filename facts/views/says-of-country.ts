import type { Fact } from '../types.ts'
import { beginsWithOne } from './named-in.ts'
import type { OnPageSentence } from './reading-order.ts'

/** A sentence that has less to do with what a page is about says nothing of a country that it alone names. */
const LEAST_NEAR = 0.3
/** With more names it is a list. */
const MOST_NAMED = 5

/**
 * Whether a sentence says something of a country that is not in the headline: it has a part in it, or comes first, or is
 * named with a few others, or the sentence is about what the page is about.
 */
export function saysOfCountry(
  { fact, part }: { readonly fact: Fact; readonly part: OnPageSentence['part'] },
  names: readonly string[],
  near: (text: string) => number,
): boolean {
  const { exact } = fact.quote
  if (part === 'aside') return false
  if (part !== 'passing' || (fact.about.length > 1 && fact.about.length <= MOST_NAMED)) return true
  return beginsWithOne(exact, names) || near(exact) >= LEAST_NEAR
}
