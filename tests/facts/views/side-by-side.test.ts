import { describe, expect, test } from 'vitest'
import type { Fact, FactKind, Source } from '../../../facts/types.ts'
import { type EventArticle, sameEvent } from '../../../facts/views/same-event.ts'
import { type ComparedRow, sideBySide } from '../../../facts/views/side-by-side.ts'
import { SUMMIT, summitCompared, visitCompared } from '../../views/compared-articles.ts'

const shown = ({ kind, differs, cells, days }: ComparedRow) => ({
  kind,
  ...(differs.length > 0 ? { differs } : {}),
  ...(days ? { from: days.from } : {}),
  counts: cells.map(({ facts }) => facts.length).join(),
})

describe('two articles about one meeting', () => {
  const { differing, agreed, alone } = summitCompared()
  test('differ in its day, and each says which', () => {
    const meeting = differing.find(({ kind }) => kind === 'meeting')!
    expect(shown(meeting)).toEqual({ kind: 'meeting', differs: ['date'], counts: '1,1' })
    expect(meeting.cells.map(({ says }) => says)).toEqual([
      [{ from: '2025-05-07', to: '2025-05-07' }],
      [{ from: '2025-05-06', to: '2025-05-06' }],
    ])
  })
  test('differ in a number', () => {
    const pledge = differing.find(({ kind }) => kind === 'statement')!
    expect(shown(pledge)).toEqual({ kind: 'statement', differs: ['figure'], counts: '1,1' })
    expect(pledge.cells.map(({ says }) => says)).toEqual([['€5 billion'], ['€4 billion']])
  })
  test('agree on a visit of the same person on the same day', () => {
    expect(agreed.map(shown)).toContainEqual({ kind: 'visit', from: '2025-05-08', counts: '1,1' })
  })
  test('each say what the other does not', () => {
    expect(alone.map(shown)).toContainEqual({ kind: 'threat', counts: '1,0' })
    expect(alone.map(shown)).toContainEqual({ kind: 'pressure', counts: '0,1' })
  })
  test('have every fact once', () => {
    const all = [...differing, ...agreed, ...alone].flatMap(({ cells }) =>
      cells.flatMap(({ facts }) => facts),
    )
    expect(new Set(all).size).toBe(all.length)
  })
})

test('articles of three languages agree on who met whom on which day', () => {
  const { sources, agreed, differing } = visitCompared()
  expect(sources.map(({ language }) => language)).toEqual(['en', 'de', 'fr'])
  expect(differing).toEqual([])
  expect(agreed.map(shown)).toEqual([{ kind: 'meeting', from: '2025-05-07', counts: '1,1,1' }])
})

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  title: id,
  language: 'en',
  ...more,
})

function fact(id: string, of: string, kind: FactKind, exact: string, more: Partial<Fact> = {}): Fact {
  const quote = { exact, prefix: '', suffix: '', block: 0, start: 0, end: exact.length }
  return { id, kind, about: ['leader:a', 'leader:b'], quote, source: of, checks: [], ...more }
}

const on = (from: string, to = from): Pick<Fact, 'when'> => ({
  when: { text: from, from, to, sure: 'stated' },
})

const pair = (a: Fact, b: Fact) =>
  sideBySide([
    { source: source('x'), facts: [a] },
    { source: source('y'), facts: [b] },
  ])

describe('two facts', () => {
  test('of other people are not compared, of the same people beside a country they are', () => {
    const a = fact('1', 'x', 'meeting', 'A met B.', on('2025-05-05'))
    const b = fact('2', 'y', 'meeting', 'B met A.', on('2025-05-05'))
    expect(pair(a, { ...b, about: ['leader:a', 'leader:c'] }).alone).toHaveLength(2)
    expect(pair(a, { ...b, about: ['leader:b', 'country:FR', 'leader:a'] }).agreed).toHaveLength(1)
  })
  test('that somebody said on one day are the same only in the same words', () => {
    const words = 'The chancellor said that the talks would go on next week.'
    const a = fact('1', 'x', 'statement', words, on('2025-05-05'))
    expect(
      pair(a, fact('2', 'y', 'statement', 'Nothing else matters now.', on('2025-05-05'))).alone,
    ).toHaveLength(2)
    expect(pair(a, fact('2', 'y', 'statement', words, on('2025-05-05'))).agreed).toHaveLength(1)
  })
  test('of which one denies what the other says are not the same', () => {
    const a = fact('1', 'x', 'statement', 'The two sides agreed to stop all work on the dam.')
    const b = fact('2', 'y', 'statement', 'The two sides never agreed to stop all work on the dam.')
    expect(pair(a, b).alone).toHaveLength(2)
  })
  test('of days that are hardly known are not taken for one event', () => {
    const a = fact('1', 'x', 'meeting', 'A met B.', on('2025-05-01', '2025-05-31'))
    expect(pair(a, fact('2', 'y', 'meeting', 'Talks of both.', on('2025-05-09'))).alone).toHaveLength(2)
  })
  test('in the same words, of two kinds, differ in the account', () => {
    const a = fact('1', 'x', 'meeting', 'The president received the chancellor in Paris.', on('2025-05-05'))
    const b = fact('2', 'y', 'visit', 'The chancellor received the president in Paris.', on('2025-05-05'))
    const [row] = pair(a, b).differing
    expect(row).toMatchObject({ differs: ['kind'], cells: [{ kinds: ['meeting'] }, { kinds: ['visit'] }] })
  })
  test('of one article are never compared with each other', () => {
    const a = fact('1', 'x', 'meeting', 'A met B.', on('2025-05-05'))
    const { alone } = sideBySide([{ source: source('x'), facts: [a, { ...a, id: '2' }] }])
    expect(alone).toHaveLength(2)
  })
  test('that only name somebody are left out', () => {
    const a = fact('1', 'x', 'mentioned', 'A and B.')
    expect(sideBySide([{ source: source('x'), facts: [a] }]).alone).toEqual([])
  })
})

describe('articles about the same event', () => {
  const of = (id: string, more: Partial<Source> = {}, ...about: string[]): EventArticle => ({
    source: source(id, { published: '2025-05-07', url: `https://${id}.example/`, ...more }),
    about: about.map((name) => ({ id: `leader:${name}`, noteworthy: 2 })),
  })
  const own = of('own', { title: 'Macron and Merz meet in Paris' }, 'macron', 'merz')
  const idsOf = (...all: EventArticle[]): string[] => sameEvent(own, all).map(({ source: { id } }) => id)
  test('are about the same people on the same days, the likeliest first', () => {
    expect(
      idsOf(
        of('far', { published: '2025-05-10' }, 'macron', 'merz'),
        of('others', {}, 'trump'),
        of('more', { published: '2025-05-09' }, 'macron', 'merz', 'tusk'),
        of('like', { title: 'Merz meets Macron in Paris' }, 'macron', 'merz'),
      ),
    ).toEqual(['like', 'more'])
  })
  test('are no other version of the page, and not the article itself', () =>
    expect(idsOf(own, of('later', { url: 'https://own.example/' }, 'macron', 'merz'))).toEqual([]))
  test('have a day', () => {
    const { published: _, ...undated } = of('undated', {}, 'macron', 'merz').source
    expect(idsOf({ ...of('x', {}, 'macron', 'merz'), source: undated })).toEqual([])
  })
})

test('the example has facts to compare', () => expect(SUMMIT[0]!.facts.length).toBeGreaterThan(3))
