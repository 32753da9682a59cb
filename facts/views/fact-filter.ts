import { dayOfSource } from '../bundle/sources.ts'
import { baseLanguage } from '../text/language.ts'
import type { EntityId, Fact, FactFilter, FactSearch, Source } from '../types.ts'
import type { ArticleSummary } from './article-summary.ts'

/** Whether everything is listed. */
export function isEverything({ query, filter }: Pick<FactSearch, 'query' | 'filter'>): boolean {
  return query.trim() === '' && Object.keys(filter).length === 0
}

/** Whether two searches look for the same, in the same order. */
export function isSameSearch(a: FactSearch, b: FactSearch): boolean {
  const names = Object.keys({ ...a.filter, ...b.filter }) as (keyof FactFilter)[]
  return (
    a.query.trim() === b.query.trim() &&
    a.order === b.order &&
    names.every((name) => a.filter[name] === b.filter[name])
  )
}

/** The name of an article's newsroom, else the host of its address; empty if it has neither. */
export function newsroomOf({ publisher, url }: Pick<Source, 'publisher' | 'url'>): string {
  if (publisher !== undefined && publisher !== '') return publisher
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}

/** What the articles of a library can be filtered by. */
export interface FilterValues {
  readonly newsrooms: readonly string[]
  /** Without regions and scripts, BCP 47. */
  readonly languages: readonly string[]
}

export function filterValues(sources: Iterable<Source>): FilterValues {
  const newsrooms = new Set<string>()
  const languages = new Set<string>()
  for (const source of sources) {
    newsrooms.add(newsroomOf(source))
    languages.add(baseLanguage(source.language))
  }
  newsrooms.delete('')
  return { newsrooms: [...newsrooms], languages: [...languages] }
}

/** Whom a fact must be about. */
function wanted({ person, country }: FactFilter): EntityId[] {
  return [person, country].filter((id) => id !== undefined)
}

/** Whether an article may have facts that pass, by what lists know of it: its facts are read only then. */
export function mayPass(
  source: Source,
  { about, days }: Pick<ArticleSummary, 'about' | 'days'>,
  filter: FactFilter,
): boolean {
  const { newsroom, language } = filter
  if (newsroom !== undefined && newsroomOf(source) !== newsroom) return false
  if (language !== undefined && baseLanguage(source.language) !== language) return false
  if (wanted(filter).some((id) => !about.some((one) => one.id === id))) return false
  // Summaries that were written before they had days may have any.
  if (days === undefined) return true
  return [[dayOfSource(source)], days].some(([from = '', to = from]) => isWithin(from, to, filter))
}

/** Whether a fact passes, whose article may. */
export function passes({ kind, about, when }: Fact, source: Source, filter: FactFilter): boolean {
  if (filter.kind !== undefined && kind !== filter.kind) return false
  if (wanted(filter).some((id) => !about.includes(id))) return false
  const { from = dayOfSource(source), to = from } = when ?? {}
  return isWithin(from, to, filter)
}

function isWithin(from: string, to: string, filter: FactFilter): boolean {
  if (filter.from === undefined && filter.to === undefined) return true
  return from !== '' && to >= (filter.from ?? '') && from <= (filter.to ?? '9999')
}
