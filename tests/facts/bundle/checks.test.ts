import { describe, expect, test } from 'vitest'
import { checkFact, recheck } from '../../../facts/bundle/checks.ts'
import { contentId } from '../../../facts/text/content-id.ts'
import type { Fact, When } from '../../../facts/types.ts'
import { makeLookup } from '../../../facts/world/lookup.ts'
import { world } from '../world.ts'

const lookup = makeLookup(world)
const TRUMP = 'leader:donald-trump'
const claims = [{ start: 0, end: 1, leader: TRUMP, office: { title: 'President', country: 'US' } }] as const

const on = (when: When, kind: Fact['kind'] = 'meeting'): Fact => ({
  id: 'f',
  kind,
  about: [TRUMP],
  quote: { start: 0, end: 0, exact: '', prefix: '', suffix: '', block: 0 },
  when,
  source: 's',
  checks: [],
})
const stated = (date: string, text = date): When => ({ text, from: date, to: date, sure: 'stated' })
const verdicts = (fact: Fact, reference: string): string[] =>
  checkFact(fact, claims, lookup, reference).map((c) => `${c.kind} ${c.verdict}`)

describe('terms', () => {
  test.each([
    ['2018-05-01', 'agrees'],
    ['2025-01-20', 'agrees'],
    ['2021-01-20', 'agrees'],
    ['2024-08-26', 'conflicts'],
    ['2016-12-31', 'conflicts'],
  ])('on %s it %s', (date, verdict) => expect(verdicts(on(stated(date)), date)).toEqual([`term ${verdict}`]))

  test('between two terms both ends are named', () => {
    expect(checkFact(on(stated('2024-08-26')), claims, lookup, '2024-08-26')).toEqual([
      {
        kind: 'term',
        verdict: 'conflicts',
        about: TRUMP,
        office: { title: 'President', country: 'US' },
        days: { from: '2024-08-26', to: '2024-08-26' },
        left: '2021-01-20',
        took: '2025-01-20',
      },
    ])
  })
  test('what happened long before the article says nothing of today’s titles', () => {
    expect(verdicts(on(stated('1990-05-01')), '2025-08-26')).toEqual([])
  })
  test('a stance is not dated by its date', () => {
    expect(verdicts(on(stated('2024-08-26'), 'stance'), '2024-08-26')).toEqual([])
  })
  test('an interval that reaches into a term agrees', () => {
    expect(
      verdicts(on({ text: 'January', from: '2025-01-01', to: '2025-01-31', sure: 'inferred' }), '2025-01-31'),
    ).toEqual(['term agrees'])
  })
  test('words alone are not checked', () =>
    expect(verdicts(on({ text: 'Saturday', sure: 'words' }), '2025-08-26')).toEqual([]))
})

describe('weekdays', () => {
  test.each([
    ['Monday, 26 August 2024', 'weekday agrees'],
    ['Tuesday, 26 August 2024', 'weekday conflicts'],
  ])('%s: %s', (text, expected) =>
    expect(verdicts(on(stated('2024-08-26', text), 'stance'), '2024-08-26')).toEqual([expected]),
  )
})

test('ids come from content, and parts do not run together', () => {
  expect(contentId('a', 'b')).toBe(contentId('a', 'b'))
  expect(contentId('a', 'b')).not.toBe(contentId('ab'))
  expect(contentId('a')).toMatch(/^[0-9a-f]{16}$/)
})

describe('facts that were kept', () => {
  const source = { id: 's', title: 'T', language: 'en', published: '2019-03-05' }
  const kept: Fact = {
    ...on(stated('2019-03-05')),
    checks: [{ kind: 'weekday', verdict: 'conflicts', day: '2019-03-05', said: 0 }],
  }
  const trump = {
    id: TRUMP,
    kind: 'leader',
    name: 'Trump',
    offices: [{ title: 'President', country: 'US' }],
  } as const

  test('have the checks that are worked out now, whatever is in them', () => {
    const told = [{ source: 's', entities: [trump] }]
    const [fact] = recheck({ sources: [source], facts: [kept] }, told, world)
    expect(fact!.checks).toMatchObject([
      { kind: 'term', verdict: 'agrees', about: TRUMP, office: { title: 'President', country: 'US' } },
    ])
  })
  test('an office that another article gives says nothing of this one', () => {
    const told = [{ source: 'other', entities: [trump] }]
    expect(recheck({ sources: [source], facts: [kept] }, told, world)[0]!.checks).toEqual([])
  })
  test('of somebody only articles know there is nothing to look up', () => {
    const stranger = { id: 'leader:nobody-known', kind: 'leader', name: 'N', offices: trump.offices } as const
    const told = [{ source: 's', entities: [stranger] }]
    const facts = [{ ...kept, about: [stranger.id] }]
    expect(recheck({ sources: [source], facts }, told, world)[0]!.checks).toEqual([])
  })
})
