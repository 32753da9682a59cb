import { isSource } from '../../../facts/bundle/bundle.ts'
import type { Database } from './connection.ts'
import { LibraryError } from './errors.ts'
import { enter, takeOut } from './indexes.ts'
import { indexedOf } from './records.ts'
import { forget, requests } from './requests.ts'
import { CONTENT, type DeletedRecord, INDEXES, UNKNOWN_BUILDER } from './schema.ts'
import type { Removed } from './types.ts'
import { type Writing, writing } from './writing.ts'

/** Milliseconds for which what was deleted can be brought back. */
export const GRACE = 24 * 60 * 60 * 1000

/** So many articles are read at a time. */
const BATCH = 50

/** An empty array sorts after every string. */
const withToken = (token: string): IDBKeyRange => IDBKeyRange.bound([token], [token, []])

/** The first moment whose deletions can still be undone. */
const graceBegan = (): string => new Date(Date.now() - GRACE).toISOString()

/**
 * Deletes articles so that they can be brought back even if the page that deleted them is closed: their text and facts
 * stay where they are, and the lists no longer have them.
 */
export function remove(db: Database, ids: readonly string[]): Promise<Removed> {
  const token = crypto.randomUUID()
  const at = new Date().toISOString()
  return writing(db, async (transaction) => {
    const sources = transaction.objectStore('sources')
    const builds = transaction.objectStore('builds')
    const wanted = new Set(ids)
    // All of them at once is read at once.
    const isAll = wanted.size >= (await sources.count())
    const held = isAll ? await sources.getAll() : await Promise.all([...wanted].map((id) => sources.get(id)))
    const found = held.flatMap((source) => (source && wanted.has(source.id) ? source : []))
    const all = isAll ? await builds.getAll() : await Promise.all(found.map(({ id }) => builds.get(id)))
    const builders = new Map(all.flatMap((build) => (build ? [[build.source, build.builder] as const] : [])))
    const { add, all: done } = requests()
    for (const source of found) {
      const builder = builders.get(source.id)
      const record = { token, id: source.id, at, source, ...(builder === undefined ? {} : { builder }) }
      add(transaction.objectStore('deleted').put(record))
    }
    await done()
    if (isAll && found.length === held.length) empty(transaction)
    else await takeAway(transaction, found)
    return { token, articles: found.length }
  })
}

/** Nothing is left: the indexes are empty. */
function empty(transaction: Writing): void {
  for (const store of ['sources', 'builds', ...INDEXES] as const)
    forget(transaction.objectStore(store).clear())
}

async function takeAway(transaction: Writing, found: readonly { readonly id: string }[]): Promise<void> {
  for (const { id } of found) {
    forget(transaction.objectStore('sources').delete(id))
    forget(transaction.objectStore('builds').delete(id))
  }
  await takeOut(
    transaction,
    found.map(({ id }) => id),
  )
}

export function restore(db: Database, token: string | undefined): Promise<number> {
  return writing(db, async (transaction) => {
    const deleted = transaction.objectStore('deleted')
    const since = graceBegan()
    const all = await deleted.getAll(token === undefined ? null : withToken(token))
    const records = all.filter(({ at }) => at > since)
    if (records.length === 0) throw new LibraryError('expired')
    // What was deleted last is what there was last.
    records.sort((a, b) => (a.at < b.at ? 1 : -1))
    const sources = transaction.objectStore('sources')
    let restored = 0
    for (let from = 0; from < records.length; from += BATCH) {
      const batch = records.slice(from, from + BATCH)
      const keys = await Promise.all(batch.map(({ id }) => sources.getKey(id)))
      const gone = batch.filter(({ id }, i) => keys[i] === undefined && isFirst(batch, id, i))
      await putBack(transaction, gone)
      restored += gone.length
      await Promise.all(batch.map((record) => deleted.delete([record.token, record.id])))
    }
    return restored
  })
}

/** Whether no record before is of the same article. */
function isFirst(records: readonly DeletedRecord[], id: string, place: number): boolean {
  return records.findIndex((record) => record.id === id) === place
}

async function putBack(transaction: Writing, records: readonly DeletedRecord[]): Promise<void> {
  const indexed = await Promise.all(
    records.map(async ({ id, source, builder = UNKNOWN_BUILDER }) => {
      const [text, entities, facts] = await Promise.all([
        transaction.objectStore('texts').get(id),
        transaction.objectStore('entities').get(id),
        transaction.objectStore('statements').get(id),
        transaction.objectStore('sources').put(source),
        transaction.objectStore('builds').put({ source: id, builder }),
      ])
      return indexedOf({
        sources: [source].filter(isSource),
        texts: text ? [text] : [],
        entities: entities ? [entities] : [],
        facts: facts ? [facts] : [],
      })
    }),
  )
  await enter(
    transaction,
    indexed.flatMap((one) => one ?? []),
  )
}

/** Lets go of what was deleted more than a day ago, some of it at a time: others wait for each transaction. */
export async function purge(db: Database): Promise<void> {
  while ((await writing(db, expire)) === BATCH);
}

/** @returns how many records were let go of */
async function expire(transaction: Writing): Promise<number> {
  const deleted = transaction.objectStore('deleted')
  const keys = await deleted.index('at').getAllKeys(IDBKeyRange.upperBound(graceBegan()), BATCH)
  for (const key of keys) {
    await deleted.delete(key)
    const [, id] = key
    const isKept =
      (await transaction.objectStore('sources').getKey(id)) !== undefined ||
      (await deleted.index('id').getKey(id)) !== undefined
    if (isKept) continue
    for (const store of CONTENT) await transaction.objectStore(store).delete(id)
  }
  return keys.length
}

export function countDeleted(db: Database): Promise<number> {
  return db.countFromIndex('deleted', 'at', IDBKeyRange.lowerBound(graceBegan()))
}
