import { type IDBPDatabase, openDB } from 'idb'
import { MIGRATIONS } from '../../entrypoints/shared/library/migrations.ts'
import type { LibrarySchema } from '../../entrypoints/shared/library/schema.ts'
import type { OldBundle } from '../../facts/bundle/versions.ts'
import type { FactBundle } from '../../facts/types.ts'

/**
 * Writes a library as Attaché wrote it before version 4: each fact is a record. Facts were of version 1, and nothing said
 * who built them, before version 3.
 *
 * @param version from 2 on there are deleted articles as well
 * @param deleted an article that was deleted a moment ago
 */
export async function writeOldLibrary(
  name: string,
  version: 1 | 2 | 3,
  bundles: readonly (OldBundle | FactBundle)[],
  deleted?: OldBundle | FactBundle,
): Promise<void> {
  const db = await openDB(name, version, {
    async upgrade(opened, from, _to, transaction) {
      for (const step of MIGRATIONS.slice(from, version)) await step(opened as never, transaction as never)
    },
  })
  for (const { sources, texts = [], entities, facts } of bundles) {
    const [source] = sources
    await db.put('sources', source)
    for (const text of texts) await db.put('texts', text)
    await db.put('entities', { source: source!.id, entities })
    for (const fact of facts) await db.put('facts', fact, [source!.published ?? '', source!.id, fact.id])
    if (version === 3) await db.put('builds', { source: source!.id, builder: 2 })
  }
  if (deleted) {
    const [source] = deleted.sources
    const { entities, texts, facts } = deleted
    await db.put('deleted', {
      token: 'before',
      id: source!.id,
      at: new Date().toISOString(),
      source,
      text: texts?.[0],
      entities: { source: source!.id, entities },
      facts: facts.map((fact) => [[source!.published, source!.id, fact.id], fact]),
    })
  }
  db.close()
}

/** A bundle of version 1 as another article of the same words. */
export function another(bundle: OldBundle, id: string): OldBundle {
  return {
    ...bundle,
    sources: bundle.sources.map((source) => ({ ...source, id, url: `https://news.example/${id}` })),
    facts: bundle.facts.map((fact) => ({ ...fact, source: id })),
    ...(bundle.texts ? { texts: bundle.texts.map((text) => ({ ...text, id })) } : {}),
  }
}

/** How versions 4 to 6 spread words over the records of a block. */
const bucketOf = (word: string): number =>
  (word.charCodeAt(0) * 31 + (word.length > 1 ? word.charCodeAt(1) : 0)) % 64

/** These are in versions 6 and 7 what they are now. */
const SAME = ['sources', 'texts', 'entities', 'statements', 'builds', 'annotations', 'known'] as const

/** Opens a library of an earlier version, and writes what is in it as it is now, or was the same in 6 and 7. */
async function startOld(
  name: string,
  version: number,
  now: IDBPDatabase<LibrarySchema>,
): Promise<IDBPDatabase> {
  const old = await openDB(name, version, {
    async upgrade(opened, before, _to, transaction) {
      for (const step of MIGRATIONS.slice(before, version)) await step(opened as never, transaction as never)
    },
  })
  for (const store of SAME) for (const record of await now.getAll(store)) await old.put(store, record)
  for (const { entity, articles } of await now.getAll('named'))
    for (const [rank, later, source, shown] of articles)
      await old.put('about', { source, shown }, [entity, rank, later, source])
  for (const { token, at, articles } of await now.getAll('deletions'))
    for (const article of articles) await old.put('deleted', { token, at, ...article })
  for (const key of await now.getAllKeys('numbers'))
    await old.put('numbers', await now.get('numbers', key), key)
  return old
}

/** Stores that were in version 7 what they are now, with their keys where records have none. */
const SINCE_7 = ['summaries', 'claims', 'totals', 'postings', 'lexicon'] as const

/** Writes what a library holds as version 7 wrote it. @param from the name of a library of this version */
export async function writeVersion7(name: string, from: string): Promise<void> {
  const now = await openDB<LibrarySchema>(from)
  const old = await startOld(name, 7, now)
  for (const store of SINCE_7) {
    for (const key of await now.getAllKeys(store)) {
      const { keyPath } = old.transaction(store).store
      await old.put(store, await now.get(store, key as never), keyPath === null ? key : undefined)
    }
  }
  old.close()
  now.close()
}

/** Writes what a library holds as version 6 wrote it. @param from the name of a library of this version */
export async function writeVersion6(name: string, from: string): Promise<void> {
  const now = await openDB<LibrarySchema>(from)
  const old = await startOld(name, 6, now)
  for (const { laterSaved: _, ...summary } of await now.getAll('summaries'))
    await old.put('summaries', { ...summary, claims: (await now.get('claims', summary.id))!.claims })
  const words = (await now.getAll('postings')).flatMap(({ block, ...record }) => {
    const all = record.words.slice(1, -1).split('\n')
    const articles = (i: number) => [...record.articles.subarray(record.ends[i - 1] ?? 0, record.ends[i])]
    return all.map((word, i) => ({ word, block, articles: articles(i) }))
  })
  for (const own of Map.groupBy(words, ({ word, block }) => `${bucketOf(word)} ${block}`).values()) {
    const [{ word, block }] = own as [(typeof words)[number]]
    let end = 0
    const ends = Uint32Array.from(own, ({ articles }) => (end += articles.length))
    const articles = Uint16Array.from(own.flatMap((one) => one.articles))
    const record = { words: own.map((one) => one.word).join('\n'), ends, articles }
    await old.put('words', record, [bucketOf(word), block])
  }
  const typed = new Set(words.flatMap(({ word }) => (word.startsWith('#') ? [] : word)))
  for (const [length, own] of Map.groupBy(typed, (word) => word.length))
    await old.put('vocabulary', { length, words: own.sort().join('\n') })
  old.close()
  now.close()
}
