import type { Alias, Span } from '../types.ts'
import type { Entries, Entry } from './compiled-names.ts'

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

/** If an exclusion and an alias are equally long, the exclusion wins. */
export function candidateOf(start: number, end: number, hits: readonly Entry[]): Candidate {
  const [only] = hits
  if (hits.length === 1 && only) return madeOf(start, end, only.aliases, only.keyword)
  const keyword = hits.find((hit) => hit.keyword !== undefined)?.keyword
  const isExclusion = hits.some((hit) => hit.aliases.length === 0 && hit.keyword === undefined)
  // Two spellings of one entity may differ by no more than a hyphen.
  const byEntity = new Map<string, Alias>()
  for (const alias of hits.flatMap((hit) => hit.aliases)) {
    const known = byEntity.get(alias.entity)
    // The Finnish name of Brazil is its capital's in English: the country's name wins.
    if (!known || known.kind === 'capital') byEntity.set(alias.entity, alias)
  }
  const aliases = isExclusion ? [] : [...byEntity.values()]
  return madeOf(start, end, aliases, keyword)
}

export function madeOf(
  start: number,
  end: number,
  aliases: readonly Alias[],
  keyword: string | undefined,
): Candidate {
  return keyword === undefined ? { start, end, aliases } : { start, end, aliases, keyword }
}
