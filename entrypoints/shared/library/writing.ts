import { keepable } from '../../../facts/bundle/bundle.ts'
import { type ArticleRecord, articlesOf } from '../../../facts/bundle/library-file.ts'
import { savedAfter } from '../../../facts/bundle/sources.ts'
import type { AnnotationChange, FactBundle } from '../../../facts/types.ts'
import { annotateIn, carryOver, mergeInto } from './annotating.ts'
import { LibraryError } from './errors.ts'
import { enter, takeOutWhole } from './indexes.ts'
import { noteKept } from './lives.ts'
import { savedRows, withAnnotations } from './records.ts'
import { forget, write } from './requests.ts'
import { annotationsOf, idsIn, rowsOf } from './rows.ts'
import { type Database, type Indexed, UNKNOWN_BUILDER } from './schema.ts'
import { type Writing, writing } from './transaction.ts'
import type { Saved } from './types.ts'

/** Saves an article: what could not be read again is left out, or refused, before it is written. */
export async function save(
  db: Database,
  given: FactBundle,
  builder?: number,
  corrections: readonly AnnotationChange[] = [],
): Promise<Saved> {
  const checked = keepable(given)
  const [article] = checked ? articlesOf(checked.bundle) : []
  if (!checked || !article) throw new LibraryError('unreadable')
  const { leftOut } = checked
  const count = { facts: article.facts.length, entities: article.entities.length, leftOut }
  return writing(db, async (transaction) => {
    if (corrections.length > 0) await annotateIn(transaction, corrections)
    const sources = transaction.objectStore('sources')
    const known = await sources.get(article.source.id)
    // What a file brought under its id gives way to the article itself.
    if (known && known.imported === undefined) return { state: 'known', source: known, ...count }
    if (known) await takeOutWhole(transaction, [known.id])
    await noteKept(transaction, [article.source.id])
    const { url } = article.source
    const same = url === undefined ? [] : await sources.index('url').getAll(url)
    const [earlier] = same
      .filter(({ id, imported }) => id !== article.source.id && imported === undefined)
      .sort((a, b) => ((a.saved ?? '') < (b.saved ?? '') ? 1 : -1))
    const source = earlier ? savedAfter(article.source, earlier) : article.source
    if (earlier) {
      const { facts, texts = [] } = savedRows(await rowsOf(transaction, [earlier.id])).bundle
      await carryOver(
        transaction,
        { id: earlier.id, facts, blocks: texts[0]?.blocks },
        { id: source.id, facts: article.facts, blocks: article.text?.blocks },
      )
    }
    await put(transaction, [{ ...article, source, ...(builder === undefined ? {} : { builder }) }])
    return { state: earlier ? 'updated' : 'new', source, ...count, ...(earlier ? { earlier } : {}) }
  })
}

export async function add(db: Database, articles: readonly ArticleRecord[]): Promise<number> {
  return writing(db, async (transaction) => {
    const sources = transaction.objectStore('sources')
    // A file may have an article twice.
    const once = [...new Map(articles.map((article) => [article.source.id, article])).values()]
    const known = await idsIn(
      sources,
      once.map(({ source }) => source.id),
    )
    const fresh = once.filter(({ source }) => !known.has(source.id))
    await noteKept(
      transaction,
      fresh.map(({ source }) => source.id),
    )
    await mergeInto(
      transaction,
      once.flatMap(({ annotations = [] }) => annotations),
    )
    await put(transaction, fresh)
    return fresh.length
  })
}

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
