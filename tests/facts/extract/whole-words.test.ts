import { describe, expect, test } from 'vitest'
import { lexiconOf } from '../../../facts/extract/lexicon/index.ts'
import { only, patternsIn } from '../../../facts/extract/lexicon/lexicon.ts'
import { verbPattern } from '../../../facts/extract/lexicon/verb-entry.ts'
import { WholeWords } from '../../../facts/extract/lexicon/whole-words.ts'

const list = only("say says sa* l'un aujourd'hui qu'aujourd'hui d'* organi[sz]e[ds]? bzw. 10% re*s")

describe('a list of words finds what its pattern finds', () => {
  const pattern = new RegExp(list.source, 'u')
  test.each<[word: string, isIn: boolean]>([
    ['say', true],
    ['SAY', false],
    ['sa', true],
    ['saint-père', true],
    ['sa’i', true],
    ['sa1', false],
    ['sa ', false],
    ['s', false],
    ['', false],
    ["l'un", true],
    ['l’un', true],
    ['l`un', false],
    ["qu'aujourd’hui", true],
    ['d’or', true],
    ['d', false],
    ['organise', true],
    ['organized', true],
    ['organizer', false],
    ['bzw.', true],
    ['res', true],
    ['reads', true],
    ['read', false],
    ['says\n', false],
  ])('%s: %s', (word, isIn) => {
    expect(list.test(word)).toBe(isIn)
    expect(pattern.test(word)).toBe(isIn)
    expect(list.exec(word) !== null).toBe(isIn)
  })
})

test('in all languages, for the words of all lists', () => {
  const languages = ['en', 'fr', 'de', 'es', 'it', 'pt'].map(lexiconOf)
  const lists = languages
    .flatMap((lexicon) => [...(Object.values(lexicon) as unknown[]), ...lexicon.verbs.map(verbPattern)])
    .filter((value) => value instanceof WholeWords)
  const words = lists.flatMap(({ source }) => source.match(/[\p{L}'’-]+/gu) ?? [])
  const some = [...new Set(words)].filter((_, i) => i % 23 === 0)
  expect(lists.length).toBeGreaterThan(300)
  for (const one of lists) {
    const pattern = new RegExp(one.source, 'u')
    expect(some.filter((word) => one.test(word))).toEqual(some.filter((word) => pattern.test(word)))
  }
})

test('no list of words has to be compiled before it is used', () => {
  const patterns = patternsIn(lexiconOf('en'))
  expect(patterns.length).toBeGreaterThan(30)
  expect(patterns.some((pattern) => pattern instanceof WholeWords)).toBe(false)
})
