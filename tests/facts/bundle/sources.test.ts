import { describe, expect, test } from 'vitest'
import {
  byNewest,
  byPlaceInText,
  currentFacts,
  hostToShow,
  linkTo,
  originOf,
  supersededBy,
} from '../../../facts/bundle/sources.ts'
import type { Fact, Source } from '../../../facts/types.ts'

const source = (id: string, rest: Partial<Source> = {}): Source => ({
  id,
  title: id,
  language: 'en',
  ...rest,
})
const fact = (id: string, from: string, statement: string): Fact => ({
  id,
  kind: 'stance',
  about: ['country:FR'],
  quote: { start: 0, end: 1, exact: statement, prefix: '', suffix: '', block: 0 },
  source: from,
  checks: [],
})

test('the newest first: by its own day, else by the day it was saved', () => {
  const sources = [
    source('a', { published: '2024-01-01', saved: '2026-01-01T00:00:00.000Z' }),
    source('b', { saved: '2025-01-01T00:00:00.000Z' }),
    source('c', { published: '2025-06-01' }),
    source('d'),
  ]
  expect([...sources].sort(byNewest).map((s) => s.id)).toEqual(['c', 'b', 'a', 'd'])
})

test('what only an earlier version said stays, what the later one says again goes', () => {
  const url = 'https://news.example/a'
  const sources = [
    source('old', { url, saved: '2025-01-01T08:00:00.000Z' }),
    source('new', { url, saved: '2025-01-01T09:00:00.000Z' }),
    source('other', { url: `${url}b` }),
  ]
  expect(supersededBy(sources)).toEqual(new Map([['old', sources[1]]]))
  const facts = [fact('1', 'old', 'A'), fact('2', 'old', 'B'), fact('3', 'new', 'A'), fact('4', 'other', 'A')]
  expect(currentFacts({ sources, facts }).map((f) => f.id)).toEqual(['2', '3', '4'])
})

describe('linkTo', () => {
  const at = source('a', { url: 'https://news.example/a?x=1#top' })
  test.each([
    ['We agree, he said - twice.', '#:~:text=We%20agree%2C%20he%20said%20%2D%20twice.'],
    [
      `one two three four five ${'and so on '.repeat(20)}nine ten eleven twelve thirteen.`,
      '#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen.',
    ],
  ])('%s', (exact, fragment) => expect(linkTo(at, { exact })).toBe(`https://news.example/a?x=1${fragment}`))
  test.each([
    // The words around it, and the passage alone for a page that has changed.
    [
      'Then he said: ',
      ' And then he left.',
      'Then%20he%20said%3A-,We%20agree.,-And%20then%20he&text=We%20agree.',
    ],
    ['', ' And he left.', 'We%20agree.,-And%20he%20left.&text=We%20agree.'],
    ['Yes. ', '', 'Yes.-,We%20agree.&text=We%20agree.'],
    // What is as long as can be kept may begin and end within a word.
    ['onourable members of that chamber ', '', 'of%20that%20chamber-,We%20agree.&text=We%20agree.'],
    [' ', ' unforgettablythoroughlyexhausting', 'We%20agree.'],
    ['', '', 'We%20agree.'],
  ])('with %j before and %j after it', (prefix, suffix, fragment) =>
    expect(linkTo(at, { exact: 'We agree.', prefix, suffix })).toBe(
      `https://news.example/a?x=1#:~:text=${fragment}`,
    ),
  )
  test('of a source without an address there is none', () =>
    expect(linkTo(source('b'), { exact: 'x' })).toBeUndefined())
})

test('half a character in a quotation does not keep it from being linked', () => {
  expect(linkTo(source('a', { url: 'https://news.example/a' }), { exact: 'We agree \ud83d.' })).toBe(
    'https://news.example/a#:~:text=We%20agree%20%EF%BF%BD.',
  )
})

describe('what came from a file', () => {
  const url = 'https://news.example/a'
  const imported = { file: 'f.json', at: '2026-02-03T04:05:06.000Z' }
  test('supersedes nothing that was saved here or ships, however late it says it is', () => {
    const forged = source('forged', { url, saved: '2099-01-01T00:00:00.000Z', imported })
    const saved = source('saved', { url, saved: '2025-01-01T08:00:00.000Z' })
    const shipped = source('shipped', { url })
    expect(supersededBy([forged, saved]).get('saved')).toBeUndefined()
    expect(supersededBy([shipped, forged]).get('shipped')).toBeUndefined()
    expect(supersededBy([forged, saved]).get('forged')?.id).toBe('saved')
  })
  test('supersedes what came from one', () => {
    const [a, b] = ['2025-01-01T08:00:00.000Z', '2025-01-02T08:00:00.000Z'].map((saved, i) =>
      source(`${i}`, { url, saved, imported }),
    )
    expect(supersededBy([a!, b!]).get('0')?.id).toBe('1')
  })
  test('says so, as does what was saved and what ships', () => {
    expect(originOf(source('a', { saved: '2025-01-01T08:00:00.000Z', imported }))).toEqual({
      from: 'file',
      file: 'f.json',
      day: '2026-02-03',
    })
    expect(originOf(source('a', { imported: { file: '' } }))).toEqual({ from: 'file', file: '' })
    expect(originOf(source('a', { saved: '2025-01-01T08:00:00.000Z' }))).toEqual({
      from: 'saved',
      day: '2025-01-01',
    })
    expect(originOf(source('a'))).toEqual({ from: 'shipped' })
  })
})

test.each([
  ['Le Monde', 'https://www.lemonde.fr/a', undefined],
  ['The Guardian', 'https://www.theguardian.com/a', undefined],
  ['The New York Times', 'https://www.nytimes.com/a', undefined],
  ['BBC News', 'https://www.bbc.co.uk/news/a', undefined],
  ['BBC News', 'https://news.bbc.co.uk/a', undefined],
  ['Der Spiegel', 'https://www.spiegel.de/a', undefined],
  ['The Wall Street Journal', 'https://www.wsj.com/a', undefined],
  ['El País', 'https://elpais.com/a', undefined],
  ['Frankfurter Allgemeine Zeitung', 'https://www.faz.net/a', undefined],
  ['BBC News', 'https://news.example/a', 'news.example'],
  ['BBC News', 'https://bbc.co.uk.evil.example/a', 'bbc.co.uk.evil.example'],
  ['Reuters', 'https://www.free-prizes.example/a', 'free-prizes.example'],
  ['The New York Times', 'https://times.example/a', 'times.example'],
  [undefined, 'https://www.somebody.example/a', 'somebody.example'],
  ['Reuters', undefined, undefined],
])('the address of %s at %s is reported as %s', (publisher, url, wanted) => {
  const given = { ...(publisher ? { publisher } : {}), ...(url ? { url } : {}) }
  expect(hostToShow(source('a', given))).toBe(wanted)
})

test('the address of what came from a file is always told', () => {
  const le = source('a', { publisher: 'Le Monde', url: 'https://www.lemonde.fr/a', imported: { file: 'f' } })
  expect(hostToShow(le)).toBe('lemonde.fr')
})

test('facts of an article are in the order of its text: by block, then by place in it', () => {
  const at = (id: string, block: number, start: number): Fact => {
    const one = fact(id, 'a', id)
    return { ...one, quote: { ...one.quote, block, start } }
  }
  const facts = [at('c', 2, 0), at('b', 1, 9), at('a', 1, 3), at('d', 10, 1)]
  expect(facts.toSorted(byPlaceInText).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
})
