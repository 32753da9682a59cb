import { afterEach, expect, test, vi } from 'vitest'
import { type KeptName, makeKeptName } from '../../../entrypoints/content/hover/kept-name.ts'
import type { PageMention } from '../../../entrypoints/content/mentions/text-block.ts'

afterEach(() => vi.unstubAllGlobals())

const found = { span: {} } as PageMention
const other = { span: {} } as PageMention

/** @returns scrolls the page to `scroll`, with the name at `top` then, and says whether it was kept */
function setUp(): { readonly name: KeptName; readonly at: (top: number, scroll: number) => void } {
  let top = 0
  vi.stubGlobal('document', {
    createRange: () => ({
      setStart: () => undefined,
      setEnd: () => undefined,
      getClientRects: () => (Number.isNaN(top) ? [] : [{ top }]),
    }),
  })
  return {
    name: makeKeptName(),
    at(newTop, scroll) {
      top = newTop
      vi.stubGlobal('scrollY', scroll)
    },
  }
}

test('a name that is where it was although the page has scrolled is kept, again and again', () => {
  const { name, at } = setUp()
  at(300, 1000)
  name.look(found)
  const kept = [
    [300, 960],
    [301, 1000],
    [300, 960],
  ].map(([top = 0, scroll = 0]) => {
    at(top, scroll)
    return name.isKept()
  })
  expect(kept).toEqual([true, true, true])
})

test('a look between a scroll and its event changes nothing', () => {
  const { name, at } = setUp()
  at(300, 1000)
  name.look(found)
  at(300, 960)
  name.look(found)
  expect(name.isKept()).toBe(true)
})

test.each([
  ['has moved with the page', found, 260, 1040],
  ['has gone', found, Number.NaN, 1040],
  ['has scrolled so little that the reader may have done it', found, 300, 1002],
  ['is another one, which came under the pointer', other, 300, 1040],
] as const)('a name that %s is not', (_, next, top, scroll) => {
  const { name, at } = setUp()
  at(300, 1000)
  name.look(found)
  at(top, scroll)
  if (next === other) name.look(next)
  expect(name.isKept()).toBe(false)
})

test('where there was no name, none is kept', () => {
  const { name, at } = setUp()
  at(300, 1000)
  name.look(undefined)
  at(300, 960)
  expect(name.isKept()).toBe(false)
})
