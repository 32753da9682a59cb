import { useCallback, useEffect, useReducer } from 'preact/hooks'
import type { EntityId } from '../../facts/types.ts'
import { askSearch, untilAnswered } from '../shared/messages.ts'
import { reduceSearches, type Search, searchOf } from './searches.ts'
import { watchTabs } from './tab-events.ts'

/** If there is no tab to search beside. */
const NO_TAB = -1

export type SendToSearch = (
  event:
    | { readonly type: 'typed'; readonly query: string }
    | { readonly type: 'opened'; readonly id: EntityId }
    | { readonly type: 'again' | 'shut' },
) => void

/** The search beside a tab: searches for what is typed, and keeps the result with the tab. */
export function useSearch(tab = NO_TAB): { readonly search: Search; readonly send: SendToSearch } {
  const [searches, dispatch] = useReducer(reduceSearches, new Map())
  useEffect(
    () =>
      watchTabs((event) => void (event.type === 'closed' && dispatch({ type: 'closed', tab: event.tab }))),
    [],
  )
  const search = searchOf(searches, tab)
  const { query, isFailed } = search
  useEffect(() => {
    if (isFailed) return undefined
    let isCurrent = true
    // For a newer query there is a call of its own.
    const ask = (): ReturnType<typeof askSearch> => (isCurrent ? askSearch(query) : Promise.resolve([]))
    void untilAnswered(ask).then(
      (hits) => void (isCurrent && dispatch({ type: 'answered', tab, query, hits })),
      () => void (isCurrent && dispatch({ type: 'failed', tab, query })),
    )
    return () => {
      isCurrent = false
    }
  }, [tab, query, isFailed])
  const send = useCallback<SendToSearch>((event) => dispatch({ tab, ...event }), [tab])
  return { search, send }
}
