import { isSource } from '../../../facts/bundle/bundle.ts'
import { articlesOf } from '../../../facts/bundle/library-file.ts'
import type { Entity, EntityId, Source } from '../../../facts/types.ts'
import { isShown } from '../../../facts/views/article-summary.ts'
import { namesListed } from '../../../facts/views/library-listing.ts'
import { correctedSources } from './annotating.ts'
import { entitiesOf } from './indexes.ts'
import { articlesNaming } from './named.ts'
import { factsIn, readRows, savedRows } from './records.ts'
import { getEach } from './requests.ts'
import { rowsInRow, rowsOf } from './rows.ts'
import { ALL_STORES, type Database, type Reading, type StoreName, TOTALS, UNKNOWN_BUILDER } from './schema.ts'
import { recordsInRow } from './store-reads.ts'
import type { ArticlePage, Counts, Found, FoundArticle, Newest, WholeListing } from './types.ts'

/** @param stores that are read: to open one takes time for each */
const reading = (db: Database, stores: readonly StoreName[] = ALL_STORES): Reading =>
  db.transaction([...stores])

/** What there is of articles, without their texts. */
const WITHOUT_TEXTS = ['sources', 'entities', 'statements', 'annotations'] as const

export async function sources(db: Database): Promise<readonly Source[]> {
  const transaction = reading(db)
  const held = await transaction.objectStore('sources').getAll()
  return correctedSources(transaction, held.filter(isSource))
}

/** @param isWanted which of them */
export async function entities(
  db: Database,
  isWanted: (id: EntityId) => boolean = () => true,
): Promise<readonly Entity[]> {
  const transaction = db.transaction('known')
  // Mostly few are wanted, or all.
  const keys = await transaction.store.getAllKeys()
  const wanted = keys.filter(isWanted)
  const records =
    wanted.length === keys.length
      ? await transaction.store.getAll()
      : await getEach(transaction, 'known', wanted)
  return entitiesOf(records.flatMap((record) => record ?? []))
}

export async function listing(db: Database): Promise<WholeListing> {
  const transaction = reading(db)
  const [held, summaries, known] = await Promise.all([
    allOf(transaction.objectStore('sources'), ({ id }) => id),
    allOf(transaction.objectStore('summaries'), ({ id }) => id),
    transaction.objectStore('known').getAll(),
  ])
  const shown = await correctedSources(transaction, held.filter(isSource))
  return { sources: shown, summaries, entities: entitiesOf(known), held: held.length }
}

/** What the first rows of the list of articles need: nothing that grows with the library is read. */
export async function newest(db: Database, count: number): Promise<Newest> {
  const transaction = reading(db)
  const [summaries, totals, names] = await Promise.all([
    transaction.objectStore('summaries').index('newest').getAll(null, count),
    transaction.objectStore('totals').get(TOTALS),
    transaction.objectStore('known').count(),
  ])
  const named = new Set(summaries.flatMap(({ about: all }) => namesListed(all)))
  const [held, known] = await Promise.all([
    getEach(
      transaction,
      'sources',
      summaries.map(({ id }) => id),
    ),
    getEach(transaction, 'known', [...named]),
  ])
  const shown = await correctedSources(transaction, held.filter(isSource))
  const { articles = 0, facts = 0 } = totals ?? {}
  const entities = entitiesOf(known.flatMap((record) => record ?? []))
  return { sources: shown, summaries, entities, articles, facts, names }
}

/** So many records are read at a time: browsers hand over what they read at once in one piece. */
const AT_ONCE = 2000

interface Store<T> {
  getAll(range: IDBKeyRange | null, count: number): Promise<T[]>
}

/** All records of a store. */
async function allOf<T>(store: Store<T>, keyOf: (record: T) => string): Promise<T[]> {
  const all: T[] = []
  for (let range: IDBKeyRange | null = null; ; ) {
    const some = await store.getAll(range, AT_ONCE)
    for (const one of some) all.push(one)
    const last = some.at(-1)
    if (last === undefined || some.length < AT_ONCE) return all
    range = IDBKeyRange.lowerBound(keyOf(last), true)
  }
}

