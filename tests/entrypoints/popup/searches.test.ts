import { expect, test } from 'vitest'
import {
  found,
  reduceSearches,
  type SearchEvent,
  type Searches,
  searchOf,
} from '../../../entrypoints/popup/searches.ts'
import type { Hit } from '../../../facts/search/search.ts'

const hits = (name: string): readonly Hit[] => [
  { kind: 'entity', entity: { id: `leader:${name}`, name } } as unknown as Hit,
]
const typed = (query: string, tab = 1): SearchEvent => ({ tab, type: 'typed', query })
const answered = (query: string, tab = 1): SearchEvent => ({
  tab,
  type: 'answered',
  query,
  hits: hits(query),
})
const none = (query: string): SearchEvent => ({ tab: 1, type: 'answered', query, hits: [] })
const failed = (query: string): SearchEvent => ({ tab: 1, type: 'failed', query })
const opened: SearchEvent = { tab: 1, type: 'opened', id: 'leader:x' }
const after = (...events: readonly SearchEvent[]): Searches => events.reduce(reduceSearches, new Map())
const shown = (...events: readonly SearchEvent[]) => found(searchOf(after(...events), 1))

test('hits that come late, for what was typed before, are not shown', () => {
  expect(shown(typed('a'), typed('ab'), answered('ab'), answered('a'))).toEqual(hits('ab'))
  expect(shown(typed('a'), typed('ab'), answered('a'))).toBeUndefined()
})

test('what was found stays while more is typed; that nothing was found is said only of what is typed now', () => {
  expect(shown(typed('a'), answered('a'), typed('ab'))).toEqual(hits('a'))
  expect(shown(typed('a'), none('a'))).toEqual([])
  expect(shown(typed('a'), none('a'), typed('ab'))).toBeUndefined()
  expect(shown(typed('a'))).toBeUndefined()
})

test('a search that failed is reported, until it is tried again or something else is typed', () => {
  expect(shown(typed('a'), failed('a'))).toBe('failed')
  expect(shown(typed('a'), typed('ab'), failed('a'))).toBeUndefined()
  expect(shown(typed('a'), failed('a'), { tab: 1, type: 'again' })).toBeUndefined()
  expect(shown(typed('a'), failed('a'), typed('ab'))).toBeUndefined()
  expect(shown(typed('a'), failed('a'), { tab: 1, type: 'again' }, answered('a'))).toEqual(hits('a'))
})

test('each tab has its own search and card, there again with it, and gone when it is closed', () => {
  const searches = after(typed('a'), answered('a'), opened, typed('b', 2), answered('b', 2))
  expect(searchOf(searches, 1)).toMatchObject({ query: 'a', open: 'leader:x' })
  expect(searchOf(searches, 2)).toMatchObject({ query: 'b', answer: { hits: hits('b') } })
  expect(searchOf(searches, 3)).toEqual({ query: '', isFailed: false })
  expect(searchOf(reduceSearches(searches, { tab: 1, type: 'closed' }), 1).query).toBe('')
})

test('a card that is closed is known for the focus, and typing closes it', () => {
  expect(searchOf(after(typed('a'), opened, { tab: 1, type: 'shut' }), 1)).toMatchObject({ left: 'leader:x' })
  expect(searchOf(after(typed('a'), opened, { tab: 1, type: 'shut' }), 1)).not.toHaveProperty('open')
  const search = searchOf(after(typed('a'), opened, typed('ab')), 1)
  expect(search).not.toHaveProperty('open')
  expect(search).not.toHaveProperty('left')
})
