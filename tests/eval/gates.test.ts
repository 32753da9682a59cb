import { describe, expect, test } from 'vitest'
import { bestLimit, gated, type Passing, wilson } from './gates.ts'

const fact = (page: number, mark: 'right' | 'wrong' | 'useless', passes: boolean): Passing => ({
  judgement: { page, mark, ...(mark === 'wrong' ? { aboutRight: false } : {}) },
  passes,
})
/** On each of some pages two right facts, a wrong and a useless one; a right and a useless one come through. */
const facts = (pages: number): Passing[] =>
  Array.from({ length: pages }, (_, page) => [
    fact(page, 'right', true),
    fact(page, 'right', false),
    fact(page, 'wrong', page === 0),
    fact(page, 'useless', true),
  ]).flat()

test('what comes through is counted, right and other, and those about somebody else', () => {
  expect(gated(facts(3))).toMatchObject({
    right: 3,
    allRight: 6,
    other: 4,
    allOther: 6,
    whom: 1,
    allWhom: 3,
    precision: { value: 3 / 7 },
    recall: { value: 0.5 },
  })
  const told = gated([
    { judgement: { page: 1, mark: 'wrong', aboutRight: true, speakerRight: false }, passes: true },
  ])
  expect(told).toMatchObject({ whom: 1, allWhom: 1, recall: undefined })
})

describe('intervals', () => {
  test('of one share are those of the book', () => {
    const figure = wilson(8, 10)
    expect(figure?.low).toBeCloseTo(0.49, 2)
    expect(figure?.high).toBeCloseTo(0.943, 2)
    expect(wilson(3, 3)).toMatchObject({ value: 1, high: 1 })
    expect(wilson(3, 3)?.low).toBeCloseTo(0.438, 2)
    expect(wilson(0, 0)).toBeUndefined()
  })
  test('of few pages there is none for the gain', () => {
    expect(gated(facts(7)).gain).toBeUndefined()
    expect(gated(facts(8)).gain?.value).toBeCloseTo(8 / 17 - 0.5, 6)
  })
  test('pages that differ make them wide: facts of one page are no independent throws', () => {
    const page = (at: number, mark: 'right' | 'wrong'): Passing[] =>
      Array.from({ length: 10 }, () => fact(at, mark, true))
    const all = Array.from({ length: 10 }, (_, at) => page(at, at % 2 ? 'right' : 'wrong')).flat()
    const { precision } = gated(all)
    const throws = wilson(50, 100)
    expect(precision?.value).toBe(0.5)
    expect(precision?.low).toBeLessThan((throws?.low ?? 0) - 0.05)
    expect(precision?.high).toBeGreaterThan((throws?.high ?? 1) + 0.05)
  })
  test('the same facts give the same ones', () => {
    expect(gated(facts(9))).toEqual(gated(facts(9)))
  })
})

describe('the best limit of a margin', () => {
  const margins = (text: string): { margin: number; isRight: boolean }[] =>
    text.split(' ').map((one) => ({ margin: Number(one.slice(1)), isRight: one[0] === '+' }))
  test.each([
    ['drops wrong ones', '-1 -2 +3 +4', 1, 3],
    ['keeps enough right ones', '+1 -2 -2 +3 +3', 0.9, -Infinity],
    ['may lose some', '+1 -2 -2 +3 +3', 0.6, 3],
    ['is none where none helps', '+1 +2 -3', 0.5, -Infinity],
    ['is the lowest of several', '-1 +2 +3', 0.5, 2],
  ])('%s', (_, text, keep, expected) => {
    expect(bestLimit(margins(text), keep)).toBe(expected)
  })
})
