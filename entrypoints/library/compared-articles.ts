import { byNewest } from '../../facts/bundle/sources.ts'
import { MOST_COMPARED, type SideBySide, sideBySide } from '../../facts/views/side-by-side.ts'
import type { Library } from '../shared/library/library.ts'
import { articleParts } from './article-parts.ts'

/** Some articles compared, in the order of their days. */
export async function comparedIn(library: Library, ids: readonly string[]): Promise<SideBySide> {
  const parts = await Promise.all(
    [...new Set(ids)].slice(0, MOST_COMPARED).map((id) => articleParts(library, id)),
  )
  const articles = parts.flatMap(({ source, facts }) => (source ? [{ source, facts }] : []))
  return sideBySide(articles.sort((a, b) => byNewest(b.source, a.source)))
}
