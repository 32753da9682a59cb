import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { makeWheelMemory } from '../../entrypoints/card/wheel.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

test('where the page was at the first turn is known for 300 ms after the last', () => {
  const wheel = makeWheelMemory()
  expect(wheel.before()).toBeUndefined()
  wheel.turned({ left: 1, top: 100 })
  vi.advanceTimersByTime(200)
  wheel.turned({ left: 1, top: 150 })
  vi.advanceTimersByTime(300)
  expect(wheel.before()).toEqual({ left: 1, top: 100 })
  vi.advanceTimersByTime(1)
  expect(wheel.before()).toBeUndefined()
})

test('a turn after that begins anew', () => {
  const wheel = makeWheelMemory()
  wheel.turned({ left: 0, top: 100 })
  vi.advanceTimersByTime(301)
  wheel.turned({ left: 0, top: 500 })
  expect(wheel.before()).toEqual({ left: 0, top: 500 })
})
