import type { Alias, AliasKind, CountryProfile, Entity, EntityId } from '../types.ts'
import { governsItself, type ProfileRow, type ProfileTables, readProfiles } from './profiles.ts'
import { readTable, refuse } from './table.ts'

/** What is used of a row of world-countries. */
export interface CountryRow extends ProfileRow {
  readonly demonyms: Readonly<Record<string, { readonly f: string; readonly m: string }>>
}

/** The endings of demonyms with a plural in s: 'Americans', 'Saudis'. */
const PLURAL_WITH_S = /(?:an|i|er|k|b|t|de|o|on|ard|l|f)$/

/** @returns every spelling of the demonyms in a field such as `Antiguan, Barbudan`. */
function demonymForms(field: string): string[] {
  const singles = field.split(/, | or /).filter(Boolean)
  return singles.flatMap((d) => (PLURAL_WITH_S.test(d) ? [d, `${d}s`] : [d]))
}

/**
 * The countries and territories with all their English names.
 *
 * @param rows from world-countries
 * @param namesTable `country-names.csv`
 * @throws TableError if a country or a kind does not exist, or a table of profiles has a mistake
 */
export function readCountries(
  rows: readonly CountryRow[],
  namesTable: string,
  tables: ProfileTables,
): { entities: Entity[]; aliases: Alias[]; profiles: CountryProfile[] } {
  const aliases: Alias[] = []
  const known = new Set(rows.map((row) => row.cca2))
  const independentDemonyms = new Set(
    rows.filter((r) => r.independent).flatMap((r) => demonymForms(r.demonyms.eng?.m ?? '')),
  )
  for (const row of rows) {
    const entity: EntityId = `country:${row.cca2}`
    aliases.push({ text: row.name.common, entity, kind: 'name' })
    if (row.name.official !== row.name.common)
      aliases.push({ text: row.name.official, entity, kind: 'official' })
    for (const form of demonymForms(row.demonyms.eng?.m ?? '')) {
      // 'French' is only France's, not also that of the French Southern Lands; and a country's own name is no demonym.
      const taken = !row.independent && independentDemonyms.has(form)
      if (!taken && form !== row.name.common) aliases.push({ text: form, entity, kind: 'demonym' })
    }
  }
  for (const row of readTable('country-names.csv', namesTable, ['country', 'kind', 'name'])) {
    const fail = (why: string): never => refuse('country-names.csv', row, row.name, why)
    if (!known.has(row.country)) fail(`there is no country ${row.country}`)
    if (!KINDS.includes(row.kind)) fail(`the kind is ${row.kind}, and none of ${KINDS.join(', ')}`)
    const entity: EntityId = `country:${row.country}`
    const forms = row.kind === 'demonym' ? demonymForms(row.name) : [row.name]
    for (const text of forms) aliases.push({ text, entity, kind: row.kind as AliasKind })
  }
  const taken = new Set(aliases.map((alias) => alias.text))
  const profiles = readProfiles(rows, tables)
  const shownCapitals = new Map(profiles.map((profile) => [profile.iso2, profile.capitals]))
  for (const row of rows.filter(governsItself)) {
    const capitals = [...row.capital, ...(shownCapitals.get(row.cca2) ?? [])]
    for (const text of capitals.flatMap(capitalForms)) {
      if (!taken.has(text)) aliases.push({ text, entity: `country:${row.cca2}`, kind: 'capital' })
    }
  }
  return {
    entities: rows.map((row) => ({
      id: `country:${row.cca2}`,
      kind: 'country',
      name: row.name.common,
      iso2: row.cca2,
    })),
    aliases: unique(aliases),
    profiles,
  }
}

/**
 * The names of a capital that may mean the government: 'Washington', not 'Washington D.C.'. A capital with a remark has
 * none: 'The Hague (seat of government)' may also mean the courts.
 */
function capitalForms(capital: string): string[] {
  if (capital.includes('(')) return []
  return capital === 'Washington D.C.' ? ['Washington'] : [capital]
}

const KINDS: readonly string[] = ['short', 'official', 'former', 'abbreviation', 'demonym']

/** The aliases without repetitions: of several with the same text and entity the first. */
export function unique(aliases: readonly Alias[]): Alias[] {
  const seen = new Map<string, Alias>()
  for (const alias of aliases) {
    const key = `${alias.entity}\n${alias.text}`
    if (!seen.has(key)) seen.set(key, alias)
  }
  return [...seen.values()]
}
