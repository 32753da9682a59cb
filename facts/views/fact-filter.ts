import { dayOfSource } from '../bundle/sources.ts'
import type { FactKind } from '../fact-kinds.ts'
import type { EntityId, Fact, IsoDate, Source } from '../types.ts'
import type { ArticleSummary } from './article-summary.ts'

/** What facts must be, to be listed; what is absent does not matter. */
export interface FactFilter {
  /** The first and the last day that a fact may be of. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  /** As `newsroomOf` gives it. */
  readonly newsroom?: string
  readonly person?: EntityId
  readonly country?: EntityId
  readonly kind?: FactKind
  /** Of the article, without a region: `en`. */
  readonly language?: string
}

/** The orders in which facts can be listed: the newest article first, or what fits the query best. */
export const FACT_ORDERS = ['fit', 'date'] as const

export type FactOrder = (typeof FACT_ORDERS)[number]

/** What facts are looked for. */
export interface FactSearch {
  readonly query: string
  readonly filter: FactFilter
  readonly order: FactOrder
}

/** Whether everything is listed. */
export function isEverything({ query, filter }: Pick<FactSearch, 'query' | 'filter'>): boolean {
  return query.trim() === '' && Object.keys(filter).length === 0
}

/** The name of an article's newsroom, else the host of its address; empty if it has neither. */
export function newsroomOf({ publisher, url }: Pick<Source, 'publisher' | 'url'>): string {
  if (publisher !== undefined && publisher !== '') return publisher
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}

/** A language without its region or script, BCP 47. */
export function baseLanguage(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? ''
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
