import { listField, readByCountry } from './table.ts'

const COLUMNS = ['capitals', 'languages', 'currencies', 'area', 'neighbours'] as const

/** What a line says of a country; absent where what world-countries has is right. */
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
 * What world-countries has wrong, or would have read wrongly, of single countries, `country-facts.csv`: an empty field
 * leaves what is there, `-` takes it away. Of languages those of the state as a whole are meant, the most spoken ones
 * first; a remark in brackets behind a capital is shown and is no part of its name.
 *
 * @param countries codes that there are
 * @throws TableError where a country is unknown or stands twice, an area is no number, or or a language, a
 *   currency or a neighbour is no code
 */
export function readCountryFacts(
  table: string,
  countries: ReadonlySet<string>,
): ReadonlyMap<string, CountryFacts> {
  return readByCountry('country-facts.csv', table, COLUMNS, countries, (row, fail) => {
    if (!/^\d*$/.test(row.area)) fail(`the area is ${row.area}`)
    const languages = list(row.languages)
    const currencies = list(row.currencies)
    for (const code of languages ?? [])
      if (!/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(code)) fail(`${code} is no code of a language`)
    for (const code of currencies ?? [])
      if (!/^[A-Z]{3}$/.test(code)) fail(`${code} is no code of a currency`)
    const neighbours = list(row.neighbours)
    for (const code of neighbours ?? []) if (!countries.has(code)) fail(`no country ${code}`)
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
