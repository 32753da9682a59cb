import fc from 'fast-check'
import Fuse from 'fuse.js'
import { expect, test } from 'vitest'
import { misspellings } from '../../../facts/names/misspelt.ts'

const letters = fc.constantFrom(...'abcdeéж')
const word = fc.array(letters, { minLength: 4, maxLength: 9 }).map((own) => own.join(''))

test('all is found that Fuse.js finds among all words', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), word, (words, typed) => {
      const options = { includeScore: true, threshold: 0.4, location: 0, distance: 40 }
      const all = new Fuse(words, { ...options, isCaseSensitive: true, shouldSort: false }).search(typed)
      const found = ({ item, score }: { readonly item: string; readonly score?: number }) => [item, score]
      expect(misspellings(words)(typed).map(found)).toEqual(all.map(found))
    }),
    { numRuns: 300 },
  )
})

test('a word longer than a number has bits', () => {
  const long = 'donaudampfschifffahrtsgesellschaft'
  expect(misspellings([long, 'donau'])(long.replace('ff', 'f')).map(({ item }) => item)).toEqual([long])
})
