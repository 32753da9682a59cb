import { isDay, listField, type Row, readTable, refuse } from './table.ts'
import type { Term } from './terms.ts'

const FILE = 'former-states.csv'

type State = Row<'state' | 'country' | 'from' | 'to' | 'offices'>

/**
 * The states that no longer exist, `former-states.csv`. In `terms.csv` their terms are under a country of today: those that
 * ended between the state's first day and the end of its last office; only the offices in the line, or all if it has
 * none. A former name of a country that still exists, such as Burma or Ceylon, is not a former state; Zaire and Rhodesia
 * are, since their flags and their constitutions ended with them.
 *
 * @returns a function that returns the former state of a term; undefined if its country exists today
 * @throws TableError if a country, an office or a day does not exist, or a state has no term
 */
export function readFormerStates(
  table: string,
  terms: readonly Term[],
): (term: Pick<Term, 'country' | 'office' | 'from' | 'to'>) => string | undefined {
  const states = readTable(FILE, table, ['state', 'country', 'from', 'to', 'offices'])
  for (const state of states) validate(state, terms)
  return (term) => states.find((state) => isOf(state, term))?.state
}

function isOf(state: State, term: Pick<Term, 'country' | 'office' | 'from' | 'to'>): boolean {
  const offices = listField(state.offices)
  return (
    term.country === state.country &&
    term.to >= state.from &&
    term.to <= state.to &&
    (offices.length === 0 || offices.includes(term.office))
  )
}

function validate(state: State, terms: readonly Term[]): void {
  const fail = (why: string): never => refuse(FILE, state, state.state, why)
  for (const day of [state.from, state.to]) if (!isDay(day)) fail(`${day} is not a day`)
  if (state.to < state.from) fail('it ends before it starts')
  const own = terms.filter((term) => term.country === state.country)
  if (own.length === 0) fail(`terms.csv has no term of ${state.country}`)
  for (const office of listField(state.offices)) {
    const held = own.filter((term) => term.office === office)
    if (held.length === 0) fail(`terms.csv has no term of ${office}`)
    const outside = held.find((term) => !isOf(state, term))
    if (outside) fail(`${outside.name} was ${office} from ${outside.from} to ${outside.to || 'now'}`)
  }
  if (!own.some((term) => isOf(state, term))) fail('no term in these days')
}
