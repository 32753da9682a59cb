import type { EntityId } from '../../../facts/types.ts'
import { deletionsOf } from './deletions.ts'
import { namedRecords } from './named.ts'
import { requests } from './requests.ts'
import { AFTER_ALL, type Changing, type NamedArticle, type OldAboutKey, type OldDeleted } from './schema.ts'

/** What is read of the stores that there are no longer. */
export interface OldRecords {
  /** A page of keys and records, in the order of their keys. @param after undefined for the first */
  about(after: OldAboutKey | undefined): Promise<readonly (readonly [key: OldAboutKey, record: unknown])[]>
  deleted(after: OldDeleted | undefined): Promise<readonly OldDeleted[]>
}

/**
 * Brings the indexes of version 7 over: each article of each entity was a record, and each deleted article. A page of them is in
 * memory at a time, and the articles of one entity.
 */
export async function regroup(old: OldRecords, transaction: Changing): Promise<void> {
  await regroupNamed(old, transaction)
  await regroupDeleted(old, transaction)
}

async function regroupNamed(old: OldRecords, transaction: Changing): Promise<void> {
  const { add, all } = requests()
  let entity: EntityId | undefined
  let articles: NamedArticle[] = []
  const flush = (): void => {
    if (entity === undefined) return
    for (const part of namedRecords(entity, AFTER_ALL, articles))
      add(transaction.objectStore('named').put(part))
    articles = []
  }
  for (let last: OldAboutKey | undefined; ; ) {
    const page = await old.about(last)
    for (const [[id, rank, later, source], record] of page) {
      if (id !== entity) flush()
      entity = id
      const { shown } = Object(record) as { readonly shown?: unknown }
      articles.push([rank, later, source, typeof shown === 'number' ? shown : 0])
    }
    last = page.at(-1)?.[0]
    if (last === undefined) break
  }
  flush()
  await all()
}

async function regroupDeleted(old: OldRecords, transaction: Changing): Promise<void> {
  const { add, all } = requests()
  let own: OldDeleted[] = []
  const flush = (): void => {
    const [first] = own
    if (!first) return
    const articles = own.map(({ token: _, at: __, ...article }) => article)
    for (const record of deletionsOf(first.token, first.at, articles))
      add(transaction.objectStore('deletions').put(record))
    own = []
  }
  for (let last: OldDeleted | undefined; ; ) {
    const page = await old.deleted(last)
    for (const one of page) {
      if (own[0]?.token !== one.token) flush()
      own.push(one)
    }
    last = page.at(-1)
    if (last === undefined) break
  }
  flush()
  await all()
}
