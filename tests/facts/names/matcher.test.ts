import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Alias } from '../../../facts/types.ts'
import { matcherOf } from '../world.ts'

const alias = (text: string, entity: Alias['entity'], kind: Alias['kind'] = 'name'): Alias => ({
  text,
  entity,
  kind,
})
const matcher = matcherOf(
  [
    alias('South Korea', 'country:KR'),
    alias('Korea', 'country:KP'),
    alias('US', 'country:US', 'abbreviation'),
    alias('U.S.', 'country:US', 'abbreviation'),
    alias('Lee Jae-myung', 'leader:lee-jae-myung'),
    alias("Côte d'Ivoire", 'country:CI'),
    alias('Saint Kitts and Nevis', 'country:KN'),
    alias('Mexico', 'country:MX'),
    alias('Guinea', 'country:GN'),
  ],
  ['New Mexico', 'Guinea pig'],
)
const surfaces = (text: string): string[] => matcher.find(text).map((c) => text.slice(c.start, c.end))

describe('find', () => {
  test.each([
    ['South Korea and Korea', ['South Korea', 'Korea']],
    ['SOUTH KOREA', ['SOUTH KOREA']],
    ['“South Korea” and L’Korea', ['South Korea', 'Korea']],
    ['south korea, South korea', []],
    ['South\n  Korea’s South–Korea', ['South\n  Korea', 'South–Korea']],
    ['South\n\nKorea', ['Korea']],
    ['us Us US USA U.S. U.S, US-led', ['US', 'U.S.', 'U.S', 'US']],
    ['Lee Jae Myung, LEE JAE-MYUNG, Lee Jae-myungs', ['Lee Jae Myung', 'LEE JAE-MYUNG']],
    ['Cote d’Ivoire', ['Cote d’Ivoire']],
    ['Saint Kitts and Nevis', ['Saint Kitts and Nevis']],
    ['New Mexico, Mexico; Guinea pigs, Guinea pig, Guinea', ['Mexico', 'Guinea', 'Guinea']],
    ['McKorea 2Korea', []],
    ['', []],
  ])('%j', (text, expected) => expect(surfaces(text)).toEqual(expected))
})

test('candidates are in order and do not overlap, whatever the text', () => {
  const words = ['South', 'Korea', 'US', 'U.S.', 'Lee', 'Jae-myung', 'of', '’s', '\n', 'New Mexico', '.', 'é']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words)), fc.constantFrom(' ', '', '-'), (parts, gap) => {
      const text = parts.join(gap)
      let at = 0
      for (const { start, end, aliases } of matcher.find(text)) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(end).toBeGreaterThan(start)
        expect(aliases.length).toBeGreaterThan(0)
        at = end
      }
    }),
  )
})

test('a word of a million letters costs no folding', () => {
  expect(surfaces(`${'A'.repeat(1_000_000)} South Korea`)).toEqual(['South Korea'])
})

test('a hundred thousand names are kept apart, and words that only have the hash of a name are not found', () => {
  const syllables = ['Ka', 'ro', 'mi', 'ten', 'sul', 'var', 'deb', 'xan', 'qui', 'fol']
  const nameOf = (n: number): string =>
    [...String(n)]
      .map((digit) => syllables[Number(digit)] ?? '')
      .join('')
      .replace(/^./u, (c) => c.toUpperCase())
  const all = Array.from({ length: 100_000 }, (_, n) => alias(nameOf(n + 1), `leader:n${n + 1}`))
  const large = matcherOf(all)
  const sample = Array.from({ length: 500 }, (_, i) => 1 + i * 197)
  const text = sample.map((n) => `${nameOf(n)} met ${nameOf(n)}x`).join(', ')
  expect(large.find(text).map((c) => c.aliases.map((a) => a.entity))).toEqual(
    sample.map((n) => [`leader:n${n}`]),
  )
})
