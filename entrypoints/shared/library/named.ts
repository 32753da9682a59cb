import type { EntityId } from '../../../facts/types.ts'
import { forget, requests, write } from './requests.ts'
import {
  AFTER_ALL,
  type Changing,
  type NamedArticle,
  type NamedPlace,
  type NamedRecord,
  type Reading,
} from './schema.ts'

/**
 * Which articles speak of an entity, on the disk: first those with facts that cards can show (rank 0), then those that only
 * mention it (1); of each the newest first. One record has some of them that follow each other, and its key says up to which:
 * an article changes one record for each entity, a card reads the first, and there are few to be cleared.
 */

/** A record with more articles becomes two. */
const MOST_IN_RECORD = 64

/** After `AFTER_ALL` too: an array sorts after every number. */
const END = [[]]

/** An article of an entity, to be entered or taken out. */
export interface ArticleOfEntity {
  readonly id: EntityId
  readonly article: NamedArticle
}

/** Who is named in an article. @param shown how many facts about each cards can show */
export function namingsOf({
  id: source,
  later,
  about,
}: {
  readonly id: string
  readonly later: string
  readonly about: readonly { readonly id: EntityId; readonly shown: number }[]
}): ArticleOfEntity[] {
  return about.map(({ id, shown }) => ({ id, article: [shown > 0 ? 0 : 1, later, source, shown] }))
}

export function enterNamed(transaction: Changing, namings: readonly ArticleOfEntity[]): Promise<void> {
  return change(transaction, namings, (before, own) => {
    const entered = new Map([...before, ...own].map((article) => [article[2], article]))
    return [...entered.values()].sort(inOrder)
  })
}

export function takeOutNamed(transaction: Changing, namings: readonly ArticleOfEntity[]): Promise<void> {
  return change(transaction, namings, (before, own) => {
    const gone = new Set(own.map(([, , source]) => source))
    return before.filter(([, , source]) => !gone.has(source))
  })
}

/** @param changed makes the articles of a record out of those that it has and those that belong into it */
async function change(
  transaction: Changing,
  namings: readonly ArticleOfEntity[],
  changed: (before: readonly NamedArticle[], own: readonly NamedArticle[]) => readonly NamedArticle[],
): Promise<void> {
  const { add, all } = requests()
  for (const [id, own] of Map.groupBy(namings, (naming) => naming.id)) {
    const articles = own.map(({ article }) => article).sort(inOrder)
    add(changeOne(transaction, id, articles, changed))
  }
  await all()
}

async function changeOne(
  transaction: Changing,
  id: EntityId,
  articles: readonly NamedArticle[],
  changed: (before: readonly NamedArticle[], own: readonly NamedArticle[]) => readonly NamedArticle[],
): Promise<void> {
  const store = transaction.objectStore('named')
  for (let from = 0; from < articles.length; ) {
    const first = articles[from]
    if (!first) break
    const [record] = await store.getAll(IDBKeyRange.bound([id, placeOf(first)], [id, END]), 1)
    const upTo = record?.upTo ?? AFTER_ALL
    const next = articles.findIndex((article, i) => i > from && isAfter(article, upTo))
    const own = articles.slice(from, next < 0 ? articles.length : next)
    from += own.length
    const now = changed(record?.articles ?? [], own)
    const parts = namedRecords(id, upTo, now)
    for (const part of parts) write(store, part)
    if (record && parts.length === 0) forget(store.delete([id, upTo]))
  }
}

/** The records of articles that follow each other. */
export function namedRecords(
  entity: EntityId,
  upTo: NamedRecord['upTo'],
  articles: readonly NamedArticle[],
): NamedRecord[] {
  const count = Math.ceil(articles.length / MOST_IN_RECORD)
  const each = Math.ceil(articles.length / Math.max(1, count))
  return Array.from({ length: count }, (_, i) => {
    const own = articles.slice(i * each, (i + 1) * each)
    const last = own.at(-1)
    return { entity, upTo: i === count - 1 || !last ? upTo : placeOf(last), articles: own }
  })
}

const placeOf = ([rank, later, source]: NamedArticle): NamedPlace => [rank, later, source]

function isAfter(article: NamedArticle, upTo: NamedRecord['upTo']): boolean {
  return compare(article, upTo) > 0
}

const inOrder = (a: NamedArticle, b: NamedArticle): number => compare(a, placeOf(b))

/** The order of IndexedDB's keys. */
function compare(article: NamedArticle, place: NamedPlace | typeof AFTER_ALL): number {
  for (const [i, part] of place.entries()) {
    const own = article[i] ?? 0
    if (own !== part) return own < part ? -1 : 1
  }
  return 0
}

/**
 * The articles that speak of an entity, in their order.
 *
 * @param limit so many facts that cards can show are enough; absent: all articles
 */
export async function articlesNaming(
  transaction: Reading,
  id: EntityId,
  limit?: number,
): Promise<readonly string[]> {
  const store = transaction.objectStore('named')
  const all = IDBKeyRange.bound([id], [id, END])
  if (limit === undefined) return (await store.getAll(all)).flatMap(({ articles }) => articles.map(sourceOf))
  const found: string[] = []
  let shown = 0
  for (let range = all; ; ) {
    const [record] = await store.getAll(range, 1)
    for (const article of record?.articles ?? []) {
      const [rank, , , own] = article
      if (rank > 0 || shown >= limit) return found
      found.push(sourceOf(article))
      shown += own
    }
    if (!record) return found
    range = IDBKeyRange.bound([id, record.upTo], [id, END], true)
  }
}

const sourceOf = ([, , source]: NamedArticle): string => source
