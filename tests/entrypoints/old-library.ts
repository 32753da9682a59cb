import { openDB } from 'idb'
import { MIGRATIONS } from '../../entrypoints/shared/library/migrations.ts'
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
