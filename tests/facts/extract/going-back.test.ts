import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

const statements = (language: string, text: string, published?: string): string[] =>
  told(language, text, published).filter((line) => line.startsWith('statement'))

const TRUMP = 'President Donald Trump spoke about tariffs in Ohio.'

describe('direct speech that only goes on from what was said before is not shown', () => {
  test.each([
    ['en', `${TRUMP} “But there may be answers from China in the spring,” President Donald Trump said.`],
    [
      'en',
      `${TRUMP} “And China will have to pay for all of its steel in Ohio,” President Donald Trump said.`,
    ],
    [
      'en',
      `${TRUMP} “So China has to buy more steel in the spring and summer,” President Donald Trump said.`,
    ],
    ['en', `${TRUMP} “Why wouldn’t there be?” President Donald Trump said.`],
    ['es', '“Pero China va a pagar por todo el acero de su país”, dijo el presidente Emmanuel Macron.'],
    ['es', '“Es la larga y cara agenda de los panaderos de Alemania”, dijo el presidente Emmanuel Macron.'],
    [
      'es',
      '“Son los largos y caros planes de los panaderos de Alemania”, dijo el presidente Emmanuel Macron.',
    ],
    [
      'fr',
      '« Mais la Chine va payer très cher pour tout son acier », a déclaré le président Emmanuel Macron.',
    ],
    ['pt', '“Mas a China vai pagar muito caro por todo o seu aço”, disse o presidente Emmanuel Macron.'],
    [
      'it',
      '“Ma la Cina pagherà molto caro per tutto il suo acciaio”, ha detto il presidente Emmanuel Macron.',
    ],
  ])('%s: %s', (language, text) => expect(statements(language, text)).toEqual([]))

  test.each([
    ['en', `${TRUMP} “China will have to pay for all of its steel in Ohio,” President Donald Trump said.`],
    ['en', `${TRUMP} “So far China has not paid for all of its steel in Ohio,” President Donald Trump said.`],
    ['es', '“China va a pagar por todo el acero de su país”, dijo el presidente Emmanuel Macron.'],
    ['es', '“Es muy importante que China pague por todo el acero”, dijo el presidente Emmanuel Macron.'],
    ['fr', '« La Chine va payer très cher pour tout son acier », a déclaré le président Emmanuel Macron.'],
    ['pt', '“A China vai pagar muito caro por todo o seu aço”, disse o presidente Emmanuel Macron.'],
    ['it', '“La Cina pagherà molto caro per tutto il suo acciaio”, ha detto il presidente Emmanuel Macron.'],
  ])('else it is: %s: %s', (language, text) => expect(statements(language, text)).toHaveLength(1))
})

describe('a shared name that is not told apart is somebody', () => {
  // In 2010 two former presidents had this name.
  test.each([
    'Republicans such as former President Bush called for a sale.',
    'Former President Bush signed a law on schools.',
  ])('%s', (text) => expect(told('en', text, '2010-08-13')).toEqual([]))

  test('who is named in full is that person', () =>
    expect(told('en', 'Former President George W. Bush signed a law on schools.', '2010-08-13')).toContain(
      'office george-w-bush US past',
    ))
})

test('a federation whose president speaks is not the speaker', () => {
  const text =
    'American Federation of Bakers President Ann Miller, who also speaks for farmers, said that President Donald Trump must sell more bread in the spring.'
  expect(told('en', text).filter((line) => line.includes('“American Federation”'))).toEqual([])
  const own =
    'The American Federation of Bakers said that President Donald Trump must sell more bread in the spring.'
  expect(told('en', own).filter((line) => line.includes('Federation'))).toHaveLength(1)
})

test('an example is not what words are about', () => {
  const about = (end: string): string[] =>
    told('en', `Emmanuel Macron said that the century in Europe was a struggle between ideas${end}`)
  expect(about(', including Soviet militarism and Giorgia Meloni.')).toEqual([
    'statement emmanuel-macron by emmanuel-macron',
  ])
  expect(about(' and Giorgia Meloni.')).toEqual([
    'statement emmanuel-macron giorgia-meloni by emmanuel-macron',
  ])
})
