import type { CountryProfile } from '../types.ts'
import { listField, readTable, refuse } from './table.ts'

const FILE = 'country-facts.csv'

type Facts = Partial<Pick<CountryProfile, 'capitals' | 'languages' | 'currencies' | 'area'>>

/**
 * What world-countries has wrong, or would have read wrongly, of single countries, `country-facts.csv`: an empty field
 * leaves what is there, `-` takes it away. Of languages those of the state as a whole are meant, the most spoken ones
 * first; a remark in brackets behind a capital is shown and is no part of its name.
 *
 * @param countries codes that there are
 * @throws TableError where a country is unknown or stands twice, or an area is no number
 */
export function readCountryFacts(table: string, countries: ReadonlySet<string>): ReadonlyMap<string, Facts> {
  const facts = new Map<string, Facts>()
  for (const row of readTable(FILE, table, ['country', 'capitals', 'languages', 'currencies', 'area'])) {
    const fail = (why: string): never => refuse(FILE, row, row.country, why)
    if (!countries.has(row.country)) fail('no such country')
    if (facts.has(row.country)) fail('there is a line already')
    if (!/^\d*$/.test(row.area)) fail(`the area is ${row.area}`)
    facts.set(row.country, {
      ...list('capitals', row.capitals),
      ...list('languages', row.languages),
      ...list('currencies', row.currencies),
      ...(row.area === '' ? {} : { area: Number(row.area) }),
    })
  }
  return facts
}

function list(name: 'capitals' | 'languages' | 'currencies', field: string): Facts {
  if (field === '') return {}
  return { [name]: field === '-' ? [] : listField(field) }
}
