import type { Rows } from './records.ts'
import { getEach } from './requests.ts'
import type { Reading } from './schema.ts'
import { recordsInRow } from './store-reads.ts'

/** All that is kept of some sources. @param without `texts`: what needs no text does not read it */
export async function rowsOf(transaction: Reading, ids: readonly string[], without?: 'texts'): Promise<Rows> {
  const [sources, texts, entities, facts, annotations] = await Promise.all([
    getEach(transaction, 'sources', ids),
    without === 'texts' ? [] : getEach(transaction, 'texts', ids),
    getEach(transaction, 'entities', ids),
    getEach(transaction, 'statements', ids),
    annotationsOf(transaction, ids),
  ])
  return {
    sources: sources.flatMap((row) => row ?? []),
    texts: texts.flatMap((row) => row ?? []),
    entities: entities.flatMap((row) => row ?? []),
    facts: facts.flatMap((row) => row ?? []),
    annotations,
  }
}

/** The annotations of some articles. Most libraries have few: then all are read at once, or none. */
export async function annotationsOf(
  transaction: Reading,
  ids: readonly string[],
): Promise<readonly unknown[]> {
  const store = transaction.objectStore('annotations')
  const some = await store.getAll(null, ids.length)
  if (some.length === 0) return []
  if (some.length < ids.length)
    return some.filter(({ source }) => source !== undefined && ids.includes(source))
  return (await Promise.all(ids.map((id) => store.index('source').getAll(id)))).flat()
}

/** All that is kept of each of some articles that follow each other. */
export async function rowsInRow(transaction: Reading, ids: readonly string[]): Promise<Rows[]> {
  const bySource = ({ source }: { readonly source: string }): string => source
  const byId = ({ id }: { readonly id: string }): string => id
  const [sources, texts, entities, facts, noted] = await Promise.all([
    recordsInRow(transaction.objectStore('sources'), ids, byId),
    recordsInRow(transaction.objectStore('texts'), ids, byId),
    recordsInRow(transaction.objectStore('entities'), ids, bySource),
    recordsInRow(transaction.objectStore('statements'), ids, bySource),
    annotationsOf(transaction, ids),
  ])
  const annotations = Map.groupBy(noted, (one) => Object(one).source as unknown)
  return ids.map((id, i) => ({
    sources: [sources[i] ?? []].flat(),
    texts: [texts[i] ?? []].flat(),
    entities: [entities[i] ?? []].flat(),
    facts: [facts[i] ?? []].flat(),
    annotations: annotations.get(id) ?? [],
  }))
}
