import { isSource } from '../../../facts/bundle/bundle.ts'
import type { IsoInstant, Source } from '../../../facts/types.ts'
import { dropAnnotations } from './annotating.ts'
import { deletionsHaving, deletionsOf, putWithout } from './deletions.ts'
import { LibraryError } from './errors.ts'
import { enter, takeOut } from './indexes.ts'
import { learnAgain } from './lexicon.ts'
import { noteDeleted, noteKept } from './lives.ts'
import { indexedOf } from './records.ts'
import { forget, requests } from './requests.ts'
import {
  CONTENT,
  type Database,
  type DeletedArticle,
  type DeletionRecord,
  INDEXES,
  type Indexed,
  UNKNOWN_BUILDER,
} from './schema.ts'
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
    for (const key of all) {
      // What was deleted more than once may be gone from it by now.
      const record = await deletions.get(key)
      if (!record || record.at <= since) continue
      isFound = true
      restored += await restorePart(transaction, record)
    }
    if (!isFound) throw new LibraryError('expired')
    return restored
  })
}

/** @returns how many articles came back */
async function restorePart(transaction: Writing, { ids }: DeletionRecord): Promise<number> {
  const sources = transaction.objectStore('sources')
  const keys = await Promise.all(ids.map((id) => sources.getKey(id)))
  // Several deletions of an article share what is left of it: what was deleted last is what there was last.
  const held = await deletionsHaving(transaction, ids)
  const wanted = new Set(ids)
  const deletions = Map.groupBy(
    held.flatMap(({ articles }) => articles.filter(({ id }) => wanted.has(id))),
    ({ id }) => id,
  )
  await noteKept(transaction, ids)
  const gone = ids.flatMap((id, i) => (keys[i] === undefined ? (deletions.get(id)?.[0] ?? []) : []))
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

async function putBack(transaction: Writing, records: readonly DeletedArticle[]): Promise<void> {
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
  const [text, entities, facts, annotations] = await Promise.all([
    transaction.objectStore('texts').get(source.id),
    transaction.objectStore('entities').get(source.id),
    transaction.objectStore('statements').get(source.id),
    transaction.objectStore('annotations').index('source').getAll(source.id),
  ])
  return indexedOf({
    sources: [source].filter(isSource),
    texts: text ? [text] : [],
    entities: entities ? [entities] : [],
    facts: facts ? [facts] : [],
    annotations,
  })
}

/** Lets go of what was deleted more than a day ago, some of it at a time: others wait for each transaction. */
export async function purge(db: Database): Promise<void> {
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
  const [key] = await deletions.index('at').getAllKeys(IDBKeyRange.upperBound([graceBegan(), AFTER]), 1)
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
