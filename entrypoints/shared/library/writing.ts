import { keepable } from '../../../facts/bundle/bundle.ts'
import { type ArticleRecord, articlesOf } from '../../../facts/bundle/library-file.ts'
import { savedAfter } from '../../../facts/bundle/sources.ts'
import type { AnnotationChange, FactBundle } from '../../../facts/types.ts'
import { annotateIn, carryOver, mergeInto } from './annotating.ts'
import { LibraryError } from './errors.ts'
import { takeOutWhole } from './indexes.ts'
import { noteKept } from './lives.ts'
import { put } from './putting.ts'
import { savedRows } from './records.ts'
import { rowsOf } from './rows.ts'
import type { Database } from './schema.ts'
import { idsIn } from './store-reads.ts'
import { writing } from './transaction.ts'
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
