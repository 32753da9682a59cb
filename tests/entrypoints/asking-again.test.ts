import { afterEach, describe, expect, test, vi } from 'vitest'
import { untilAnswered } from '../../entrypoints/shared/messages.ts'

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'))

afterEach(() => void vi.useRealTimers())

describe('asking until an answer comes', () => {
  /** Fails so many times, and then answers. */
  function failing(times: number) {
    let count = 0
    return vi.fn(async () => {
      if (++count <= times) throw new Error(`failure ${count}`)
      return count
    })
  }
  test('asks at once, and where it is answered not again', async () => {
    const ask = failing(0)
    expect(await untilAnswered(ask)).toBe(1)
    expect(ask).toHaveBeenCalledTimes(1)
  })
  test('asks every 200 ms', async () => {
    vi.useFakeTimers()
    const ask = failing(2)
    const answer = untilAnswered(ask)
    await vi.advanceTimersByTimeAsync(199)
    expect(ask).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(ask).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(200)
    expect(await answer).toBe(3)
  })
  test.each([
    [undefined, 5],
    [2, 2],
    [1, 1],
  ])('with %s asks at most %d times, and rejects as the last one', async (most, count) => {
    vi.useFakeTimers()
    const ask = failing(99)
    const answer = untilAnswered(ask, most)
    const rejected = expect(answer).rejects.toThrow(`failure ${count}`)
    await vi.advanceTimersByTimeAsync(10_000)
    await rejected
    expect(ask).toHaveBeenCalledTimes(count)
  })
  test('asks as often as it may, and no more, for the answer that comes last', async () => {
    vi.useFakeTimers()
    const answer = untilAnswered(failing(4))
    await vi.advanceTimersByTimeAsync(800)
    expect(await answer).toBe(5)
  })
})
