import { describe, expect, test } from 'vitest'
import { changeBetween, joinChanges, withChange } from '../../settings/change.ts'
import { DEFAULTS, type Settings } from '../../settings/settings.ts'

const settings = (more: Partial<Settings>): Settings => ({ ...DEFAULTS, ...more })
const OFF = { 'a.example': 'off' } as const
const BOTH = { 'a.example': 'off', 'b.example': 'on' } as const

describe('what makes some options out of others', () => {
  test.each([
    [{}, {}, {}],
    [{ delay: 450 }, { delay: 450 }, {}],
    [{}, { delay: 450, line: 'wavy' }, { delay: 450, line: 'wavy' }],
    [{ delay: 450 }, {}, { delay: DEFAULTS.delay }],
    [{}, { sites: OFF }, { sites: OFF }],
    [{ sites: BOTH }, { sites: OFF }, { sites: { 'b.example': null } }],
    [{ sites: BOTH }, { sites: { 'a.example': 'on', 'b.example': 'on' } }, { sites: { 'a.example': 'on' } }],
    [{ sites: OFF }, { sites: { ...OFF } }, {}],
    [{}, { sites: { constructor: 'off' } }, { sites: { constructor: 'off' } }],
  ] as const)('from %j to %j: %j', (before, after, change) => {
    const [a, b] = [settings(before), settings(after)]
    expect(changeBetween(a, b)).toEqual(change)
    expect(withChange(a, changeBetween(a, b))).toEqual(b)
  })
})

test('what two pages change at once is changed, whichever comes first', () => {
  const before = settings({ sites: BOTH })
  const changes = [
    changeBetween(before, settings({ sites: OFF, where: 'click' })),
    changeBetween(before, settings({ sites: { ...BOTH, 'c.example': 'off' }, delay: 450 })),
  ] as const
  const wanted = settings({ where: 'click', delay: 450, sites: { ...OFF, 'c.example': 'off' } })
  expect(changes.reduce(withChange, before)).toEqual(wanted)
  expect(changes.toReversed().reduce(withChange, before)).toEqual(wanted)
})

test('two changes are joined: the later one counts, and each site by itself', () => {
  const first = { delay: 450, sites: { 'a.example': null, 'b.example': 'off' } } as const
  const then = { line: 'wavy', delay: 700, sites: { 'b.example': null, 'c.example': 'on' } } as const
  expect(joinChanges(first, then)).toEqual({
    delay: 700,
    line: 'wavy',
    sites: { 'a.example': null, 'b.example': null, 'c.example': 'on' },
  })
  const before = settings({ sites: BOTH })
  expect(withChange(before, joinChanges(first, then))).toEqual(withChange(withChange(before, first), then))
  expect(joinChanges(first, {})).toEqual(first)
  expect(joinChanges({ delay: 450 }, { delay: 700 })).toEqual({ delay: 700 })
})
