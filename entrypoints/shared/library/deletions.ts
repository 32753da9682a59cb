import type { IsoInstant } from '../../../facts/types.ts'
import type { DeletedArticle, DeletionRecord } from './schema.ts'
import type { Writing } from './transaction.ts'

/**
 * What was deleted, in records of many articles: browsers take about as long for a small record as for one of a hundred articles,
 * and keep records from 64 KB on in files of their own.
 */
const IN_PART = 100

/** The records of a deletion. */
export function deletionsOf(
  token: string,
  at: IsoInstant,
  articles: readonly DeletedArticle[],
): DeletionRecord[] {
  return Array.from({ length: Math.ceil(articles.length / IN_PART) }, (_, part) =>
    withArticles({ token, part, at }, articles.slice(part * IN_PART, (part + 1) * IN_PART)),
  )
}

function withArticles(
  { token, part, at }: Pick<DeletionRecord, 'token' | 'part' | 'at'>,
  articles: readonly DeletedArticle[],
): DeletionRecord {
  return { token, part, at, articles, ids: articles.map(({ id }) => id), count: articles.length }
}

/** The records of all deletions of some articles, the last deletion first. */
export async function deletionsHaving(
  transaction: Writing,
  ids: readonly string[],
): Promise<DeletionRecord[]> {
  const store = transaction.objectStore('deletions')
  const keys = await Promise.all(ids.map((id) => store.index('id').getAllKeys(id)))
  const once = new Map(keys.flat().map((key) => [key.join(' '), key]))
  const found = await Promise.all([...once.values()].map((key) => store.get(key)))
  return found.flatMap((record) => record ?? []).sort((a, b) => (a.at < b.at ? 1 : -1))
}

/** Takes articles out of the record of a deletion. */
export async function putWithout(
  transaction: Writing,
  record: DeletionRecord,
  gone: ReadonlySet<string>,
): Promise<void> {
  const store = transaction.objectStore('deletions')
  const left = record.articles.filter(({ id }) => !gone.has(id))
  if (left.length === 0) await store.delete([record.token, record.part])
  else await store.put(withArticles(record, left))
}
