import { expect, test } from 'vitest'
import { figuresIn } from '../../../facts/extract/kinds/figures.ts'

test.each([
  ['It is worth $3.5 billion to them.', [['$3.5 billion', 3.5e9, 'USD']]],
  [
    'Spending rose by 9.4 percent, to €1,234.50.',
    [
      ['9.4 percent', 9.4, 'percent'],
      ['€1,234.50', 1234.5, 'EUR'],
    ],
  ],
  [
    'They sent 10,000 soldiers and 20 tanks.',
    [
      ['10,000 soldiers', 10_000, 'soldiers'],
      ['20 tanks', 20, 'tanks'],
    ],
  ],
  [
    'Es sind 6 Milliarden Euro und 12,5 %.',
    [
      ['6 Milliarden Euro', 6e9, 'EUR'],
      ['12,5 %', 12.5, 'percent'],
    ],
  ],
  ['Environ 3 400 milliards d’euros', [['3 400 milliards d’euros', 3.4e12, 'EUR']]],
  ['On 5 May 2025 at 10.30 he, 47, spoke for 56 minutes.', []],
  ['The G7 and COP30 in 1998', []],
])('%s', (text, expected) =>
  expect(figuresIn(text).map(({ text: own, value, unit }) => [own, value, unit])).toEqual(expected),
)
