import { expect, test } from 'vitest'
import { FirstOccurrences, Occurrences } from '../../../facts/extract/discourse/occurrences.ts'

const texts = [
  'Ann Miller spoke.',
  'Nobody answered.',
  'MILLER left, and then Miller came.',
  'ΜΙΛΛΕΡΟΣ!',
  'A mill',
]
const occurrences = new Occurrences(texts.map((text) => ({ text })))

test.each<[words: string, from: number, to: number, found: number[]]>([
  ['Miller', 0, 5, [0, 2]],
  ['miller', 1, 5, [2]],
  ['miller', 0, 2, [0]],
  ['mill', 0, 5, [0, 2, 4]],
  ['spoke.Nobody', 0, 5, []],
  ['Smith', 0, 5, []],
  ['a mill', 4, 5, [4]],
  ['μιλλερος', 0, 5, [3]],
  ['nobody', 0, 0, []],
])('%s from %i to %i', (words, from, to, found) => {
  expect([...occurrences.of(words, from, to)]).toEqual(found)
})

test('no sentences', () => {
  expect([...new Occurrences([]).of('Miller', 0, 0)]).toEqual([])
})

test('the first sentence is looked for once', () => {
  const asked: number[] = []
  const firsts = new FirstOccurrences(occurrences, (words, at) => {
    asked.push(at)
    return words === 'mill' && at === 2
  })
  expect([0, 1, 2, 5, 2, 4].map((at) => firsts.isBefore('mill', at))).toEqual([
    false,
    false,
    false,
    true,
    false,
    true,
  ])
  expect([5, 3, 5].map((at) => firsts.isBefore('miller', at))).toEqual([false, false, false])
  expect(asked).toEqual([0, 2, 0, 2])
})