export async function counts(db: Database): Promise<Counts> {
  const transaction = reading(db)
  const [held, totals] = await Promise.all([
    transaction.objectStore('sources').count(),
    transaction.objectStore('totals').get(TOTALS),
  ])
  const { articles = 0, facts = 0 } = totals ?? {}
  return { articles, facts, unread: held - articles }
}

export async function article(db: Database, id: string): Promise<FoundArticle> {
  const rows = await rowsOf(reading(db), [id])
  return { ...readRows(rows), saved: savedRows(rows).bundle }
}

export async function articlesAfter(
  db: Database,
  id: string | undefined,
  count: number,
): Promise<ArticlePage> {
  const transaction = reading(db)
  const ids = await idsAfter(transaction, id, count)
  const [rows, builds] = await Promise.all([
    rowsInRow(transaction, ids),
    recordsInRow(transaction.objectStore('builds'), ids, ({ source }) => source),
  ])
  // Each by itself: what one article says of a name is not what another says.
  const articles = rows.flatMap((own, i) =>
    articlesOf(savedRows(own).bundle).map((one) => ({
      ...one,
      builder: builds[i]?.builder ?? UNKNOWN_BUILDER,
    })),
  )
  const last = ids.at(-1)
  return { articles, ...(last === undefined ? {} : { last }) }
}

/** The ids of the articles after one, in order. @param id undefined for the first */
function idsAfter(transaction: Reading, id: string | undefined, count: number): Promise<string[]> {
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

/**
 * Looks for facts among those of some articles.
 *
 * @param found receives the article of each fact that is wanted
 * @returns the id after which the next articles begin
 */
export async function sourcesOfFactsAfter(
  db: Database,
  wanted: ReadonlySet<string>,
  found: Map<string, string>,
  id: string | undefined,
  count: number,
): Promise<string | undefined> {
  const transaction = reading(db)
  const ids = await idsAfter(transaction, id, count)
  const records = await Promise.all(ids.map((one) => transaction.objectStore('statements').get(one)))
  records.forEach((record, i) => {
    for (const fact of factsIn(record)) {
      const { id: own } = Object(fact) as { readonly id?: unknown }
      if (typeof own === 'string' && wanted.has(own)) found.set(own, ids[i] ?? '')
    }
  })
  return ids.at(-1)
}

export async function factsOf(db: Database, ids: readonly string[]): Promise<Found> {
  return readRows(await rowsOf(reading(db, WITHOUT_TEXTS), ids, 'texts'))
}

export async function about(db: Database, id: EntityId, limit?: number): Promise<Found> {
  const transaction = reading(db, ['named', ...WITHOUT_TEXTS])
  const isCard = limit !== undefined
  const ids = await articlesNaming(transaction, id, limit)
  const rows = await rowsOf(transaction, ids, 'texts')
  const changed = new Set(rows.annotations?.map((one) => Object(one).of))
  // Those that are about somebody else may be corrected to be about this one.
  const facts = rows.facts
    .flatMap(factsIn)
    .filter((fact) => isAbout(fact, id, isCard) || changed.has(Object(fact).id))
  const found = readRows({ ...rows, facts: [{ facts: facts.slice(0, limit) }] })
  if (changed.size === 0) return found
  const { bundle } = found
  return { ...found, bundle: { ...bundle, facts: bundle.facts.filter((fact) => isAbout(fact, id, isCard)) } }
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
  const [ids, known, texts, records, facts, annotations] = await Promise.all([
    transaction.objectStore('sources').getAllKeys(),
    transaction.objectStore('sources').getAll(),
    without === 'texts' ? [] : transaction.objectStore('texts').getAll(),
    transaction.objectStore('entities').getAll(),
    transaction.objectStore('statements').getAll(),
    transaction.objectStore('annotations').getAll(),
  ])
  // What was deleted is still there.
  const held = new Set(ids)
  return readRows({
    sources: known,
    texts: texts.filter(({ id }) => held.has(id)),
    entities: records.filter(({ source }) => held.has(source)),
    facts: facts.filter(({ source }) => held.has(source)),
    annotations: annotations.filter(({ source }) => source !== undefined && held.has(source)),
  })
}
