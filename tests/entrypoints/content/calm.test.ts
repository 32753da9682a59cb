import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AFTER_SCROLL, makeCalm } from '../../../entrypoints/content/hover/calm.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const at = (screenX: number, buttons = 0) => ({ screenX, screenY: 5, buttons })

test('after a scroll a card needs both: some time, and a pointer that has moved', () => {
  const again = vi.fn()
  const calm = makeCalm(again)
  calm.moved(at(1))
  expect(calm.mayOpen()).toBe(true)
  calm.scrolled()
  calm.moved(at(2))
  expect(calm.mayOpen()).toBe(false)
  vi.advanceTimersByTime(AFTER_SCROLL - 1)
  expect(again).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(again).toHaveBeenCalledOnce()
  expect(calm.mayOpen()).toBe(true)
})

test('a pointer that is told of where it was has not moved; one that was never seen may', () => {
  const calm = makeCalm(() => undefined)
  calm.moved(at(1))
  calm.scrolled()
  vi.advanceTimersByTime(AFTER_SCROLL)
  calm.moved(at(1))
  expect(calm.mayOpen()).toBe(false)
  calm.moved(at(2))
  expect(calm.mayOpen()).toBe(true)
  calm.scrolled()
  vi.advanceTimersByTime(AFTER_SCROLL)
  calm.asked()
  expect(calm.mayOpen()).toBe(true)
})

test('each scroll begins the time anew, and a held button holds', () => {
  const calm = makeCalm(() => undefined)
  calm.scrolled()
  vi.advanceTimersByTime(AFTER_SCROLL - 1)
  calm.scrolled()
  calm.asked()
  vi.advanceTimersByTime(AFTER_SCROLL - 1)
  expect(calm.mayOpen()).toBe(false)
  vi.advanceTimersByTime(1)
  calm.moved(at(3, 1))
  expect(calm.mayOpen()).toBe(false)
  // It was let go: what is under the pointer by then may have come by that.
  calm.moved(at(4))
  expect(calm.mayOpen()).toBe(false)
  calm.moved(at(5))
  expect(calm.mayOpen()).toBe(true)
})
