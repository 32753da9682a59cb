import { describe, expect, test } from 'vitest'
import { readText } from './read.ts'
import { told } from './told.ts'

describe('English verbs whose infinitive does happen', () => {
  test.each([
    [
      'Emmanuel Macron continues to insist that France is ready for a hard winter without bread.',
      'statement emmanuel-macron FR by emmanuel-macron',
    ],
    [
      'Emmanuel Macron went on to say that France was ready for a hard winter without bread.',
      'statement emmanuel-macron FR by emmanuel-macron',
    ],
    [
      'Ann Miller began to criticise Emmanuel Macron over his market.',
      'criticism emmanuel-macron by “Ann Miller”',
    ],
    [
      'Ann Miller continued to accuse Emmanuel Macron of wasting bread.',
      'criticism emmanuel-macron by “Ann Miller”',
    ],
  ])('%s', (text, line) => expect(told('en', text)).toEqual([line]))

  test.each([
    'Emmanuel Macron went to say that France was ready for a hard winter without bread.',
    'Emmanuel Macron did not go on to say that France was ready for a hard winter without bread.',
    'Emmanuel Macron refused to say whether France was ready for a hard winter without bread.',
    'Emmanuel Macron may continue to insist that France is ready for a hard winter without bread.',
  ])('not: %s', (text) => expect(told('en', text).filter((line) => line.startsWith('statement'))).toEqual([]))
})

/** Who says the last words of a text. */
const speaker = (text: string): string | undefined =>
  readText(`---\nlanguage: en\ndate: 2024-05-14\n---\n${text}`).spoken.at(-1)?.words

describe('he who speaks is whoever spoke of somebody’s deed right before', () => {
  const speech = '“France pays too much for the bread of its farmers,” he said.'

  test.each([
    ['a stranger', 'Ben Dahl, a baker, said Emmanuel Macron’s “late and lazy” plan had failed.'],
    ['a stranger who names nobody', 'Ben Dahl, a baker, said that bread was late.'],
  ])('%s', (_, before) => expect(speaker(`${before} ${speech}`)).toBe('Dahl'))

  test.each([
    'Ben Dahl, a baker, sells bread.\n\nDahl blamed Britain for high prices.',
    'The senator Ben Dahl said bread was dear.\n\nAnd Dahl, a friend of rain, blamed Britain for high prices.',
  ])('whoever was introduced in full, whatever the last name does: %s', (before) =>
    expect(speaker(`${before} ${speech}`)).toBe('Dahl'),
  )

  test('what he says is told of those who act in it', () => {
    const said = 'He said that France paid too much for the bread of its farmers in Lyon.'
    expect(told('en', `Ben Dahl, a baker, said that bread was late. ${said}`)).toEqual([
      'statement FR by “Dahl”',
    ])
  })

  test('not a name that nobody was introduced by', () => {
    const before = 'A baker sells bread.\n\nDahl blamed Britain for high prices.'
    expect(speaker(`${before} ${speech}`)).not.toBe('Dahl')
  })

  test.each([
    ['somebody else acts', 'Ben Dahl, a baker, said Emmanuel Macron was late.'],
    ['nobody said anything', 'Ben Dahl, a baker, opened Emmanuel Macron’s “late and lazy” market.'],
  ])('not where %s', (_, before) => {
    expect(speaker(`${before} ${speech}`)).toBeUndefined()
    expect(told('en', `${before} ${speech}`).filter((line) => line.startsWith('statement FR'))).toEqual([])
  })
})

describe('a verb follows direct speech and a name', () => {
  const speech = '“France pays too much for the bread of its farmers in Lyon,”'

  test.each([
    ['Dahl', 'writes, before he turns to tea.'],
    ['Ben Dahl', 'notes.'],
    ['Ben Dahl', 'claims, and few disagree.'],
  ])('%s %s', (name, verb) => expect(speaker(`${speech} ${name} ${verb}`)).toBe(name))

  test.each(['writes, before he turns to tea.', 'notes.', 'claims, and few disagree.'])(
    'a leader %s',
    (verb) =>
      expect(told('en', `${speech} Emmanuel Macron ${verb}`)).toEqual([
        'statement emmanuel-macron FR by emmanuel-macron',
      ]),
  )

  test.each(['Dahl', 'Emmanuel Macron'])('a noun is none: %s', (name) => {
    expect(speaker(`${speech} ${name} tables in a hall.`)).toBeUndefined()
    expect(told('en', `${speech} ${name} tables in a hall.`)).toEqual([])
  })
})
