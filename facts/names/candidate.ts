import type { Alias, Span } from '../types.ts'
import type { Entries, Meaning } from './compiled-names.ts'

/** A place that one or more aliases fit; the linker decides which of them is meant, if any. */
export interface Candidate extends Span {
  /** None for a keyword. */
  readonly aliases: readonly Alias[]
  /** The sense that a keyword shows: `Georgia-`. */
  readonly keyword?: string
  /** The office that follows a surname in Chinese, Japanese or Korean: 石破首相. */
  readonly title?: OfficeTitle
  /** Whether only a text with the whole name can mean somebody by that surname and office. */
  readonly isThen?: boolean
}

/** An office of a leader beside a name. */
export interface OfficeTitle {
  readonly kind: 'office'
  /** As the text has it. */
  readonly shown: string
  /** Those titles in `terms.csv` that it can mean. */
  readonly fits: RegExp
  readonly start: number
}

/** Looks up the word that a text has from `start` to `end`, by its hash. */
export type WordLookup = (text: string, start: number, end: number, hash: number) => Entries | undefined

export function candidateOf(start: number, end: number, { aliases, keyword }: Meaning): Candidate {
  return keyword === undefined ? { start, end, aliases } : { start, end, aliases, keyword }
}
