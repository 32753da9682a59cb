/** A new library before each test, and files that go out of it and into it. */
import { afterEach, beforeEach } from 'vitest'
import { exportLibrary } from '../../../entrypoints/library/export.ts'
import { blobSink } from '../../../entrypoints/library/file-sink.ts'
import type { ImportInto } from '../../../entrypoints/library/import.ts'
import { type Library, openLibrary } from '../../../entrypoints/shared/library/library.ts'
import { articlesOf } from '../../../facts/bundle/library-file.ts'
import { manyFacts } from '../../facts/search/many.ts'
import { world } from '../../facts/world.ts'
import { built } from '../articles.ts'

export const FROM = { file: 'backup.jsonl', at: '2026-02-03T04:05:06.000Z' }

export const PARIS = built(
  'Paris',
  'French President Emmanuel Macron met Friedrich Merz in Paris.',
  '2025-05-06T08:00:00.000Z',
)

export const ROME = built('Rome', 'Giorgia Meloni urged Emmanuel Macron to act.', '2025-06-01T08:00:00.000Z')

/** The library of the test that runs; each has its own. */
export let library: Library

let runs = 0

beforeEach(async () => {
  library = await openLibrary(`transfer-${++runs}`)
})

afterEach(() => library.close())

export const into = (changes: Partial<ImportInto> = {}): ImportInto => ({
  library,
  known: new Map(world.entities.map((entity) => [entity.id, entity])),
  shipped: new Set(),
  from: FROM,
  ...changes,
})

export const exported = async (from = library): Promise<string> =>
  (await exportLibrary(from, blobSink()))!.text()

/** The file of a library with many articles, 20 facts each. */
export function exportedMany(facts: number): Promise<string> {
  const many = manyFacts(facts)
  return exported({
    ...library,
    sources: async () => many.sources,
    articlesAfter: async (after) =>
      after === undefined ? { articles: articlesOf(many), last: 'x' } : { articles: [] },
  })
}

/** The lines of the file that a library with two articles gives. They are deleted then. */
export async function backup(): Promise<string[]> {
  await library.save(PARIS)
  await library.save(ROME)
  const lines = (await exported()).split('\n')
  await library.remove([PARIS, ROME].map((bundle) => bundle.sources[0]!.id))
  return lines
}

export const fileOf = (lines: readonly string[]): Blob => new Blob([lines.join('\n')])
