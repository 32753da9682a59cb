import { describe, expect, test } from 'vitest'
import type { Entity, EntityId, Fact, FactBundle, Source } from '../../../facts/types.ts'
import { type ListedArticle, libraryListing, sortedArticles } from '../../../facts/views/library-listing.ts'

const [A, B, C] = ['leader:a', 'leader:b', 'country:CC'] as const
const ENTITIES: readonly Entity[] = [
  { id: A, kind: 'leader', name: 'Zoe A' },
  { id: B, kind: 'leader', name: 'Yann B' },
  { id: C, kind: 'country', name: 'Xland', iso2: 'CC' },
]
const XLAND = { id: C, name: 'Xland', iso2: 'CC' }
const OLD: Source = { id: 'old', title: 'Old', language: 'en', published: '2025-01-01' }
const NEW: Source = { id: 'new', title: 'New', language: 'en', published: '2025-03-01' }
const SAVED: Source = { id: 'saved', title: 'Saved', language: 'en', saved: '2025-02-01T09:00:00.000Z' }

let count = 0
/** A fact of an article about some, told at a place in it; `from`: the day it is of. */
function fact(source: Source, about: readonly EntityId[], from?: string, block = 0, start = 0): Fact {
  const quote = { start, end: start + 1, exact: '', prefix: '', suffix: '', block }
  const when = from === undefined ? {} : { when: { text: from, from, to: from, sure: 'stated' as const } }
  const id = `fact:${++count}`
  return { id, kind: 'visit', about, quote, source: source.id, checks: [], ...when }
}
function bundleOf(...facts: Fact[]): FactBundle {
  return { format: 'attache-facts', version: 2, sources: [OLD, NEW, SAVED], entities: ENTITIES, facts }
}

describe('the stored', () => {
  test('has articles, the newest first, with their facts and whom most of these are about', () => {
    const { articles, facts } = libraryListing(
      bundleOf(fact(OLD, [A]), fact(OLD, [B, A]), fact(OLD, [C]), fact(SAVED, [C])),
    )
    expect(articles).toEqual([
      { source: NEW, facts: 0, names: [] },
      { source: SAVED, facts: 1, names: [XLAND] },
      // One fact each: by id.
      { source: OLD, facts: 3, names: [{ id: A, name: 'Zoe A' }, XLAND, { id: B, name: 'Yann B' }] },
    ])
    expect(facts).toBe(4)
  })
  test('names four with an article at most, by id where they are not known', () => {
    const all = ['leader:e', 'leader:d', 'leader:c', B, A] as const
    const [newest] = libraryListing(bundleOf(fact(NEW, all))).articles
    expect(newest?.names.map(({ name }) => name)).toEqual(['Zoe A', 'Yann B', 'leader:c', 'leader:d'])
  })
  test('gives a leader the flag of the office on the article’s day', () => {
    const offices = [
      { title: 'Mayor', country: 'CC', from: '2020-01-01', to: '2025-02-01' },
      { title: 'Secretary-General', country: 'UN', from: '2025-02-02' },
    ]
    const bundle = bundleOf(fact(OLD, [A]), fact(NEW, [A]))
    const { articles, entities } = libraryListing(bundle, (id) => (id === A ? offices : []))
    expect(articles.map(({ names }) => names[0]?.iso2)).toEqual(['UN', undefined, 'CC'])
    expect(entities).toMatchObject([{ id: A, offices }])
  })
  test.each([
    ['the first sentence of the first paragraph', 'Mr. Lee left. He flew.', 'Mr. Lee left.'],
    ['all of what is one sentence', 'Lee left', 'Lee left'],
    ['what fits of an endless one', 'a'.repeat(5000), 'a'.repeat(600)],
  ])('has %s', (_, text, lead) => {
    const blocks = [
      { kind: 'heading', text: 'Old' },
      { kind: 'caption', text: 'A picture.' },
      { kind: 'paragraph', text },
    ] as const
    const { articles } = libraryListing({ ...bundleOf(), texts: [{ id: 'old', blocks }] })
    expect(articles.map((article) => article.lead)).toEqual([undefined, undefined, lead])
  })
  test('has whom they are about, most facts first, with the day of the newest article', () => {
    const { entities } = libraryListing(
      bundleOf(
        fact(NEW, [A]),
        fact(OLD, [A, C]),
        fact(SAVED, [C]),
        fact(SAVED, [B]),
        fact(OLD, ['leader:x']),
      ),
    )
    expect(entities).toEqual([
      { id: C, kind: 'country', name: 'Xland', facts: 2, newest: '2025-02-01' },
      { id: A, kind: 'leader', name: 'Zoe A', facts: 2, newest: '2025-03-01' },
      // By name.
      { id: B, kind: 'leader', name: 'Yann B', facts: 1, newest: '2025-02-01' },
      { id: 'leader:x', kind: 'leader', name: 'leader:x', facts: 1, newest: '2025-01-01' },
    ])
  })
  test('counts what there is to tell of somebody, and mentions where there is nothing else', () => {
    const mention = { ...fact(NEW, [A, B]), kind: 'mentioned' } as const
    const office = { ...fact(NEW, [A]), kind: 'office' } as const
    const { entities } = libraryListing(bundleOf(fact(NEW, [A]), mention, office))
    expect(entities.map(({ id, facts }) => [id, facts])).toEqual([
      [B, 1],
      [A, 1],
    ])
  })
  test('does without a day where the article is not there', () => {
    const { entities } = libraryListing(bundleOf({ ...fact(NEW, [A]), source: 'lost' }))
    expect(entities).toMatchObject([{ id: A, facts: 1, newest: '' }])
  })
})

describe('articles', () => {
  const listed = (title: string, own: Partial<Source>, facts = 0, names: string[] = []): ListedArticle => ({
    source: { id: title, title, language: 'en', ...own },
    facts,
    names: names.map((name) => ({ id: `leader:${name}`, name })),
  })
  const all = [
    listed('Paris talks', { publisher: 'The Daily', saved: '2025-01-02T00:00:00.000Z' }, 2, [
      'Emmanuel Macron',
    ]),
    listed('Äther', { url: 'https://news.example/talks', saved: '2025-01-03T00:00:00.000Z' }, 9),
    listed('Berlin', {}, 5, ['Friedrich Merz']),
  ]
  const titles = (query: string, order: Parameters<typeof sortedArticles>[2] = 'newest'): string[] =>
    sortedArticles(all, query, order).map(({ source }) => source.title)

  test.each([
    ['', ['Paris talks', 'Äther', 'Berlin']],
    ['  ', ['Paris talks', 'Äther', 'Berlin']],
    ['PARIS', ['Paris talks']],
    ['daily', ['Paris talks']],
    ['merz', ['Berlin']],
    ['talks', ['Paris talks', 'Äther']],
    [' macron  talks ', ['Paris talks']],
    ['macron berlin', []],
  ])('that have all words of %j', (query, found) => expect(titles(query)).toEqual(found))
  test.each([
    ['newest', ['Paris talks', 'Äther', 'Berlin']],
    ['saved', ['Äther', 'Paris talks', 'Berlin']],
    ['title', ['Äther', 'Berlin', 'Paris talks']],
    ['facts', ['Äther', 'Berlin', 'Paris talks']],
  ] as const)('in the order %s', (order, found) => {
    expect(titles('', order)).toEqual(found)
    expect(all.map(({ source }) => source.title)).toEqual(['Paris talks', 'Äther', 'Berlin'])
  })
})
