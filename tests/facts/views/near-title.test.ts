import { expect, test } from 'vitest'
import { nearTitle } from '../../../facts/views/near-title.ts'

const near = nearTitle('Macron and Merz talk about the price of bread', 'en', ['Emmanuel Macron', 'Macron'])

test('a text is as near to a headline as it has its words, without names and small words', () => {
  // merz, talk, price, bread
  expect(near('Merz said that bread has its price.')).toBe(0.75)
  expect(near('Emmanuel Macron and the others were about to go.')).toBe(0)
})
test('without a headline nothing is nearer', () => expect(nearTitle('', 'en', [])('Bread.')).toBe(0))
