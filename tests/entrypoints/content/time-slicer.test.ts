import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isSeen, makeTimeSlicer, type TimeSlicer } from '../../../entrypoints/content/read/time-slicer.ts'
import { nextTask } from '../../../entrypoints/shared/next-task.ts'
import { openPage, setState, show, tell } from '../dom.ts'

/** What waits for the browser to have nothing to do; `patience`: how long at most, in milliseconds. */
let spare: { readonly work: (deadline: object) => void; readonly patience: number }[] = []
/** What is on hold until the next task. */
let tasks: (() => void)[] = []

/** Lets promises that have an answer go on. */
const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0)
async function idle(milliseconds: number): Promise<void> {
  const works = spare
  spare = []
  for (const { work } of works) work({ timeRemaining: () => milliseconds })
  await settled()
}
async function task(): Promise<void> {
  tasks.shift()?.()
  await settled()
}

beforeEach(() => {
  vi.useFakeTimers()
  openPage()
  spare = []
  tasks = []
  vi.stubGlobal('requestIdleCallback', (work: () => void, { timeout }: { timeout: number }) =>
    spare.push({ work, patience: timeout }),
  )
  vi.stubGlobal('scheduler', { yield: () => new Promise<void>((resolve) => tasks.push(resolve)) })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Work of so many steps. */
function working(steps: number) {
  let left = steps
  const step = vi.fn((_: number) => --left > 0)
  const done = vi.fn()
  const more = (count: number): void => {
    left = count
  }
  return { step, done, more, slices: makeTimeSlicer(step, done) }
}
async function want(slices: TimeSlicer, now?: boolean): Promise<void> {
  slices.want(now)
  await settled()
}

describe('work', () => {
  test('waits for spare time, 200 ms at most, and a slice of it is 3 ms', async () => {
    const { slices, step, done } = working(1)
    await want(slices)
    expect(step).not.toHaveBeenCalled()
    expect(spare.map(({ patience }) => patience)).toEqual([200])
    const now = performance.now()
    await idle(50)
    expect(step.mock.calls).toEqual([[now + 3]])
    expect(done).toHaveBeenCalledTimes(1)
    await idle(50)
    expect(step).toHaveBeenCalledTimes(1)
  })
  test('goes on in spare time while more than a slice of it is left, and lets others in between', async () => {
    const { slices, step, done } = working(4)
    await want(slices)
    await idle(4)
    expect(step).toHaveBeenCalledTimes(1)
    await task()
    expect(step).toHaveBeenCalledTimes(2)
    expect(done).not.toHaveBeenCalled()
    await task()
    await task()
    expect(step).toHaveBeenCalledTimes(4)
    expect(done).toHaveBeenCalledTimes(1)
  })
  test('waits for spare time again where no more than a slice is left', async () => {
    const { slices, step } = working(3)
    await want(slices)
    await idle(3)
    await task()
    expect(step).toHaveBeenCalledTimes(1)
    await idle(3)
    expect(step).toHaveBeenCalledTimes(2)
  })
  test('that is urgent begins with the next task, also where that is said in the same breath', async () => {
    const { slices, step } = working(2)
    slices.want()
    slices.want(true)
    await want(slices)
    expect([step.mock.calls.length, tasks.length]).toEqual([0, 1])
    await task()
    expect(step).toHaveBeenCalledTimes(1)
    await task()
    expect(step).toHaveBeenCalledTimes(1)
    await idle(9)
    expect(step).toHaveBeenCalledTimes(2)
  })
  test('is not urgent because what went before was', async () => {
    const { slices, step, more } = working(1)
    await want(slices, true)
    await task()
    more(1)
    await want(slices)
    await task()
    expect(step).toHaveBeenCalledTimes(1)
    await idle(9)
    expect(step).toHaveBeenCalledTimes(2)
  })
  test('that is wanted while it is done is done once more', async () => {
    const { slices, step, done, more } = working(1)
    step.mockImplementationOnce(() => {
      more(1)
      slices.want()
      return false
    })
    await want(slices)
    await idle(9)
    await idle(9)
    expect(step).toHaveBeenCalledTimes(2)
    expect(done).toHaveBeenCalledTimes(2)
    expect(spare).toEqual([])
  })
  test('that is stopped goes no further', async () => {
    const { slices, step, done } = working(9)
    await want(slices)
    await idle(9)
    slices.stop()
    await task()
    await want(slices, true)
    show('visible')
    await settled()
    await task()
    await idle(9)
    expect(step).toHaveBeenCalledTimes(1)
    expect(done).not.toHaveBeenCalled()
  })
})

describe('a page that nobody sees', () => {
  test.each([
    ['in a tab behind', { visibilityState: 'hidden' }, 'visibilitychange'],
    ['loaded ahead', { prerendering: true }, 'prerenderingchange'],
  ] as const)('%s is not worked on, and at once when it is seen', async (_, state, type) => {
    setState(state)
    const { slices, step } = working(1)
    await want(slices)
    await task()
    await idle(9)
    expect([isSeen(), step.mock.calls.length]).toEqual([false, 0])
    setState({ visibilityState: 'visible', prerendering: false })
    tell(type)
    await settled()
    await task()
    expect([isSeen(), step.mock.calls.length]).toEqual([true, 1])
  })
  test('is left alone in the midst of work, which goes on later', async () => {
    const { slices, step, done } = working(2)
    await want(slices)
    await idle(9)
    show('hidden')
    await task()
    expect(step).toHaveBeenCalledTimes(1)
    show('visible')
    await settled()
    await task()
    expect(step).toHaveBeenCalledTimes(2)
    expect(done).toHaveBeenCalledTimes(1)
  })
})

test('others go first also where the browser has no scheduler', async () => {
  vi.useRealTimers()
  vi.stubGlobal('scheduler', undefined)
  const order: string[] = []
  await Promise.all([
    nextTask().then(() => order.push('task')),
    Promise.resolve().then(() => order.push('now')),
  ])
  expect(order).toEqual(['now', 'task'])
})
