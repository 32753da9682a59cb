import type { FactBundle } from '../types.ts'
import { mergeBundles } from './bundle.ts'

/**
 * What is known, with the page in front of the reader: the same article where it was saved before stands there once, as
 * the page has it now. An earlier version of it is an earlier version, as it would be were the page saved.
 */
export function withPage(known: FactBundle, page: FactBundle): FactBundle {
  const ids = new Set(page.sources.map((source) => source.id))
  return mergeBundles(
    {
      ...known,
      sources: known.sources.filter((source) => !ids.has(source.id)),
      facts: known.facts.filter((fact) => !ids.has(fact.source)),
    },
    page,
  )
}
