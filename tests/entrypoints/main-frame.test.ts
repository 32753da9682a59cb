import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { mainFrame } from '../../entrypoints/shared/main-frame.ts'
import { fake, startAfresh } from './fake-browser.ts'

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'))

const { executeScript } = fake.scripting
beforeEach(startAfresh)
afterEach(() => void vi.unstubAllGlobals())

/** Frames by their ids, as they measure themselves; without a measure they have no address of their own. */
function frames(all: Readonly<Record<number, readonly [area: number, text: number] | undefined>>): void {
  executeScript.mockResolvedValue(
    Object.entries(all).map(([id, measured]) => ({
      frameId: Number(id),
      result: measured && { area: measured[0], text: measured[1] },
    })),
  )
}

describe('where the reader reads', () => {
  test.each([
    ['the page, which is all there is', { 0: [1000, 5] }, 0],
    ['a frame that fills the page and holds more text', { 0: [1000, 5], 3: [900, 6] }, 3],
    ['the page, where its frame holds no more', { 0: [1000, 5], 3: [900, 5] }, 0],
    ['a frame that fills just half of it', { 0: [1000, 5], 3: [500, 99] }, 3],
    ['the page, where its frame fills less than half', { 0: [1000, 5], 3: [499, 99] }, 0],
    ['of two frames the one with more text', { 0: [1000, 5], 3: [600, 20], 4: [600, 10] }, 3],
    ['the page, where a frame has no address', { 0: [1000, 5], 3: undefined }, 0],
    ['the page, where it has no address itself', { 0: undefined, 3: [900, 99] }, 0],
  ] as const)('is %s', async (_, all, frame) => {
    frames(all)
    expect(await mainFrame(7)).toBe(frame)
    expect(executeScript.mock.calls[0]?.[0]).toMatchObject({
      target: { tabId: 7, allFrames: true },
      injectImmediately: true,
    })
  })
  test('is the page where no script may run', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access the page.'))
    expect(await mainFrame(7)).toBe(0)
  })
})

describe('a frame', () => {
  /** What runs in each frame, taken out of this file's scope as browsers do. */
  async function measured(protocol: string): Promise<unknown> {
    frames({})
    await mainFrame(7)
    const { func } = executeScript.mock.calls[0]![0] as { func: () => unknown }
    vi.stubGlobal('location', { protocol })
    vi.stubGlobal('innerWidth', 30)
    vi.stubGlobal('innerHeight', 20)
    vi.stubGlobal('document', { querySelectorAll: () => [{ textContent: 'abc' }, { textContent: 'de' }] })
    return new Function(`return (${func.toString()})()`)()
  }
  test('measures its window, and the text of its paragraphs', async () => {
    expect(await measured('https:')).toEqual({ area: 600, text: 5 })
    expect(await measured('http:')).toEqual({ area: 600, text: 5 })
  })
  test.each(['about:', 'data:', 'blob:', 'chrome-extension:'])('of %s says nothing', async (protocol) => {
    expect(await measured(protocol)).toBeUndefined()
  })
})
