import { isSource, isSourceText, keepable, serialiseRecord } from '../../../facts/bundle/bundle.ts'
import { articlesOf } from '../../../facts/bundle/library-file.ts'
import type { Article, FactBundle } from '../../../facts/types.ts'
import { enter, takeOutWhole } from './indexes.ts'
import { requests } from './requests.ts'
import type { Database } from './schema.ts'
import type { Outdated } from './types.ts'
import { putFacts, type Writing, writing } from './writing.ts'

/** How often an article is tried: one that stops its builder each time would keep all others waiting. */
const MOST_TRIES = 3

/** The next article to build again, by the oldest builder first. The try is noted before it is made. */
export function nextOutdated(db: Database, builder: number): Promise<Outdated | undefined> {
  return writing(db, async (transaction) => {
    const builds = transaction.objectStore('builds')
    for (;;) {
      const cursor = await builds.index('builder').openCursor(IDBKeyRange.upperBound(builder, true))
      if (!cursor) return undefined
      const { source: id, tries = 0, builder: before } = cursor.value
      if (tries < MOST_TRIES) {
        await builds.put({ source: id, builder: before, tries: tries + 1 })
        const article = await articleOf(transaction, id)
        return { id, ...(article ? { article } : {}) }
      }
      await builds.put({ source: id, builder })
    }
  })
}

/** An article as it was saved, where all that it needs can be read. */
async function articleOf(transaction: Writing, id: string): Promise<Article | undefined> {
  const [source, text] = await Promise.all([
    transaction.objectStore('sources').get(id),
    transaction.objectStore('texts').get(id),
  ])
  return isSource(source) && isSourceText(text) ? { source, blocks: text.blocks } : undefined
}

export function rebuild(
  db: Database,
  { id, article }: Outdated,
  bundle: FactBundle | undefined,
  builder: number,
): Promise<boolean> {
  const kept = bundle && keepable(bundle)?.bundle
  const [built] = kept ? articlesOf(kept) : []
  return writing(db, async (transaction) => {
    const builds = transaction.objectStore('builds')
    const [stamp, source, now] = await Promise.all([
      builds.get(id),
      transaction.objectStore('sources').get(id),
      articleOf(transaction, id),
    ])
    if (!source || !stamp || stamp.builder >= builder) return false
    if (article && serialiseRecord(now) !== serialiseRecord(article)) return false
    await builds.put({ source: id, builder })
    if (!article || built?.source.id !== id) return false
    await takeOutWhole(transaction, [id])
    const text = await transaction.objectStore('texts').get(id)
    const { add, all } = requests()
    putFacts(transaction, id, built, add)
    add(enter(transaction, [{ ...built, source: article.source, text }]))
    await all()
    return true
  })
}
