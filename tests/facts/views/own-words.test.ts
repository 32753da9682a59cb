import { describe, expect, test } from 'vitest'
import { EMPTY_BUNDLE } from '../../../facts/bundle/bundle.ts'
import { wordsOfFacts } from '../../../facts/search/fact-words.ts'
import { makeSearch } from '../../../facts/search/search.ts'
import type { Annotation, Entity, Fact, FactBundle } from '../../../facts/types.ts'
import { libraryListing, sortedArticles } from '../../../facts/views/library-listing.ts'
import { ownWordsIn, tagsIn } from '../../../facts/views/own-words.ts'

const of = (what: 'note' | 'tags', target: string, value?: string | readonly string[]): Annotation =>
  ({
    id: `${what} ${target}`,
    ...{ what, of: target, source: 'a', at: '2026-01-01T00:00:00.000Z' },
    ...(value === undefined ? {} : { value }),
  }) as Annotation

const ANNOTATIONS = [
  of('note', 'f1', 'Denied later.'),
  of('tags', 'f1', ['doubtful']),
  of('tags', 'a', ['Ärger']),
]

test.each([
  ['trade', [], ['trade']],
  [' #trade,  the  war ,, ', [], ['the war', 'trade']],
  ['b', ['a', 'b'], ['a', 'b']],
  ['関税、貿易', [], ['貿易', '関税'].sort()],
  ['حرب، تجارة', [], ['تجارة', 'حرب'].sort()],
  ['', ['a'], ['a']],
])('tags in %j', (typed, before, expected) => expect(tagsIn(typed, before)).toEqual(expected))

test('notes and tags are those of the article or the fact; what was taken back is not there', () => {
  const own = ownWordsIn([...ANNOTATIONS, of('note', 'f2')])
  expect(own('f1')).toEqual({ note: 'Denied later.', tags: ['doubtful'] })
  expect(own('a')).toEqual({ tags: ['Ärger'] })
  expect(own('f2')).toBeUndefined()
  expect(ownWordsIn(undefined)('f1')).toBeUndefined()
})

const ANNA: Entity = { id: 'leader:anna', kind: 'leader', name: 'Anna Berg' }
const fact = (id: string, source: string, exact: string): Fact => ({
  ...{ id, source, kind: 'visit', about: [ANNA.id], checks: [] },
  quote: { start: 0, end: exact.length, exact, prefix: '', suffix: '', block: 0 },
})
const BUNDLE: FactBundle = {
  ...EMPTY_BUNDLE,
  sources: [
    { id: 'a', title: 'One', language: 'en' },
    { id: 'b', title: 'Two', language: 'en' },
  ],
  entities: [ANNA],
  facts: [
    fact('f1', 'a', 'She visited Uppsala.'),
    fact('f2', 'a', 'She stayed in Visby.'),
    fact('f3', 'b', 'She left.'),
  ],
  annotations: ANNOTATIONS,
}

describe('notes and tags', () => {
  const found = (query: string): string[] =>
    makeSearch(BUNDLE, [])
      .find(query)
      .facts.map(({ id }) => id)
  test('find their fact, and the facts of their article', () => {
    expect(found('denied')).toEqual(['f1'])
    expect(found('doubtful uppsala')).toEqual(['f1'])
    expect(found('arger')).toEqual(['f1', 'f2'])
  })
  test('are words of the index on the disk', () => {
    const words = wordsOfFacts(BUNDLE.facts.slice(0, 2), () => undefined, ANNOTATIONS)
    expect(words).toEqual(expect.arrayContaining(['denied', 'doubtful', 'arger']))
    expect(wordsOfFacts(BUNDLE.facts, () => undefined)).not.toContain('denied')
  })
  test('of an article are in the list of articles, and found there', () => {
    const { articles } = libraryListing(BUNDLE)
    expect(articles.find(({ source }) => source.id === 'a')?.own).toEqual({ tags: ['Ärger'] })
    expect(sortedArticles(articles, 'ärger', 'newest').map(({ source }) => source.id)).toEqual(['a'])
  })
})
