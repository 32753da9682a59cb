import { beforeEach, expect, test, vi } from 'vitest'
import { makeNamedElements } from '../../../entrypoints/content/marks/named-elements.ts'
import type { makeViewport } from '../../../entrypoints/content/marks/viewport.ts'
import { openPage } from '../dom.ts'

let moved: Parameters<typeof makeViewport>[0]
const watched = new Set<Element>()
const near = new Set<Element>()
const viewportOf = ((report) => {
  moved = report
  return {
    watch(elements) {
      for (const element of elements) watched.add(element)
    },
    unwatch: (element) => void watched.delete(element),
    isNear: (element) => near.has(element),
    stop: () => undefined,
  }
}) as typeof makeViewport

const events = { came: vi.fn(), went: vi.fn(), isLeft: vi.fn(() => true) }
const wake = vi.fn()
const [p, q] = (() => {
  const all = [...openPage('<p></p><p></p>').querySelectorAll('p')]
  vi.unstubAllGlobals()
  return all
})() as unknown as [Element, Element]

beforeEach(() => {
  openPage()
  vi.clearAllMocks()
  watched.clear()
  near.clear()
})

test('an element is watched with the next turn, and reported when it comes near or goes far', () => {
  const elements = makeNamedElements(events, wake, viewportOf)
  expect(elements.add(p)).toBe(false)
  expect([...watched]).toEqual([])
  elements.watch()
  expect([...watched]).toEqual([p])
  moved([p], [q])
  expect([events.came.mock.calls.length, events.went.mock.calls.length]).toEqual([1, 0])
  expect(events.came.mock.calls[0]?.[0]).toBe(p)
  expect(wake).toHaveBeenCalledOnce()
  moved([], [p])
  expect(events.went.mock.calls[0]?.[0]).toBe(p)
})

test('nobody is woken where nothing is to be marked', () => {
  const elements = makeNamedElements(events, wake, viewportOf)
  elements.add(p)
  events.isLeft.mockReturnValueOnce(false)
  moved([p], [])
  expect(wake).not.toHaveBeenCalled()
})

test('what is read again stays watched; what has no names any more is not, with the next turn', () => {
  const elements = makeNamedElements(events, wake, viewportOf)
  elements.add(p)
  elements.add(q)
  elements.watch()
  near.add(p)
  elements.drop(p)
  elements.drop(q)
  expect(elements.add(p)).toBe(true)
  expect([...watched]).toEqual([p, q])
  elements.watch()
  expect([...watched]).toEqual([p])
})

test('what has gone is not watched any more at once', () => {
  const elements = makeNamedElements(events, wake, viewportOf)
  elements.add(p)
  elements.watch()
  elements.leave(p)
  expect([...watched]).toEqual([p])
  elements.drop(p)
  elements.leave(p)
  expect([...watched]).toEqual([])
})
