import { isBalanced } from '../extract/gates/gate.ts'
import { wordCount } from '../text/word-count.ts'
import type { EntityId, Fact } from '../types.ts'
import { isNamedIn } from './named-in.ts'
import { GOOD_WORDS } from './reading-order.ts'

/** A headline with fewer words is a title, and says nothing. */
const LEAST_IN_HEADLINE = 6

/** A text with at least this share of a headline's words says the same. */
const TOLD = 0.6

/** Whether a text says what a headline does. */
export function tellsHeadline(near: (text: string) => number, text: string): boolean {
  return near(text) >= TOLD
}

/** Where no sentence about somebody tells it: the article's headline, which is made to be read alone. */
export function headlineFact(facts: readonly Fact[], id: EntityId, title: string): Fact | undefined {
  const words = wordCount(title)
  if (words < LEAST_IN_HEADLINE || words > GOOD_WORDS || !HEADLINE.test(title) || !isBalanced(title))
    return undefined
  return facts.find((one) => isNamedIn(one, id) && isTitle(one, title))
}

export function isTitle({ quote }: Fact, title: string): boolean {
  return quote.exact.trim() === title.trim()
}

/** It says something: it asks nothing, counts nothing, and is not of a page that is written during a day. What it is of may come before a colon. */
const HEADLINE = /^(?!.*\b(?:LIVE\b|Live:))[\p{Lu}\p{Lo}"“„«‘¡「『](?:[^?:|¿]*:\s)?[^?:|¿]*[^?:|…]$/u
