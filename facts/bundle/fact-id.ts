import { contentId } from '../text/content-id.ts'
import type { Fact } from '../types.ts'

/**
 * The id of a fact, made from its source, its kind, whom it is about, its office and the words of its quote. The same
 * article always gives the same ids, and what an article says twice is one fact.
 */
export function factId({
  source,
  kind,
  about,
  office,
  quote,
}: Pick<Fact, 'source' | 'kind' | 'about' | 'office' | 'quote'>): string {
  const given = office ? `${office.tense} ${office.country} ${office.title}` : ''
  return `fact:${contentId(source, kind, about.join(), given, quote.exact)}`
}
