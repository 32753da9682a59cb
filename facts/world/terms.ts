import { kindOfOffice } from './office-kinds.ts'
import { isDay, type Row, readTable, refuse } from './table.ts'

export type Term = Row<'country' | 'office' | 'from' | 'to' | 'name'>

const FILE = 'terms.csv'

/**
 * The terms of office, `terms.csv`: a line for each; `to` is empty while the office is held.
 *
 * @param countries the codes that exist
 * @param died the day or year of death, by name
 * @throws TableError if a country or a day does not exist, a term ends before it starts, two terms of one office
 *   overlap, or somebody is in office after death, or still in office though a successor is
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
  if (!countries.has(term.country)) fail(`there is no country ${term.country}`)
  if (!isDay(term.from)) fail(`${term.from} is not a day`)
  if (term.to !== '' && !isDay(term.to)) fail(`${term.to} is not a day`)
  if (term.to !== '' && term.to < term.from) fail('the term ends before it starts')
}

/** Nobody is in office after death. If only the year of death is known, its last day counts. */
function refuseTheDead(term: Term, died: string | undefined): void {
  if (died === undefined) return
  const held = `${term.office} of ${term.country}`
  if (term.to === '') refuse(FILE, term, term.name, `is still ${held}, but died ${died}`)
  if (term.to.slice(0, died.length) > died)
    refuse(FILE, term, term.name, `is ${held} until ${term.to}, but died ${died}`)
}

/** Two terms may share one day, that of the change, but not two. */
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
 * Nobody is still in office if somebody else has taken an office of the same kind later: a prime minister of 2007 is not
 * in office together with a chief adviser of 2016, though the two titles differ.
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
          `is still ${term.office} of ${term.country}, but ${next.name} has been ${next.office} since ${next.from}`,
        )
    }
  }
}

function comesAfter(one: Term, term: Term): boolean {
  return one.from > term.from || (one.from === term.from && one.to === '')
}
