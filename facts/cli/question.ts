import type { FactKind } from '../fact-kinds.ts'
import { byCodeUnits } from '../text/code-units.ts'
import type { EntityId, Fact } from '../types.ts'
import { daysOf, type ExportedFact } from '../views/exports/exported.ts'

/** What is asked for. A fact must fit all of it. */
export interface Question {
  /** All of them. */
  readonly about: readonly EntityId[]
  /** One of them; any if there is none. */
  readonly kinds: readonly FactKind[]
  /** Days that a fact's days must overlap; ISO dates, empty if there is no limit. */
  readonly from: string
  readonly to: string
  readonly limit: number
}

/** Whether a fact is what is asked for but for its days, which may be those of its article. */
export function couldFit({ about, kinds }: Question, fact: Fact): boolean {
  return about.every((id) => fact.about.includes(id)) && (kinds.length === 0 || kinds.includes(fact.kind))
}

/** Whether a fact is what is asked for. */
export function fitsQuestion(question: Question, exported: ExportedFact): boolean {
  const { from, to } = question
  if (!couldFit(question, exported.fact)) return false
  if (from === '' && to === '') return true
  const days = daysOf(exported)
  return days.from !== '' && (to === '' || days.from <= to) && (from === '' || days.to >= from)
}

/** The newest first. */
export function byDay(a: ExportedFact, b: ExportedFact): number {
  const [x, y] = [daysOf(a), daysOf(b)]
  return byCodeUnits(y.to, x.to) || byCodeUnits(y.from, x.from) || byCodeUnits(a.fact.id, b.fact.id)
}
