import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quotations, withoutQuotations } from '../../../facts/text/quotations.ts'

const quoted = (text: string): string[] => quotations(text).map((s) => text.slice(s.start, s.end))

describe('quotations', () => {
  test.each([
    ['He said: “We agree.” Then he left.', ['“We agree.”']],
    ['"One," he said, "and two."', ['"One,"', '"and two."']],
    ["'We can't wait,' she said of Japan's plan.", ["'We can't wait,'"]],
    [
      '‘We don’t agree,’ she said; a ‘barbaric’ act of the country’s army',
      ['‘We don’t agree,’', '‘barbaric’'],
    ],
    ['„Wir sind bereit“, sagte er.', ['„Wir sind bereit“']],
    ['« Nous sommes prêts », a-t-il dit.', ['« Nous sommes prêts »']],
    ['「協力する」と述べた', ['「協力する」']],
    ["Japan's plan and the states' answer", []],
    [
      '“A long statement that goes on in the next paragraph.',
      ['“A long statement that goes on in the next paragraph.'],
    ],
    ['a 6" gun and nothing more', []],
  ])('%s', (text, expected) => expect(quoted(text)).toEqual(expected))

  test('blanking them out keeps every offset', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab “”"‘’\'«».'.split('')) }), (text) => {
        expect(withoutQuotations(text)).toHaveLength(text.length)
        let at = 0
        for (const { start, end } of quotations(text)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('a text of opening marks that nothing closes takes no longer than its length', () => {
    const spans = quotations(' “a ‘b «c'.repeat(20_000))
    expect(spans).toEqual([])
  })
})
