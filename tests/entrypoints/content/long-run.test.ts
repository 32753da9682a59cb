import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type LongRun, makeLongRun } from '../../../entrypoints/content/read/long-run.ts'
import { openPage } from '../dom.ts'

let found: string[]
let long: LongRun
beforeEach(() => {
  openPage('<main><p>one</p></main><div></div>')
  found = []
  long = makeLongRun((_, passage) => found.push(passage.text, passage.take().text))
})
afterEach(() => void vi.unstubAllGlobals())

const at = (selector: string): Element => document.querySelector(selector)!
function start(selector: string, ...texts: string[]): void {
  long.start(at(selector), texts.map((text) => ({ text, pieces: [] }))[Symbol.iterator]())
}

test('its parts come one by one, and after the last it is over', () => {
  start('p', 'a', 'b')
  long.readPart()
  expect(found).toEqual(['a', 'a'])
  long.readPart()
  expect(found).toEqual(['a', 'a', 'b', 'b'])
  expect(long.isLeft()).toBe(true)
  long.readPart()
  expect(long.isLeft()).toBe(false)
  expect(found).toHaveLength(4)
})

test('a container that has gone hands over nothing more', () => {
  start('p', 'a')
  at('p').remove()
  long.readPart()
  expect([found, long.isLeft()]).toEqual([[], false])
})

test.each([
  ['main', true, false],
  ['main', false, true],
  ['p', false, false],
  ['p', true, false],
  ['div', true, true],
] as const)('read anew: %s, with all in it: %s; a rest is left: %s', (selector, isDeep, isLeft) => {
  start('p', 'a')
  long.drop(at(selector), isDeep)
  expect(long.isLeft()).toBe(isLeft)
})

test('what is in an element that has gone is dropped, and all of it when it is cleared', () => {
  start('p', 'a')
  long.dropIn(at('div'))
  expect(long.isLeft()).toBe(true)
  long.dropIn(at('main'))
  expect(long.isLeft()).toBe(false)
  start('p', 'a')
  long.clear()
  expect(long.isLeft()).toBe(false)
})
