import { expect, test } from 'vitest'
import { byCodeUnits } from '../../../facts/text/code-units.ts'

test('strings are compared by their units, as sort does without a comparison', () => {
  const words = ['b', 'Ä', 'a', 'Z', '', 'ab', '10', '9', 'a']
  expect(words.toSorted(byCodeUnits)).toEqual(words.toSorted())
  expect(byCodeUnits('a', 'a')).toBe(0)
})
