import { kindOfOffice } from './office-kinds.ts'
import { isDay, type Row, readTable, refuse } from './table.ts'

export type Term = Row<'country' | 'office' | 'from' | 'to' | 'name'>

const FILE = 'terms.csv'

/**
 * The terms of office, `terms.csv`: a line each, `to` empty while the office is held.
 *
 * @param countries codes that a term may be of
 * @param died the day or year in which somebody died, by name
 * @throws TableError where a country is unknown, a day is none, a term ends before it starts, two terms of one
 *   office overlap, somebody is in office after death, or is said to sit where a successor does
 */
export function readTerms(
  table: string,
  countries: ReadonlySet<string>,
  died: ReadonlyMap<string, string>,
): Term[] {
  const terms = readTable(FILE, table, ['country', 'office', 'from', 'to', 'name'])
  for (const term of terms) {
    validate(term, countries)
    refuseTheDead(term, died.get(term.name))
  }
  refuseOverlaps(terms)
  refuseSuccessors(terms)
  return terms
}

function validate(term: Term, countries: ReadonlySet<string>): void {
  const fail = (why: string): never => refuse(FILE, term, term.name, why)
  if (!countries.has(term.country)) fail(`no country ${term.country}`)
  if (!isDay(term.from)) fail(`${term.from} is no day`)
  if (term.to !== '' && !isDay(term.to)) fail(`${term.to} is no day`)
  if (term.to !== '' && term.to < term.from) fail('the term ends before it starts')
}

/** Nobody sits who died, nor takes or leaves an office after death. A year alone has its last day. */
function refuseTheDead(term: Term, died: string | undefined): void {
  if (died === undefined) return
  const held = `${term.office} of ${term.country}`
  if (term.to === '') refuse(FILE, term, term.name, `is ${held} still, but died ${died}`)
  if (term.to.slice(0, died.length) > died)
    refuse(FILE, term, term.name, `is ${held} until ${term.to}, but died ${died}`)
}

/** On the day of a change both hold the office; a day later it is an overlap. */
function refuseOverlaps(terms: readonly Term[]): void {
  for (const held of Map.groupBy(terms, (term) => `${term.country} ${term.office}`).values()) {
    const inOrder = held.toSorted((a, b) => (a.from < b.from ? -1 : 1))
    inOrder.forEach((term, i) => {
      const next = inOrder[i + 1]
      if (next && (term.to === '' || term.to > next.from))
        refuse(
          FILE,
          term,
          `${term.country} ${term.office}`,
          `the terms of ${term.name} and ${next.name} overlap`,
        )
    })
  }
}

/**
 * Nobody sits where somebody else has come into an office of the same kind since: a prime minister of 2007 does
 * not sit beside a chief adviser of 2016, whatever the two offices are called.
 */
function refuseSuccessors(terms: readonly Term[]): void {
  const kinds = Map.groupBy(terms, (term) => `${term.country} ${kindOfOffice(term.office)}`)
  for (const [kind, held] of kinds) {
    if (kind.endsWith(' other')) continue
    for (const term of held.filter((one) => one.to === '')) {
      const next = held.find((one) => one.name !== term.name && comesAfter(one, term))
      if (next)
        refuse(
          FILE,
          term,
          term.name,
          `is ${term.office} of ${term.country} still, but ${next.name} has been ${next.office} since ${next.from}`,
        )
    }
  }
}

function comesAfter(one: Term, term: Term): boolean {
  return one.from > term.from || (one.from === term.from && one.to === '')
}
