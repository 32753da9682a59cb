import { expect, test } from 'vitest'
import { mentionsOf } from '../facts/world.ts'
import { aboutOf, type Case, mistakes, readCase, readCases } from './cases.ts'

/** Each case that is wrong, with its file and line, and what is wrong in it. */
function wrong(cases: readonly Case[]): string[] {
  return cases.flatMap((one) => {
    const found = mentionsOf(one.text, aboutOf(one)).map((m) => ({
      start: m.start,
      end: m.end,
      ids: [m.entity, ...(m.others ?? [])],
    }))
    const what = mistakes(one, found)
    return what.length === 0 ? [] : [`${one.place}: ${what.join('; ')} (${one.reason})`]
  })
}

test('all ambiguity cases are right', () => {
  const cases = readCases()
  expect(cases.length).toBeGreaterThanOrEqual(500)
  expect(wrong(cases)).toEqual([])
})

test('a wrong case is reported with its file and line', () => {
  const place = 'made-up.txt:7'
  const right = readCase('made-up.txt:6', '[France>FR] voted. # a country')
  const bad = readCase(place, '[France>DE] and {Jordan} voted. # not Germany')
  expect(wrong([right, bad])).toEqual([
    `${place}: France is country:FR, not country:DE; Jordan is marked as country:JO (not Germany)`,
  ])
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
