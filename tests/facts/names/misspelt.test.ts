import fc from 'fast-check'
import Fuse from 'fuse.js'
import { expect, test } from 'vitest'
import { leastScore, misspellings, mostWrong, type NearMiss } from '../../../facts/names/misspelt.ts'
import { WordList } from '../../../facts/names/word-list.ts'

const letters = fc.constantFrom(...'abcdeéж')
const word = fc.array(letters, { minLength: 4, maxLength: 9 }).map((own) => own.join(''))

/** What is found among words, by how many letters are wrong at least. */
function allNear(words: readonly string[], typed: string): readonly (readonly NearMiss[])[] {
  const near = misspellings(new WordList(words.join('\n')), typed, 40)
  return Array.from({ length: mostWrong(typed) + 1 }, (_, wrong) => near(wrong))
}

test('all is found that Fuse.js finds among all words', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 60 }), word, (words, typed) => {
      const options = { includeScore: true, threshold: 0.4, location: 0, distance: 40 }
      const all = new Fuse(words, { ...options, isCaseSensitive: true, shouldSort: false }).search(typed)
      const found = ({ item, score }: { readonly item: string; readonly score?: number }) => [item, score]
      const near = allNear(words, typed)
      expect(near.flat().map(found).sort()).toEqual(all.map(found).sort())
      near.forEach((own, wrong) => {
        for (const { item, score } of own)
          if (item !== typed) expect(score).toBeGreaterThanOrEqual(leastScore(typed, wrong))
      })
    }),
    { numRuns: 300 },
  )
})

test('a word longer than a number has bits', () => {
  const long = 'donaudampfschifffahrtsgesellschaft'
  const near = allNear([long, 'donau'], long.replace('ff', 'f')).flat()
  expect(near.map(({ item }) => item)).toEqual([long])
})
