import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

describe('English verbs whose infinitive does happen', () => {
  test.each([
    [
      'Emmanuel Macron continues to insist that France is ready.',
      'statement emmanuel-macron FR by emmanuel-macron',
    ],
    [
      'Emmanuel Macron went on to say that France was ready.',
      'statement emmanuel-macron FR by emmanuel-macron',
    ],
    ['Ann Miller began to criticise Emmanuel Macron over his market.', 'criticism emmanuel-macron'],
    ['Ann Miller continued to accuse Emmanuel Macron of wasting bread.', 'criticism emmanuel-macron'],
  ])('%s', (text, line) => expect(told('en', text)).toEqual([line]))

  test.each([
    'Emmanuel Macron went to say farewell to the farmers of the north.',
    'Emmanuel Macron did not go on to say that France was ready.',
    'Emmanuel Macron refused to say whether France was ready.',
    'Emmanuel Macron may continue to insist that France is ready.',
  ])('not: %s', (text) => expect(told('en', text).filter((line) => line.startsWith('statement'))).toEqual([]))
})

describe('behind direct speech and a name stands a verb', () => {
  test.each([
    '“Bread costs too much for the farmers of France,” Dahl writes, before he turns to tea.',
    '“Bread costs too much for the farmers of France,” Ben Dahl notes.',
    '“Bread costs too much for the farmers of France,” Ben Dahl claims, and few disagree.',
  ])('%s', (text) => expect(told('en', text)[0]).toMatch(/^statement FR by “(?:Ben )?Dahl”$/))

  test('a noun is none', () => {
    expect(told('en', '“Bread costs too much for the farmers of France,” Dahl tables in the hall.')).toEqual(
      [],
    )
  })
})
