import { describe, expect, test } from 'vitest'
import { compileMatcher } from '../../../facts/names/matcher.ts'
import { makeNear } from '../../../facts/names/spelling-suggestions.ts'
import { titledWords } from '../../../facts/names/title-context.ts'
import { found, mentionsOf, names } from '../world.ts'

describe('near misses after a title', () => {
  test.each([
    ['President Zelenksy spoke in Kyiv.', 'Zelenksy→volodymyr-zelensky'],
    ['Prime Minister Benjamin Netanyhu objected.', 'Netanyhu→benjamin-netanyahu'],
    ['President Lukashenka met Chancellor Scholtz.', 'Scholtz→olaf-scholz'],
    ['Prime Minister Netanyaho objected.', 'Netanyaho→benjamin-netanyahu'],
    ['President Ramaphoza left.', 'Ramaphoza→cyril-ramaphosa'],
    ['Russian President Vladimir Puttin left.', 'Puttin→vladimir-putin'],
    ['Prime Minister Keir Starmeer left.', 'Starmeer→keir-starmer'],
    ['Prime Minister Starmerr Friday left for Paris.', 'Starmerr→keir-starmer'],
  ])('%s', (text, expected) => expect(found(text)).toContain(expected))

  test('are less sure than the right spelling, and say why', () => {
    const [wrong] = mentionsOf('President Ramaphoza left.')
    const [right] = mentionsOf('President Ramaphosa left.')
    expect(wrong!.confidence).toBeLessThan(right!.confidence)
    expect(wrong!.why).toContain('misspelt')
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
    'President Hillary in 2016 is what they hoped for.',
  ])('%s: nobody', (text) =>
    expect(found(text).filter((hit) => /→\D/.test(hit) && hit !== 'Paris')).toEqual([]),
  )

  test('a misspelling says nothing without a title, known or not', () => {
    const text = 'Macron Starmoor spoke.'
    const before = mentionsOf(text)
    expect(found('Prime Minister Starmoor spoke.')).toEqual(['Starmoor→keir-starmer'])
    expect(mentionsOf(text)).toEqual(before)
  })

  test('the matcher reports a text with a word to look up, also after a first name that it knows', () => {
    let told = 0
    const text = 'Prime Minister Benjamin Nettanyahu left.'
    const candidates = compileMatcher(names).find(text, () => told++)
    expect(told).toBe(1)
    expect(titledWords({ text, candidates }, names)).toEqual(['Nettanyahu'])
  })

  test('a word that the text also writes small is a word', () => {
    const text = 'President Mooton said that mooton is good.'
    expect(titledWords({ text, candidates: [] }, names)).toEqual([])
  })

  test('what is as near to two leaders is both’s or nobody’s', () => {
    for (const { entity } of makeNear(names)(['Zelenksy', 'Qqqqqqq', 'Ramaphoza']))
      expect(entity).toMatch(/zelensky|ramaphosa/)
  })
})
