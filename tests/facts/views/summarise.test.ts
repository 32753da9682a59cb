import { describe, expect, test } from 'vitest'
import { summarise } from '../../../facts/views/summary.ts'

// What tells them apart are the words that are no stop words, said behind each.
const ROYALS = 'The king and the queen were at the river.' // king, queen, river
const BRIDGE = 'The king was with the queen at the bridge.' // king, queen, bridge
const VALLEY = 'The king and the queen of the valley were here for the year.' // king, queen, valley, year
const HARVEST = 'The harvest of the corn was in the field.' // harvest, corn, field

describe('of a text', () => {
  test('the sentence whose words are the most frequent says most', () => {
    // Of nine words king and queen are two each: (2 + 2 + 1) / 3 / 9, before (1 + 1 + 1) / 3 / 9.
    expect(summarise([HARVEST, ROYALS, BRIDGE], '', 1)).toEqual([ROYALS])
  })
  test('an early sentence goes before one that says a little more', () => {
    // (2 + 2 + 1 + 1) / 4 = 1.5, of the first of three times 1.3; (2 + 2 + 1) / 3 = 1.67, of the last times 1.1.
    expect(summarise([VALLEY, HARVEST, BRIDGE], '', 1)).toEqual([VALLEY])
    expect(summarise([BRIDGE, HARVEST, VALLEY], '', 1)).toEqual([BRIDGE])
  })
  test('but not before one that says much more', () => {
    expect(summarise([HARVEST, BRIDGE, ROYALS], '', 1)).toEqual([BRIDGE])
  })
  test('words of the title count double', () => {
    expect(summarise([HARVEST, ROYALS], '', 1)).toEqual([HARVEST])
    expect(summarise([HARVEST, ROYALS], 'The QUÉEN and nobody', 1)).toEqual([ROYALS])
  })
  test('what has been said counts less from then on', () => {
    // Behind the royals, king and queen are (2/9)² each, and a bridge is not enough: 0.070 × 1.2 before 0.111 × 1.1.
    expect(summarise([ROYALS, BRIDGE, HARVEST], '', 2)).toEqual([ROYALS, HARVEST])
  })
  test('sentences stand in the order of the text, not of their weight', () => {
    // The title has the royals chosen first: (4 + 2 + 1) / 3 / 10 × 1.2, before 0.1 × 1.3; and then the harvest.
    expect(summarise([HARVEST, `${ROYALS} ${VALLEY}`], 'The king', 2)).toEqual([HARVEST, ROYALS])
    expect(summarise([HARVEST, ROYALS, VALLEY], '', 3)).toEqual([HARVEST, ROYALS, VALLEY])
  })
  test('a sentence that stands there twice is one', () => {
    expect(summarise([HARVEST, HARVEST, ROYALS], '')).toEqual([HARVEST, ROYALS])
  })
  test('three sentences are taken, or as many as there are', () => {
    expect(summarise([HARVEST, ROYALS, VALLEY, BRIDGE], '')).toHaveLength(3)
    expect(summarise([HARVEST], '')).toEqual([HARVEST])
    expect(summarise([], 'Title')).toEqual([])
  })
})

describe('a sentence', () => {
  const words = (count: number): string => Array.from({ length: count }, (_, i) => `word${i}`).join(' ')

  test.each([
    [7, 0],
    [8, 1],
    [60, 1],
    [61, 0],
  ])('of %d words: %d', (count, taken) => expect(summarise([`${words(count)}.`], '')).toHaveLength(taken))
  test.each(['.', '!', '?', '…', '.’', '."', '.)', '?”'])('may end on %s', (end) =>
    expect(summarise([`${words(9)}${end}`], '')).toHaveLength(1),
  )
  test.each(['', ':', ',', ' –'])('is none that ends on %j', (end) =>
    expect(summarise([`${words(9)}${end}`], '')).toEqual([]),
  )
  test('of words that say nothing says least', () => {
    const empty = 'It was not only they who were there then.'
    expect(summarise([empty, HARVEST], '', 1)).toEqual([HARVEST])
  })
})
