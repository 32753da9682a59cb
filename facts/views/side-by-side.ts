import { type Conflict, conflictsBetween } from '../bundle/conflict.ts'
import { type FactKind, KIND_PROPERTIES } from '../fact-kinds.ts'
import { dayGap, daysBetween } from '../text/days.ts'
import type { Days, EntityId, Fact, Source } from '../types.ts'
import { isNoteworthy } from './article-summary.ts'
import { relateWords } from './same-words.ts'

/** An article that is compared. */
export interface ComparedArticle {
  readonly source: Source
  /** In the order of its text. */
  readonly facts: readonly Fact[]
}

/** One thing that articles speak of, and what each of them says about it. */
export interface ComparedRow {
  readonly kind: FactKind
  readonly about: readonly EntityId[]
  /** The day that all agree on; absent if nobody says it, or they differ. */
  readonly days?: Days
  /** In what they differ; empty if they agree, or only one speaks of it. */
  readonly differs: readonly Difference[]
  /** A cell for each article, in their order; empty if it says nothing about it. */
  readonly cells: readonly ComparedCell[]
}

export type Difference = Conflict['kind'] | 'kind'

export interface ComparedCell {
  readonly facts: readonly Fact[]
  /** The kind, if articles differ in it; the days, places and figures in which they do. */
  readonly kinds: readonly FactKind[]
  readonly says: readonly (string | Days)[]
}

/** What several articles agree on, in what they differ, and what only one of them says. */
export interface SideBySide {
  readonly sources: readonly Source[]
  readonly differing: readonly ComparedRow[]
  readonly agreed: readonly ComparedRow[]
  readonly alone: readonly ComparedRow[]
}

/** Articles that are compared: more columns cannot be read. */
export const MOST_COMPARED = 4

interface Placed {
  readonly fact: Fact
  readonly source: Source
  /** Index of its article. */
  readonly column: number
}

/** What two facts of different articles are to each other. */
interface Relation {
  readonly differs: readonly Difference[]
  readonly conflicts: readonly Conflict[]
}

/**
 * Compares articles about one event. Facts of different articles are put together if they are about the same people and
 * countries and of the same kind on the same day, or if their words say that they are about the same.
 */
export function sideBySide(articles: readonly ComparedArticle[]): SideBySide {
  const placed = articles.flatMap(({ source, facts }, column) =>
    facts.filter(isNoteworthy).map((fact): Placed => ({ fact, source, column })),
  )
  const groups = placed.map((_, i) => i)
  const rootOf = (i: number): number => (groups[i] === i ? i : rootOf(groups[i] ?? i))
  const relations = new Map<Placed, Relation[]>()
  for (const [i, a] of placed.entries()) {
    for (const [j, b] of placed.entries()) {
      if (j <= i || a.column === b.column || !isAboutSame(a.fact, b.fact)) continue
      const relation = relationOf(a, b)
      if (!relation) continue
      groups[rootOf(j)] = rootOf(i)
      for (const one of [a, b]) relations.set(one, [...(relations.get(one) ?? []), relation])
    }
  }
  const rows = [...Map.groupBy(placed.keys(), rootOf).values()].map((members) =>
    rowOf(
      members.flatMap((i) => placed[i] ?? []),
      relations,
      articles.length,
    ),
  )
  const isShared = ({ cells }: ComparedRow): boolean =>
    cells.filter(({ facts }) => facts.length > 0).length > 1
  return {
    sources: articles.map(({ source }) => source),
    differing: rows.filter(({ differs }) => differs.length > 0),
    agreed: rows.filter((row) => isShared(row) && row.differs.length === 0),
    alone: rows.filter((row) => !isShared(row)),
  }
}

/** The people that a fact is about; of countries alone, all of them. */
function keyOf({ about }: Fact): string {
  const people = about.filter((id) => id.startsWith('leader:'))
  return [...(people.length > 0 ? people : about)].sort().join()
}

function isAboutSame(a: Fact, b: Fact): boolean {
  return keyOf(a) === keyOf(b)
}

/** @returns undefined if nothing shows that they speak of the same */
function relationOf(a: Placed, b: Placed): Relation | undefined {
  const gap = dayGap(a.fact.when, b.fact.when)
  const words = relateWords(a.fact, b.fact)
  const isOneKind = a.fact.kind === b.fact.kind
  const conflicts = isOneKind ? conflictsBetween(a, b) : []
  if (conflicts.length > 0) return { differs: conflicts.map(({ kind }) => kind), conflicts }
  if (!isOneKind) return words.is !== 'other' && gap === 0 ? { differs: ['kind'], conflicts } : undefined
  if (gap !== undefined && gap > 0) return undefined
  if (words.is === 'numbers') return { differs: ['figure'], conflicts: [numberConflict(a, b, words.sides)] }
  const isSame = words.is === 'same' || (gap === 0 && (words.is === 'alike' || areOneEvent(a.fact, b.fact)))
  return isSame ? { differs: [], conflicts } : undefined
}

function numberConflict(a: Placed, b: Placed, [own, others]: readonly [string, string]): Conflict {
  const side = ({ fact, source }: Placed, says: string) => ({ fact: fact.id, source, says })
  return { kind: 'figure', sides: [side(a, own), side(b, others)] }
}

/** Two facts of one kind about the same people on one day are the same event; what somebody says can be two things. */
function areOneEvent(a: Fact, b: Fact): boolean {
  const { isEvent, hasPlace } = KIND_PROPERTIES[a.kind]
  return (isEvent ?? hasPlace ?? false) && [a, b].every(({ when }) => lengthOf(when) <= MOST_DAYS_OF_EVENT)
}

/** A day that is known no better than this is not the day of one event. */
const MOST_DAYS_OF_EVENT = 7

function lengthOf(when: Fact['when']): number {
  if (when?.from === undefined || when.to === undefined) return Number.POSITIVE_INFINITY
  return daysBetween(when.from, when.to)
}

function rowOf(
  members: readonly Placed[],
  relations: ReadonlyMap<Placed, readonly Relation[]>,
  columns: number,
): ComparedRow {
  const own = new Set(members.flatMap((one) => relations.get(one) ?? []))
  const differs = [...new Set([...own].flatMap((relation) => relation.differs))].sort()
  const conflicts = [...own].flatMap((relation) => relation.conflicts)
  const [first] = members
  const days = differs.includes('date') ? undefined : daysOf(members)
  return {
    kind: first?.fact.kind ?? 'mentioned',
    about: first?.fact.about ?? [],
    ...(days ? { days } : {}),
    differs,
    cells: Array.from({ length: columns }, (_, column) => {
      const facts = members.filter((one) => one.column === column).map(({ fact }) => fact)
      const ids = new Set(facts.map(({ id }) => id))
      const sides = conflicts.flatMap((conflict) => conflict.sides.filter(({ fact }) => ids.has(fact)))
      return {
        facts,
        kinds: differs.includes('kind') ? [...new Set(facts.map(({ kind }) => kind))] : [],
        says: [...new Map(sides.map(({ says }) => [JSON.stringify(says), says])).values()],
      }
    }),
  }
}

/** The narrowest days that one of them says. */
function daysOf(members: readonly Placed[]): Days | undefined {
  const said = members.flatMap(({ fact: { when } }): Days[] =>
    when?.from === undefined || when.to === undefined ? [] : [{ from: when.from, to: when.to }],
  )
  return said.sort(
    (a, b) => Date.parse(a.to) - Date.parse(a.from) - (Date.parse(b.to) - Date.parse(b.from)),
  )[0]
}
