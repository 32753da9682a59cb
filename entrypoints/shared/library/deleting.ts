import type { IsoInstant, Source } from '../../../facts/types.ts'
import { dropAnnotations } from './annotating.ts'
import { deletionsHaving, deletionsOf, putWithout } from './deletions.ts'
import { LibraryError } from './errors.ts'
import { enter, takeOut } from './indexes.ts'
import { learnAgain } from './lexicon.ts'
import { noteDeleted, noteKept } from './lives.ts'
import { indexedOf } from './records.ts'
import { forget, requests, write } from './requests.ts'
import { rowsInRow } from './rows.ts'
import { CONTENT, type Database, type DeletedArticle, INDEXES, UNKNOWN_BUILDER } from './schema.ts'
import { idsIn } from './store-reads.ts'
import { type Writing, writing } from './transaction.ts'
import type { Removed } from './types.ts'
import { blockOf, dropWords, wordsOfAll } from './word-index.ts'

/** Milliseconds for which what was deleted can be brought back. */
export const GRACE = 24 * 60 * 60 * 1000

/** An empty array sorts after every string and number, and so does an array after them. */
const AFTER = [] as unknown as number

const withToken = (token: string): IDBKeyRange => IDBKeyRange.bound([token], [token, AFTER])

/** The first moment whose deletions can still be undone. */
const graceBegan = (): string => new Date(Date.now() - GRACE).toISOString()

/**
 * Deletes articles so that they can be brought back even if the page that deleted them is closed: their text and facts
 * stay where they are, and the lists no longer have them.
 */
export function remove(db: Database, ids: readonly string[]): Promise<Removed> {
  return writing(db, async (transaction) => {
    const { removed, sources, at } = await removeIn(transaction, ids)
    await noteDeleted(transaction, sources, at)
    return removed
  })
}

/** The same, in a transaction. @returns what was deleted */
export async function removeIn(
  transaction: Writing,
  ids: readonly string[],
): Promise<{ readonly removed: Removed; readonly sources: readonly Source[]; readonly at: IsoInstant }> {
  const at = new Date().toISOString()
  const token = crypto.randomUUID()
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
  const gone = found.map((source): DeletedArticle => {
    const [builder, number] = [builders.get(source.id), numbers.get(source.id)]
    const more = {
      ...(number === undefined ? {} : { number }),
      ...(builder === undefined ? {} : { builder }),
    }
    return { id: source.id, source, ...more }
  })
  for (const record of deletionsOf(token, at, gone)) add(transaction.objectStore('deletions').put(record))
  if (isAll) for (const store of CLEARED) add(transaction.objectStore(store).clear())
  else for (const id of ending) for (const store of TAKEN) add(transaction.objectStore(store).delete(id))
  await done()
  return { removed: { token, articles: found.length }, sources: found, at }
}

/** What shows that an article is there, apart from the indexes. */
const TAKEN = ['sources', 'builds'] as const

/** What is empty if no article is there. */
const CLEARED = [...TAKEN, ...INDEXES] as const

export function restore(db: Database, token: string | undefined): Promise<number> {
  return writing(db, async (transaction) => {
    const deletions = transaction.objectStore('deletions')
    const since = graceBegan()
    const all = await deletions.getAllKeys(token === undefined ? null : withToken(token))
    let restored = 0
    let isFound = false
    for (let from = 0; from < all.length; from += PARTS) {
      // What was deleted more than once may be gone from some of them by now.
      const read = await Promise.all(all.slice(from, from + PARTS).map((key) => deletions.get(key)))
      const records = read.flatMap((record) => (record && record.at > since ? record : []))
      if (records.length === 0) continue
      isFound = true
      restored += await bringBack(transaction, [...new Set(records.flatMap(({ ids }) => ids))].sort())
    }
    if (!isFound) throw new LibraryError('expired')
    return restored
  })
}

/** So many records of a deletion are brought back at a time. */
const PARTS = 2

