import type { ArticleRecord } from '../../../facts/bundle/library-file.ts'
import { enter } from './indexes.ts'
import { withAnnotations } from './records.ts'
import { forget, write } from './requests.ts'
import { annotationsOf } from './rows.ts'
import { type Indexed, UNKNOWN_BUILDER } from './schema.ts'
import type { Writing } from './transaction.ts'

/** Writes articles that are not there. Checks are worked out when facts are shown, and not kept. */
export async function put(transaction: Writing, given: readonly ArticleRecord[]): Promise<void> {
  const before = await deletedBefore(
    transaction,
    given.map(({ source }) => source.id),
  )
  const articles = given.map(withFactsOnce)
  const texts = transaction.objectStore('texts')
  for (const { source, text, builder = UNKNOWN_BUILDER, ...told } of articles) {
    write(transaction.objectStore('sources'), source)
    // The text of an article that was deleted stays: it may be brought back, and an id belongs to one text.
    if (text) write(texts, text)
    else if (!before.has(source.id)) forget(texts.delete(source.id))
    write(transaction.objectStore('builds'), { source: source.id, builder })
    putFacts(transaction, source.id, told)
  }
  await enterCorrected(transaction, articles)
}

/** Those of some articles that were deleted and may be brought back. */
async function deletedBefore(transaction: Writing, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const deletions = transaction.objectStore('deletions')
  if ((await deletions.count()) === 0) return new Set()
  const keys = await Promise.all(ids.map((id) => deletions.index('id').getKey(id)))
  return new Set(ids.filter((_, i) => keys[i] !== undefined))
}

/** Enters articles into the indexes as the reader has corrected them. */
export async function enterCorrected(transaction: Writing, articles: readonly Indexed[]): Promise<void> {
  const noted = await annotationsOf(
    transaction,
    articles.map(({ source }) => source.id),
  )
  const annotations = Map.groupBy(noted, (one) => Object(one).source as unknown)
  await enter(
    transaction,
    articles.map((article) => withAnnotations(article, annotations.get(article.source.id) ?? [])),
  )
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
): void {
  const stored = facts.map((fact) => ({ ...fact, checks: [] }))
  write(transaction.objectStore('entities'), { source, entities })
  write(transaction.objectStore('statements'), { source, facts: stored })
}
