import fc from 'fast-check'
import Fuse from 'fuse.js'
import { expect, test } from 'vitest'
import { lettersIn } from '../../../facts/names/letter-bits.ts'
import { maySound, soundOf } from '../../../facts/names/sounds.ts'
import { makeVocabulary, mayBeMeant, vocabularyOf } from '../../../facts/names/vocabulary.ts'
import { WordList } from '../../../facts/names/word-list.ts'

const word = fc.string({ unit: fc.constantFrom(...'aeioschkzptn'), minLength: 1, maxLength: 8 })

const meantOf = (words: readonly string[], typed: string, isLast: boolean): string[] => {
  const isMeant = mayBeMeant(typed, isLast)
  return words.filter((one) => isMeant(one, lettersIn(one)))
}

test('a vocabulary of the words that may be meant finds what one of all words finds', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 40, maxLength: 300 }),
      word,
      fc.boolean(),
      (words, typed, isLast) => {
        const all = [...words, `${typed}a`, typed.slice(1), `h${typed}`].filter((one) => one !== '')
        const few = meantOf(all, typed, isLast)
        expect(makeVocabulary(few).near(typed, isLast)).toEqual(makeVocabulary(all).near(typed, isLast))
      },
    ),
    { numRuns: 300 },
  )
})

/** The words that may be meant, each looked at by itself. */
function nearOneByOne(words: readonly string[], typed: string, isLast: boolean, most: number) {
  const sound = soundOf(typed)
  const options = { includeScore: true, threshold: 0.4, location: 0, distance: 40, isCaseSensitive: true }
  const nearnessTo = (word: string): number => {
    const ways = [word === typed ? 1 : 0, isLast && word.startsWith(typed) ? 0.9 : 0]
    if (typed.length >= 4 && Math.abs(word.length - typed.length) <= 2) {
      const other = soundOf(word)
      if (other === sound) ways.push(0.85)
      if (isLast && sound.length >= 4 && word.length >= typed.length && other.startsWith(sound))
        ways.push(0.8)
      for (const { score = 1 } of new Fuse([word], options).search(typed)) ways.push((1 - score) * 0.9)
    }
    return Math.max(...ways)
  }
  return [...words]
    .sort()
    .map((one) => ({ word: one, nearness: nearnessTo(one) }))
    .filter(({ nearness }) => nearness > 0)
    .sort((a, b) => b.nearness - a.nearness || (a.word < b.word ? -1 : 1))
    .slice(0, most)
}

test('the nearest words are those that would be found one by one, however few are asked for', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 120 }),
      word,
      fc.boolean(),
      fc.constantFrom(1, 3, 12),
      (words, typed, isLast, most) => {
        expect(vocabularyOf(new WordList([...words].sort().join('\n')), most).near(typed, isLast)).toEqual(
          nearOneByOne(words, typed, isLast, most),
        )
      },
    ),
    { numRuns: 500 },
  )
})

test('a word has letters for each letter of its sound, and of every start of it', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0é'), maxLength: 9 })
  fc.assert(
    fc.property(letters, fc.nat(9), (given, length) => {
      expect(maySound(soundOf(given).slice(0, length))(lettersIn(given))).toBe(true)
    }),
    { numRuns: 3000 },
  )
  expect(maySound('selenski')(lettersIn('zelenskyy'))).toBe(true)
  expect(maySound('selenski')(lettersIn('macron'))).toBe(false)
})

test('most words are none of those that may be meant', () => {
  const words = ['zebra', 'table', 'mountain', 'obama', 'river', 'winter']
  expect(meantOf(words, 'kaczinsky', true)).toEqual([])
  expect(meantOf(words, 'm', true)).toEqual(['mountain'])
})

test('two letters in the wrong order are one mistake, however many words are near', () => {
  const others = [...'bcdefghijklmopqrstvwxyz'].flatMap((letter) => [`sua${letter}n`, `suad${letter}`])
  const near = makeVocabulary([...others, 'sudan']).near('suadn', false)
  expect(near.map(({ word }) => word)).toContain('sudan')
})
