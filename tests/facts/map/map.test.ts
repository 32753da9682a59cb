import { describe, expect, test } from 'vitest'
import { locatorOf, type MapShape, type WorldMap } from '../../../facts/map/map.ts'

type Bounds = readonly [number, number, number, number]
const shape = (path: string, box: Bounds, at: readonly [number, number] = [0, 0]): MapShape => ({
  path,
  box,
  at,
})

/** A world of 1000 × 500, so that a locator is at least 220 wide, and 900 at most. */
function mapOf(shapes: Readonly<Record<string, MapShape>>): WorldMap {
  return { width: 1000, height: 500, shapes, rest: 'M9rest' }
}
/** The part of the world that a country's locator shows: left, top, width and height. */
function part(box: Bounds, at?: readonly [number, number]): number[] {
  const svg = locatorOf(mapOf({ AA: shape('M1', box, at) }), 'AA') ?? ''
  return (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(' ').map(Number)
}

describe('a locator shows', () => {
  test.each<[string, Bounds, number[]]>([
    // 2.6 × 100 wide, and 180 to 100: 144.4 high; around (500, 250).
    ['a wide country, 2.6 times as wide as it', [450, 245, 550, 255], [370, 177.8, 260, 144.4]],
    // 2.6 × 50 = 130 high, and 1.8 times as wide.
    ['a high country, 2.6 times as high as it', [495, 225, 505, 275], [383, 185, 234, 130]],
    ['a small country, in a fifth of the world', [499, 249, 501, 251], [390, 188.9, 220, 122.2]],
    ['a huge country, in all there is', [200, 50, 680, 450], [0, 0, 900, 500]],
    ['nothing left or above of the world', [0, 0, 10, 10], [0, 0, 220, 122.2]],
    ['nothing right or below of the world', [990, 490, 1000, 500], [780, 377.8, 220, 122.2]],
  ])('%s', (_, box, expected) => expect(part(box)).toEqual(expected))

  test('a country on both sides of the date line where most of it is, not in the middle of the world', () => {
    // 501 of 1000 is on both sides: 501 × 2.6 is more than all. The middle of the box would be at (25.5, 0).
    expect(part([225, 100, 726, 110], [900, 105])).toEqual([100, 0, 900, 500])
    expect(part([225, 100, 725, 110], [900, 105])).toEqual([25, 0, 900, 500])
  })
})

describe('what is drawn', () => {
  const shapes = {
    AA: shape('M1own', [450, 245, 550, 255], [501, 251]),
    // Its part is 370 to 630, 177.8 to 322.2.
    BB: shape('M2touches', [100, 100, 370, 200]),
    CC: shape('M3left', [100, 200, 369, 300]),
    DD: shape('M4below', [400, 323, 500, 400]),
    EE: shape('M5over', [0, 0, 1000, 500]),
    FF: shape('M6right', [631, 200, 700, 300]),
    GG: shape('M7above', [400, 0, 500, 177]),
  }
  test('is the land around, and the country once', () => {
    const svg = locatorOf(mapOf(shapes), 'AA') ?? ''
    expect([...svg.matchAll(/ d="([^"]*)"/g)].map((match) => match[1])).toEqual([
      'M2touchesM5overM9rest',
      'M1own',
    ])
    expect(svg).toMatch(/^<svg [^>]*width="180" height="100">.*<\/svg>$/)
  })
  test.each<[string, Bounds, string | undefined]>([
    // A unit is 220 / 180 = 1.22 to a px; five of them are 6.1, four of them 4.9.
    ['that is smaller than 5 px has a dot', [500, 250, 506, 256], '4.9'],
    ['that is larger has none', [500, 250, 506.2, 256], undefined],
    ['that is long is no dot', [500, 250, 507, 250], undefined],
  ])('a country %s', (_, box, radius) => {
    const svg = locatorOf(mapOf({ AA: shape('', box, [503, 253]) }), 'AA') ?? ''
    expect(/<circle cx="503" cy="253" r="([^"]+)"/.exec(svg)?.[1]).toBe(radius)
  })
  test('is nothing of a country that the map does not have', () => {
    expect(locatorOf(mapOf(shapes), 'ZZ')).toBeUndefined()
  })
})
