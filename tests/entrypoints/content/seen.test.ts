import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { loaded, seen } from '../../../entrypoints/content/read/time-slicer.ts'
import { openPage, setState, tell } from '../dom.ts'

/** Lets promises that have an answer go on. */
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
  openPage()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test.each(['visibilitychange', 'prerenderingchange'] as const)(
  'a page that nobody sees is waited for until %s',
  async (type) => {
    setState({ visibilityState: 'hidden' })
    const told = vi.fn()
    void seen(new AbortController().signal).then(told)
    tell(type)
    await settled()
    expect(told).not.toHaveBeenCalled()
    setState({ visibilityState: 'visible' })
    tell(type)
    await settled()
    expect(told).toHaveBeenCalledTimes(1)
  },
)

describe('the page’s own loading', () => {
  /** @returns whether it has been waited for long enough, and the page's telling that it has loaded */
  function waiting(readyState: string) {
    setState({ readyState })
    const window = new EventTarget()
    vi.stubGlobal('window', window)
    const told = vi.fn()
    void loaded().then(told)
    return { told, load: () => window.dispatchEvent(new Event('load')) }
  }
  test('is over already', async () => {
    const { told } = waiting('complete')
    await settled()
    expect(told).toHaveBeenCalledTimes(1)
  })
  test('is over when it says so, after what else waits for that', async () => {
    const { told, load } = waiting('interactive')
    await vi.advanceTimersByTimeAsync(999)
    load()
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
    expect(told).not.toHaveBeenCalled()
    await settled()
    expect(told).toHaveBeenCalledTimes(1)
  })
  test('is waited for a second at most', async () => {
    const { told } = waiting('interactive')
    await vi.advanceTimersByTimeAsync(999)
    expect(told).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    expect(told).toHaveBeenCalledTimes(1)
  })
})
