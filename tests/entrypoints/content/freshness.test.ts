import { expect, test } from 'vitest'
import { makeFreshness } from '../../../entrypoints/content/hover/freshness.ts'

function fresh() {
  const clock = { now: 0 }
  return { clock, freshness: makeFreshness(() => clock.now) }
}

test('a page that has not changed is not read again', () => {
  const { freshness } = fresh()
  expect(freshness.due()).toBeUndefined()
  freshness.read()
  freshness.wasRead(true)
  expect(freshness.due()).toBeUndefined()
})

test('one that has changed is read at once at first, and then after a while', () => {
  const { freshness, clock } = fresh()
  freshness.changed()
  expect(freshness.due()).toBe(0)
  freshness.read()
  freshness.wasRead(true)
  freshness.changed()
  expect(freshness.due()).toBe(2000)
  clock.now = 1500
  expect(freshness.due()).toBe(500)
  clock.now = 9000
  expect(freshness.due()).toBe(0)
})

test('the less there is to it, the less often it is read: up to 16 s', () => {
  const { freshness, clock } = fresh()
  const waits = Array.from({ length: 5 }, () => {
    freshness.changed()
    clock.now += freshness.due() ?? 0
    freshness.read()
    freshness.wasRead(false)
    freshness.changed()
    return freshness.due()
  })
  expect(waits).toEqual([4000, 8000, 16_000, 16_000, 16_000])
  freshness.read()
  freshness.wasRead(true)
  freshness.changed()
  expect(freshness.due()).toBe(2000)
})

test('what changes while it is being read is read once more', () => {
  const { freshness } = fresh()
  freshness.changed()
  freshness.read()
  freshness.changed()
  freshness.wasRead(true)
  expect(freshness.due()).toBe(2000)
})

test('another address is another page: nothing is waited for', () => {
  const { freshness } = fresh()
  freshness.read()
  freshness.wasRead(false)
  freshness.moved()
  expect(freshness.due()).toBe(0)
})
