import { expect, test } from 'vitest'
import { mentionsOf } from '../facts/world.ts'
import { aboutOf, type Case, mistakes, readCase, readCases } from './cases.ts'

const cases = readCases()

function wrong(one: Case): string[] {
  const found = mentionsOf(one.text, aboutOf(one)).map((m) => ({
    start: m.start,
    end: m.end,
    ids: [m.entity, ...(m.others ?? [])],
  }))
  return mistakes(one, found)
}

test('at least 98 % of the ambiguity cases are right', () => {
  expect(cases.length).toBeGreaterThanOrEqual(300)
  const bad = cases.flatMap((one) => wrong(one).map((what) => `${one.place}: ${what} (${one.reason})`))
  for (const line of bad) console.log(line)
  expect(1 - new Set(bad.map((line) => line.split(' ')[0])).size / cases.length).toBeGreaterThanOrEqual(0.98)
})

test('a case that is not judged, or has no reason, is refused', () => {
  expect(() => readCase('x:1', 'France voted. # a country')).toThrow('x:1 is no case')
  expect(() => readCase('x:1', '[France>FR] voted.')).toThrow('x:1 is no case')
  expect(() => readCase('x:1', '[France voted. {it} # unbalanced')).toThrow('x:1 is no case')
})

test('the judge sees what is wrong', () => {
  const one = readCase('x:1', '[France>FR] and {Jordan} met. # made up')
  expect(mistakes(one, [{ start: 0, end: 6, ids: ['country:FR'] }])).toEqual([])
  expect(mistakes(one, [])).toEqual(['France is not marked, not country:FR'])
  expect(mistakes(one, [{ start: 0, end: 6, ids: ['country:DE'] }])).toEqual([
    'France is country:DE, not country:FR',
  ])
  expect(
    mistakes(one, [
      { start: 0, end: 6, ids: ['country:FR'] },
      { start: 11, end: 17, ids: ['country:JO'] },
    ]),
  ).toEqual(['Jordan is marked as country:JO'])
})
