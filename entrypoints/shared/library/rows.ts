import type { Rows } from './records.ts'
import type { Reading } from './schema.ts'

/** All that is kept of some sources. @param without `texts`: what needs no text does not read it */
export async function rowsOf(transaction: Reading, ids: readonly string[], without?: 'texts'): Promise<Rows> {
  const [sources, texts, entities, facts, annotations] = await Promise.all([
    Promise.all(ids.map((id) => transaction.objectStore('sources').get(id))),
    Promise.all(without === 'texts' ? [] : ids.map((id) => transaction.objectStore('texts').get(id))),
    Promise.all(ids.map((id) => transaction.objectStore('entities').get(id))),
    Promise.all(ids.map((id) => transaction.objectStore('statements').get(id))),
    Promise.all(ids.map((id) => transaction.objectStore('annotations').index('source').getAll(id))),
  ])
  return {
    sources: sources.flatMap((row) => row ?? []),
    texts: texts.flatMap((row) => row ?? []),
    entities: entities.flatMap((row) => row ?? []),
    facts: facts.flatMap((row) => row ?? []),
    annotations: annotations.flat(),
  }
}
