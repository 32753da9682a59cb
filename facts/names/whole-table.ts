import type { Alias } from '../types.ts'
import { asAlias } from './name-line.ts'
import type { Names } from './name-table.ts'
import { allLines } from './packed-table.ts'

/** Every alias of the table; unpacks all of it. */
export function aliasesOf(names: Names): Alias[] {
  return allLines(names.packed.table)
    .flatMap((lines) => lines.split('\n'))
    .flatMap((line) => asAlias(names.alias(line)) ?? [])
}

/** ISO 3166 alpha-2 codes of the countries in the table. */
export function countryCodesOf({ packed: { entities } }: Names): string[] {
  return entities.flatMap((row) => /^country:(?!EU|UN|NATO)([A-Z]{2})(?![^\t])/.exec(row)?.[1] ?? [])
}
