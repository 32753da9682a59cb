import type { Membership } from '../types.ts'
import { listField, readByCountry } from './table.ts'

/** In the order in which cards show them. */
export const MEMBERSHIPS: readonly Membership[] = [
  'UN',
  'EU',
  'euro',
  'NATO',
  'G7',
  'G20',
  'BRICS',
  'ASEAN',
  'AU',
  'Arab League',
  'OPEC',
]

/**
 * The memberships of countries as of 18 September 2026, `memberships.csv`: a line for each country that has one.
 *
 * @param countries the codes that a line may be about
 * @returns by country, in the order of `MEMBERSHIPS`
 * @throws TableError if a country is unknown or has two lines, a membership is unknown, there twice or in another order,
 *   or is the euro without the European Union
 */
export function readMemberships(
  table: string,
  countries: ReadonlySet<string>,
): ReadonlyMap<string, readonly Membership[]> {
  return readByCountry('memberships.csv', table, ['memberships'], countries, (row, fail) => {
    const given = listField(row.memberships)
    const unknown = given.find((one) => !MEMBERSHIPS.some((known) => known === one))
    if (unknown !== undefined) fail(`${unknown} is none of ${MEMBERSHIPS.join(', ')}`)
    const own = MEMBERSHIPS.filter((one) => given.includes(one))
    if (own.join(';') !== row.memberships) fail(`the memberships in order are ${own.join(';')}`)
    if (own.length === 0) fail('the line says nothing')
    if (own.includes('euro') && !own.includes('EU')) fail('the euro without the European Union')
    return own
  })
}
