import type { FactBundle, Source } from '../types.ts'
import { mergeBundles } from './bundle.ts'
import { savedAfter } from './sources.ts'

/**
 * What is known, with the page in front of the reader: the same article where it was saved before stands there once, as
 * the page has it now. An earlier version of it is an earlier version, as it would be were the page saved: also where
 * the clock has gone back since.
 */
export function withPage(known: FactBundle, page: FactBundle): FactBundle {
  const ids = new Set(page.sources.map((source) => source.id))
  return mergeBundles(
    {
      ...known,
      sources: known.sources.filter((source) => !ids.has(source.id)),
      facts: known.facts.filter((fact) => !ids.has(fact.source)),
    },
    { ...page, sources: page.sources.map((source) => latestOf(source, known.sources)) },
  )
}

/** A source as it would be saved: later than all versions of it that were. */
function latestOf(source: Source, others: readonly Source[]): Source {
  const versions = others.filter(({ url }) => url !== undefined && url === source.url)
  return versions.reduce(savedAfter, source)
}
