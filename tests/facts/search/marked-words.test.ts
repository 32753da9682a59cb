import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markedParts } from '../../../facts/search/marked-words.ts'

const shown = (text: string, words: readonly string[], typed: readonly string[] = []): string =>
  markedParts(text, new Set(words), typed)
    .map(({ text: part, isHit }) => (isHit ? `<${part}>` : part))
    .join('')

test.each([
  ['Lee met Ishiba.', ['lee'], '<Lee> met Ishiba.'],
  ['Erdoğan’s ‘tariffs’', ['erdogan', 'tariffs'], '<Erdoğan>’s ‘<tariffs>’'],
  ['Straße, Strasse', ['strasse'], '<Straße>, <Strasse>'],
  ['fleeing', ['lee'], 'fleeing'],
  ['', ['lee'], ''],
  ['Lee', [], 'Lee'],
  ['Lee Lee', ['lee'], '<Lee> <Lee>'],
])('%j by %j', (text, words, expected) => expect(shown(text, words)).toBe(expected))

test('where words are not apart, only what was typed is marked', () => {
  expect(shown('石破首相は訪米した。', ['石破首相は訪米した'], ['石破'])).toBe('<石破>首相は訪米した。')
  expect(shown('Ishibas', ['ishibas'], ['ishi'])).toBe('<Ishibas>')
})

test('no letter is lost or added', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 })), (text, words) => {
      expect(
        markedParts(text, new Set(words), words)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
    }),
  )
})
