import fc from 'fast-check'
import { expect, test } from 'vitest'
import { soundOf, startsOfSound } from '../../../facts/names/sounds.ts'

/** Letters of which sounds are made. */
const word = fc
  .array(fc.constantFrom(...'schtpfkgqxouwiyjezdhabnЖ'), { minLength: 1, maxLength: 7 })
  .map((letters) => letters.join(''))

test('different transcriptions sound alike', () => {
  expect(soundOf('zelenskyy')).toBe(soundOf('selenskij'))
  expect(soundOf('tchaikovsky')).toBe(soundOf('chaykovskij'))
})

test('a word starts as one of the starts of its sound says, and with one of them alone', () => {
  fc.assert(
    fc.property(word, (given) => {
      expect(startsOfSound(soundOf(given)).filter((start) => given.startsWith(start))).toHaveLength(1)
    }),
    { numRuns: 2000 },
  )
})

test('few words are compared with a sound', () => {
  expect([...startsOfSound('selenski')].sort()).toEqual(['c', 'gh', 'h', 'kh', 's', 't', 'z'])
})
