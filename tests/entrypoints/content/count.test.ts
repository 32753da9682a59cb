import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Counter, countNames } from '../../../entrypoints/content/mentions/count.ts'
import type { MarkedPage } from '../../../entrypoints/content/page.ts'

const told = vi.hoisted(() => [] as (string | undefined)[])
vi.mock('../../../entrypoints/shared/messages.ts', () => ({
  tellNamed: (named: string | undefined) => Promise.resolve(void told.push(named)),
}))

let named = '2'
let counter: Counter
const page = { countUntil: () => ({ isLeft: false, named }) } as unknown as MarkedPage
const shownAgain = (persisted: boolean) => dispatchEvent(Object.assign(new Event('pageshow'), { persisted }))

beforeEach(() => {
  vi.useFakeTimers()
  const target = new EventTarget()
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const)
    vi.stubGlobal(name, target[name].bind(target))
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work))
  vi.stubGlobal('cancelIdleCallback', clearTimeout)
  vi.stubGlobal('console', { ...console, timeStamp: () => undefined })
  told.length = 0
  named = '2'
  counter = countNames(page)
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const settle = (): void => {
  counter.settled()
  vi.advanceTimersByTime(2000)
}

test('the same figure is reported once, and another one when it comes', () => {
  settle()
  settle()
  named = '3'
  settle()
  expect(told).toEqual(['2', '3'])
})

test('a page that comes back out of the cache reports its figure again; one that is shown first has none to report', () => {
  shownAgain(true)
  shownAgain(false)
  settle()
  shownAgain(false)
  expect(told).toEqual(['2'])
  shownAgain(true)
  shownAgain(true)
  expect(told).toEqual(['2', '2', '2'])
})

test('what is stopped takes its own figure away, and no other one: a page may be made ready behind that in front', () => {
  counter.stop()
  expect(told).toEqual([])
  counter = countNames(page)
  settle()
  counter.stop()
  shownAgain(true)
  expect(told).toEqual(['2', undefined])
})
