import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import {
  EMPTY_BUNDLE,
  isEntity,
  isFact,
  isSource,
  isSourceText,
  mergeBundles,
} from '../../../facts/bundle.ts'
import { dayOfSource } from '../../../facts/sources.ts'
import type { Entity, EntityId, Fact, FactBundle, Source } from '../../../facts/types.ts'
import { LibraryError, libraryError } from './errors.ts'
import { type EntitiesRecord, type LibrarySchema, MIGRATIONS, STORES, type StoreName } from './schema.ts'

/** What became of an article that was to be saved. */
export interface Saved {
  /** `known`: the very same article was there already, and nothing changed. */
  readonly state: 'new' | 'updated' | 'known'
  readonly source: Source
  readonly facts: number
  /** How many leaders and countries its facts are about. */
  readonly entities: number
  /** The version of it that was saved before. */
  readonly earlier?: Source
}

/** Part of the library, and how many of its records could not be read. */
export interface Found {
  readonly bundle: FactBundle
  readonly damaged: number
  /** How many articles there are, with those that could not be read. */
  readonly held: number
}

/** The reader's articles and their facts. Every write is one transaction: it is done whole, or not at all. */
export interface Library {
  save(bundle: FactBundle): Promise<Saved>
  /** Saves many articles at once. @returns how many of them were new */
  add(bundle: FactBundle): Promise<number>
  /** Takes articles away with all that came from them. @returns what was taken, to be given back to `add` */
  remove(sources: readonly string[]): Promise<FactBundle>
  /** The newest facts about an entity, with their sources and entities. */
  about(id: EntityId, limit: number): Promise<Found>
  /** What articles say of leaders and countries, joined. */
  entities(): Promise<readonly Entity[]>
  sources(): Promise<readonly Source[]>
  /** One article with its text and facts. */
  article(source: string): Promise<Found>
  /** All of it. */
  everything(): Promise<Found>
  close(): void
}

export const DATABASE = 'attache-library'

/**
 * Opens the library, and brings it up to date.
 *
 * @param version the version to open, for tests of older ones
 * @throws LibraryError where it cannot be opened
 */
export async function openLibrary(name = DATABASE, version = MIGRATIONS.length): Promise<Library> {
  const db = await open(name, version)
  return {
    save: (bundle) => guarded(() => save(db, bundle)),
    add: (bundle) => guarded(() => add(db, bundle)),
    remove: (sources) => guarded(() => remove(db, sources)),
    about: (id, limit) => guarded(() => about(db, id, limit)),
    entities: () => guarded(async () => joined(await db.getAll('entities'))),
    sources: () => guarded(async () => (await db.getAll('sources')).filter(isSource)),
    article: (source) => guarded(() => article(db, source)),
    everything: () => guarded(() => everything(db)),
    close: () => db.close(),
  }
}

type Database = IDBPDatabase<LibrarySchema>
type Writing = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>

function open(name: string, version: number): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<LibrarySchema>(name, version, {
      async upgrade(db, from, _to, transaction) {
        for (const step of MIGRATIONS.slice(from, version)) await step(db, transaction)
      },
      // An older Attaché still has it open, in a tab of its own. When that closes, the next try succeeds.
      blocked: () => reject(new LibraryError('blocked')),
      // A newer one waits: it goes first.
      blocking: (_from, _to, event) => (event.target as IDBDatabase | null)?.close(),
    }).then(resolve, (error: unknown) => reject(libraryError(error)))
  })
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw libraryError(error)
  }
}

async function writing<T>(db: Database, work: (transaction: Writing) => Promise<T>): Promise<T> {
  const transaction = db.transaction([...STORES], 'readwrite')
  try {
    const result = await work(transaction)
    await transaction.done
    return result
  } catch (error) {
    // What failed is not half done. A transaction that has ended already says so, which is no news.
    try {
      transaction.abort()
    } catch {}
    const ending = await transaction.done.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    // Requests that came too late only tell that it ended; why, one of the three knows.
    const causes = [transaction.error, error, ending]
    throw causes.find((cause) => cause instanceof Error && cause.name !== 'AbortError') ?? error
  }
}

async function save(db: Database, bundle: FactBundle): Promise<Saved> {
  const [given] = bundle.sources
  if (!given) throw new LibraryError('unreadable')
  const count = { facts: bundle.facts.length, entities: bundle.entities.length }
  return writing(db, async (transaction) => {
    const sources = transaction.objectStore('sources')
    const known = await sources.get(given.id)
    if (known) return { state: 'known', source: known, ...count }
    const same = given.url === undefined ? [] : await sources.index('url').getAll(given.url)
    const earlier = same.sort((a, b) => ((a.saved ?? '') < (b.saved ?? '') ? 1 : -1))[0]
    const source = earlier ? savedAfter(given, earlier) : given
    await put(transaction, bundle, [source])
    return { state: earlier ? 'updated' : 'new', source, ...count, ...(earlier ? { earlier } : {}) }
  })
}

/** As ISO dates with four digits for the year have it, in milliseconds. */
const LAST_MOMENT = Date.parse('9999-12-31T23:59:59.999Z')

/** What is saved last counts as the later version, also where the clock went back meanwhile. */
function savedAfter(source: Source, { saved: before }: Source): Source {
  if (before === undefined || (source.saved ?? '') > before) return source
  const after = Date.parse(before) + 1
  // What came from a file may have been saved on a day that is none, or on the last that dates can tell.
  return after < LAST_MOMENT ? { ...source, saved: new Date(after).toISOString() } : source
}

async function add(db: Database, bundle: FactBundle): Promise<number> {
  return writing(db, async (transaction) => {
    const known = new Set(await transaction.objectStore('sources').getAllKeys())
    const fresh = bundle.sources.filter((source) => !known.has(source.id))
    await put(transaction, bundle, fresh)
    return fresh.length
  })
}

