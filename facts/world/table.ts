/** A mistake in one of the tables of `world/`; the message is one line and names the file and the line in it. */
export class TableError extends Error {}

/** A line of a table: its fields by column, and its number. */
export type Row<Column extends string> = Readonly<Record<Column, string>> & {
  /** The number of the line in the file, from 1. */
  readonly line: number
}

/**
 * Reads a table of comma-separated lines, the first of which has the names of the columns. Fields have no commas and no
 * quotation marks in them, so that everybody can read and edit a line.
 *
 * @throws TableError if the names of the columns or the number of fields are wrong
 */
export function readTable<Column extends string>(
  name: string,
  text: string,
  columns: readonly Column[],
): Row<Column>[] {
  const [head = '', ...lines] = text.trimEnd().split('\n')
  if (head !== columns.join(',')) throw new TableError(`${name}: the first line must be ${columns.join(',')}`)
  return lines.map((text, i) => {
    const fields = text.split(',')
    const line = i + 2
    if (fields.length !== columns.length || text.includes('"'))
      throw new TableError(`${name}, line ${line}: ${columns.length} fields without quotation marks expected`)
    const named = Object.fromEntries(columns.map((column, j) => [column, fields[j] ?? '']))
    return { ...(named as Record<Column, string>), line }
  })
}

/**
 * Refuses a line of a table.
 *
 * @param what whom or what the line is about; shown in brackets
 * @throws TableError always: `terms.csv, line 12 (Deng Xiaoping): 2025-13-04 is not a day`
 */
export function refuse(table: string, row: { readonly line: number }, what: string, why: string): never {
  throw new TableError(`${table}, line ${row.line}${what === '' ? '' : ` (${what})`}: ${why}`)
}

/**
 * Reads a table that has at most one line for each country, and the first column `country`.
 *
 * @param countries codes that a line may be about
 * @param read returns what a line says, or calls `fail` with the reason to refuse it
 * @returns by country
 * @throws TableError if a country is unknown or has two lines, or `readTable` or `read` refuses
 */
export function readByCountry<Column extends string, Value>(
  name: string,
  text: string,
  columns: readonly Column[],
  countries: ReadonlySet<string>,
  read: (row: Row<Column>, fail: (why: string) => never) => Value,
): ReadonlyMap<string, Value> {
  const values = new Map<string, Value>()
  for (const row of readTable(name, text, ['country', ...columns])) {
    const fail = (why: string): never => refuse(name, row, row.country, why)
    if (!countries.has(row.country)) fail(`there is no country ${row.country}`)
    if (values.has(row.country)) fail('there is a line already')
    values.set(row.country, read(row, fail))
  }
  return values
}

/** `a;b` → `['a', 'b']`, an empty field → `[]`. */
export function listField(field: string): string[] {
  return field === '' ? [] : field.split(';')
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether a text is an existing day, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return DAY.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}
