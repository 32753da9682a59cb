import { describe, expect, test } from 'vitest'
import type { Annotation, Fact, Source } from '../../../facts/types.ts'
import { listedOnce } from '../../../facts/views/listed-once.ts'

const TALKS: Source = {
  id: 'talks',
  title: 'Anna met Bert. What now?',
  sourceTitle: 'A and B talk',
  language: 'en',
}
const OTHER: Source = { id: 'other', title: 'Other', language: 'en' }

let count = 0
/** A fact of an article, told in a block from a place on. */
function fact(
  kind: Fact['kind'],
  exact: string,
  {
    block = ++count,
    start = 0,
    source = TALKS,
    ...more
  }: Partial<{ block: number; start: number; source: Source; section: string }> = {},
): Fact {
  const quote = { start, end: start + exact.length, exact, prefix: '', suffix: '', block }
  return { id: `fact:${++count}`, kind, about: ['leader:a'], quote, source: source.id, checks: [], ...more }
}
const list = (facts: readonly Fact[], annotations: readonly Annotation[] = [], all = facts) =>
  listedOnce(facts, { sources: [TALKS, OTHER], facts: all, annotations })

const SENTENCE = 'A met B in Lund, and C left.'
const MENTIONED = fact('mentioned', SENTENCE, { block: 7, start: 10 })

describe('that somebody is mentioned', () => {
  test.each([
    ['the same sentence', fact('meeting', SENTENCE, { block: 7, start: 10 })],
    ['a clause of it', fact('meeting', 'C left', { block: 7, start: 31 })],
  ])('is left out beside a fact of %s', (_, meeting) => {
    expect(list([MENTIONED, meeting])).toEqual([meeting])
    expect(list([meeting, MENTIONED])).toEqual([meeting])
  })
  test.each([
    ['the sentence before', fact('meeting', 'A left.', { block: 7, start: 2 })],
    ['the sentence after', fact('meeting', 'A left.', { block: 7, start: 38 })],
    ['another block', fact('meeting', SENTENCE, { block: 8, start: 10 })],
    ['another article', fact('meeting', SENTENCE, { block: 7, start: 10, source: OTHER })],
    ['the same sentence, but only mentions', fact('mentioned', SENTENCE, { block: 7, start: 10 })],
  ])('is listed beside a fact of %s', (_, other) => {
    expect(list([MENTIONED, other])).toEqual([MENTIONED, other])
  })
  test('is listed where the other fact of its sentence is not', () => {
    const meeting = fact('meeting', SENTENCE, { block: 7, start: 10 })
    expect(list([MENTIONED], [], [MENTIONED, meeting])).toEqual([MENTIONED])
  })
  test.each(['note', 'tags'] as const)('is listed where the reader has written a %s', (what) => {
    const meeting = fact('meeting', SENTENCE, { block: 7, start: 10 })
    const of = MENTIONED.id
    const value = what === 'note' ? 'Really?' : ['doubtful']
    const own = {
      id: `${what} ${of}`,
      what,
      of,
      source: TALKS.id,
      at: '2026-01-01T00:00:00.000Z',
      value,
    }
    expect(list([MENTIONED, meeting], [own as Annotation])).toEqual([MENTIONED, meeting])
  })
})

describe('a heading', () => {
  const said = fact('statement', 'A said no.', { section: 'A and the hills' })
  test.each([
    ['the title', 'Anna met Bert. What now?'],
    ['a sentence of the title', 'Anna met Bert.'],
    ['the publisher’s title', 'A and B talk'],
    ['what is above a fact', 'A and the hills'],
  ])('is no row: %s', (_, text) => {
    const heading = fact('mentioned', text)
    expect(list([heading, said])).toEqual([said])
    // What is below it need not be listed.
    expect(list([heading, MENTIONED], [], [heading, MENTIONED, said])).toEqual([MENTIONED])
  })
  test('is one where nothing else of its article is listed', () => {
    const heading = fact('mentioned', 'A and B talk')
    const other = fact('statement', 'A said so.', { source: OTHER })
    expect(list([heading, other])).toEqual([heading, other])
  })
  test('of another article is a sentence like others', () => {
    const sentence = fact('mentioned', 'A and B talk', { source: OTHER })
    const other = fact('statement', 'A said so.', { source: OTHER })
    expect(list([sentence, other])).toEqual([sentence, other])
  })
})
