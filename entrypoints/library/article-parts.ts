import { byPlaceInText } from '../../facts/bundle/sources.ts'
import type { Library } from '../shared/library/library.ts'

/** What is kept of an article, its facts in the order of its text. */
export async function articleParts(library: Library, id: string) {
  const { bundle, saved, claims } = await library.article(id)
  const shown = new Set(bundle.facts.map((fact) => fact.id))
  return {
    source: bundle.sources[0],
    text: bundle.texts?.[0],
    facts: bundle.facts.toSorted(byPlaceInText),
    annotations: bundle.annotations ?? [],
    saved: saved.sources[0],
    hidden: saved.facts.filter((fact) => !shown.has(fact.id)).sort(byPlaceInText),
    claims,
  }
}
