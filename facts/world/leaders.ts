import { slug } from '../normalize.ts'
import type { Alias, Entity, EntityId, Office } from '../types.ts'
import { unique } from './countries.ts'
import { listField, readTable } from './table.ts'

const COLUMNS = ['country', 'title', 'from', 'to', 'name', 'surname', 'pronoun', 'also', 'native'] as const
type Row = Record<(typeof COLUMNS)[number], string>

const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * The leaders and every way to write them, out of `leaders.csv`: a line for each term of office; the lines
 * of one person are those with the same name.
 *
 * @throws Error that names the line's person where a date is none, a term ends before it starts, the country
 *   is unknown, or two lines disagree about one person.
 */
export function readLeaders(
  table: string,
  countries: ReadonlySet<string>,
): { entities: Entity[]; aliases: Alias[] } {
  const people = new Map<string, Row[]>()
  for (const row of readTable('leaders.csv', table, COLUMNS)) {
    validate(row, countries)
    people.set(row.name, [...(people.get(row.name) ?? []), row])
  }
  const entities: Entity[] = []
  const aliases: Alias[] = []
  for (const [name, rows] of people) {
    const id: EntityId = `leader:${slug(name)}`
    const surname = agreed(rows, 'surname')
    entities.push({
      id,
      kind: 'leader',
      name,
      offices: officesOf(rows),
      pronoun: agreed(rows, 'pronoun') as 'he' | 'she',
    })
    aliases.push(...aliasesOf(id, name, surname, rows))
  }
  return { entities, aliases: unique(aliases) }
}

function validate(row: Row, countries: ReadonlySet<string>): void {
  const fail = (why: string): never => {
    throw new Error(`leaders.csv, ${row.name}: ${why}`)
  }
  if (!countries.has(row.country)) fail(`no country ${row.country}`)
  if (!isDay(row.from)) fail(`${row.from} is no day`)
  if (row.to !== '' && !isDay(row.to)) fail(`${row.to} is no day`)
  if (row.to !== '' && row.to < row.from) fail(`the term ends before it starts`)
  if (row.pronoun !== 'he' && row.pronoun !== 'she') fail(`the pronoun is ${row.pronoun || 'missing'}`)
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return DAY.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

function agreed(rows: readonly Row[], column: 'surname' | 'pronoun'): string {
  const values = [...new Set(rows.map((row) => row[column]))]
  if (values.length > 1)
    throw new Error(`leaders.csv, ${rows[0]?.name}: ${column} is ${values.join(' and ')}`)
  return values[0] ?? ''
}

function officesOf(rows: readonly Row[]): Office[] {
  return rows
    .map((row) => ({
      title: row.title,
      country: row.country,
      from: row.from,
      ...(row.to === '' ? {} : { to: row.to }),
    }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

function aliasesOf(entity: EntityId, name: string, surname: string, rows: readonly Row[]): Alias[] {
  const also = rows.flatMap((row) => listField(row.also))
  const korean = rows.some((row) => row.country === 'KR' || row.country === 'KP')
  const full = [name, ...also].flatMap((text) => (korean ? [text, joined(text)] : [text]))
  return [
    ...full.map(
      (text): Alias => ({ text, entity, kind: text === text.toUpperCase() ? 'abbreviation' : 'name' }),
    ),
    ...(surname === '' || surname === name ? [] : [{ text: surname, entity, kind: 'surname' } as const]),
    ...rows.flatMap((row) => listField(row.native).map((text): Alias => ({ text, entity, kind: 'native' }))),
  ]
}

/** 'Lee Jae-myung' is also written 'Lee Jaemyung'. */
function joined(name: string): string {
  return name.replace(/(\p{Lu}\p{Ll}+)-(\p{L}+)/gu, (_, a: string, b: string) => a + b.toLowerCase())
}
