import type { CountryProfile, Governing } from '../types.ts'
import { type CountryFacts, readCountryFacts } from './country-facts.ts'
import { readMemberships } from './memberships.ts'
import { listField, readByCountry } from './table.ts'

/** What a profile uses of a row of world-countries. */
export interface ProfileRow {
  readonly cca2: string
  readonly cca3: string
  readonly independent: boolean
  readonly name: { readonly common: string; readonly official: string }
  readonly capital: readonly string[]
  readonly region: string
  readonly subregion: string
  /** By ISO 639-3. */
  readonly languages: Readonly<Record<string, string>>
  /** By ISO 4217. */
  readonly currencies: Readonly<Record<string, { readonly name: string }>>
  readonly area: number
  /** ISO 3166 alpha-3. */
  readonly borders: readonly string[]
}

/** The tables about countries, as text. */
export interface ProfileTables {
  /** `country-facts.csv` */
  readonly countryFacts: string
  /** `memberships.csv` */
  readonly memberships: string
  /** `government.csv` */
  readonly government: string
  /** `time-zones.csv` */
  readonly timeZones: string
  /** `figures.csv` */
  readonly figures: string
}

/** They govern themselves, though world-countries does not list them as independent. */
const GOVERNED: readonly string[] = ['PS', 'TW', 'XK']

/** Whether a country is not the territory of another one. */
export function governsItself(row: Pick<ProfileRow, 'cca2' | 'independent'>): boolean {
  return row.independent || GOVERNED.includes(row.cca2)
}

/**
 * What cards say about countries, from world-countries and our tables.
 *
 * @throws TableError if a table has a mistake
 */
export function readProfiles(rows: readonly ProfileRow[], tables: ProfileTables): CountryProfile[] {
  const countries = new Set(rows.map((row) => row.cca2))
  const facts = readCountryFacts(tables.countryFacts, countries)
  const memberships = readMemberships(tables.memberships, countries)
  const governs = readGovernment(tables.government, countries)
  const zones = readTimeZones(tables.timeZones, countries)
  const figures = readFigures(tables.figures, countries)
  const names = namesOf(rows)
  const alpha2 = new Map(rows.map((row) => [row.cca3, row.cca2]))
  return rows.map((row) => {
    const own = facts.get(row.cca2) ?? {}
    return {
      iso2: row.cca2,
      official: row.name.official,
      capitals: own.capitals ?? row.capital,
      region: row.subregion || row.region,
      ...spokenAndPaid(row, own, names),
      area: own.area ?? row.area,
      ...(governsItself(row) ? {} : { territory: true }),
      ...figures.get(row.cca2),
      memberships: memberships.get(row.cca2) ?? [],
      timeZones: zones.get(row.cca2) ?? [],
      neighbours: own.neighbours ?? row.borders.flatMap((code) => alpha2.get(code) ?? []).sort(),
      governs: governs.get(row.cca2) ?? 'government',
    }
  })
}

/** English names by code, if world-countries has none, or different ones for different countries. */
const NAMES: Readonly<Record<string, string>> = {
  dv: 'Dhivehi',
  fa: 'Persian',
  mos: 'Mooré',
  na: 'Nauruan',
  nmq: 'Nambya',
  ro: 'Romanian',
  sfs: 'South African Sign Language',
  GEL: 'Georgian lari',
  GMD: 'Gambian dalasi',
  MKD: 'Macedonian denar',
  SLE: 'Sierra Leonean leone',
  VES: 'Venezuelan bolívar',
  XCG: 'Caribbean guilder',
  ZWG: 'Zimbabwe Gold',
}

/** `fra` → `fr` */
const shortCode = (code: string): string => Intl.getCanonicalLocales(code)[0] ?? code

/** The English names of languages and currencies by code. */
function namesOf(rows: readonly ProfileRow[]): (code: string) => string {
  const known = new Map(Object.entries(NAMES))
  const add = (code: string, name: string): void => void (known.has(code) || known.set(code, name))
  for (const { languages, currencies } of rows) {
    for (const [code, name] of Object.entries(languages)) add(shortCode(code), name)
    for (const [code, { name }] of Object.entries(currencies)) add(code, name)
  }
  const languages = new Intl.DisplayNames('en', { type: 'language' })
  return (code) => known.get(code) ?? (/[a-z]/.test(code) ? (languages.of(code) ?? code) : code)
}

function spokenAndPaid(
  row: ProfileRow,
  own: CountryFacts,
  name: (code: string) => string,
): Pick<CountryProfile, 'languages' | 'languageCodes' | 'currencies' | 'currencyCodes'> {
  return {
    languages: own.languages?.map(name) ?? Object.values(row.languages),
    languageCodes: own.languages ?? Object.keys(row.languages).map(shortCode),
    currencies: own.currencies?.map(name) ?? Object.values(row.currencies).map((c) => c.name),
    currencyCodes: own.currencies ?? Object.keys(row.currencies),
  }
}

const GOVERNING: readonly Governing[] = ['power', 'state', 'government']

/** `government.csv`: which kind of office governs, and why. */
function readGovernment(table: string, countries: ReadonlySet<string>): ReadonlyMap<string, Governing> {
  return readByCountry('government.csv', table, ['governs', 'why'], countries, ({ governs, why }, fail) => {
    if (why === '') fail('the line does not say why')
    return (
      GOVERNING.find((one) => one === governs) ??
      fail(`governs is ${governs}, and none of ${GOVERNING.join(', ')}`)
    )
  })
}

type Figures = Pick<CountryProfile, 'population' | 'gdp'>

/** `time-zones.csv`: IANA names, the capital's first. */
function readTimeZones(table: string, countries: ReadonlySet<string>): ReadonlyMap<string, string[]> {
  return readByCountry('time-zones.csv', table, ['zones'], countries, (row, fail) => {
    const zones = listField(row.zones)
    const unknown = zones.find((zone) => !isTimeZone(zone))
    if (unknown !== undefined) fail(`${unknown} is not a time zone`)
    if (zones.length === 0 || new Set(zones).size < zones.length)
      fail('there is no zone, or one is there twice')
    return zones
  })
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return name.includes('/')
  } catch {
    return false
  }
}

/** `figures.csv`: a country's population, its gross domestic product in US dollars, and the years of both figures. */
function readFigures(table: string, countries: ReadonlySet<string>): ReadonlyMap<string, Figures> {
  const columns = ['population', 'year', 'gdp', 'gdpYear'] as const
  return readByCountry('figures.csv', table, columns, countries, (row, fail) => {
    const { population, year, gdp, gdpYear } = row
    if (!/^[1-9]\d{0,9}$|^$/.test(population)) fail(`${population} is not a number of people`)
    if (!/^[1-9]\d{6,13}$|^$/.test(gdp)) fail(`${gdp} is not an amount in dollars`)
    if (!isYearOf(population, year)) fail(`${year} is not a year of this century, or has no figure`)
    if (!isYearOf(gdp, gdpYear)) fail(`${gdpYear} is not a year of this century, or has no figure`)
    if (population === '' && gdp === '') fail('the line says nothing')
    return {
      ...(population === '' ? {} : { population: { people: Number(population), year: Number(year) } }),
      ...(gdp === '' ? {} : { gdp: { usd: Number(gdp), year: Number(gdpYear) } }),
    }
  })
}

/** A figure needs a year of this century; without a figure there is none. */
function isYearOf(figure: string, year: string): boolean {
  return figure === '' ? year === '' : /^20\d\d$/.test(year)
}
