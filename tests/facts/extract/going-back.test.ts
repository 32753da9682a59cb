import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

const statements = (language: string, text: string, published?: string): string[] =>
  told(language, text, published).filter((line) => line.startsWith('statement'))

const TRUMP = 'President Donald Trump spoke about tariffs in Ohio.'

describe('direct speech that only goes on from what was said before is not shown', () => {
  test.each([
    ['en', `${TRUMP} “But there may be answers from China in the spring,” President Donald Trump said.`],
    ['en', `${TRUMP} “And China will have to pay for steel,” President Donald Trump said.`],
    ['en', `${TRUMP} “So China has to buy more steel,” President Donald Trump said.`],
    ['en', `${TRUMP} “Why wouldn’t there be?” President Donald Trump said.`],
    ['es', '“Pero China va a pagar por el acero”, dijo el presidente Emmanuel Macron.'],
    ['es', '“Es la agenda de Alemania”, dijo el presidente Emmanuel Macron.'],
    ['es', '“Son los planes de Alemania”, dijo el presidente Emmanuel Macron.'],
    ['fr', '« Mais la Chine va payer pour son acier », a déclaré le président Emmanuel Macron.'],
    ['pt', '“Mas a China vai pagar pelo aço”, disse o presidente Emmanuel Macron.'],
    ['it', '“Ma la Cina pagherà per il suo acciaio”, ha detto il presidente Emmanuel Macron.'],
  ])('%s: %s', (language, text) => expect(statements(language, text)).toEqual([]))

  test.each([
    ['en', `${TRUMP} “China will have to pay for steel,” President Donald Trump said.`],
    ['en', `${TRUMP} “So far China has not paid for steel,” President Donald Trump said.`],
    ['es', '“China va a pagar por el acero”, dijo el presidente Emmanuel Macron.'],
    ['es', '“Es importante que China pague por el acero”, dijo el presidente Emmanuel Macron.'],
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
    'American Federation of Bakers President Ann Miller, who also speaks for farmers, said that President Donald Trump must sell bread.'
  expect(told('en', text).filter((line) => line.includes('“American Federation”'))).toEqual([])
  const own = 'The American Federation of Bakers said that President Donald Trump must sell bread.'
  expect(told('en', own).filter((line) => line.includes('Federation'))).toHaveLength(1)
})

test('an example is not what words are about', () => {
  const about = (end: string): string[] =>
    told('en', `Ann Miller, a historian, said that the century was a struggle between ideas${end}`)
  expect(about(', including Japanese militarism and German nationalism.')).toEqual([])
})
