import { findQuote } from '../text/find-quote.ts'
import type { Block, Fact } from '../types.ts'

/** How a fact's sentence reads in another text. */
export type SentenceElsewhere =
  | { readonly is: 'same' }
  | { readonly is: 'changed'; readonly exact: string }
  /** It is not certain that it is there. */
  | { readonly is: 'gone' }

/**
 * Finds the sentence of a fact in another version of its article.
 *
 * @param of the text that the fact is from
 * @param other the text of an earlier or a later version
 */
export function sentenceIn(
  { quote }: Pick<Fact, 'quote'>,
  of: readonly Block[],
  other: readonly Block[],
): SentenceElsewhere {
  const found = findQuote(
    quote,
    other.map(({ text }) => text),
    of.map(({ text }) => text),
  )
  if (!found) return { is: 'gone' }
  return found.exact === quote.exact ? { is: 'same' } : { is: 'changed', exact: found.exact }
}
