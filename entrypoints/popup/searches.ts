import type { Hit } from '../../facts/search/search.ts'
import type { EntityId } from '../../facts/types.ts'

/** The search beside a tab, and its result. */
export interface Search {
  readonly query: string
  /** The last answer; it may be for what was typed before. */
  readonly answer?: { readonly query: string; readonly hits: readonly Hit[] }
  /** Whether the search for this query failed. */
  readonly isFailed: boolean
  /** The name whose card is open, and the name whose card was closed last. */
  readonly open?: EntityId
  readonly left?: EntityId
}

/** By tab: a search stays while its tab goes from page to page, and is back when the reader comes back to the tab. */
export type Searches = ReadonlyMap<number, Search>

export type SearchEvent = { readonly tab: number } & (
  | { readonly type: 'typed'; readonly query: string }
  | { readonly type: 'answered'; readonly query: string; readonly hits: readonly Hit[] }
  | { readonly type: 'failed'; readonly query: string }
  | { readonly type: 'again' }
  | { readonly type: 'opened'; readonly id: EntityId }
  | { readonly type: 'shut' }
  | { readonly type: 'closed' }
)

const NOTHING: Search = { query: '', isFailed: false }

export function searchOf(searches: Searches, tab: number): Search {
  return searches.get(tab) ?? NOTHING
}

export function reduceSearches(searches: Searches, event: SearchEvent): Searches {
  const next = new Map(searches)
  if (event.type === 'closed') next.delete(event.tab)
  else next.set(event.tab, reduceSearch(searchOf(searches, event.tab), event))
  return next
}

function reduceSearch(search: Search, event: Exclude<SearchEvent, { type: 'closed' }>): Search {
  const { open, left: _, ...shut } = search
  switch (event.type) {
    case 'typed':
      return { ...shut, query: event.query, isFailed: false }
    case 'answered': {
      // There is a newer query, which has its own answer.
      if (event.query !== search.query) return search
      const { query, hits } = event
      return { ...search, answer: { query, hits }, isFailed: false }
    }
    case 'failed':
      return event.query === search.query ? { ...search, isFailed: true } : search
    case 'again':
      return { ...search, isFailed: false }
    case 'opened':
      return { ...shut, open: event.id }
    case 'shut':
      return open === undefined ? search : { ...shut, left: open }
  }
}

/** What is shown: until an answer comes, the earlier hits. That nothing was found is said only when the answer is there. */
export function found({ query, answer, isFailed }: Search): readonly Hit[] | 'failed' | undefined {
  if (isFailed) return 'failed'
  if (answer?.query === query) return answer.hits
  return answer && answer.hits.length > 0 ? answer.hits : undefined
}
