import type { IDBPTransaction } from 'idb'
import { keepable } from '../../../facts/bundle/bundle.ts'
import { type ArticleRecord, articlesOf } from '../../../facts/bundle/library-file.ts'
import { savedAfter } from '../../../facts/bundle/sources.ts'
import type { FactBundle } from '../../../facts/types.ts'
import { LibraryError } from './errors.ts'
import { enter, takeOutWhole } from './indexes.ts'
import { type Requests, requests } from './requests.ts'
import { ALL_STORES, type Database, type LibrarySchema, type StoreName, UNKNOWN_BUILDER } from './schema.ts'
import type { Saved } from './types.ts'

export type Writing = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>

/**
 * Does some writing in one transaction. It is on the disk when this resolves, were the computer to stop right then
 * (`strict`: otherwise browsers resolve before).
 */
export async function writing<T>(db: Database, work: (transaction: Writing) => Promise<T>): Promise<T> {
  const transaction = db.transaction([...ALL_STORES], 'readwrite', { durability: 'strict' })
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
    if (known) await takeOutWhole(transaction, [known.id])
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
    // A file may have an article twice.
    const once = [...new Map(articles.map((article) => [article.source.id, article])).values()]
    const keys = await Promise.all(once.map(({ source }) => sources.getKey(source.id)))
    const fresh = once.filter((_, i) => keys[i] === undefined)
    await put(transaction, fresh)
    return fresh.length
  })
}

/** Writes articles that are not there. Checks are worked out when facts are shown, and not kept. */
async function put(transaction: Writing, given: readonly ArticleRecord[]): Promise<void> {
  const deleted = transaction.objectStore('deleted').index('id')
  const before = await Promise.all(given.map(({ source }) => deleted.getKey(source.id)))
  const articles = given.map(withFactsOnce)
  const { add, all } = requests()
  for (const [i, { source, text, builder = UNKNOWN_BUILDER, ...told }] of articles.entries()) {
    add(transaction.objectStore('sources').put(source))
    // The text of an article that was deleted stays: it may be brought back, and an id belongs to one text.
    const texts = transaction.objectStore('texts')
    if (text) add(texts.put(text))
    else if (before[i] === undefined) add(texts.delete(source.id))
    add(transaction.objectStore('builds').put({ source: source.id, builder }))
    putFacts(transaction, source.id, told, add)
  }
  add(enter(transaction, articles))
  await all()
}

/** An article with each fact once: facts of old files may differ in what is no longer read. */
function withFactsOnce(article: ArticleRecord): ArticleRecord {
  return { ...article, facts: [...new Map(article.facts.map((fact) => [fact.id, fact])).values()] }
}

/** Writes what an article says: of whom, and its facts. */
export function putFacts(
  transaction: Writing,
  source: string,
  { entities, facts }: Pick<ArticleRecord, 'entities' | 'facts'>,
  add: Requests['add'],
): void {
  const stored = facts.map((fact) => ({ ...fact, checks: [] }))
  add(transaction.objectStore('entities').put({ source, entities }))
  add(transaction.objectStore('statements').put({ source, facts: stored }))
}
