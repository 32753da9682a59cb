import { isSource } from '../../../facts/bundle/bundle.ts'
import type { Source } from '../../../facts/types.ts'
import { LibraryError } from './errors.ts'
import { enter, takeOut } from './indexes.ts'
import { indexedOf } from './records.ts'
import { requests } from './requests.ts'
import {
  CONTENT,
  type Database,
  type DeletedRecord,
  INDEXES,
  type Indexed,
  UNKNOWN_BUILDER,
} from './schema.ts'
import type { Removed } from './types.ts'
import { dropWords, learnAgain } from './word-index.ts'
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
    const keys = await sources.getAllKeys()
    const isAll = keys.every((id) => wanted.has(id))
    const held = isAll ? await sources.getAll() : await Promise.all([...wanted].map((id) => sources.get(id)))
    const found = held.flatMap((source) => (source && wanted.has(source.id) ? source : []))
    const all = isAll ? await builds.getAll() : await Promise.all(found.map(({ id }) => builds.get(id)))
    const builders = new Map(all.flatMap((build) => (build ? [[build.source, build.builder] as const] : [])))
    const ending = found.map(({ id }) => id)
    const summaries = isAll
      ? await transaction.objectStore('summaries').getAll()
      : await takeOut(transaction, ending)
    const numbers = new Map(summaries.map(({ id, number }) => [id, number]))
    const { add, all: done } = requests()
    for (const source of found) {
      const [builder, number] = [builders.get(source.id), numbers.get(source.id)]
      const more = {
        ...(number === undefined ? {} : { number }),
        ...(builder === undefined ? {} : { builder }),
      }
      add(transaction.objectStore('deleted').put({ token, id: source.id, at, source, ...more }))
    }
    if (isAll) for (const store of CLEARED) add(transaction.objectStore(store).clear())
    else for (const id of ending) for (const store of TAKEN) add(transaction.objectStore(store).delete(id))
    await done()
    return { token, articles: found.length }
  })
}

/** What shows that an article is there, apart from the indexes. */
const TAKEN = ['sources', 'builds'] as const

/** What is empty if no article is there. */
const CLEARED = [...TAKEN, ...INDEXES] as const

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
      const others = batch.filter((record) => !gone.includes(record))
      await dropWords(
        transaction,
        others.flatMap(({ number }) => number ?? []),
      )
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
    records.map(async ({ id, source, number, builder = UNKNOWN_BUILDER }) => {
      const [content] = await Promise.all([
        contentOf(transaction, source),
        transaction.objectStore('sources').put(source),
        transaction.objectStore('builds').put({ source: id, builder }),
      ])
      return content && { ...content, number }
    }),
  )
  await enter(
    transaction,
    indexed.flatMap((one) => one ?? []),
  )
}

/** What is still there of an article, as the indexes have it; undefined where its source cannot be read. */
async function contentOf(transaction: Writing, source: Source): Promise<Indexed | undefined> {
  const [text, entities, facts] = await Promise.all([
    transaction.objectStore('texts').get(source.id),
    transaction.objectStore('entities').get(source.id),
    transaction.objectStore('statements').get(source.id),
  ])
  return indexedOf({
    sources: [source].filter(isSource),
    texts: text ? [text] : [],
    entities: entities ? [entities] : [],
    facts: facts ? [facts] : [],
  })
}

/** Lets go of what was deleted more than a day ago, some of it at a time: others wait for each transaction. */
export async function purge(db: Database): Promise<void> {
  let purged = 0
  for (let last = BATCH; last === BATCH; purged += last) last = await writing(db, expire)
  if (purged > 0) await writing(db, learnAgain)
}

/** @returns how many records were let go of */
async function expire(transaction: Writing): Promise<number> {
  const deleted = transaction.objectStore('deleted')
  const keys = await deleted.index('at').getAllKeys(IDBKeyRange.upperBound(graceBegan()), BATCH)
  const numbers: number[] = []
  for (const key of keys) {
    const { number } = (await deleted.get(key)) ?? {}
    if (number !== undefined) numbers.push(number)
    await deleted.delete(key)
    const [, id] = key
    const isKept =
      (await transaction.objectStore('sources').getKey(id)) !== undefined ||
      (await deleted.index('id').getKey(id)) !== undefined
    if (isKept) continue
    for (const store of CONTENT) await transaction.objectStore(store).delete(id)
  }
  await dropWords(transaction, numbers)
  return keys.length
}

export function countDeleted(db: Database): Promise<number> {
  return db.countFromIndex('deleted', 'at', IDBKeyRange.lowerBound(graceBegan()))
}
