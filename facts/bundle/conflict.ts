import { dayGap } from '../text/days.ts'
import { fold } from '../text/normalize.ts'
import { similarity } from '../text/word-overlap.ts'
import type { Days, Fact, Figure, Source, When } from '../types.ts'

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
