import { expect, test, vi } from 'vitest'
import { SavedSearches } from '../../components/library/saved-searches.tsx'
import type { FactSearch } from '../../facts/types.ts'
import { isSameSearch } from '../../facts/views/fact-filter.ts'
import { draw } from './draw.ts'
import { messagesOf } from './messages.ts'

const SEARCH: FactSearch = {
  query: 'tariff',
  filter: { person: 'leader:anna', kind: 'meeting', newsroom: 'Post', language: 'de', from: '2025-04-01' },
  order: 'date',
}
const choices = {
  newsrooms: [],
  persons: [['leader:anna', 'Anna']],
  countries: [],
  languages: [['de', 'German']],
} as const

const drawn = (searches: readonly FactSearch[], { query, ...narrow }: FactSearch, onKeepSearch = vi.fn()) =>
  draw(
    <SavedSearches
      messages={messagesOf('en')}
      locale="en"
      query={query}
      narrow={narrow}
      choices={choices}
      searches={searches}
      onSearch={vi.fn()}
      onKeepSearch={onKeepSearch}
    />,
  )

test('a search is named by all that it looks for', () => {
  const text = drawn([SEARCH], SEARCH).textContent
  expect(text).toContain('“tariff” · Anna · Meeting · Post · German · From 1 April 2025 · Newest first')
})

test('only what is a search and is not kept yet can be kept', () => {
  const everything: FactSearch = { query: ' ', filter: {}, order: 'fit' }
  expect(drawn([], everything).textContent).toBe('')
  expect(drawn([], SEARCH).textContent).toBe('Save this search')
  expect(drawn([SEARCH], { ...SEARCH, query: ' tariff' }).textContent).not.toContain('Save this search')
})

test('searches are the same whatever the order of their filters', () => {
  const filter = { language: 'de', kind: 'meeting' } as const
  expect(
    isSameSearch({ ...SEARCH, filter }, { ...SEARCH, filter: { kind: 'meeting', language: 'de' } }),
  ).toBe(true)
  for (const other of [
    { ...SEARCH, filter: {} },
    { ...SEARCH, query: 'x' },
    { ...SEARCH, order: 'fit' },
  ] as const)
    expect(isSameSearch(SEARCH, other)).toBe(false)
})
