import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeOuterCard } from '../../../entrypoints/content/hover/outer-card.ts'
import type { PageMention } from '../../../entrypoints/content/mentions/text-block.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))

let rects: object[]
const found = { mention: { entity: 'country:pe' }, span: {} } as unknown as PageMention
beforeEach(() => {
  rects = [{ x: 1, y: 2, width: 30, height: 10, top: 2 }]
  const range = { setStart: () => undefined, setEnd: () => undefined, getClientRects: () => rects }
  vi.stubGlobal('document', { createRange: () => range })
  vi.stubGlobal('innerWidth', 200)
  vi.stubGlobal('innerHeight', 100)
})
afterEach(() => void vi.unstubAllGlobals())

const yes = (): boolean => true

test('the page around is told who is named, and where in a frame of which size', async () => {
  const ask = vi.fn(async () => true)
  const [outer, instead] = [makeOuterCard(ask), vi.fn()]
  await outer.show(found, true, yes, instead)
  expect(ask.mock.calls).toEqual([
    [
      {
        mention: found.mention,
        pinned: true,
        box: { x: 1, y: 2, width: 30, height: 10 },
        width: 200,
        height: 100,
      },
    ],
  ])
  expect([outer.isShown(), instead.mock.calls.length]).toEqual([true, 0])
})

describe('where nobody shows it', () => {
  test.each([
    ['says no', async () => false],
    ['is not there', async () => Promise.reject(new Error('nobody'))],
  ])('since the page around %s, it is shown otherwise', async (_, ask) => {
    const [outer, instead] = [makeOuterCard(ask), vi.fn()]
    await outer.show(found, false, yes, instead)
    expect([outer.isShown(), instead.mock.calls.length]).toEqual([false, 1])
  })
  test('and another is wanted by then, nothing is', async () => {
    const instead = vi.fn()
    await makeOuterCard(async () => false).show(found, false, () => false, instead)
    expect(instead).not.toHaveBeenCalled()
  })
})

test('of a name that has gone nobody is told', async () => {
  rects = []
  const ask = vi.fn(async () => true)
  const outer = makeOuterCard(ask)
  await outer.show(found, false, yes, vi.fn())
  expect([outer.isShown(), ask.mock.calls.length]).toEqual([false, 0])
})

test('it is closed once, by whoever closes it', async () => {
  const ask = vi.fn(async (_: object | undefined) => true)
  const outer = makeOuterCard(ask)
  outer.hide()
  expect(ask).not.toHaveBeenCalled()
  await outer.show(found, false, yes, vi.fn())
  outer.hide()
  expect(ask.mock.calls.at(-1)).toEqual([undefined])
  expect(outer.closed()).toBe(false)
  await outer.show(found, false, yes, vi.fn())
  expect([outer.closed(), outer.closed()]).toEqual([true, false])
})
