import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { countNames } from '../../../entrypoints/content/mentions/count.ts'
import type { MarkedPage } from '../../../entrypoints/content/page.ts'
import { fake, startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))

/** What the browser is to do when it has nothing else to do. */
let spare: (() => void)[] = []
/** Lets the browser have nothing to do, once. */
function idle(): void {
  const works = spare
  spare = []
  for (const work of works) work()
}

beforeEach(() => {
  startAfresh()
  vi.useFakeTimers()
  spare = []
  vi.stubGlobal('requestIdleCallback', (work: () => void) => spare.push(work))
  vi.stubGlobal('cancelIdleCallback', (id: number) => void spare.splice(id - 1, 1))
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  for (const name of ['addEventListener', 'removeEventListener']) vi.stubGlobal(name, () => undefined)
  vi.stubGlobal('console', { ...console, timeStamp: () => undefined })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A counter of a page that counts in so many slices. */
function counting(slices: number, named: string) {
  let left = slices
  const page = {
    countUntil: vi.fn((_: number) => ({ isLeft: --left > 0, named })),
  }
  const again = (count: number, what: string): void => {
    left = count
    page.countUntil.mockImplementation(() => ({ isLeft: --left > 0, named: what }))
  }
  return { page, again, counter: countNames(page as unknown as MarkedPage) }
}
const told = (): unknown[] => fake.runtime.sendMessage.mock.calls.map(([request]) => request)

test('a page is counted after a second of peace, in spare time, slice by slice, and told once', () => {
  const { page, counter } = counting(3, '12')
  counter.settled()
  vi.advanceTimersByTime(600)
  counter.settled()
  vi.advanceTimersByTime(999)
  expect(spare).toHaveLength(0)
  vi.advanceTimersByTime(1)
  expect(page.countUntil).not.toHaveBeenCalled()
  const before = performance.now()
  idle()
  expect(page.countUntil).toHaveBeenCalledTimes(1)
  // Time stands still here: a slice is 3 ms.
  expect(page.countUntil.mock.calls[0]?.[0]).toBe(before + 3)
  expect(told()).toEqual([])
  idle()
  idle()
  expect(told()).toEqual([{ ask: 'named', isDark: false, named: '12' }])
  idle()
  expect(page.countUntil).toHaveBeenCalledTimes(3)
})

test('what is the same as before is not told again, what is another is', () => {
  const { again, counter } = counting(1, '12')
  const settle = (): void => {
    counter.settled()
    vi.advanceTimersByTime(1000)
    idle()
  }
  settle()
  again(1, '12')
  settle()
  expect(told()).toHaveLength(1)
  again(1, '13')
  settle()
  expect(told()).toMatchObject([{ named: '12' }, { named: '13' }])
})

test('a count that is under way is not started a second time', () => {
  const { counter } = counting(9, '12')
  counter.settled()
  vi.advanceTimersByTime(1000)
  idle()
  counter.settled()
  vi.advanceTimersByTime(1000)
  expect(spare).toHaveLength(1)
})

test('at the end nothing is counted any more, and the icon is empty, whoever hears it', async () => {
  const { page, again, counter } = counting(1, '12')
  fake.runtime.sendMessage.mockRejectedValue(new Error('Extension context invalidated.'))
  counter.settled()
  vi.advanceTimersByTime(1000)
  idle()
  again(2, '13')
  counter.settled()
  vi.advanceTimersByTime(1000)
  idle()
  counter.settled()
  counter.stop()
  await vi.advanceTimersByTimeAsync(5000)
  idle()
  expect(page.countUntil).toHaveBeenCalledTimes(2)
  expect(told()).toEqual([
    { ask: 'named', isDark: false, named: '12' },
    { ask: 'named', isDark: false },
  ])
})
