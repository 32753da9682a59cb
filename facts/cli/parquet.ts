import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type FactRecord, recordKind } from '../bundle/record-line.ts'
import { statementOf } from '../bundle/statement.ts'
import type { Fact, Source } from '../types.ts'
import type { ExportedFact } from '../views/exports/exported.ts'
import type { OwnWords } from '../views/own-words.ts'
import { AnnotatedLines } from './annotated.ts'
import { inSql, pathInSql, withDuckDB } from './duckdb.ts'
import { CommandError, checkWritable, inFolder, UsageError, writeChunks } from './files.ts'
import { type ByteLine, fromBytes, toBytes } from './lines/bytes.ts'
import { BadLines } from './lines/inputs.ts'
import type { SortedLines } from './lines/merge.ts'
import { bytesOf, Sorter } from './lines/sorter.ts'
import { gather } from './merge.ts'
import type { Outcome } from './outcome.ts'
import type { Question } from './question.ts'

export interface ParquetOptions {
  readonly output?: string | undefined
  /** Whether the lines of the files may be in any order. */
  readonly sort?: boolean | undefined
}

/**
 * Writes facts as Parquet, a file for each leader and country, so that what is known of one of them is read without the rest. A
 * fact about several is in the file of each.
 *
 * @param files as `mergeFiles` takes them
 * @throws CommandError as `mergeFiles`; if the folder holds something else
 */
export async function writeParquet(files: readonly string[], options: ParquetOptions): Promise<Outcome> {
  const { output } = options
  if (files.length === 0 || output === undefined) throw new UsageError()
  const folder = output.replace(/\/+$/, '')
  if (existsSync(folder) && !readdirSync(folder).every((name) => name.startsWith('entity='))) {
    throw new CommandError(`${folder}: already exists, and is not a folder of facts`)
  }
  if (!existsSync(folder)) checkWritable(folder)
  return inFolder(folder, async (work) => {
    const bad = new BadLines()
    const sorter = new Sorter(join(work, 'runs'))
    const last = await gather(files, sorter, bad, options.sort ?? false)
    const lines = join(work, 'lines.jsonl')
    await writeChunks(lines, bytesOf(withStatements(sorter.sorted(last))))
    const facts = await writeFolder(lines, join(work, 'facts'), work)
    rmSync(folder, { recursive: true, force: true })
    if (facts > 0) renameSync(join(work, 'facts'), folder)
    else throw new CommandError('there are no facts')
    const entities = readdirSync(folder).length
    return { said: `${folder}: ${facts} facts about ${entities} leaders and countries\n`, bad: bad.count }
  })
}

/**
 * Facts and articles as the reader has corrected them, with notes and tags; facts with what they say in words, which SQL cannot
 * make of a quote and its brackets; no texts.
 */
async function* withStatements(batches: SortedLines): AsyncGenerator<ByteLine[]> {
  const annotated = new AnnotatedLines()
  const inLine = (record: FactRecord): ByteLine => {
    if ('fact' in record) {
      const { fact } = record
      return toBytes(JSON.stringify({ fact, statement: statementOf(fact), own: annotated.wordsOn(fact.id) }))
    }
    if (!('source' in record)) return toBytes(JSON.stringify(record))
    return toBytes(JSON.stringify({ ...record, own: annotated.wordsOn(record.source.id) }))
  }
  for await (const lines of batches) {
    yield lines.flatMap((line) => {
      if (recordKind(line) === 'text') return []
      const record = annotated.take(JSON.parse(fromBytes(line)) as FactRecord)
      return record ? [inLine(record)] : []
    })
  }
  // Whom only a correction names.
  yield annotated.named().map((entity) => inLine({ entity }))
}

/** A longer line would be no record. In bytes. */
const LONGEST_OBJECT = 128_000_000

const COLUMNS = `{fact: 'JSON', source: 'JSON', entity: 'JSON', statement: 'VARCHAR', own: 'JSON'}`

