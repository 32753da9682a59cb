import { describe, expect, test, vi } from 'vitest'
import { filterChoices } from '../../components/library/filter-choices.ts'
import { Filters } from '../../components/library/filters.tsx'
import { hitMarker } from '../../components/library/marked-hits.tsx'
import type { Source } from '../../facts/types.ts'
import { filterValues } from '../../facts/views/fact-filter.ts'
import type { ListedEntity } from '../../facts/views/library-listing.ts'
import { draw } from './draw.ts'
import { messagesOf } from './messages.ts'

const messages = messagesOf('en')
const of = (source: Partial<Source>): Source => ({ id: 'x', title: 'x', language: 'en', ...source })
const ENTITIES: readonly ListedEntity[] = [
  { id: 'country:SE', kind: 'country', name: 'Sweden', facts: 1, newest: '' },
  { id: 'leader:otto', kind: 'leader', name: 'Otto', facts: 1, newest: '' },
  { id: 'leader:anna', kind: 'leader', name: 'Anna', facts: 1, newest: '' },
]
const choices = filterChoices(
  filterValues([
    of({ publisher: 'Zeit', language: 'de-AT' }),
    of({ publisher: 'Ärzteblatt', language: 'de' }),
    of({ url: 'https://www.news.example/a', language: 'und' }),
    of({ language: '?' }),
  ]),
  ENTITIES,
  'en',
)

test('what can be chosen is in alphabetical order, each once', () => {
  expect(choices.newsrooms.map(([, name]) => name)).toEqual(['Ärzteblatt', 'news.example', 'Zeit'])
  expect(choices.persons).toEqual([
    ['leader:anna', 'Anna'],
    ['leader:otto', 'Otto'],
  ])
  expect(choices.countries).toEqual([['country:SE', 'Sweden']])
  expect(choices.languages).toEqual([['de', 'German']])
})

describe('filters', () => {
  const drawn = (filter = {}, onNarrow = vi.fn()) =>
    draw(
      <Filters messages={messages} narrow={{ filter, order: 'fit' }} choices={choices} onNarrow={onNarrow} />,
    )
  test('each has a name; there is no choice of one', () => {
    const names = (root: HTMLElement) =>
      [...root.querySelectorAll('select')].map((one) => one.getAttribute('aria-label'))
    expect(names(drawn())).toEqual(['All people', 'All countries', 'All kinds', 'All newsrooms'])
  })
  test('what was chosen stays in the list when its last article is gone', () => {
    const root = drawn({ person: 'leader:gone' })
    expect(root.querySelector('select')?.textContent).toContain('leader:gone')
  })
})

test('nothing is marked where nothing is searched', () => {
  expect(hitMarker('', [])).toBeUndefined()
  const root = draw(<p>{hitMarker('lee', ['lee'])?.('Lee met Lee.')}</p>)
  expect(root.querySelector('p')?.innerHTML).toBe('<mark>Lee</mark> met <mark>Lee</mark>.')
})
