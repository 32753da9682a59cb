import { describe, expect, test } from 'vitest'
import type { EntityId, Fact, FactBundle, FactKind, World } from '../../../facts/types.ts'
import { cardOf } from '../../../facts/views/card.ts'

const A = 'leader:a' as const
const [B, C] = ['leader:b', 'country:CC'] as const
const world: World = {
  asOf: '2026-01-01',
  checked: {},
  entities: [
    { id: A, kind: 'leader', name: 'A' },
    { id: B, kind: 'leader', name: 'B' },
    { id: C, kind: 'country', name: 'C', iso2: 'CC' },
  ],
  aliases: [],
  exclusions: [],
  keywords: [],
  profiles: [],
}

let facts: Fact[] = []
/** A fact of an article, in the order in which they are reported. */
function told(statement: string, kind: FactKind, ...about: EntityId[]): void {
  const start = facts.length * 100
  const quote = { start, end: start + 9, exact: statement, prefix: '', suffix: '', block: 0 }
  facts.push({ id: statement, kind, about, quote, source: 'one', checks: [] })
}
function shown(id: EntityId): string[] {
  const bundle: FactBundle = {
    format: 'attache-facts',
    version: 2,
    sources: [{ id: 'one', title: 'One', language: 'en' }],
    entities: [],
    facts,
  }
  facts = []
  return cardOf(id, world, bundle)!.shipped.flatMap((group) =>
    group.facts.map((fact) => fact.parts.map(({ text }) => text).join('')),
  )
}

describe('the facts of an article on a card', () => {
  test('of one kind first those whose subject it is, then those that it is only in', () => {
    told('B criticised A', 'criticism', B, A)
    told('A criticised B', 'criticism', A, B)
    told('A criticised C', 'criticism', A, C)
    expect(shown(A)).toEqual(['A criticised B', 'A criticised C', 'B criticised A'])
  })
  test('what it is only in goes before a lesser kind of its own', () => {
    told('A visited C', 'visit', A, C)
    told('B met A', 'meeting', B, A)
    told('A said so', 'statement', A)
    expect(shown(A)).toEqual(['B met A', 'A said so', 'A visited C'])
  })
  test('a greater kind that it is only in goes before the next one of its own, wherever they are', () => {
    told('A agreed with B', 'agreement', A, B)
    told('B met A', 'meeting', B, A)
    expect(shown(A)).toEqual(['B met A', 'A agreed with B'])
  })
  test('offices are above and are not said again, nor what is another’s, nor who is only mentioned', () => {
    told('A is president', 'office', A)
    told('B left', 'visit', B)
    told('A was there', 'mentioned', A)
    told('A came', 'visit', A)
    expect(shown(A)).toEqual(['A came'])
  })
  test('the same sentence once, in the kind that comes first', () => {
    told('A met B and urged peace', 'pressure', A)
    told('A met B and urged peace', 'meeting', A, B)
    const [first, ...others] = shown(A)
    expect([first, others]).toEqual(['A met B and urged peace', []])
  })
})

test('the others in its facts, the most frequent first, those nobody knows left out', () => {
  told('A met B', 'meeting', A, B)
  told('A and B visited C', 'visit', A, B, C)
  told('A met somebody', 'meeting', A, 'leader:unknown')
  const sources = [{ id: 'one', title: 'One', language: 'en' }]
  const bundle = { format: 'attache-facts', version: 2, sources, entities: [], facts } as const
  expect(cardOf(A, world, bundle)!.related.map(({ id }) => id)).toEqual([B, C])
  expect(cardOf(C, world, bundle)!.related.map(({ id }) => id)).toEqual([A, B])
})