/** @returns how many facts were written */
async function writeFolder(lines: string, folder: string, work: string): Promise<number> {
  return withDuckDB(join(work, 'duckdb'), async (connection) => {
    // With one thread, what is about one leader is one file, always with the same bytes.
    await connection.run('SET threads = 1; SET partitioned_write_max_open_files = 1000')
    await connection.run(`
      CREATE VIEW lines AS SELECT * FROM read_json(${pathInSql(lines)}, format = 'newline_delimited',
        columns = ${COLUMNS}, maximum_object_size = ${LONGEST_OBJECT});
      CREATE VIEW facts AS SELECT fact, statement, own, fact->>'id' AS id, fact->>'source' AS source_id,
        from_json(fact->'about', '["VARCHAR"]') AS about FROM lines WHERE fact IS NOT NULL;
      CREATE VIEW sources AS SELECT source, own AS article_own, source->>'id' AS source_id,
        coalesce(source->>'published', left(source->>'saved', 10)) AS day FROM lines WHERE source IS NOT NULL;
      CREATE TABLE names AS SELECT entity->>'id' AS id, entity->>'name' AS name FROM lines WHERE entity IS NOT NULL;
      CREATE VIEW named AS SELECT f.id, f.source_id, list(coalesce(n.name, f.one) ORDER BY f.place) AS names
        FROM (SELECT id, source_id, unnest(about) AS one, generate_subscripts(about, 1) AS place FROM facts) f
        LEFT JOIN names n ON n.id = f.one GROUP BY ALL;
      CREATE VIEW rows AS SELECT unnest(about) AS entity, f.id, fact->>'kind' AS kind,
        coalesce(fact->'when'->>'from', fact->'when'->>'to', day) AS "from",
        coalesce(fact->'when'->>'to', fact->'when'->>'from', day) AS "to",
        about, names, statement, fact->'quote'->>'exact' AS quote, fact->>'where' AS place,
        fact->'speaker'->>'words' AS speaker, source->>'title' AS title, source->>'publisher' AS publisher,
        source->>'author' AS author, source->>'published' AS published, source->>'url' AS url,
        own->>'note' AS note, from_json(own->'tags', '["VARCHAR"]') AS tags,
        article_own->>'note' AS article_note, from_json(article_own->'tags', '["VARCHAR"]') AS article_tags,
        f.source_id AS source_id, fact::VARCHAR AS fact, source::VARCHAR AS source
        FROM facts f JOIN sources USING (source_id) JOIN named USING (id, source_id)`)
    const counted = await connection.runAndReadAll(
      'SELECT count(*)::INTEGER AS n FROM facts JOIN sources USING (source_id)',
    )
    await connection.run(`COPY (SELECT * FROM rows ORDER BY entity, "to" DESC, id, source_id)
      TO ${inSql(folder)} (FORMAT parquet, COMPRESSION zstd, PARTITION_BY (entity), FILENAME_PATTERN 'facts_{i}')`)
    return Number(counted.getRowObjectsJson()[0]?.n ?? 0)
  })
}

/** As `queryFacts`, of a folder that `writeParquet` wrote: only the files of those who are asked for are read. */
export async function queryParquet(folder: string, question: Question): Promise<ExportedFact[]> {
  const { about, kinds, from, to, limit } = question
  const [entity] = about
  const values: string[] = []
  const value = (text: string): string => `$${values.push(text)}`
  const conditions = [
    ...(entity === undefined ? [] : [`entity = ${value(entity)}`]),
    ...about.slice(1).map((id) => `list_contains(about, ${value(id)})`),
    ...(kinds.length === 0 ? [] : [`kind IN (${kinds.map(value).join(', ')})`]),
    ...(from === '' ? [] : [`"to" >= ${value(from)}`]),
    ...(to === '' ? [] : [`"from" <= ${value(to)}`]),
  ]
  if (!existsSync(folder) || !readdirSync(folder).some((name) => name.startsWith('entity='))) {
    throw new CommandError(`${folder}: this is no folder that facts parquet wrote`)
  }
  return inFolder(undefined, (work) =>
    withDuckDB(work, async (connection) => {
      const { length } = values
      const found = await connection.runAndReadAll(
        `SELECT fact, source, names, note, tags, article_note, article_tags FROM
          (SELECT DISTINCT ON (id, source_id) * FROM
            read_parquet(${pathInSql(folder)} || '/*/*.parquet', hive_partitioning = true, hive_types = {entity: VARCHAR})
            ${conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`})
        ORDER BY "to" DESC NULLS LAST, "from" DESC NULLS LAST, id LIMIT ${limit}`,
        length === 0 ? undefined : values,
      )
      return found.getRowObjectsJson().map((row) => {
        const own = wordsIn(row.note, row.tags)
        const ownOfArticle = wordsIn(row.article_note, row.article_tags)
        return {
          fact: JSON.parse(String(row.fact)) as Fact,
          source: JSON.parse(String(row.source)) as Source,
          names: row.names as string[],
          ...(own ? { own } : {}),
          ...(ownOfArticle ? { ownOfArticle } : {}),
        }
      })
    }),
  )
}

/** The reader's note and tags out of a row; undefined if it has none. */
function wordsIn(note: unknown, tags: unknown): OwnWords | undefined {
  const words = {
    ...(typeof note === 'string' ? { note } : {}),
    ...(Array.isArray(tags) ? { tags: tags as string[] } : {}),
  }
  return Object.keys(words).length > 0 ? words : undefined
}
