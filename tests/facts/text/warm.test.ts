import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { firstMatch, warmPatterns } from '../../../facts/text/warm.ts'

describe('the first match of several patterns', () => {
  test('is that of one pattern with all of them as alternatives', () => {
    const parts = ['b+', 'ab', 'a', 'bc$', '(?<=a)c', 'c{2}']
    const own = parts.map((part) => new RegExp(part, 'u'))
    const joined = new RegExp(parts.map((part) => `(?:${part})`).join('|'), 'u')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 12 }), (text) => {
        const [found, wanted] = [firstMatch(own, text), joined.exec(text)]
        expect([found?.index, found?.[0]]).toEqual([wanted?.index, wanted?.[0]])
      }),
    )
  })
  test('is nothing where none matches', () => expect(firstMatch([/x/, /y/], 'abc')).toBeUndefined())
})

test('patterns are compiled one by one, for both kinds of letters, and stay where they were', () => {
  const patterns = [/minister/gu, /^On/y, /nothing/]
  for (const pattern of patterns) pattern.lastIndex = 3
  const steps = [...warmPatterns(patterns)]
  expect(steps).toHaveLength(4 * patterns.length)
  expect(patterns.map(({ lastIndex }) => lastIndex)).toEqual([3, 3, 3])
})