/** Writes what a bundle has of some sources. */
async function put(transaction: Writing, bundle: FactBundle, sources: readonly Source[]): Promise<void> {
  const days = new Map(sources.map((source) => [source.id, dayOfSource(source)]))
  const byId = new Map(bundle.entities.map((entity) => [entity.id, entity]))
  const told = new Map<string, Set<EntityId>>()
  const writes: Promise<unknown>[] = []
  const write = (done: Promise<unknown>): void => {
    // When one fails the others are aborted with it: the first tells.
    done.catch(() => undefined)
    writes.push(done)
  }
  for (const source of sources) write(transaction.objectStore('sources').put(source))
  for (const fact of bundle.facts) {
    const day = days.get(fact.source)
    if (day === undefined) continue
    write(transaction.objectStore('facts').put(fact, [day, fact.source, fact.id]))
    const ids = told.get(fact.source) ?? new Set()
    told.set(fact.source, ids)
    for (const id of fact.about) ids.add(id)
  }
  for (const [source, ids] of told) {
    const entities = [...ids].flatMap((id) => byId.get(id) ?? [])
    write(transaction.objectStore('entities').put({ source, entities }))
  }
  for (const text of bundle.texts ?? []) {
    if (days.has(text.id)) write(transaction.objectStore('texts').put(text))
  }
  await Promise.all(writes)
}

async function remove(db: Database, ids: readonly string[]): Promise<FactBundle> {
  return writing(db, async (transaction) => {
    const { bundle: taken } = await read(transaction, ids)
    for (const id of ids) {
      const source = await transaction.objectStore('sources').get(id)
      if (!source) continue
      // An empty array sorts behind every string, so this is every fact of the source.
      const day = dayOfSource(source)
      await transaction.objectStore('facts').delete(IDBKeyRange.bound([day, id], [day, id, []]))
      await transaction.objectStore('entities').delete(id)
      await transaction.objectStore('texts').delete(id)
      await transaction.objectStore('sources').delete(id)
    }
    return taken
  })
}

type Reading = IDBPTransaction<LibrarySchema, StoreName[], 'readonly' | 'readwrite'>

/** All that is kept of some sources. */
async function read(transaction: Reading, ids: readonly string[]): Promise<Found> {
  const rows = await Promise.all(
    ids.map(async (id) => ({
      source: await transaction.objectStore('sources').get(id),
      text: await transaction.objectStore('texts').get(id),
      facts: await transaction.objectStore('facts').index('source').getAll(id),
      entities: await transaction.objectStore('entities').get(id),
    })),
  )
  return foundOf({
    sources: rows.flatMap((row) => row.source ?? []),
    texts: rows.flatMap((row) => row.text ?? []),
    facts: rows.flatMap((row) => row.facts),
    entities: rows.flatMap((row) => row.entities ?? []),
  })
}

async function article(db: Database, id: string): Promise<Found> {
  return read(db.transaction([...STORES]), [id])
}

async function about(db: Database, id: EntityId, limit: number): Promise<Found> {
  const transaction = db.transaction([...STORES])
  const facts: Fact[] = []
  let cursor = await transaction.objectStore('facts').index('about').openCursor(id, 'prev')
  while (cursor && facts.length < limit) {
    facts.push(cursor.value)
    cursor = await cursor.continue()
  }
  const ids = [...new Set(facts.map((fact) => fact.source))]
  const sources = await Promise.all(ids.map((source) => transaction.objectStore('sources').get(source)))
  const entities = await Promise.all(ids.map((source) => transaction.objectStore('entities').get(source)))
  return foundOf({
    sources: sources.flatMap((source) => source ?? []),
    facts,
    entities: entities.flatMap((record) => record ?? []),
    texts: [],
  })
}

async function everything(db: Database): Promise<Found> {
  const transaction = db.transaction([...STORES])
  const [sources, texts, entities, facts] = await Promise.all([
    transaction.objectStore('sources').getAll(),
    transaction.objectStore('texts').getAll(),
    transaction.objectStore('entities').getAll(),
    transaction.objectStore('facts').getAll(),
  ])
  return foundOf({ sources, texts, entities, facts })
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
  const entities = joined(records)
  const named = new Set<EntityId>(entities.map((entity) => entity.id))
  const facts = rows.facts
    .filter(isFact)
    .filter((f) => ids.has(f.source) && f.about.every((id) => named.has(id)))
  const texts = rows.texts.filter(isSourceText).filter((text) => ids.has(text.id))
  const read = known.length + records.length + facts.length + texts.length
  const all = rows.sources.length + rows.entities.length + rows.facts.length + rows.texts.length
  const bundle = { ...EMPTY_BUNDLE, sources: known, entities, facts, ...(texts.length > 0 ? { texts } : {}) }
  const built = known
    .flatMap((source) => source.published ?? [])
    .sort()
    .at(-1)
  // Joined with nothing, so that everything is in the order of files.
  return {
    bundle: mergeBundles(built === undefined ? bundle : { ...bundle, built }, EMPTY_BUNDLE),
    damaged: all - read,
    held: rows.sources.length,
  }
}

function isRecord(value: unknown): value is EntitiesRecord {
  if (typeof value !== 'object' || value === null || !('entities' in value)) return false
  return Array.isArray(value.entities) && value.entities.every(isEntity)
}

/** What several articles say of entities, each once. */
function joined(records: readonly EntitiesRecord[]): readonly Entity[] {
  const entities = records.flatMap((record) => record.entities)
  return mergeBundles({ ...EMPTY_BUNDLE, entities }, EMPTY_BUNDLE).entities
}
