import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldsTo, hashOf, isCapital, isUnspaced, isWordUnit, readWord } from '../../../facts/text/letters.ts'
import { fold } from '../../../facts/text/normalize.ts'

test('a word and its folded form have one hash, or the word has none: the filter turns no name away', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (text) => {
      const word = text.replace(/[^\p{L}\p{M}\p{N}]/gu, '')
      const hash = hashOf(word, 0, word.length)
      const folded = fold(word)
      // What changes when it is folded again is no key, nor is what mixes scripts without spaces with others.
      const isKey = fold(folded) === folded && ![...word].some((char) => isUnspaced(char.charCodeAt(0)))
      if (hash >= 0 && isKey) {
        expect(hashOf(folded, 0, folded.length)).toBe(hash)
        expect(foldsTo(`-${folded}`, 1, word, 0, word.length)).toBe(true)
      }
    }),
    { numRuns: 2000 },
  )
  expect(hashOf('Erdoğan', 0, 7)).toBe(hashOf('erdogan', 0, 7))
  expect(hashOf('ß', 0, 1)).toBe(-1)
})

test('a word is read to its end, with its hash', () => {
  const word = { end: 0, hash: 0 }
  readWord('in Erdoğan’s', 3, word)
  expect(word).toEqual({ end: 10, hash: hashOf('erdogan', 0, 7) })
  readWord('ß', 0, word)
  expect(word).toEqual({ end: 1, hash: -1 })
  expect(foldsTo('erdogan', 0, 'in Erdoğan’s', 3, 10)).toBe(true)
  expect(foldsTo('erdogam', 0, 'in Erdoğan’s', 3, 10)).toBe(false)
})

test('letters are told apart', () => {
  expect([...'aZ5é中'].map((char) => isWordUnit(char.charCodeAt(0)))).toEqual([true, true, true, true, true])
  expect([...' ’-.'].map((char) => isWordUnit(char.charCodeAt(0)))).toEqual([false, false, false, false])
  expect([...'aZéÉ中ب'].map((char) => isCapital(char.charCodeAt(0)))).toEqual([
    false,
    true,
    false,
    true,
    true,
    true,
  ])
  expect([...'aж中ไ한ب'].map((char) => isUnspaced(char.charCodeAt(0)))).toEqual([
    false,
    false,
    true,
    true,
    true,
    false,
  ])
  expect(isWordUnit(Number.NaN)).toBe(false)
})
