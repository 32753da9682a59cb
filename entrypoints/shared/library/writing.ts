import type { IDBPTransaction } from 'idb'
import { keepable } from '../../../facts/bundle/bundle.ts'
import { type ArticleRecord, articlesOf } from '../../../facts/bundle/library-file.ts'
import { dayOfSource, savedAfter } from '../../../facts/bundle/sources.ts'
import type { FactBundle, Source } from '../../../facts/types.ts'
import type { Database } from './connection.ts'
import { LibraryError } from './errors.ts'
import { ALL_STORES, type LibrarySchema, STORES, type StoreName, UNKNOWN_BUILDER } from './schema.ts'
import type { Saved } from './types.ts'

export type Writing = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>

/**
 * Does some writing in one transaction. It is on the disk when this resolves, were the computer to stop right then
 * (`strict`: otherwise browsers resolve before).
 */
export async function writing<T>(db: Database, work: (transaction: Writing) => Promise<T>): Promise<T> {
  const stores = ALL_STORES.filter((store) => db.objectStoreNames.contains(store))
  const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' })
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
    // Requests that came too late only say that it ended; one of the three says why.
    const causes = [transaction.error, error, ending]
    throw causes.find((cause) => cause instanceof Error && cause.name !== 'AbortError') ?? error
  }
}

/** Saves an article: what could not be read again is left out, or refused, before it is written. */
export async function save(db: Database, given: FactBundle, builder?: number): Promise<Saved> {
  const checked = keepable(given)
  const [article] = checked ? articlesOf(checked.bundle) : []
  if (!checked || !article) throw new LibraryError('unreadable')
  const { leftOut } = checked
  const count = { facts: article.facts.length, entities: article.entities.length, leftOut }
  return writing(db, async (transaction) => {
    const sources = transaction.objectStore('sources')
    const known = await sources.get(article.source.id)
    // What a file brought under its id gives way to the article itself.
    if (known && known.imported === undefined) return { state: 'known', source: known, ...count }
    if (known) clear(transaction, known)
    const { url } = article.source
    const same = url === undefined ? [] : await sources.index('url').getAll(url)
    const [earlier] = same
      .filter(({ id, imported }) => id !== article.source.id && imported === undefined)
      .sort((a, b) => ((a.saved ?? '') < (b.saved ?? '') ? 1 : -1))
    const source = earlier ? savedAfter(article.source, earlier) : article.source
    await put(transaction, [{ ...article, source, ...(builder === undefined ? {} : { builder }) }])
    return { state: earlier ? 'updated' : 'new', source, ...count, ...(earlier ? { earlier } : {}) }
  })
}

export async function add(db: Database, articles: readonly ArticleRecord[]): Promise<number> {
  return writing(db, async (transaction) => {
    const sources = transaction.objectStore('sources')
    const keys = await Promise.all(articles.map(({ source }) => sources.getKey(source.id)))
    const fresh = articles.filter((_, i) => keys[i] === undefined)
    await put(transaction, fresh)
    return fresh.length
  })
}

/** Writes articles. */
async function put(transaction: Writing, articles: readonly ArticleRecord[]): Promise<void> {
  const writes: Promise<unknown>[] = []
  const write = (done: Promise<unknown>): void => {
    // When one fails the others are aborted with it: the first says why.
    done.catch(() => undefined)
    writes.push(done)
  }
  for (const { source, text, builder = UNKNOWN_BUILDER, ...told } of articles) {
    write(transaction.objectStore('sources').put(source))
    if (text) write(transaction.objectStore('texts').put(text))
    if (hasBuilds(transaction)) write(transaction.objectStore('builds').put({ source: source.id, builder }))
    putTold(transaction, source, told, write)
  }
  await Promise.all(writes)
}

/** What an article says: of whom, and its facts. Checks are worked out when facts are shown, and not kept. */
export function putTold(
  transaction: Writing,
  source: Source,
  { entities, facts }: Pick<ArticleRecord, 'entities' | 'facts'>,
  write: (done: Promise<unknown>) => void,
): void {
  const day = dayOfSource(source)
  if (entities.length > 0) write(transaction.objectStore('entities').put({ source: source.id, entities }))
  for (const fact of facts) {
    const key: [string, string, string] = [day, source.id, fact.id]
    write(transaction.objectStore('facts').put({ ...fact, checks: [] }, key))
  }
}

/** Libraries of versions before the third, which tests open, do not say by which builder their facts were built. */
const hasBuilds = (transaction: Writing): boolean => transaction.objectStoreNames.contains('builds')

/** The keys of a source's facts: an empty array sorts after every string. */
export function factKeysOf(source: Source): IDBKeyRange {
  const day = dayOfSource(source)
  return IDBKeyRange.bound([day, source.id], [day, source.id, []])
}

/** Takes all out that there is of a source. */
export function clear(transaction: Writing, source: Source): void {
  const { id } = source
  const stores = hasBuilds(transaction) ? [...STORES, 'builds' as const] : STORES
  for (const store of stores) {
    void transaction
      .objectStore(store)
      .delete(store === 'facts' ? factKeysOf(source) : id)
      // The transaction itself says why it failed.
      .catch(() => undefined)
  }
}
