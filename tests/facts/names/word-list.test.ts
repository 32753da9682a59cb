import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersIn } from '../../../facts/names/letter-bits.ts'
import { WordList } from '../../../facts/names/word-list.ts'

const letters = fc.string({ unit: fc.constantFrom(...'abcéж'), minLength: 1, maxLength: 5 })

test('a list has its words, their letters, and those that start alike', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 60 }), letters, (given, start) => {
      const words = [...given].sort()
      const list = new WordList(words.join('\n'))
      expect(Array.from({ length: list.length }, (_, i) => list.at(i))).toEqual(words)
      expect(words.map((_, i) => list.lengthOf(i))).toEqual(words.map(({ length }) => length))
      expect([...list.masks]).toEqual(words.map(lettersIn))
      const [from, to] = list.startingWith(start)
      expect(words.slice(from, to)).toEqual(words.filter((word) => word.startsWith(start)))
      expect(list.at(words.length)).toBe('')
    }),
    { numRuns: 300 },
  )
})
