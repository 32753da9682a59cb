import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, normalize, slug } from '../../../facts/text/normalize.ts'

describe('fold', () => {
  test.each([
    ['Erdoğan', 'erdogan'],
    ['Türkiye', 'turkiye'],
    ['Łukasz Ørsted', 'lukasz orsted'],
    ['Côte d’Ivoire', 'cote d’ivoire'],
    ['Straße', 'strasse'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded))
})

describe('normalize', () => {
  test('folds quotes, dashes and runs of white space', () => {
    expect(normalize(' “Lee’s”\u00a0–\n Jae\u00admyung ').text).toBe('"lee\'s" - jaemyung ')
  })

  test('keeps where each unit stood', () => {
    const text = 'A  Süd–Korea'
    const { text: out, offsets } = normalize(text)
    expect(out).toBe('a sud-korea')
    expect(text.slice(offsets[out.indexOf('sud')], offsets[out.indexOf('-')])).toBe('Süd')
  })

  test('every offset points into the original, in order, and the folded whole comes from its slices', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: out, offsets } = normalize(text)
        expect(offsets).toHaveLength(out.length + 1)
        expect(offsets.at(-1)).toBe(text.length)
        for (let i = 1; i < offsets.length; i++) expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1]!)
        for (let i = 0; i < out.length; i++) {
          const char = String.fromCodePoint(text.codePointAt(offsets[i]!)!)
          expect(normalize(`x${char}`).text).toContain(out[i])
        }
      }),
    )
  })
})

test('slug makes ids', () => {
  expect(slug('Luiz Inácio Lula da Silva')).toBe('luiz-inacio-lula-da-silva')
  expect(slug(' — ')).toBe('')
})
