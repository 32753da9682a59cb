import { expect, test } from 'vitest'
import { isFootnote } from '../../../facts/text/footnotes.ts'

test.each([
  ['1', 'in Ghana'],
  ['12', 'in Ghana'],
  ['a', 'in Ghana'],
  ['[3]', 'in Ghana'],
  ['*', 'in Ghana'],
  ['1, 2', 'in Ghana'],
  ['†', 'президент Макрон'],
])('%j after %j is the mark of a note', (raised, before) => {
  expect(isFootnote(raised, before)).toBe(true)
})

test.each([
  ['me', 'M'],
  ['r', 'M'],
  ['er', 'le 1'],
  ['th', 'the 18'],
  ['2', '40 m'],
  ['o', 'n'],
  ['ie', 'la Comp'],
  ['1', 'in Ghana '],
  ['a long remark', 'in Ghana'],
])('%j after %j is text', (raised, before) => {
  expect(isFootnote(raised, before)).toBe(false)
})
