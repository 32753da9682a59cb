import { describe, expect, test } from 'vitest'
import { kindsOf } from './read.ts'

/** What is made of words that Emmanuel Macron says. */
const said = (words: string): string[] =>
  kindsOf(`---\nlanguage: en\ndate: 2024-05-14\n---\n“${words},” Emmanuel Macron said.`)

describe('direct speech that hangs on what was said before it', () => {
  test.each([
    'Farmers in Germany will fight for an end to the violence wherever farmers can',
    'Germany will talk with all sides until everybody has signed a treaty on bread',
    'Farmers in Germany will get more money for bread two years later than bakers',
    'Germany was a young country at the time and knew nothing of bread',
    'Nobody who lives there has ever asked Germany for any bread or milk',
    'Germany told everybody to accept the decision and to go home before the winter',
    'Every farmer in Germany knows that the proposal will make bread very dear',
    'Nobody in the villages of Germany believes that the threat was ever real',
    'Farmers in the villages of Germany will never vote for both parties at once',
    'Bread was dear, and subsequently nobody in the villages of Germany bought any',
  ])('hangs: %s', (words) => expect(said(words)).toEqual([]))

  test.each([
    'Germany will fight for an end to the violence in its streets every single day',
    'Germany will talk with all sides of a long war about the price of bread',
    'Farmers in Germany will get more money for bread in two years than bakers',
    'Germany was a young country at the time of a long war over bread',
    'Nobody who lives in Lyon has ever asked Germany for any bread or milk',
    'Germany told everybody to accept the decision of its judges and to go home',
    'Every farmer in Germany knows that the proposal of the bakers will make bread dear',
    'The law says that nobody can sell bread to farmers of Germany in winter',
    'Germany made a proposal to farmers, and farmers liked the proposal a lot',
    'There was no bread in the villages of Germany for a whole long winter',
  ])('stands: %s', (words) =>
    expect(said(words)).toEqual([expect.stringMatching(/^statement emmanuel-macron/)]),
  )
})
