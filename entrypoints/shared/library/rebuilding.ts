import { annotationsByTarget } from '../../../facts/bundle/annotations.ts'
import {
  isAnnotation,
  isSource,
  isSourceText,
  keepable,
  serialiseRecord,
} from '../../../facts/bundle/bundle.ts'
import { correctedSource } from '../../../facts/bundle/corrected.ts'
import { articlesOf } from '../../../facts/bundle/library-file.ts'
import type { Article, FactBundle } from '../../../facts/types.ts'
import { carryOver } from './annotating.ts'
import { takeOutWhole } from './indexes.ts'
import { enterCorrected, putFacts } from './putting.ts'
import { savedRows } from './records.ts'
import { rowsOf } from './rows.ts'
import type { Database } from './schema.ts'
import { type Writing, writing } from './transaction.ts'
import type { Outdated } from './types.ts'

/** How often an article is tried: one that stops its builder each time would keep all others waiting. */
const MOST_TRIES = 3

/** The next article to build again, by the oldest builder first. The try is noted before it is made. */
export async function nextOutdated(db: Database, builder: number): Promise<Outdated | undefined> {
  const earlier = IDBKeyRange.upperBound(builder, true)
  // Whoever reads waits for a transaction that may write, and mostly there is none.
  if ((await db.getKeyFromIndex('builds', 'builder', earlier)) === undefined) return undefined
  return writing(db, async (transaction) => {
    const builds = transaction.objectStore('builds')
    for (;;) {
      const cursor = await builds.index('builder').openCursor(earlier)
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

/** An article with the reader's corrections, where all that it needs can be read: its day decides which days its facts are of. */
async function articleOf(transaction: Writing, id: string): Promise<Article | undefined> {
  const [source, text, annotations] = await Promise.all([
    transaction.objectStore('sources').get(id),
    transaction.objectStore('texts').get(id),
    transaction.objectStore('annotations').index('source').getAll(id),
  ])
  if (!isSource(source) || !isSourceText(text)) return undefined
  const own = annotationsByTarget(annotations.filter(isAnnotation)).get(id)
  return { source: correctedSource(source, own), blocks: text.blocks }
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
    const before = savedRows(await rowsOf(transaction, [id], 'texts')).bundle
    const blocks = isSourceText(text) ? text.blocks : undefined
    await carryOver(transaction, { id, facts: before.facts, blocks }, { id, facts: built.facts, blocks })
    putFacts(transaction, id, built)
    await enterCorrected(transaction, [{ ...built, source, text }])
    return true
  })
}
