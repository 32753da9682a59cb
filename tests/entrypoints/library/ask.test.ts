import { expect, test } from 'vitest'
import { askingWorker, type WorkerLike } from '../../../entrypoints/library/ask.ts'
import type { FromWorker, ToWorker } from '../../../entrypoints/library/protocol.ts'

/** A worker whose other side is the test. */
class Fake extends EventTarget implements WorkerLike {
  readonly asked: ToWorker[] = []
  isTerminated = false
  postMessage(message: ToWorker): void {
    this.asked.push(message)
  }
  terminate(): void {
    this.isTerminated = true
  }
  say(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

function started(isSoon = false) {
  const workers: Fake[] = []
  const ask = askingWorker(() => {
    const made = new Fake()
    workers.push(made)
    return made
  }, isSoon)
  return { ask, workers }
}

test('answers go to who asked, in whatever order they come', async () => {
  const { ask, workers } = started()
  const first = ask('article', { id: 'a' })
  const second = ask('article', { id: 'b' })
  workers[0]!.say({ number: 2, reply: 'for b' })
  workers[0]!.say({ number: 1, reply: 'for a' })
  expect(await Promise.all([first, second])).toEqual(['for a', 'for b'])
  expect(workers).toHaveLength(1)
})

test('one that is started soon answers what is asked later; if it did not load, the first request starts another', async () => {
  for (const isBroken of [false, true]) {
    const { ask, workers } = started(true)
    expect(workers).toHaveLength(1)
    if (isBroken) workers[0]!.dispatchEvent(new Event('error'))
    const asked = ask('article', { id: 'a' })
    expect(workers).toHaveLength(isBroken ? 2 : 1)
    workers.at(-1)!.say({ number: 1, reply: 'for a' })
    expect(await asked).toBe('for a')
  }
})

test('code is a LibraryError that knows its cause', async () => {
  const { ask, workers } = started()
  const asked = ask('article', { id: 'a' })
  workers[0]!.say({ number: 1, code: 'full', error: 'QuotaExceededError: no room' })
  await expect(asked).rejects.toMatchObject({ code: 'full', cause: 'QuotaExceededError: no room' })
})

test.each(['error', 'messageerror'])(
  'a worker with an %s fails all that wait, and the next request starts another',
  async (type) => {
    const { ask, workers } = started()
    const waiting = [ask('article', { id: 'a' }), ask('article', { id: 'b' })]
    workers[0]!.dispatchEvent(new Event(type))
    const outcomes = await Promise.allSettled(waiting)
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected'])
    expect(workers[0]!.isTerminated).toBe(true)
    const again = ask('article', { id: 'c' })
    expect(workers).toHaveLength(2)
    workers[1]!.say({ number: 3, reply: 'for c' })
    expect(await again).toBe('for c')
  },
)

test('how far a long one is is reported, and it is ended early by the worker itself', async () => {
  const { ask, workers } = started()
  const told: number[] = []
  const control = new AbortController()
  const asked = ask('export', {}, { onProgress: (done) => told.push(done), signal: control.signal })
  workers[0]!.say({ number: 1, done: 0.25 })
  workers[0]!.say({ number: 1, done: 0.5 })
  control.abort()
  expect(workers[0]!.asked.at(-1)).toEqual({ cancel: 1 })
  workers[0]!.say({ number: 1, reply: undefined })
  expect(await asked).toBeUndefined()
  expect(told).toEqual([0.25, 0.5])
})
