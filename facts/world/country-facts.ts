import { listField, readByCountry } from './table.ts'

const COLUMNS = ['capitals', 'languages', 'currencies', 'area', 'neighbours'] as const

/** What a line says about a country; a field is absent if world-countries is right. */
export interface CountryFacts {
  readonly capitals?: readonly string[]
  /** BCP 47 */
  readonly languages?: readonly string[]
  /** ISO 4217 */
  readonly currencies?: readonly string[]
  /** In square kilometres. */
  readonly area?: number
  /** ISO 3166 alpha-2. */
  readonly neighbours?: readonly string[]
}

/**
 * Corrections of what world-countries says about single countries, `country-facts.csv`: an empty field changes nothing,
 * `-` removes what is there. `languages` are those of the state as a whole, the most spoken ones first. A remark in
 * brackets after a capital is shown, but is not part of its name.
 *
 * @param countries the codes that exist
 * @throws TableError if a country is unknown or has two lines, an area is not a number, or the code of a language, a
 *   currency or a neighbour is not one
 */
export function readCountryFacts(
  table: string,
  countries: ReadonlySet<string>,
): ReadonlyMap<string, CountryFacts> {
  return readByCountry('country-facts.csv', table, COLUMNS, countries, (row, fail) => {
    if (!/^\d*$/.test(row.area)) fail(`the area is ${row.area}, not a number`)
    const languages = list(row.languages)
    const currencies = list(row.currencies)
    for (const code of languages ?? [])
      if (!/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(code)) fail(`${code} is not the code of a language`)
    for (const code of currencies ?? [])
      if (!/^[A-Z]{3}$/.test(code)) fail(`${code} is not the code of a currency`)
    const neighbours = list(row.neighbours)
    for (const code of neighbours ?? []) if (!countries.has(code)) fail(`there is no country ${code}`)
    const capitals = list(row.capitals)
    return {
      ...(capitals ? { capitals } : {}),
      ...(languages ? { languages } : {}),
      ...(currencies ? { currencies } : {}),
      ...(neighbours ? { neighbours } : {}),
      ...(row.area === '' ? {} : { area: Number(row.area) }),
    }
  })
}

function list(field: string): readonly string[] | undefined {
  if (field === '') return undefined
  return field === '-' ? [] : listField(field)
}
