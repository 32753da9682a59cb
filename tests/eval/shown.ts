import type { EntityId, Fact, FactKind } from '../../facts/types.ts'

/** The facts that a card shows: 'mentioned' is for search alone. */
export function shownOf<T extends { readonly kind: FactKind }>(facts: readonly T[]): T[] {
  return facts.filter((fact) => fact.kind !== 'mentioned')
}

/** Who said it: the article's words for them, and the leader or country that it is, where it is one. */
export function speakerOf(fact: object): { readonly words: string; readonly entity?: EntityId } | undefined {
  const { speaker } = fact as { readonly speaker?: unknown }
  if (typeof speaker === 'string') return { words: '', entity: speaker as EntityId }
  return speaker as { words: string; entity?: EntityId } | undefined
}

/** `2025-07-10`, or the first and last day with `..` between them; nothing where no day is known. */
export function daysOf({ when }: Pick<Fact, 'when'>): string | undefined {
  if (when?.from === undefined) return undefined
  return when.from === when.to ? when.from : `${when.from}..${when.to}`
}

/** `KR` and `lee-jae-myung` as ids of entities. */
export function idOf(id: string): EntityId {
  return /^[A-Z]{2}$/.test(id) ? `country:${id}` : `leader:${id}`
}
