import { describe, expect, test } from 'vitest'
import { makeNear } from '../../facts/near.ts'
import { titledWords } from '../../facts/titled.ts'
import { found, mentionsOf, names } from './world.ts'

describe('near misses behind a title', () => {
  test.each([
    ['President Zelenksy spoke in Kyiv.', 'Zelenksy→volodymyr-zelensky'],
    ['Prime Minister Netanyhu objected.', 'Netanyhu→benjamin-netanyahu'],
    ['Prime Minister Benjamin Netanyhu objected.', 'Netanyhu→benjamin-netanyahu'],
    ['President Lukashenka met Chancellor Scholtz.', 'Scholtz→olaf-scholz'],
    ['President Ramaphoza left.', 'Ramaphoza→cyril-ramaphosa'],
  ])('%s', (text, expected) => expect(found(text)).toContain(expected))

  test('are less sure than the right spelling, and say why', () => {
    const [wrong] = mentionsOf('President Ramaphoza left.')
    const [right] = mentionsOf('President Ramaphosa left.')
    expect(wrong!.confidence).toBeLessThan(right!.confidence)
    expect(wrong!.why).toContain('spelled nearly like this')
  })

  test.each([
    'Zelenksy spoke.',
    'The president will speak Today.',
    'President Will Visit Paris Tomorrow',
    'The Prime Minister Meeting was long.',
    'President Street was closed.',
    'The President Hotel burned.',
    'Chancellor Exchequer',
    'President Eleanor of the club',
  ])('%s: nobody', (text) =>
    expect(found(text).filter((hit) => /→\D/.test(hit) && hit !== 'Paris')).toEqual([]),
  )

  test('a word that the text also writes small is a word', () => {
    const text = 'President Mooton said that mooton is good.'
    expect(titledWords({ text, candidates: [] })).toEqual([])
  })

  test('what is as near to two leaders is both’s or nobody’s', () => {
    for (const { entity } of makeNear(names)(['Zelenksy', 'Qqqqqqq', 'Ramaphoza']))
      expect(entity).toMatch(/zelensky|ramaphosa/)
  })
})