/** Brings articles back, in the order of their ids. @returns how many */
async function bringBack(transaction: Writing, ids: readonly string[]): Promise<number> {
  const sources = transaction.objectStore('sources')
  const there = await idsIn(sources, ids)
  // Several deletions of an article share what is left of it: what was deleted last is what there was last.
  const held = await deletionsHaving(transaction, ids)
  const wanted = new Set(ids)
  const deletions = Map.groupBy(
    held.flatMap(({ articles }) => articles.filter(({ id }) => wanted.has(id))),
    ({ id }) => id,
  )
  await noteKept(transaction, ids)
  const gone = ids.flatMap((id) => (there.has(id) ? [] : (deletions.get(id)?.[0] ?? [])))
  await putBack(transaction, gone)
  const others = [...deletions.values()].flat().filter((record) => !gone.includes(record))
  await dropWords(
    transaction,
    others.flatMap(({ number }) => number ?? []),
  )
  const { add, all } = requests()
  for (const record of held) add(putWithout(transaction, record, wanted))
  await all()
  return gone.length
}

/** @param records in the order of their articles' ids */
async function putBack(transaction: Writing, records: readonly DeletedArticle[]): Promise<void> {
  for (const { id, source, builder = UNKNOWN_BUILDER } of records) {
    write(transaction.objectStore('sources'), source)
    write(transaction.objectStore('builds'), { source: id, builder })
  }
  const rows = await rowsInRow(
    transaction,
    records.map(({ id }) => id),
  )
  await enter(
    transaction,
    rows.flatMap((own, i) => {
      // One whose source cannot be read is in no index.
      const indexed = indexedOf(own)
      return indexed ? { ...indexed, number: records[i]?.number } : []
    }),
  )
}

const expired = (): IDBKeyRange => IDBKeyRange.upperBound([graceBegan(), AFTER])

/** Lets go of what was deleted more than a day ago, some of it at a time: others wait for each transaction. */
export async function purge(db: Database): Promise<void> {
  // Whoever reads waits for each transaction that may write, and mostly there is nothing to let go of.
  if ((await db.getKeyFromIndex('deletions', 'at', expired())) === undefined) return
  let purged = 0
  const numbers: number[] = []
  for (let last = 1; last > 0; purged += last)
    last = await writing(db, (transaction) => expire(transaction, numbers))
  // By themselves: to write shorter records takes room, and on a full disk the articles go all the same. Each record once.
  for (const own of Map.groupBy(numbers, blockOf).values())
    await writing(db, (transaction) => dropWords(transaction, own)).catch(() => undefined)
  if (purged > 0)
    await writing(db, async (transaction) => learnAgain(transaction, await wordsOfAll(transaction)))
}

/** Lets go of one record of a deletion. @param numbers receives those of its articles @returns how many articles it had */
async function expire(transaction: Writing, numbers: number[]): Promise<number> {
  const deletions = transaction.objectStore('deletions')
  const key = await deletions.index('at').getKey(expired())
  const record = key && (await deletions.get(key))
  if (!record) return 0
  await deletions.delete(key)
  const { add, all } = requests()
  for (const { id, number } of record.articles) {
    if (number !== undefined) {
      numbers.push(number)
      add(transaction.objectStore('numbers').delete(number))
    }
    add(letGo(transaction, id))
  }
  await all()
  return record.count
}

/** Deletes what is left of an article, if nothing else needs it. */
async function letGo(transaction: Writing, id: string): Promise<void> {
  const isKept =
    (await transaction.objectStore('sources').getKey(id)) !== undefined ||
    (await transaction.objectStore('deletions').index('id').getKey(id)) !== undefined
  if (isKept) return
  for (const store of CONTENT) forget(transaction.objectStore(store).delete(id))
  await dropAnnotations(transaction, id)
}

export async function countDeleted(db: Database): Promise<number> {
  let articles = 0
  const index = db.transaction('deletions').store.index('at')
  const since = IDBKeyRange.lowerBound([graceBegan(), AFTER])
  for (let cursor = await index.openKeyCursor(since); cursor; cursor = await cursor.continue())
    articles += cursor.key[1]
  return articles
}
