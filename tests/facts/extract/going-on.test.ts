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
    'Emmanuel Macron went to say farewell to the farmers of the north.',
    'Emmanuel Macron did not go on to say that France was ready.',
    'Emmanuel Macron refused to say whether France was ready.',
    'Emmanuel Macron may continue to insist that France is ready.',
  ])('not: %s', (text) => expect(told('en', text).filter((line) => line.startsWith('statement'))).toEqual([]))
})

describe('he who speaks is whoever spoke of somebody’s deed right before', () => {
  const speech = '“France pays too much for the bread of its farmers,” he said.'

  test.each([
    ['a stranger', 'Ben Dahl, a baker, said Emmanuel Macron’s “late and lazy” plan had failed.', 'Dahl'],
    ['a stranger who names nobody', 'Ben Dahl, a baker, said that bread was late.', 'Dahl'],
  ])('%s', (_, before, name) =>
    expect(told('en', `${before} ${speech}`)).toContain(`statement FR by “${name}”`),
  )

  test.each([
    'Ben Dahl, a baker, sells bread.\n\nDahl blamed Britain for high prices.',
    'The senator Ben Dahl said bread was dear.\n\nAnd Dahl, a friend of rain, blamed Britain for high prices.',
  ])('whoever was introduced in full, whatever the last name does: %s', (before) =>
    expect(told('en', `${before} ${speech}`)).toContain('statement FR by “Dahl”'),
  )

  test('not a name that nobody was introduced by', () => {
    const before = 'A baker sells bread.\n\nDahl blamed Britain for high prices.'
    expect(told('en', `${before} ${speech}`)).not.toContain('statement FR by “Dahl”')
  })

  test.each([
    ['somebody else acts', 'Ben Dahl, a baker, said Emmanuel Macron was late.'],
    ['nobody said anything', 'Ben Dahl, a baker, opened Emmanuel Macron’s “late and lazy” market.'],
  ])('not where %s', (_, before) =>
    expect(told('en', `${before} ${speech}`).filter((line) => line.startsWith('statement FR'))).toEqual([]),
  )
})

describe('a verb follows direct speech and a name', () => {
  test.each([
    '“France pays too much for the bread of its farmers,” Dahl writes, before he turns to tea.',
    '“France pays too much for the bread of its farmers,” Ben Dahl notes.',
    '“France pays too much for the bread of its farmers,” Ben Dahl claims, and few disagree.',
  ])('%s', (text) => expect(told('en', text)[0]).toMatch(/^statement FR by “(?:Ben )?Dahl”$/))

  test('a noun is none', () => {
    expect(told('en', '“France pays too much for the bread of its farmers,” Dahl tables in a hall.')).toEqual(
      [],
    )
  })
})
