import type { Database } from './connection.ts'
import { LibraryError } from './errors.ts'
import { type DeletedRecord, UNKNOWN_BUILDER } from './schema.ts'
import type { Removed } from './types.ts'
import { clear, factKeysOf, type Writing, writing } from './writing.ts'

/** Milliseconds for which what was deleted can be brought back. */
export const GRACE = 24 * 60 * 60 * 1000

/** An empty array sorts after every string. */
const withToken = (token: string): IDBKeyRange => IDBKeyRange.bound([token], [token, []])

/** Puts articles aside, so that they can be brought back even if the page that deleted them is closed. */
export function remove(db: Database, ids: readonly string[]): Promise<Removed> {
  const token = crypto.randomUUID()
  const at = new Date().toISOString()
  return writing(db, async (transaction) => {
    await expire(transaction)
    const records = await Promise.all(ids.map((id) => recordOf(transaction, id, token, at)))
    const found = records.flatMap((record) => record ?? [])
    for (const record of found) {
      await transaction.objectStore('deleted').put(record)
      clear(transaction, record.source)
    }
    return { token, articles: found.length }
  })
}

/** What there is of an article, as it is, also where it could not be read. */
async function recordOf(
  transaction: Writing,
  id: string,
  token: string,
  at: string,
): Promise<DeletedRecord | undefined> {
  const source = await transaction.objectStore('sources').get(id)
  if (!source) return undefined
  const [build, text, entities, facts, keys] = await Promise.all([
    transaction.objectStore('builds').get(id),
    transaction.objectStore('texts').get(id),
    transaction.objectStore('entities').get(id),
    transaction.objectStore('facts').getAll(factKeysOf(source)),
    transaction.objectStore('facts').getAllKeys(factKeysOf(source)),
  ])
  return {
    token,
    id,
    at,
    source,
    ...(build ? { builder: build.builder } : {}),
    ...(text ? { text } : {}),
    ...(entities ? { entities } : {}),
    facts: facts.flatMap((fact, i) => {
      const key = keys[i]
      return key ? [[key, fact] as const] : []
    }),
  }
}

export function restore(db: Database, token: string | undefined): Promise<number> {
  return writing(db, async (transaction) => {
    await expire(transaction)
    const deleted = transaction.objectStore('deleted')
    const records = await deleted.getAll(token === undefined ? null : withToken(token))
    if (records.length === 0) throw new LibraryError('expired')
    // What was deleted last is what there was last.
    records.sort((a, b) => (a.at < b.at ? 1 : -1))
    let restored = 0
    for (const record of records) {
      if ((await transaction.objectStore('sources').getKey(record.id)) === undefined) {
        await putBack(transaction, record)
        restored++
      }
      await deleted.delete([record.token, record.id])
    }
    return restored
  })
}

async function putBack(
  transaction: Writing,
  { source, text, entities, facts, builder = UNKNOWN_BUILDER }: DeletedRecord,
): Promise<void> {
  await Promise.all([
    transaction.objectStore('sources').put(source),
    transaction.objectStore('builds').put({ source: source.id, builder }),
    text && transaction.objectStore('texts').put(text),
    entities && transaction.objectStore('entities').put(entities),
    ...facts.map(([key, fact]) => transaction.objectStore('facts').put(fact, key)),
  ])
}

/** Lets go of what was deleted more than a day ago. */
export function purge(db: Database): Promise<void> {
  return writing(db, expire)
}

async function expire(transaction: Writing): Promise<void> {
  const now = Date.now()
  const before = new Date(now - GRACE).toISOString()
  let cursor = await transaction
    .objectStore('deleted')
    .index('at')
    .openKeyCursor(IDBKeyRange.upperBound(before))
  while (cursor) {
    await transaction.objectStore('deleted').delete(cursor.primaryKey)
    cursor = await cursor.continue()
  }
}

export function countDeleted(db: Database): Promise<number> {
  const after = new Date(Date.now() - GRACE).toISOString()
  return db.countFromIndex('deleted', 'at', IDBKeyRange.lowerBound(after))
}
