import { fold } from '../normalize.ts'
import type { Entity, World } from '../types.ts'
import { type CountryRow, readCountries } from './countries.ts'
import { isDay, readLeaders } from './leaders.ts'
import { readTable } from './table.ts'

/** The day on which all of `terms.csv` was last checked against who sits; `checked.csv` has later ones. */
const AS_OF = '2026-01-20'

/** Unions that have leaders of their own. They are no countries, so no alias leads to them. */
const UNIONS: readonly Entity[] = [
  { id: 'country:EU', kind: 'country', name: 'European Union', iso2: 'EU' },
  { id: 'country:UN', kind: 'country', name: 'United Nations', iso2: 'UN' },
  { id: 'country:NATO', kind: 'country', name: 'NATO', iso2: 'NATO' },
]

export interface WorldTables {
  readonly countries: readonly CountryRow[]
  /** `country-names.csv` */
  readonly countryNames: string
  /** `terms.csv` */
  readonly terms: string
  /** `people.csv` */
  readonly people: string
  /** `checked.csv` */
  readonly checked: string
  /** `ambiguous.txt` */
  readonly ambiguous: string
  /** `decoys.txt` */
  readonly decoys: string
}

/** Everything known before any article is read. Throws what the readers of the tables throw. */
export function readWorld(tables: WorldTables): World {
  const countries = readCountries(tables.countries, tables.countryNames)
  const entities = [...countries.entities, ...UNIONS]
  const codes = new Set(entities.flatMap((e) => e.iso2 ?? []))
  const leaders = readLeaders(tables, codes, new Set(readLines(tables.ambiguous).map(fold)))
  return {
    asOf: AS_OF,
    checked: readChecked(tables.checked, codes),
    entities: [...entities, ...leaders.entities],
    aliases: [...countries.aliases, ...leaders.aliases],
    decoys: readLines(tables.decoys),
    profiles: countries.profiles,
  }
}

/** `checked.csv`: which country's offices were checked on which day. */
function readChecked(table: string, codes: ReadonlySet<string>): Record<string, string> {
  const rows = readTable('checked.csv', table, ['country', 'day'])
  for (const { country, day } of rows) {
    if (!codes.has(country)) throw new Error(`checked.csv: no country ${country}`)
    if (!isDay(day) || day < AS_OF)
      throw new Error(`checked.csv, ${country}: ${day} is no day after ${AS_OF}`)
  }
  return Object.fromEntries(rows.map(({ country, day }) => [country, day]))
}

/** A name a line, `#` before remarks. */
function readLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
