import { fold } from '../normalize.ts'
import type { Alias, Entity, World } from '../types.ts'
import { type CountryRow, readCountries } from './countries.ts'
import { isDay, readLeaders } from './leaders.ts'
import { listField, readTable } from './table.ts'

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
  /** `senses.csv` */
  readonly senses: string
  /** `offices.csv` */
  readonly offices: string
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
    aliases: [...countries.aliases, ...leaders.aliases, ...readOffices(tables.offices, codes)],
    decoys: readLines(tables.decoys).flatMap(withPlural),
    cues: readSenses(tables.senses),
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

/** 'German shepherd' and 'German shepherds'. */
function withPlural(decoy: string): string[] {
  return /[^sxz]$/.test(decoy) ? [decoy, `${decoy}s`] : [decoy]
}

/** `offices.csv`: where a country is governed from. */
function readOffices(table: string, codes: ReadonlySet<string>): Alias[] {
  return readTable('offices.csv', table, ['country', 'text']).map(({ country, text }) => {
    if (!codes.has(country)) throw new Error(`offices.csv: no country ${country} (${text})`)
    return { text, entity: `country:${country}`, kind: 'office' }
  })
}

/** `senses.csv`: words that speak for or against a country of that name. */
function readSenses(table: string): World['cues'] {
  return readTable('senses.csv', table, ['name', 'sense', 'words']).flatMap(({ name, sense, words }) => {
    if (sense !== 'country' && sense !== 'other')
      throw new Error(`senses.csv, ${name}: the sense is ${sense}`)
    return listField(words).map((text) => ({ text, sense: `${name}${sense === 'country' ? '+' : '-'}` }))
  })
}

/** A name a line, `#` before remarks. */
function readLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
