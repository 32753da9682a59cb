import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { askingFrame, boxInFrame, isTooSmall } from '../../../entrypoints/content/hover/frames.ts'
import type { FrameCard } from '../../../entrypoints/shared/messages.ts'
import { openPage } from '../dom.ts'

let padding = '0px'
beforeEach(() => {
  openPage()
  padding = '0px'
  vi.stubGlobal('getComputedStyle', () => ({ getPropertyValue: () => padding }))
})
afterEach(() => void vi.unstubAllGlobals())

/** A frame at a place, 300 px wide and 100 high, with a border and without padding. */
function frameAt(left: number, top: number, own: object = {}): HTMLElement {
  const [width, height] = [300, 100]
  const box = { left, top, right: left + width, bottom: top + height, width, height }
  const frame = document.createElement('iframe')
  const layout = { clientWidth: width, clientHeight: height, clientLeft: 2, clientTop: 3, offsetWidth: width }
  for (const [name, value] of Object.entries({ ...layout, checkVisibility: () => true, ...own }))
    Object.defineProperty(frame, name, { value })
  frame.getBoundingClientRect = () => box as DOMRect
  return frame
}
function page(...frames: Element[]): void {
  document.body.replaceChildren(...frames)
}
const card = (width = 300, height = 100): FrameCard => ({ width, height }) as FrameCard

describe('the frame that asks', () => {
  test.each([
    ['right of the first', { x: 310, y: 50 }, 0],
    ['above the second', { x: 150, y: 390 }, 1],
    ['in the third', { x: 700, y: 450 }, 2],
    // 100 px right of the first and 100 below, 141 away; 130 left of the third and 200 above, 239 away.
    ['between the first and the third', { x: 400, y: 200 }, 0],
    ['nearer to the third across than to the second', { x: 450, y: 450 }, 2],
  ])('is the nearest to the pointer, %s', (_, pointer, nearest) => {
    const frames = [frameAt(0, 0), frameAt(0, 400), frameAt(530, 400)]
    page(...frames)
    expect(askingFrame(card(), pointer)).toBe(frames[nearest])
    page(...frames.toReversed())
    expect(askingFrame(card(), pointer)).toBe(frames[nearest])
  })
  test('is the first where the pointer was never seen', () => {
    const frames = [frameAt(0, 400), frameAt(0, 0)]
    page(...frames)
    expect(askingFrame(card(), undefined)).toBe(frames[0])
  })
  test('is as large as it says, to the px that rounding takes', () => {
    const [far, near] = [frameAt(0, 900), frameAt(0, 0, { clientWidth: 302 })]
    page(near, far)
    expect(askingFrame(card(), { x: 1, y: 1 })).toBe(far)
    expect(askingFrame(card(301, 99), { x: 1, y: 1 })).toBe(near)
    expect(askingFrame(card(302, 98), { x: 1, y: 1 })).toBeUndefined()
  })
  test('is looked for in shadow trees too, and padding is none of its viewport', () => {
    padding = '5px'
    const [inner, outer] = [frameAt(0, 0), frameAt(900, 900)]
    const host = document.createElement('div')
    host.attachShadow({ mode: 'open' }).append(inner)
    page(outer, host)
    expect(askingFrame(card(290, 90), { x: 1, y: 1 })).toBe(inner)
    expect(askingFrame(card(300, 100), { x: 1, y: 1 })).toBeUndefined()
  })
  test('can be seen', () => {
    const checkVisibility = vi.fn(() => false)
    page(frameAt(0, 0, { checkVisibility }))
    expect(askingFrame(card(), { x: 1, y: 1 })).toBeUndefined()
    expect(checkVisibility).toHaveBeenCalledWith({ visibilityProperty: true })
  })
})

describe('a frame', () => {
  test.each([
    ['in which a card can just be read', 280, 180, false],
    ['too narrow', 279, 180, true],
    ['too low', 280, 179, true],
  ])('%s', (_, innerWidth, innerHeight, tooSmall) => {
    vi.stubGlobal('innerWidth', innerWidth)
    vi.stubGlobal('innerHeight', innerHeight)
    vi.stubGlobal('window', { top: {} })
    expect(isTooSmall()).toBe(tooSmall)
  })
  test('none is too small that is the page itself', () => {
    const window: { top?: object } = {}
    window.top = window
    vi.stubGlobal('innerWidth', 10)
    vi.stubGlobal('innerHeight', 10)
    vi.stubGlobal('window', window)
    expect(isTooSmall()).toBe(false)
  })
})

test('a name in a frame is where the frame is, inside of its border', () => {
  class DOMRect {
    readonly all: readonly number[]
    constructor(...all: number[]) {
      this.all = all
    }
  }
  vi.stubGlobal('DOMRect', DOMRect)
  const box = { x: 10, y: 20, width: 30, height: 40 }
  expect(boxInFrame({ element: frameAt(500, 600), box })).toEqual(new DOMRect(512, 623, 30, 40))
  // At half its size, and with padding.
  padding = '8px'
  const half = frameAt(500, 600, { offsetWidth: 600 })
  expect(boxInFrame({ element: half, box })).toEqual(new DOMRect(510, 615.5, 15, 20))
})
