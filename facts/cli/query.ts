import { existsSync, statSync } from 'node:fs'
import { type FactRecord, recordKind } from '../bundle/record-line.ts'
import { FACT_KINDS, type FactKind } from '../fact-kinds.ts'
import type { Entity, EntityId, Fact, Source, World } from '../types.ts'
import { type ExportedFact, exportedFacts } from '../views/exports/exported.ts'
import { FACT_COLUMNS, rowOf, rowsAsCsv, type TableRow } from '../views/exports/tables.ts'
import { AnnotatedLines } from './annotated.ts'
import { CommandError, UsageError } from './files.ts'
import { fromBytes } from './lines/bytes.ts'
import { BadLines, checkedLines, openFacts, sortedOf } from './lines/inputs.ts'
import { mergeLines, type SortedLines } from './lines/merge.ts'
import { loadWorld } from './load.ts'
import type { Outcome } from './outcome.ts'
import { queryParquet } from './parquet.ts'
import { byDay, couldFit, fitsQuestion, type Question } from './question.ts'
import { entityNamed } from './resolve-names.ts'

export interface QueryOptions {
  readonly person?: readonly string[] | undefined
  readonly country?: readonly string[] | undefined
  readonly kind?: readonly string[] | undefined
  /** ISO dates. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly limit?: string | undefined
  readonly format?: string | undefined
}

const FORMATS = ['table', 'json', 'csv'] as const
type TableFormat = (typeof FORMATS)[number]

/**
 * Facts by leader, country, kind and days, the newest first.
 *
 * @param places a folder that `facts parquet` wrote, or files of lines or bundles
 * @throws CommandError if the question cannot be understood, or nothing can be read
 */
export async function queryFacts(places: readonly string[], options: QueryOptions): Promise<Outcome> {
  if (places.length === 0) throw new UsageError()
  const world = loadWorld()
  const question = questionOf(options, world)
  const format = formatNamed(options.format)
  const bad = new BadLines()
  const [place = ''] = places
  const isFolder = existsSync(place) && statSync(place).isDirectory()
  if (isFolder && places.length > 1) throw new CommandError(`${place}: ask one folder at a time`)
  const found = isFolder
    ? await queryParquet(place, question)
    : await queryLines(places, question, world, bad)
  return { said: shown(found, format), bad: bad.count }
}

function questionOf(options: QueryOptions, world: World): Question {
  const { person = [], country = [], kind = [], from = '', to = '', limit = '1000' } = options
  for (const [name, day] of [
    ['--from', from],
    ['--to', to],
  ] as const) {
    if (day !== '' && !/^\d{4}(?:-\d{2}){0,2}$/.test(day)) {
      throw new CommandError(`${name} must look like 2024-08-26, 2024-08 or 2024, not ${day}`)
    }
  }
  if (!/^[1-9]\d{0,8}$/.test(limit)) throw new CommandError(`--limit must be a number, not ${limit}`)
  const kinds = kind.flatMap((given) => given.split(','))
  const known = new Set<string>(FACT_KINDS)
  const wrong = kinds.find((given) => !known.has(given))
  if (wrong !== undefined) {
    throw new CommandError(`there is no kind ${wrong}; the kinds are ${FACT_KINDS.join(', ')}`)
  }
  return {
    about: [
      ...person.map((given) => entityNamed(given, 'leader', world)),
      ...country.map((given) => entityNamed(given, 'country', world)),
    ],
    kinds: kinds as FactKind[],
    from,
    // The last day of a month or a year, as text.
    to: to === '' ? '' : `${to}-99`.slice(0, 10),
    limit: Number(limit),
  }
}

function formatNamed(given = 'table'): TableFormat {
  const format = FORMATS.find((one) => one === given)
  if (format) return format
  throw new CommandError(`--format must be ${FORMATS.join(', ')}, not ${given}`)
}

/** Reads lines through; what is held are the facts that fit but for their days, with their articles. */
async function queryLines(
  files: readonly string[],
  question: Question,
  world: World,
  bad: BadLines,
): Promise<ExportedFact[]> {
  const names = new Map<EntityId, string>(world.entities.map(({ id, name }) => [id, name]))
  const facts: Fact[] = []
  const sources = new Map<string, Source>()
  const wanted = new Set<string>()
  const annotated = new AnnotatedLines()
  for await (const lines of mergeLines(await streamsOf(files, bad))) {
    for (const line of lines) {
      if (recordKind(line) === 'text') continue
      const record = annotated.take(JSON.parse(fromBytes(line)) as FactRecord)
      const { entity, fact, source } = (record ?? {}) as { entity?: Entity; fact?: Fact; source?: Source }
      if (entity && !names.has(entity.id)) names.set(entity.id, entity.name)
      if (fact && couldFit(question, fact)) {
        facts.push(fact)
        wanted.add(fact.source)
      }
      // Articles come after all facts.
      if (source && wanted.has(source.id)) sources.set(source.id, source)
    }
  }
  for (const { id, name } of annotated.named()) if (!names.has(id)) names.set(id, name)
  const all = exportedFacts(
    facts,
    sources,
    (id) => names.get(id),
    (id) => annotated.wordsOn(id),
  )
  const found = all.filter((one) => fitsQuestion(question, one))
  return found.sort(byDay).slice(0, question.limit)
}

async function streamsOf(files: readonly string[], bad: BadLines): Promise<SortedLines[]> {
  const streams: SortedLines[] = []
  for (const file of files) {
    const content = await openFacts(file, bad)
    if (content.kind === 'lines') streams.push(checkedLines(file, content.batches, bad, true))
    else
      for await (const bundle of content.bundles)
        streams.push(
          (async function* () {
            yield sortedOf(bundle)
          })(),
        )
  }
  return streams
}

function shown(found: readonly ExportedFact[], format: TableFormat): string {
  if (format === 'csv') return rowsAsCsv(found.map(rowOf))
  if (format === 'json') return found.map((one) => `${JSON.stringify(one)}\n`).join('')
  return tableOf(found.map(rowOf))
}

/** Columns of a table on a screen, and how wide they may be, in UTF-16 units. */
const WIDTHS = { from: 10, kind: 12, about: 30, statement: 90, publisher: 24 } as const

function tableOf(rows: readonly TableRow[]): string {
  const columns = FACT_COLUMNS.filter((column): column is keyof typeof WIDTHS => column in WIDTHS)
  const cells = rows.map((row) => columns.map((column) => cut(row[column], WIDTHS[column])))
  const widths = columns.map((_, i) => Math.max(0, ...cells.map((row) => row[i]?.length ?? 0)))
  return cells
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

function cut(text: string, width: number): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.length <= width
    ? line
    : `${line
        .slice(0, width - 1)
        .toWellFormed()
        .replace(/\ufffd$/, '')}…`
}
