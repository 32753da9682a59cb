import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeAtSide } from '../../../entrypoints/card/side.ts'

const box = (left: number, top: number, width: number, height: number) => ({
  ...{ left, top, right: left + width, bottom: top + height },
})
const VIEW = { width: 1200, height: 800 }
const CARD = { width: 376, height: 500 }
const read = (left: number, width: number, top = 100) => ({
  lines: [box(left, top, 60, 20)],
  text: box(left, 0, width, 2000),
})

describe('a card at the side is', () => {
  test('beside the text, where there is more room, and as high as it wants', () => {
    expect(placeAtSide(read(100, 600), CARD, VIEW, undefined)).toEqual({
      ...{ side: 'right', end: 'top', x: 1200 - 8 - 376, y: 8, height: 500 },
    })
    expect(placeAtSide(read(500, 600), CARD, VIEW, undefined)).toMatchObject({ side: 'left', x: 8, y: 8 })
    expect(placeAtSide(read(100, 600), { ...CARD, height: 2000 }, VIEW, undefined).height).toBe(784)
  })
  test('where it was, as long as that is beside the text', () => {
    const before = { side: 'left', end: 'top' } as const
    const view = { width: 1600, height: 800 }
    expect(placeAtSide(read(420, 600), CARD, view, before).side).toBe('left')
    expect(placeAtSide(read(200, 600), CARD, view, before).side).toBe('right')
  })
  test('on the side where the page ends, if both have as much room', () => {
    expect(placeAtSide(read(400, 400), CARD, VIEW, undefined).side).toBe('right')
    expect(placeAtSide(read(400, 400), CARD, VIEW, undefined, true).side).toBe('left')
  })
  test('in the half of the window that is not read, where it covers some of the text', () => {
    const half = (800 - 24) / 2
    expect(placeAtSide(read(100, 1000), CARD, VIEW, undefined)).toEqual({
      ...{ side: 'right', end: 'bottom', x: 816, y: 800 - 8 - half, height: half },
    })
    expect(placeAtSide(read(100, 1000, 700), CARD, VIEW, undefined)).toMatchObject({ end: 'top', y: 8 })
  })
  test('where it was while the name is out of sight', () => {
    for (const end of ['top', 'bottom'] as const)
      expect(placeAtSide(read(100, 1000, 900), CARD, VIEW, { side: 'right', end }).end).toBe(end)
  })
})

test('it is never over its name, is within the window, and its upper edge does not move when more comes in', () => {
  const sizes = fc.record({
    ...{ width: fc.integer({ min: 320, max: 2000 }), height: fc.integer({ min: 300, max: 1200 }) },
    ...{ left: fc.integer({ min: 0, max: 1900 }), column: fc.integer({ min: 100, max: 1600 }) },
    ...{ top: fc.integer({ min: 0, max: 1180 }), card: fc.integer({ min: 60, max: 900 }) },
    more: fc.integer({ min: 0, max: 500 }),
  })
  fc.assert(
    fc.property(sizes, ({ width, height, left, column, top, card, more }) => {
      const view = { width, height }
      const size = { width: Math.min(376, width - 16), height: card }
      const line = box(Math.min(left, width - 70), Math.min(top, height - 30), 60, 20)
      // A name that is in both halves leaves none free.
      fc.pre(line.bottom < height / 2 - 4 || line.top > height / 2 + 4)
      const text = box(Math.min(left, width - 70), 0, Math.max(70, Math.min(column, width - left)), 5000)
      const at = placeAtSide({ lines: [line], text }, size, view, undefined)
      const isOver =
        at.x < line.right &&
        at.x + size.width > line.left &&
        at.y < line.bottom &&
        at.y + at.height > line.top
      expect(isOver).toBe(false)
      expect(at.x).toBeGreaterThanOrEqual(8)
      expect(at.y).toBeGreaterThanOrEqual(8)
      expect(at.x + size.width).toBeLessThanOrEqual(Math.max(width - 8, 8 + size.width))
      expect(at.y + at.height).toBeLessThanOrEqual(height - 8)
      const grown = placeAtSide({ lines: [line], text }, { ...size, height: card + more }, view, at)
      expect([grown.x, grown.y]).toEqual([at.x, at.y])
    }),
  )
})
