import { fold } from '../text/normalize.ts'
import type { Alias, Entity, World } from '../types.ts'
import { type CountryRow, readCountries } from './countries.ts'
import { type LeaderTables, readLeaders } from './leaders.ts'
import type { ProfileTables } from './profiles.ts'
import { isDay, listField, readTable, refuse } from './table.ts'
import { UNIONS } from './unions.ts'

/** The day on which all of `terms.csv` was last checked; `checked.csv` has later days for single countries. */
const AS_OF = '2026-01-20'

/** Unions with leaders of their own. They are not countries, so they have no aliases. */
const UNION_ENTITIES: readonly Entity[] = Object.entries(UNIONS).map(([iso2, { name }]) => ({
  id: `country:${iso2}`,
  kind: 'country',
  name,
  iso2,
}))

export interface WorldTables extends LeaderTables, ProfileTables {
  readonly countries: readonly CountryRow[]
  /** `country-names.csv` */
  readonly countryNames: string
  /** `checked.csv` */
  readonly checked: string
  /** `ambiguous.txt` */
  readonly ambiguous: string
  /** `exclusions.txt` */
  readonly exclusions: string
  /** `senses.csv` */
  readonly senses: string
  /** `offices.csv` */
  readonly offices: string
}

/**
 * Everything that is known before any article is read.
 *
 * @throws TableError if a table has a mistake
 */
export function readWorld(tables: WorldTables): World {
  const countries = readCountries(tables.countries, tables.countryNames, tables)
  const entities = [...countries.entities, ...UNION_ENTITIES]
  const codes = new Set(entities.flatMap((e) => e.iso2 ?? []))
  const leaders = readLeaders(tables, codes, new Set(readLines(tables.ambiguous).map(fold)))
  return {
    asOf: AS_OF,
    checked: readChecked(tables.checked, codes),
    entities: [...entities, ...leaders.entities],
    aliases: [...countries.aliases, ...leaders.aliases, ...readOffices(tables.offices, codes)],
    exclusions: readLines(tables.exclusions).flatMap(withPlural),
    keywords: readSenses(tables.senses),
    profiles: countries.profiles,
  }
}

/** `checked.csv`: the day on which all offices of a country were checked. */
function readChecked(table: string, codes: ReadonlySet<string>): Record<string, string> {
  const rows = readTable('checked.csv', table, ['country', 'day'])
  for (const row of rows) {
    const fail = (why: string): never => refuse('checked.csv', row, row.country, why)
    if (!codes.has(row.country)) fail(`there is no country ${row.country}`)
    if (!isDay(row.day) || row.day < AS_OF) fail(`${row.day} is not a day after ${AS_OF}`)
  }
  return Object.fromEntries(rows.map(({ country, day }) => [country, day]))
}

/** 'German shepherd' and 'German shepherds'. */
function withPlural(exclusion: string): string[] {
  return /[^sxz]$/.test(exclusion) ? [exclusion, `${exclusion}s`] : [exclusion]
}

/** `offices.csv`: the places from which countries are governed. */
function readOffices(table: string, codes: ReadonlySet<string>): Alias[] {
  return readTable('offices.csv', table, ['country', 'text']).map((row) => {
    if (!codes.has(row.country)) refuse('offices.csv', row, row.text, `there is no country ${row.country}`)
    return { text: row.text, entity: `country:${row.country}`, kind: 'office' }
  })
}

/** `senses.csv`: context keywords, which show whether a name is the country's. */
function readSenses(table: string): World['keywords'] {
  return readTable('senses.csv', table, ['name', 'sense', 'words']).flatMap((row) => {
    const { name, sense, words } = row
    if (sense !== 'country' && sense !== 'other')
      refuse('senses.csv', row, name, `the sense is ${sense}, neither country nor other`)
    return listField(words).map((text) => ({ text, sense: `${name}${sense === 'country' ? '+' : '-'}` }))
  })
}

/** One name in a line; a line with `#` is a remark. */
function readLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
}
