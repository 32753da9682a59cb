import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type LateRoots, makeLateRoots } from '../../../entrypoints/content/read/late-roots.ts'

/** An element as far as these look at it; each look is counted. */
class FakeElement {
  isConnected = true
  localName = 'late-news'
  hasAttribute = (): boolean => false
  looks = 0
  root: object | null = null
  get shadowRoot(): object | null {
    this.looks++
    return this.root
  }
}

let found: unknown[]
let roots: LateRoots

const waits = (...elements: readonly FakeElement[]): void =>
  roots.wait(elements as unknown as readonly Element[])

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.stubGlobal('HTMLFormElement', class {})
  found = []
  roots = makeLateRoots((root) => found.push(root))
})
afterEach(() => {
  roots.stop()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a root that comes is found within twice the time its element has waited', () => {
  for (const time of [10, 700, 5000, 60_000]) {
    const element = new FakeElement()
    waits(element)
    vi.advanceTimersByTime(time)
    element.root = { time }
    vi.advanceTimersByTime(Math.max(250, time * 1.1))
    expect(found.at(-1)).toEqual({ time })
  }
})

test('a page that keeps adding elements does not keep those before from being looked at', () => {
  const first = new FakeElement()
  waits(first)
  for (let time = 0; time < 10_000; time += 50) {
    waits(new FakeElement())
    if (time === 1000) first.root = { late: true }
    vi.advanceTimersByTime(50)
    if (time > 2500) expect(found).toEqual([{ late: true }])
  }
})

test('those that wait long are looked at ever more rarely, however many come', () => {
  const first = new FakeElement()
  waits(first)
  for (let time = 0; time < 200_000; time += 100) {
    waits(new FakeElement())
    vi.advanceTimersByTime(100)
  }
  // After 250 ms, and each time after twice as long, nine times.
  expect(first.looks).toBeGreaterThan(7)
  expect(first.looks).toBeLessThan(24)
})

test('an element that is named again waits on, and is looked at no oftener', () => {
  const element = new FakeElement()
  for (let time = 0; time < 100_000; time += 100) {
    waits(element)
    vi.advanceTimersByTime(100)
  }
  expect(element.looks).toBeLessThan(24)
  element.root = {}
  roots.look()
  roots.look()
  expect(found).toHaveLength(1)
})

test('when asked it looks at all of them at once, those that are no longer waited for as well', () => {
  const [old, young, gone] = [new FakeElement(), new FakeElement(), new FakeElement()]
  waits(old, gone)
  vi.advanceTimersByTime(300_000)
  expect(vi.getTimerCount()).toBe(0)
  waits(young)
  for (const element of [old, young, gone]) element.root = { element }
  gone.isConnected = false
  roots.look()
  expect(found).toEqual([{ element: old }, { element: young }])
  vi.advanceTimersByTime(300_000)
  expect(found).toHaveLength(2)
})

test('nothing is looked at once it is stopped', () => {
  const element = new FakeElement()
  waits(element)
  roots.stop()
  element.root = {}
  vi.advanceTimersByTime(300_000)
  expect(found).toEqual([])
})

test('an element that is waited for again is found once', () => {
  const element = new FakeElement()
  waits(element)
  vi.advanceTimersByTime(300_000)
  waits(element)
  element.root = {}
  roots.look()
  expect(found).toHaveLength(1)
  vi.advanceTimersByTime(300_000)
  roots.look()
  expect(found).toHaveLength(1)
})
