import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type HoverMachine, runMachine } from '../../../entrypoints/content/hover/machine-runner.ts'

let done: string[]
let machine: HoverMachine<string>
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('console', { ...console, timeStamp: () => undefined })
  done = []
  machine = runMachine<string>(250, false, (effect, means) =>
    done.push(`${effect.do} ${effect.do === 'hide' ? '' : effect.target} ${means}`),
  )
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('a card comes when the pointer has dwelt, as long as the reader has set, and goes 300 ms after it has left', () => {
  machine.send({ type: 'enter', target: 'a' })
  // Half of a dwell that is shorter than 300 ms.
  vi.advanceTimersByTime(124)
  expect(done).toEqual([])
  vi.advanceTimersByTime(1)
  expect(done).toEqual(['fetch a pointer'])
  vi.advanceTimersByTime(124)
  expect(machine.state().at).toBe('dwelling')
  vi.advanceTimersByTime(1)
  expect(done.at(-1)).toBe('show a pointer')
  machine.send({ type: 'leave' })
  vi.advanceTimersByTime(299)
  expect(done.at(-1)).toBe('show a pointer')
  vi.advanceTimersByTime(1)
  expect(done.at(-1)).toBe('hide  pointer')
})

test('a timer that was started for something else changes nothing', () => {
  machine.send({ type: 'enter', target: 'a' })
  vi.advanceTimersByTime(200)
  machine.send({ type: 'enter', target: 'b' })
  vi.advanceTimersByTime(200)
  expect(machine.state().at).toBe('dwelling')
  vi.advanceTimersByTime(50)
  expect(done.at(-1)).toBe('show b pointer')
})

test('how the reader did it goes with what follows, and not further', () => {
  machine.send({ type: 'pin', target: 'a' }, 'keyboard')
  machine.send({ type: 'close' })
  machine.send({ type: 'pin', target: 'b' }, 'touch')
  expect(done).toEqual(['show a keyboard', 'hide  pointer', 'show b touch'])
})

test('a target that was read anew is the one that is open', () => {
  machine.replaceTarget('z')
  expect(machine.state()).toEqual({ at: 'idle' })
  machine.send({ type: 'pin', target: 'a' })
  machine.replaceTarget('b')
  expect(machine.state()).toEqual({ at: 'pinned', target: 'b' })
})

test('once stopped no timer runs', () => {
  machine.send({ type: 'enter', target: 'a' })
  machine.stop()
  vi.advanceTimersByTime(1000)
  expect(done).toEqual([])
})
