import { isSource } from '../../../facts/bundle/bundle.ts'
import type { IsoInstant, Source } from '../../../facts/types.ts'
import { dropAnnotations } from './annotating.ts'
import { LibraryError } from './errors.ts'
import { enter, takeOut } from './indexes.ts'
import { learnAgain } from './lexicon.ts'
import { noteDeleted, noteKept } from './lives.ts'
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
import { type Writing, writing } from './transaction.ts'
import type { Removed } from './types.ts'
import { blockOf, dropWords, wordsOfAll } from './word-index.ts'

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
  return { removed: { token, articles: found.length }, sources: found, at }
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
    const sources = transaction.objectStore('sources')
    let restored = 0
    for (let from = 0; from < records.length; from += BATCH) {
      const ids = [...new Set(records.slice(from, from + BATCH).map(({ id }) => id))]
      const keys = await Promise.all(ids.map((id) => sources.getKey(id)))
      // Several deletions of an article share what is left of it: what was deleted last is what there was last.
      const deletions = await Promise.all(
        ids.map(async (id) => (await deleted.index('id').getAll(id)).sort(byLast)),
      )
      await noteKept(transaction, ids)
      const gone = deletions.flatMap(([last], i) => (last && keys[i] === undefined ? last : []))
      await putBack(transaction, gone)
      const others = deletions.flat().filter((record) => !gone.includes(record))
      await dropWords(
        transaction,
        others.flatMap(({ number }) => number ?? []),
      )
      restored += gone.length
      await Promise.all(deletions.flat().map((record) => deleted.delete([record.token, record.id])))
    }
    return restored
  })
}

const byLast = (a: DeletedRecord, b: DeletedRecord): number => (a.at < b.at ? 1 : -1)

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
  for (let last = BATCH; last === BATCH; purged += last)
    last = await writing(db, (transaction) => expire(transaction, numbers))
  // By themselves: to write shorter records takes room, and on a full disk the articles go all the same. Each record once.
  for (const own of Map.groupBy(numbers, blockOf).values())
    await writing(db, (transaction) => dropWords(transaction, own)).catch(() => undefined)
  if (purged > 0)
    await writing(db, async (transaction) => learnAgain(transaction, await wordsOfAll(transaction)))
}

/** @param numbers receives those of what was let go of @returns how many records that was */
async function expire(transaction: Writing, numbers: number[]): Promise<number> {
  const deleted = transaction.objectStore('deleted')
  const keys = await deleted.index('at').getAllKeys(IDBKeyRange.upperBound(graceBegan()), BATCH)
  for (const key of keys) {
    const { number } = (await deleted.get(key)) ?? {}
    if (number !== undefined) {
      numbers.push(number)
      await transaction.objectStore('numbers').delete(number)
    }
    await deleted.delete(key)
    const [, id] = key
    const isKept =
      (await transaction.objectStore('sources').getKey(id)) !== undefined ||
      (await deleted.index('id').getKey(id)) !== undefined
    if (isKept) continue
    for (const store of CONTENT) await transaction.objectStore(store).delete(id)
    await dropAnnotations(transaction, id)
  }
  return keys.length
}

export function countDeleted(db: Database): Promise<number> {
  return db.countFromIndex('deleted', 'at', IDBKeyRange.lowerBound(graceBegan()))
}
