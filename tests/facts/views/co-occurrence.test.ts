import { expect, test } from 'vitest'
import type { EntityId } from '../../../facts/types.ts'
import { type NamedText, namedTogether } from '../../../facts/views/co-occurrence.ts'

/** A paragraph whose capital letters are names of leaders; a lower-case `x` may be anybody's. */
function named(text: string): NamedText {
  const mentions = [...text.matchAll(/\b(?:[A-Z]|x)\b/g)].map(({ index, 0: name }) => ({
    entity: `leader:${name.toLowerCase()}` as EntityId,
    start: index,
    ...(name === 'x' ? { others: ['leader:y' as const] } : {}),
  }))
  return { text, mentions }
}
const pairs = (...texts: string[]): string[] =>
  namedTogether(texts.map(named)).map(({ a, b, count }) => `${a.slice(7)}${b.slice(7)} ${count}`)

test('who is named in one sentence is named together, once in each', () => {
  expect(pairs('When A met B, A spoke.')).toEqual(['ab 1'])
  expect(pairs('When A met B, rain fell. Later B met A.')).toEqual(['ab 2'])
})
test('who is named in the next sentence, or another paragraph, is not', () => {
  expect(pairs('Here A spoke. There B spoke.')).toEqual([])
  expect(pairs('Here A spoke', 'There B spoke')).toEqual([])
})
test('three are three pairs', () => {
  expect(pairs('So C, A and B met.')).toEqual(['ab 1', 'ac 1', 'bc 1'])
})
test('the most frequent come first, then by name', () => {
  expect(pairs('So C met D there. Then B met A.', 'Here A met C there. There C met A.')).toEqual([
    'ac 2',
    'ab 1',
    'cd 1',
  ])
})
test('names that may be several’s are left out', () => {
  expect(pairs('So A met x.')).toEqual([])
  expect(pairs('So A, x and B met.')).toEqual(['ab 1'])
})
test('a name at the very start of a sentence is in it, one after its end is not', () => {
  expect(pairs('So A spoke. B met C.')).toEqual(['bc 1'])
})
