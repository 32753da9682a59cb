import { describe, expect, test } from 'vitest'
import { factsOf, told } from './told.ts'

describe('a speaker is a whole phrase', () => {
  test.each([
    [
      'en',
      'The High Commissioner for Human Rights said Norway must pay its farmers by May.',
      'The High Commissioner for Human Rights',
    ],
    [
      'es',
      'La Organización de las Naciones Unidas para la Alimentación y la Agricultura (FAO) advierte que Noruega debe pagar a sus granjeros.',
      'La Organización de las Naciones Unidas para la Alimentación y la Agricultura',
    ],
  ])('%s: %s', (language, text, words) =>
    expect(factsOf(language, text).map(({ speaker }) => speaker?.words)).toEqual([words]),
  )

  test.each([
    [
      'it',
      'Lo rende noto Downing Street, sottolineando che la Norvegia deve pagare i suoi contadini entro maggio.',
    ],
    [
      'it',
      'La Norvegia deve pagare i suoi contadini entro maggio, ha detto Rossi del suo incontro con la stampa.',
    ],
    [
      'de',
      'Im Mai gaben fast zwei Drittel der Befragten an, Norwegen solle im Winter auch in kleinen Dörfern mehr Bauern bezahlen.',
    ],
    ['de', 'Norwegen arbeitet einem Bericht aus Dänemark zufolge seit vielen Jahren an eigenen Akkus.'],
  ])('nobody: %s: %s', (language, text) =>
    expect(factsOf(language, text).filter(({ speaker }) => speaker)).toEqual([]),
  )
})

test('the word that says that an office is over belongs to its phrase', () => {
  const [fact] = factsOf(
    'en',
    'Bread was given to former US President Donald Trump in a hotel.',
    '2023-05-14',
  )
  expect(fact?.quote.exact).toBe('former US President Donald Trump')
})

test('talks have two sides, and cases are of an illness', () => {
  expect(told('en', 'Keir Starmer talks big about growth, bread and roads.')).toEqual([])
  expect(told('en', 'Sweden has reported more than 201,000 cases and 6,340 deaths.')).toEqual([])
  expect(told('en', 'Sweden has reported more than 201,000 cases of measles and 6,340 deaths.')).toEqual([
    expect.stringMatching(/^figure SE/),
  ])
})
