import { expect, test } from 'vitest'
import { changeBetween, joinChanges } from '../../settings/change.ts'
import { isRightChange } from '../../settings/checks.ts'
import { DEFAULTS } from '../../settings/settings.ts'

test.each([
  {},
  { delay: 450, line: 'wavy', badge: false, language: 'de', leaderColour: '#aabbcc' },
  { sites: {} },
  { sites: { 'a.example': 'on', 'b.example:8080': 'off', 'c.example': null } },
  changeBetween(DEFAULTS, { ...DEFAULTS, where: 'click', sites: { 'a.example': 'off' } }),
  joinChanges({ sites: { 'a.example': null } }, { delay: 0 }),
])('%j is a change of options', (change) => expect(isRightChange(change)).toBe(true))

test.each<unknown>([
  undefined,
  null,
  'delay',
  [[]],
  [[['delay', 450]]],
  { delay: '450' },
  { delay: -1 },
  { poem: true },
  { toString: true },
  { leaders: 1 },
  { line: 'fireworks' },
  { language: '../en' },
  { sites: null },
  { sites: 'a.example' },
  { sites: ['on'] },
  { sites: { 'a.example': 'perhaps' } },
  { sites: { 'not a host!': 'on' } },
  { sites: { 'not a host!': null } },
])('%j is none', (change) => expect(isRightChange(change)).toBe(false))
