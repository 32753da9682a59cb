import { describe, expect, test } from 'vitest'
import { byNewest, currentFacts, linkTo, supersededBy } from '../../facts/sources.ts'
import type { Fact, Source } from '../../facts/types.ts'

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
  statement,
  quote: { start: 0, end: 0, exact: '', prefix: '', suffix: '', block: 0 },
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
  test('of a source without an address there is none', () =>
    expect(linkTo(source('b'), { exact: 'x' })).toBeUndefined())
})
