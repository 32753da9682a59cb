import { isDay, listField, type Row, readTable, refuse } from './table.ts'
import type { Term } from './terms.ts'

const FILE = 'former-states.csv'

type State = Row<'state' | 'country' | 'from' | 'to' | 'offices'>

/**
 * The states that are no more, `former-states.csv`: their terms stand in `terms.csv` with a country of today, and are
 * those that ended in the days from the state's first to that of its last office, of the offices that are named, where
 * not all of that country's are meant. An older name of a state that goes on, Burma or Ceylon, is none; Zaire and
 * Rhodesia are, since their flags and their order went with them.
 *
 * @returns the state of a term; undefined where its country is one of today
 * @throws TableError where a country or an office is unknown, a day is none, or no term is meant
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
  for (const day of [state.from, state.to]) if (!isDay(day)) fail(`${day} is no day`)
  if (state.to < state.from) fail('it ends before it starts')
  const own = terms.filter((term) => term.country === state.country)
  if (own.length === 0) fail(`no term of ${state.country}`)
  for (const office of listField(state.offices)) {
    const held = own.filter((term) => term.office === office)
    if (held.length === 0) fail(`no term of ${office}`)
    const outside = held.find((term) => !isOf(state, term))
    if (outside) fail(`${outside.name} was ${office} from ${outside.from} to ${outside.to || 'now'}`)
  }
  if (!own.some((term) => isOf(state, term))) fail('no term in these days')
}
