import { byPlaceInText, isItsTitle } from '../bundle/sources.ts'
import { FACT_KINDS, type FactKind } from '../fact-kinds.ts'
import type { EntityId, FactBundle } from '../types.ts'
import { isNoteworthy } from './article-summary.ts'
import { withoutRepeats } from './card-facts.ts'
import { dayOfFact, type ListedFact, listedFacts } from './library-listing.ts'

/** What the articles of a library say about somebody, the newest first. */
export interface Timeline {
  readonly facts: readonly ListedFact[]
  /** How many facts of each kind there are, in the order of `FACT_KINDS`, whichever kind was asked for. */
  readonly kinds: readonly { readonly kind: FactKind; readonly count: number }[]
}

/**
 * Facts about somebody, each by its own day, else by its article's. Where somebody is only mentioned, and that somebody
 * has an office (the head of the page says so), is left out, unless there is nothing else. No article repeats itself.
 *
 * @param kind of this kind only
 */
export function timelineOf(
  id: EntityId,
  { facts, sources, annotations }: FactBundle,
  kind?: FactKind,
): Timeline {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const own = facts.filter((fact) => fact.about.includes(id))
  const told = own.filter(isNoteworthy)
  const bySource = Map.groupBy(told.length > 0 ? told : own, (fact) => fact.source)
  const listed = [...bySource].flatMap(([of, all]): ListedFact[] => {
    const source = byId.get(of)
    if (!source) return []
    const inText = all.filter((fact) => !isItsTitle(fact, source))
    const kept = withoutRepeats((inText.length > 0 ? inText : all).sort(byPlaceInText), new Set())
    return listedFacts(kept, () => source, annotations)
  })
  const counts = Map.groupBy(listed, ({ fact }) => fact.kind)
  return {
    facts: listed.filter(({ fact }) => kind === undefined || fact.kind === kind).sort(newestFirst),
    kinds: FACT_KINDS.flatMap((one) => {
      const count = counts.get(one)?.length
      return count === undefined ? [] : [{ kind: one, count }]
    }),
  }
}

function newestFirst(a: ListedFact, b: ListedFact): number {
  const [x, y] = [dayOfFact(a), dayOfFact(b)]
  if (x !== y) return x < y ? 1 : -1
  return a.source.id === b.source.id ? byPlaceInText(a.fact, b.fact) : a.source.id < b.source.id ? -1 : 1
}
