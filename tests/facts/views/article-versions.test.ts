import { describe, expect, test } from 'vitest'
import type { Fact, Source } from '../../../facts/types.ts'
import { type ArticleVersion, versionChanges } from '../../../facts/views/article-versions.ts'
import { neighbourVersions } from '../../../facts/views/neighbour-versions.ts'

const source = (id: string, saved: string, more: Partial<Source> = {}): Source => ({
  ...{ id, saved, title: id, url: 'https://news.example/a', language: 'en' },
  ...more,
})

const SENTENCE = 'The president met the chancellor in Paris on 5 May to speak of trade.'
const CHANGED = 'The president met the chancellor in Lyon on 6 May to speak of trade.'

/** A version of one sentence, which is its one fact. */
function version(id: string, saved: string, text: string, note?: string): ArticleVersion {
  const quote = { exact: text, prefix: '', suffix: '', block: 0, start: 0, end: text.length }
  const fact: Fact = {
    id: `fact ${id}`,
    kind: 'meeting',
    about: ['country:FR'],
    quote,
    source: id,
    checks: [],
  }
  return {
    source: source(id, saved),
    blocks: [{ kind: 'paragraph', text }],
    facts: [fact],
    annotations:
      note === undefined
        ? []
        : [{ id: `note ${fact.id}`, what: 'note', of: fact.id, source: id, at: saved, value: note }],
  }
}

test('the neighbours of a version are the last one before it and the first one after it', () => {
  const all = [
    source('a', '2025-01-01'),
    source('b', '2025-01-02'),
    source('c', '2025-01-03'),
    source('d', '2025-01-04'),
  ]
  const ids = (of: Source) => {
    const { earlier, later } = neighbourVersions(of, all)
    return [earlier?.id, later?.id]
  }
  expect(ids(all[1]!)).toEqual(['a', 'c'])
  expect(ids(all[0]!)).toEqual([undefined, 'b'])
  const file = { imported: { file: 'x' } }
  const others = [
    source('other', '2025-01-05', { url: 'https://other.example' }),
    source('file', '2025-01-06', file),
  ]
  expect(neighbourVersions(all[3]!, others)).toEqual({})
  expect(neighbourVersions(source('mine', '2025-01-02', file), all)).toEqual({})
})

describe('what other versions say', () => {
  const own = version('own', '2025-05-06', SENTENCE)
  test('is shown where a sentence has other words there', () => {
    const earlier = version('old', '2025-05-05', CHANGED)
    const later = version('new', '2025-05-07', CHANGED)
    expect(versionChanges(own, { earlier, later }).changes).toMatchObject([
      { fact: 'fact own', isLater: true, exact: CHANGED, source: { id: 'new' } },
      { fact: 'fact own', isLater: false, exact: CHANGED, source: { id: 'old' } },
    ])
  })
  test('is not shown where nothing has changed, or where a text was not kept', () => {
    const same = version('new', '2025-05-07', SENTENCE)
    expect(versionChanges(own, { earlier: same, later: same }).changes).toEqual([])
    expect(versionChanges(own, { later: { ...same, blocks: [] } }).changes).toEqual([])
  })
  test('is that a sentence has gone, of a later version alone', () => {
    const other = version('x', '2025-05-07', 'It rained in Warsaw.')
    expect(versionChanges(own, { later: other }).changes).toEqual([
      { fact: 'fact own', source: other.source, isLater: true },
    ])
    expect(versionChanges(own, { earlier: other }).changes).toEqual([])
  })
})

test('notes on sentences that are gone are shown; notes on those that have changed moved with them', () => {
  const own = version('own', '2025-05-06', SENTENCE)
  const leftOf = (text: string) =>
    versionChanges(own, { earlier: version('old', '2025-05-05', text, 'Who?') }).left
  expect(leftOf('It rained in Warsaw.')).toMatchObject([{ own: { note: 'Who?' } }])
  expect(leftOf(CHANGED)).toEqual([])
  expect(versionChanges(own, { earlier: version('old', '2025-05-05', 'It rained.') }).left).toEqual([])
})
