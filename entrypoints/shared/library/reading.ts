import type { IDBPTransaction } from 'idb'
import {
  EMPTY_BUNDLE,
  isEntity,
  isSource,
  isSourceText,
  mergeBundles,
  readFact,
} from '../../../facts/bundle/bundle.ts'
import { articlesOf } from '../../../facts/bundle/library-file.ts'
import type { Entity, EntityId, Fact, Source } from '../../../facts/types.ts'
import type { Database } from './connection.ts'
import {
  type EntitiesRecord,
  type LibrarySchema,
  STORES,
  type StoredFact,
  type StoreName,
  UNKNOWN_BUILDER,
} from './schema.ts'
import type { ArticlePage, Found } from './types.ts'

type Reading = IDBPTransaction<LibrarySchema, StoreName[], 'readonly'>

const READ: readonly StoreName[] = [...STORES, 'builds']

const reading = (db: Database): Reading =>
  db.transaction(READ.filter((store) => db.objectStoreNames.contains(store)))

export async function sources(db: Database): Promise<readonly Source[]> {
  return (await db.getAll('sources')).filter(isSource)
}

export async function entities(db: Database): Promise<readonly Entity[]> {
  return joined((await db.getAll('entities')).filter(isRecord))
}

export async function article(db: Database, id: string): Promise<Found> {
  return foundOf(await rowsOf(reading(db), [id]))
}

export async function articlesAfter(
  db: Database,
  id: string | undefined,
  count: number,
): Promise<ArticlePage> {
  const transaction = reading(db)
  const range = id === undefined ? null : IDBKeyRange.lowerBound(id, true)
  const ids = await transaction.objectStore('sources').getAllKeys(range, count)
  const rows = await Promise.all(ids.map((one) => rowsOf(transaction, [one])))
  // Each by itself: what one article says of a name is not what another says.
  const builds = await Promise.all(ids.map((one) => transaction.objectStore('builds').get(one)))
  const articles = rows.flatMap((row, i) =>
    articlesOf(foundOf(row).bundle).map((one) => ({
      ...one,
      builder: builds[i]?.builder ?? UNKNOWN_BUILDER,
    })),
  )
  const last = ids.at(-1)
  return { articles, ...(last === undefined ? {} : { last }) }
}

/** All that is kept of some sources. */
async function rowsOf(transaction: Reading, ids: readonly string[]): Promise<Rows> {
  const rows = await Promise.all(
    ids.map(async (id) => ({
      source: await transaction.objectStore('sources').get(id),
      text: await transaction.objectStore('texts').get(id),
      facts: await transaction.objectStore('facts').index('source').getAll(id),
      entities: await transaction.objectStore('entities').get(id),
    })),
  )
  return {
    sources: rows.flatMap((row) => row.source ?? []),
    texts: rows.flatMap((row) => row.text ?? []),
    facts: rows.flatMap((row) => row.facts),
    entities: rows.flatMap((row) => row.entities ?? []),
  }
}

/** How many facts are read at most for each that can be shown. */
const MOST_READ = 5

export async function about(db: Database, id: EntityId, limit: number): Promise<Found> {
  const transaction = reading(db)
  const facts: StoredFact[] = []
  let shown = 0
  let cursor = await transaction.objectStore('facts').index('about').openCursor(id, 'prev')
  while (cursor && shown < limit && facts.length < limit * MOST_READ) {
    facts.push(cursor.value)
    // No card shows where somebody is only mentioned.
    if (cursor.value.kind !== 'mentioned') shown++
    cursor = await cursor.continue()
  }
  const ids = [...new Set(facts.map((fact) => fact.source))]
  const known = await Promise.all(ids.map((source) => transaction.objectStore('sources').get(source)))
  const records = await Promise.all(ids.map((source) => transaction.objectStore('entities').get(source)))
  return foundOf({
    sources: known.flatMap((source) => source ?? []),
    facts,
    entities: records.flatMap((record) => record ?? []),
    texts: [],
  })
}

export async function everything(db: Database): Promise<Found> {
  const transaction = reading(db)
  const [known, texts, records, facts] = await Promise.all([
    transaction.objectStore('sources').getAll(),
    transaction.objectStore('texts').getAll(),
    transaction.objectStore('entities').getAll(),
    transaction.objectStore('facts').getAll(),
  ])
  return foundOf({ sources: known, texts, entities: records, facts })
}

interface Rows {
  readonly sources: readonly unknown[]
  readonly texts: readonly unknown[]
  readonly entities: readonly unknown[]
  readonly facts: readonly unknown[]
}

/** Records as a bundle; those that are no longer what they were written as are counted and left where they are. */
function foundOf(rows: Rows): Found {
  const records = rows.entities.filter(isRecord)
  const known = rows.sources.filter(isSource)
  const ids = new Set(known.map((source) => source.id))
  const all = joined(records)
  const named = new Set<EntityId>(all.map((entity) => entity.id))
  const read = readerOf(known, records)
  const facts = rows.facts
    .flatMap((fact) => read(fact) ?? [])
    .filter((f) => ids.has(f.source) && f.about.every((id) => named.has(id)))
  const texts = rows.texts.filter(isSourceText).filter((text) => ids.has(text.id))
  const whole = known.length + records.length + facts.length + texts.length
  const held = rows.sources.length + rows.entities.length + rows.facts.length + rows.texts.length
  const bundle = {
    ...EMPTY_BUNDLE,
    sources: known,
    entities: all,
    facts: facts.map((fact) => ({ ...fact, checks: [] })),
    ...(texts.length > 0 ? { texts } : {}),
  }
  const built = known
    .flatMap((source) => source.published ?? [])
    .sort()
    .at(-1)
  // Joined with nothing, so that everything is in the order of files.
  return {
    bundle: mergeBundles(built === undefined ? bundle : { ...bundle, built }, EMPTY_BUNDLE),
    told: records,
    damaged: held - whole,
    held: rows.sources.length,
  }
}

/** Reads facts that were kept; those of version 1 with what their own article says of whom they speak. */
function readerOf(
  sources: readonly Source[],
  records: readonly EntitiesRecord[],
): (fact: unknown) => Fact | undefined {
  const languages = new Map(sources.map(({ id, language }) => [id, language]))
  const told = new Map(
    records.map(({ source, entities }) => [source, new Map(entities.map((entity) => [entity.id, entity]))]),
  )
  return (fact) => {
    const { source = '' } = (fact ?? {}) as { source?: string }
    return readFact(fact, {
      entities: told.get(source) ?? new Map(),
      language: languages.get(source) ?? 'und',
    })
  }
}

function isRecord(value: unknown): value is EntitiesRecord {
  if (typeof value !== 'object' || value === null || !('entities' in value)) return false
  return Array.isArray(value.entities) && value.entities.every(isEntity)
}

/** What several articles say of entities, each once. */
function joined(records: readonly EntitiesRecord[]): readonly Entity[] {
  const all = records.flatMap((record) => record.entities)
  return mergeBundles({ ...EMPTY_BUNDLE, entities: all }, EMPTY_BUNDLE).entities
}
