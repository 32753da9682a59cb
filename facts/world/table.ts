/**
 * Reads a table of comma-separated lines under a line of column names. The tables of `world/` hold no commas
 * and no quotation marks inside a field, so that a line is what it looks like.
 *
 * @throws Error that names the table and the line where the number of fields is off.
 */
export function readTable<Column extends string>(
  name: string,
  text: string,
  columns: readonly Column[],
): Record<Column, string>[] {
  const [head = '', ...lines] = text.trimEnd().split('\n')
  if (head !== columns.join(',')) throw new Error(`${name}: the first line must be ${columns.join(',')}`)
  return lines.map((line, i) => {
    const fields = line.split(',')
    if (fields.length !== columns.length || line.includes('"')) {
      throw new Error(`${name}, line ${i + 2}: ${columns.length} fields without quotation marks expected`)
    }
    return Object.fromEntries(columns.map((column, j) => [column, fields[j] ?? ''])) as Record<Column, string>
  })
}

/** `a;b` → `['a', 'b']`, an empty field → `[]`. */
export function listField(field: string): string[] {
  return field === '' ? [] : field.split(';')
}
