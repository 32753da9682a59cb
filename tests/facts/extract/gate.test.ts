import { describe, expect, test } from 'vitest'
import { isBalanced } from '../../../facts/extract/gates/gate.ts'
import { kindsOf, readText, toldOf } from './read.ts'

describe('a sentence is shown', () => {
  test.each([
    'Emmanuel Macron supports Ukraine.',
    'Emmanuel Macron met Giorgia Meloni this week.',
    'Emmanuel Macron supports “a free Ukraine”.',
    'Before he left, Emmanuel Macron visited China.',
    'Emmanuel Macron rejects the ban on meat.',
    'Emmanuel Macron supports a ban, and said the ban would help.',
    'The ministers were tired, and Emmanuel Macron told them that France was ready.',
  ])('%s', (text) => expect(toldOf(text)).toHaveLength(1))

  test.each([
    ['it has no end', 'Emmanuel Macron supports Ukraine'],
    ['it is a heading', '# Emmanuel Macron supports Ukraine.'],
    ['it leads to a list', 'Emmanuel Macron supports Ukraine and others:'],
    ['‘I’ is a reporter’s', 'When I asked him, Emmanuel Macron supported Ukraine.'],
    ['a bracket does not close', 'Emmanuel Macron supports Ukraine (and Moldova.'],
    ['it points back', 'Emmanuel Macron supports these plans for Ukraine.'],
    ['nobody knows who ‘he’ is', 'He supports Ukraine.'],
    ['it hangs on what was told before', 'The meeting with Emmanuel Macron threatened Russia.'],
    ['nobody knows who ‘him’ is', 'Emmanuel Macron asked him to lift the tariffs on wine.'],
    ['nobody knows who ‘them’ are', 'Emmanuel Macron told them that France was ready.'],
    ['nobody knows which ban', 'Emmanuel Macron said that the ban had failed.'],
    ['nobody knows which ruling', 'Emmanuel Macron rejects the ruling.'],
    ['nothing is said in it', 'Emmanuel Macron has said that more than once.'],
    ['what is said follows', 'Asked about a war, Emmanuel Macron said the following.'],
    ['it is too short', 'Macron supports Ukraine.'],
  ])('not where %s', (_, text) => expect(kindsOf(text)).toEqual([]))

  test('an item of a list needs no end', () =>
    expect(kindsOf('- Emmanuel Macron supports Ukraine')).toEqual(['stance emmanuel-macron UA']))

  test('not where it is longer than a sentence is', () => {
    const long = `Emmanuel Macron supports Ukraine, ${'which is a large country, '.repeat(40)}he says.`
    expect(long.length).toBeGreaterThan(700)
    expect(kindsOf(long)).toEqual([])
  })

  test('it is kept for the search all the same', () =>
    expect(readText('He supports Ukraine.').facts.map((f) => f.kind)).toEqual(['mentioned']))
})

describe('marks', () => {
  test.each(['“a” b', '«a» b', '(a) [b]', '„a“ b', '„a” b', '»a« b', '"a" b', 'a'])('balanced: %s', (text) =>
    expect(isBalanced(text)).toBe(true),
  )
  test.each(['“a b', 'a” b', '«a b', '(a b', 'a] b', '„a b', '"a b'])('not: %s', (text) =>
    expect(isBalanced(text)).toBe(false),
  )
})
