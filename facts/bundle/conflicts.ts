import { daysBetween } from '../text/days.ts'
import { fold } from '../text/normalize.ts'
import type { Days, Fact, FactBundle, Figure, Source, When } from '../types.ts'
import { supersededBy } from './sources.ts'

/** Something about which two sources disagree. */
export interface Conflict {
  readonly kind: 'date' | 'place' | 'figure'
  /** What each side says: a place or a figure in its own words. */
  readonly sides: readonly [Side, Side]
}

interface Side {
  /** The id of the fact. */
  readonly fact: string
  readonly source: Source
  readonly says: string | Days
}

/** Meetings of the same people that are more days apart than this are two meetings, not one. */
const SAME_EVENT_DAYS = 7

/** The share of words that two sentences must have in common, so that their figures count the same thing. */
const SAME_THING = 0.5

/** A fact with its article. */
export interface Sided {
  readonly fact: Fact
  readonly source: Source
}

/**
 * Where sources disagree about one event: its date, its place, its figures. An earlier version of an article does not count
 * as another source.
 */
export function conflictsIn({ sources, facts }: Pick<FactBundle, 'sources' | 'facts'>): Conflict[] {
  const superseded = supersededBy(sources)
  const byId = new Map(sources.map((source) => [source.id, source]))
  const sided = facts.flatMap((fact): Sided[] => {
    const source = byId.get(fact.source)
    return source && !superseded.has(fact.source) ? [{ fact, source }] : []
  })
  return between(sided)
}

/** The differences between facts of different sources about the same people. */
function between(sided: readonly Sided[]): Conflict[] {
  const groups = new Map<string, Sided[]>()
  for (const one of sided) {
    if (one.fact.kind === 'office') continue
    const key = `${one.fact.kind} ${[...one.fact.about].sort().join()}`
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((a, i) =>
      group.slice(i + 1).flatMap((b) => (a.source.id === b.source.id ? [] : conflictsBetween(a, b))),
    ),
  )
}

/** In what two facts differ that are about the same people and of the same kind. */
export function conflictsBetween(a: Sided, b: Sided): Conflict[] {
  const found: Conflict[] = []
  const make = (kind: Conflict['kind'], ours: Side['says'], theirs: Side['says']): void => {
    const side = ({ fact, source }: Sided, says: Side['says']): Side => ({ fact: fact.id, source, says })
    found.push({ kind, sides: [side(a, ours), side(b, theirs)] })
  }
  const days = dayGap(a.fact.when, b.fact.when)
  if (a.fact.kind === 'meeting' && days !== undefined && days > 0 && days <= SAME_EVENT_DAYS) {
    make('date', daysOf(a.fact.when), daysOf(b.fact.when))
  }
  const isSameDay = days === 0
  const { where: here } = a.fact
  const { where: there } = b.fact
  if (isSameDay && here !== undefined && there !== undefined && fold(here) !== fold(there)) {
    make('place', here, there)
  }
  if (days === undefined || isSameDay) {
    const pair = differentFigures(a.fact, b.fact)
    if (pair) make('figure', pair[0].text, pair[1].text)
  }
  return found
}

/** The days between two dates: `0` if two dates can be the same day; undefined if one of them is not known. */
export function dayGap(a: When | undefined, b: When | undefined): number | undefined {
  if (a?.from === undefined || a.to === undefined || b?.from === undefined || b.to === undefined)
    return undefined
  return Math.max(0, daysBetween(a.to, b.from), daysBetween(b.to, a.from))
}

function daysOf(when: When | undefined): Side['says'] {
  return when?.from === undefined || when.to === undefined
    ? (when?.text ?? '')
    : { from: when.from, to: when.to }
}

function differentFigures(a: Fact, b: Fact): readonly [Figure, Figure] | undefined {
  if (similarity(a.quote.exact, b.quote.exact) < SAME_THING) return undefined
  for (const one of a.figures ?? []) {
    const other = b.figures?.find((figure) => figure.unit === one.unit)
    if (other && other.value !== one.value) return [one, other]
  }
  return undefined
}

/** The share of words that two sentences have in common, without numbers. (Jaccard, 1912.) */
export function similarity(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => new Set(fold(text).match(/\p{L}{3,}/gu) ?? []))
  if (!x || !y || x.size === 0 || y.size === 0) return 0
  const both = [...x].filter((word) => y.has(word)).length
  return both / (x.size + y.size - both)
}
