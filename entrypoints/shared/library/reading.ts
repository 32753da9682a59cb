import type { IDBPTransaction } from 'idb'
import { isSource } from '../../../facts/bundle/bundle.ts'
import { articlesOf } from '../../../facts/bundle/library-file.ts'
import type { Entity, EntityId, Source } from '../../../facts/types.ts'
import { isShown } from '../../../facts/views/article-summary.ts'
import { aboutKeys, entitiesOf } from './indexes.ts'
import { factsIn, type Rows, readRows } from './records.ts'
import { ALL_STORES, type Database, type LibrarySchema, type StoreName, UNKNOWN_BUILDER } from './schema.ts'
import type { ArticlePage, Counts, Found, Listing } from './types.ts'

type ReadTransaction = IDBPTransaction<LibrarySchema, StoreName[], 'readonly'>

const reading = (db: Database): ReadTransaction => db.transaction([...ALL_STORES])

export async function sources(db: Database): Promise<readonly Source[]> {
  return (await db.getAll('sources')).filter(isSource)
}

/** @param isWanted which of them */
export async function entities(
  db: Database,
  isWanted: (id: EntityId) => boolean = () => true,
): Promise<readonly Entity[]> {
  return entitiesOf((await db.getAll('known')).filter(({ id }) => isWanted(id)))
}

export async function listing(db: Database): Promise<Listing> {
  const transaction = reading(db)
  const [held, summaries, known] = await Promise.all([
    transaction.objectStore('sources').getAll(),
    transaction.objectStore('summaries').getAll(),
    transaction.objectStore('known').getAll(),
  ])
  return { sources: held.filter(isSource), summaries, entities: entitiesOf(known), held: held.length }
}

export async function counts(db: Database): Promise<Counts> {
  const transaction = reading(db)
  const [held, summaries] = await Promise.all([
    transaction.objectStore('sources').count(),
    transaction.objectStore('summaries').getAll(),
  ])
  return {
    articles: summaries.length,
    facts: summaries.reduce((sum, { facts }) => sum + facts, 0),
    unread: held - summaries.length,
  }
}

export async function article(db: Database, id: string): Promise<Found> {
  return readRows(await rowsOf(reading(db), [id]))
}

export async function articlesAfter(
  db: Database,
  id: string | undefined,
  count: number,
): Promise<ArticlePage> {
  const transaction = reading(db)
  const ids = await idsAfter(transaction, id, count)
  // Each by itself: what one article says of a name is not what another says.
  const [found, builds] = await Promise.all([
    Promise.all(ids.map(async (one) => readRows(await rowsOf(transaction, [one])))),
    Promise.all(ids.map((one) => transaction.objectStore('builds').get(one))),
  ])
  const articles = found.flatMap(({ bundle }, i) =>
    articlesOf(bundle).map((one) => ({ ...one, builder: builds[i]?.builder ?? UNKNOWN_BUILDER })),
  )
  const last = ids.at(-1)
  return { articles, ...(last === undefined ? {} : { last }) }
}

/** The ids of the articles after one, in order. @param id undefined for the first */
function idsAfter(transaction: ReadTransaction, id: string | undefined, count: number): Promise<string[]> {
  const range = id === undefined ? null : IDBKeyRange.lowerBound(id, true)
  return transaction.objectStore('sources').getAllKeys(range, count)
}

/** @returns how many records of some articles cannot be read, and the id after which the next begin */
export async function damagedAfter(
  db: Database,
  id: string | undefined,
  count: number,
): Promise<{ readonly damaged: number; readonly last?: string }> {
  const transaction = reading(db)
  const ids = await idsAfter(transaction, id, count)
  const { damaged } = readRows(await rowsOf(transaction, ids))
  const last = ids.at(-1)
  return { damaged, ...(last === undefined ? {} : { last }) }
}

/** All that is kept of some sources. @param without `texts`: what needs no text does not read it */
async function rowsOf(
  transaction: ReadTransaction,
  ids: readonly string[],
  without?: 'texts',
): Promise<Rows> {
  const [sources, texts, entities, facts] = await Promise.all([
    Promise.all(ids.map((id) => transaction.objectStore('sources').get(id))),
    Promise.all(without === 'texts' ? [] : ids.map((id) => transaction.objectStore('texts').get(id))),
    Promise.all(ids.map((id) => transaction.objectStore('entities').get(id))),
    Promise.all(ids.map((id) => transaction.objectStore('statements').get(id))),
  ])
  return {
    sources: sources.flatMap((row) => row ?? []),
    texts: texts.flatMap((row) => row ?? []),
    entities: entities.flatMap((row) => row ?? []),
    facts: facts.flatMap((row) => row ?? []),
  }
}

export async function factsOf(db: Database, ids: readonly string[]): Promise<Found> {
  return readRows(await rowsOf(reading(db), ids, 'texts'))
}

export async function about(db: Database, id: EntityId, limit?: number): Promise<Found> {
  const transaction = reading(db)
  const isCard = limit !== undefined
  const records = await transaction.objectStore('about').getAll(aboutKeys(id, isCard), limit)
  const ids: string[] = []
  for (let i = 0, shown = 0; i < records.length && (!isCard || shown < limit); i++) {
    const record = records[i]
    if (!record) continue
    ids.push(record.source)
    shown += record.shown
  }
  const rows = await rowsOf(transaction, ids, 'texts')
  const facts = rows.facts.flatMap(factsIn).filter((fact) => isAbout(fact, id, isCard))
  return readRows({ ...rows, facts: [{ facts: facts.slice(0, limit) }] })
}

/** Whether a record may be a fact about somebody. @param isCard one that cards can show */
function isAbout(record: unknown, id: EntityId, isCard: boolean): boolean {
  const { about: ids, kind = 'statement' } = Object(record) as {
    about?: unknown
    kind?: 'mentioned' | 'statement'
  }
  return Array.isArray(ids) && ids.includes(id) && (!isCard || isShown({ kind }))
}

export async function everything(db: Database, without?: 'texts'): Promise<Found> {
  const transaction = reading(db)
  const [ids, known, texts, records, facts] = await Promise.all([
    transaction.objectStore('sources').getAllKeys(),
    transaction.objectStore('sources').getAll(),
    without === 'texts' ? [] : transaction.objectStore('texts').getAll(),
    transaction.objectStore('entities').getAll(),
    transaction.objectStore('statements').getAll(),
  ])
  // What was deleted is still there.
  const held = new Set(ids)
  return readRows({
    sources: known,
    texts: texts.filter(({ id }) => held.has(id)),
    entities: records.filter(({ source }) => held.has(source)),
    facts: facts.filter(({ source }) => held.has(source)),
  })
}
