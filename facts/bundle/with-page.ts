import type { FactBundle, Source } from '../types.ts'
import { mergeBundles } from './bundle.ts'

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
  const days = others.flatMap(({ url, saved }) =>
    url !== undefined && url === source.url && saved ? saved : [],
  )
  const last = days.sort().at(-1)
  if (last === undefined || source.saved === undefined || last < source.saved) return source
  return { ...source, saved: new Date(Date.parse(last) + 1).toISOString() }
}
