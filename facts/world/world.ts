import type { Entity, World } from '../types.ts'
import { type CountryRow, readCountries } from './countries.ts'
import { readLeaders } from './leaders.ts'

/** The day on which `leaders.csv` was last checked against who sits. */
export const AS_OF = '2026-08-22'

/** Unions that have leaders of their own. They are no countries, so no alias leads to them. */
const UNIONS: readonly Entity[] = [{ id: 'country:EU', kind: 'country', name: 'European Union', iso2: 'EU' }]

export interface WorldTables {
  readonly countries: readonly CountryRow[]
  /** `country-names.csv` */
  readonly countryNames: string
  /** `leaders.csv` */
  readonly leaders: string
  /** `decoys.txt` */
  readonly decoys: string
}

/** Everything known before any article is read. Throws what the readers of the tables throw. */
export function readWorld(tables: WorldTables): World {
  const countries = readCountries(tables.countries, tables.countryNames)
  const entities = [...countries.entities, ...UNIONS]
  const leaders = readLeaders(tables.leaders, new Set(entities.flatMap((e) => e.iso2 ?? [])))
  return {
    asOf: AS_OF,
    entities: [...entities, ...leaders.entities],
    aliases: [...countries.aliases, ...leaders.aliases],
    decoys: readDecoys(tables.decoys),
    profiles: countries.profiles,
  }
}

/** `decoys.txt`: a name a line, `#` before remarks. */
function readDecoys(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
