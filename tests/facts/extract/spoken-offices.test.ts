import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

const MACRON = 'French President Emmanuel Macron opened a market.'

/** What is made of words said by another leader, in an article that names one president. */
const of = (speech: string, before = MACRON): string[] =>
  told('en', `${before} “${speech},” said Giorgia Meloni.`).filter((line) => line.startsWith('statement'))

const OF_HIM = 'statement giorgia-meloni emmanuel-macron by giorgia-meloni'
const OF_NOBODY = 'statement giorgia-meloni by giorgia-meloni'

describe('an office in direct speech is whoever alone holds it', () => {
  test.each([
    'The president has never bought any bread from the farmers of Lyon',
    'Farmers in the north of Lyon do not agree with the president on bread',
    'Bread for Lyon was the president’s first idea, and a good one',
    'Everybody in Lyon thinks that the President will buy more bread in May',
  ])('%s', (speech) => expect(of(speech)).toEqual([OF_HIM]))
})

describe('nobody is meant', () => {
  test.each([
    ['as an office', 'A mayor of Lyon has the same right to bread as the president'],
    ['than an office', 'A mayor of Lyon knows more of bread than the president'],
    ['a president', 'Every president has bought bread from farmers in the north of Lyon'],
    ['of a company', 'The president of the bakery in Lyon has never bought bread'],
    ['what any president can', 'The law says that the president can’t sell bread to farmers in Lyon'],
    ['what any president cannot', 'By law the president cannot sell bread in Lyon, and nobody should'],
    ['what any president may', 'The president may not sell any bread to farmers in Lyon by law'],
    ['powers of any president', 'The president has the sole power to close a market in Lyon'],
    ['duties of any president', 'The president is required to keep the markets open in Lyon by law'],
    ['a vice president', 'The vice president has never bought any bread from farmers in Lyon'],
  ])('%s', (_, speech) => expect(of(speech)).toEqual([OF_NOBODY]))

  test('where two have that office', () => {
    const two = `${MACRON} Polish President Karol Nawrocki closed one.`
    expect(of('The president has never bought any bread from the farmers of Lyon', two)).toEqual([OF_NOBODY])
  })
})

test('a stranger may say anything of a president', () => {
  const text = `${MACRON} “The president has never bought any bread from the farmers of Lyon,” said Ann Miller.`
  expect(told('en', text).filter((line) => line.startsWith('statement'))).toEqual([])
})
