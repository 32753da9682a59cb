import { expect, test } from 'vitest'
import { found } from '../world.ts'

test.each([
  'Carmen Moldovan said the plan was ready.',
  'The designer Carmen Moldovan opened a shop.',
  'A letter by Susan German was read.',
  'Neil French and Claire English spoke.',
  'The singer Leonard Irish left.',
])('a first name makes a person of a demonym: %s', (text) => expect(found(text)).toEqual([]))

test.each([
  ['The Moldovan government said so.', 'Moldovan→MD'],
  ['Former Moldovan officials said so.', 'Moldovan→MD'],
  ['Prominent German writers met.', 'German→DE'],
  ['Carmen, a Moldovan artist, left.', 'Moldovan→MD'],
])('other words do not: %s', (text, expected) => expect(found(text).join(' ')).toBe(expected))
