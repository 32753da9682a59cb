import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeCard } from '../../entrypoints/card/place.ts'

const box = (left: number, top: number, width = 60, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const VIEW = { width: 1000, height: 800 }

test('under its name where there is room, above it where there is more, lower where there is none', () => {
  const card = { width: 372, height: 300 }
  expect(placeCard([box(50, 100)], undefined, card, VIEW)).toEqual({ x: 50, y: 126, height: 300 })
  expect(placeCard([box(50, 700)], undefined, card, VIEW)).toEqual({ x: 50, y: 394, height: 300 })
  expect(placeCard([box(900, 100)], undefined, card, VIEW).x).toBe(1000 - 8 - 372)
  expect(
    placeCard([box(50, 160)], undefined, { width: 372, height: 460 }, { width: 1000, height: 400 }),
  ).toEqual({ x: 50, y: 186, height: 206 })
})

test('under all of a name that goes on in the next line, where the line begins that the pointer is on', () => {
  const lines = [box(900, 100), box(20, 130)]
  const card = { width: 372, height: 200 }
  expect(placeCard(lines, { x: 30, y: 140 }, card, VIEW)).toMatchObject({ x: 20, y: 156 })
  expect(placeCard(lines, { x: 910, y: 110 }, card, VIEW)).toMatchObject({ x: 620, y: 156 })
})

test('beside a name that has too little room above and below', () => {
  const view = { width: 1000, height: 220 }
  const place = placeCard([box(50, 100)], undefined, { width: 372, height: 400 }, view)
  expect(place).toEqual({ x: 116, y: 8, height: 204 })
  expect(placeCard([box(700, 100)], undefined, { width: 372, height: 400 }, view).x).toBe(700 - 6 - 372)
})

test('never over its name, and never outside, wherever that is', () => {
  const shape = fc.record({
    left: fc.integer({ min: 0, max: 900 }),
    top: fc.integer({ min: 0, max: 700 }),
    height: fc.integer({ min: 30, max: 2000 }),
    view: fc.integer({ min: 240, max: 900 }),
  })
  fc.assert(
    fc.property(shape, ({ left, top, height, view }) => {
      fc.pre(top + 20 <= view)
      const name = box(left, top)
      const place = placeCard([name], undefined, { width: 372, height }, { width: 1000, height: view })
      const isOver =
        place.x < name.right &&
        place.x + 372 > name.left &&
        place.y < name.bottom &&
        place.y + place.height > name.top
      expect({ place, isOver }).toMatchObject({ isOver: false })
      expect(place.height).toBeGreaterThan(0)
      expect(place.y).toBeGreaterThanOrEqual(8)
      expect(place.y + place.height).toBeLessThanOrEqual(view - 8)
    }),
  )
})
