import { describe, expect, test } from 'vitest'
import { told } from './told.ts'

const MACRON = 'French President Emmanuel Macron opened a market.'

/** What is made of words said by a stranger, in an article that names one president. */
const of = (speech: string, before = MACRON): string[] =>
  told('en', `${before} “${speech},” said Ann Miller, a farmer.`).filter((line) =>
    line.startsWith('statement'),
  )

const SAID = 'statement emmanuel-macron by “Ann Miller”'

describe('an office in direct speech is whoever alone holds it', () => {
  test.each([
    'The president has never bought any bread from farmers',
    'Farmers in the north do not agree with the president on bread',
    'Bread was the president’s first idea, and a good one',
    'I think that the President will buy more bread in May',
  ])('%s', (speech) => expect(of(speech)).toEqual([SAID]))
})

describe('nobody is meant', () => {
  test.each([
    ['as an office', 'A mayor has the same right to bread as the president'],
    ['than an office', 'A mayor knows more of bread than the president'],
    ['a president', 'Every president has bought bread from farmers in the north'],
    ['of a company', 'The president of the bakery has never bought bread'],
    ['what any president can', 'The law says that the president can’t sell bread to farmers'],
    ['what any president cannot', 'By law the president cannot sell bread, and nobody should'],
    ['what any president may', 'The president may not sell any bread to farmers by law'],
    ['powers of any president', 'The president has the sole power to close a market of farmers'],
    ['duties of any president', 'The president is required to keep the markets open by law'],
    ['a vice president', 'The vice president has never bought any bread from farmers'],
  ])('%s', (_, speech) => expect(of(speech)).toEqual([]))

  test('where two have that office', () => {
    const two = `${MACRON} Polish President Karol Nawrocki closed one.`
    expect(of('The president has never bought any bread from farmers', two)).toEqual([])
  })
})
