import type { FactBundle, Source } from '../types.ts'
import { mergeBundles } from './bundle.ts'
import { savedAfter } from './sources.ts'

/**
 * What is known, together with the page in front of the reader. If the same article was saved before, it is there once, as
 * the page has it now. If an earlier version was saved, it counts as earlier, just as if the page were saved now, even if
 * the clock was set back meanwhile.
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

/** A source as it would be saved: later than all its saved versions. */
function latestOf(source: Source, others: readonly Source[]): Source {
  const versions = others.filter(({ url }) => url !== undefined && url === source.url)
  return versions.reduce(savedAfter, source)
}
