import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeVocabulary, mayBeMeant } from '../../../facts/names/vocabulary.ts'

const word = fc.string({ unit: fc.constantFrom(...'aeioschkzptn'), minLength: 1, maxLength: 8 })

test('a vocabulary of the words that may be meant finds what one of all words finds', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 40, maxLength: 300 }),
      word,
      fc.boolean(),
      (words, typed, isLast) => {
        const all = [...words, `${typed}a`, typed.slice(1), `h${typed}`].filter((one) => one !== '')
        const few = all.filter(mayBeMeant(typed, isLast))
        expect(makeVocabulary(few).near(typed, isLast)).toEqual(makeVocabulary(all).near(typed, isLast))
      },
    ),
    { numRuns: 300 },
  )
})

test('most words are none of those that may be meant', () => {
  const words = ['zebra', 'table', 'mountain', 'obama', 'river', 'winter']
  expect(words.filter(mayBeMeant('kaczinsky', true))).toEqual([])
  expect(words.filter(mayBeMeant('m', true))).toEqual(['mountain'])
})
