/** A country on the map, in the map's own units. */
export interface MapShape {
  /** An SVG path; empty where the country is too small to have a shape. */
  readonly path: string
  /** Where it is; a country that is too small is drawn as a dot here. */
  readonly at: readonly [x: number, y: number]
  /** Left, top, right and bottom of its shape. */
  readonly box: readonly [number, number, number, number]
}

/** The world, drawn once when the extension is built, in the Equal Earth projection, which keeps areas. (Šavrič, Patterson and Jenny, 2019.) */
export interface WorldMap {
  readonly width: number
  readonly height: number
  /** By ISO 3166-1 alpha-2. */
  readonly shapes: Readonly<Record<string, MapShape>>
  /** Land without a country: Antarctica, and what is disputed. */
  readonly rest: string
}

/** The size of a small map, in pixels. */
const LOCATOR_WIDTH = 180
const LOCATOR_HEIGHT = 100

/** How much is shown around a country, as a multiple of its size; and the smallest share of the world that is shown. */
const AROUND = 2.6
const LEAST_PART = 0.22

/**
 * A small map that shows where a country lies, as SVG.
 *
 * @returns undefined if the map does not have it
 */
export function locatorOf(map: WorldMap, iso2: string): string | undefined {
  const shape = map.shapes[iso2]
  if (!shape) return undefined
  const [left, top, right, bottom] = shape.box
  const aspect = LOCATOR_WIDTH / LOCATOR_HEIGHT
  const least = map.width * LEAST_PART
  const width = Math.min(
    map.height * aspect,
    Math.max(least, (right - left) * AROUND, (bottom - top) * AROUND * aspect),
  )
  const height = width / aspect
  const middle = (from: number, to: number, size: number, all: number): number =>
    Math.min(Math.max((from + to - size) / 2, Math.min(0, (all - size) / 2)), Math.max(0, all - size))
  // If a country is on both sides of the date line, the middle of its box may be half the world away.
  const isSplit = right - left > map.width / 2
  const [x, y] = isSplit
    ? [
        middle(shape.at[0], shape.at[0], width, map.width),
        middle(shape.at[1], shape.at[1], height, map.height),
      ]
    : [middle(left, right, width, map.width), middle(top, bottom, height, map.height)]
  const land = Object.values(map.shapes)
    .filter((other) => other !== shape && touches(other.box, [x, y, x + width, y + height]))
    .map((other) => other.path)
    .join('')
  const unit = width / LOCATOR_WIDTH
  const isDot = Math.max(right - left, bottom - top) < unit * 5
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[x, y, width, height].map(rounded).join(' ')}" ` +
    `width="${LOCATOR_WIDTH}" height="${LOCATOR_HEIGHT}">` +
    `<path d="${land}${map.rest}" fill="#b9ae9d" stroke="#f5efe5" stroke-width="${rounded(unit * 5) / 10}"/>` +
    `<path d="${shape.path}" fill="#b4632d"/>` +
    (isDot
      ? `<circle cx="${shape.at[0]}" cy="${shape.at[1]}" r="${rounded(unit * 4)}" fill="#b4632d"/>`
      : '') +
    '</svg>'
  )
}

type Bounds = readonly [number, number, number, number]

function touches([left, top, right, bottom]: Bounds, [x, y, x2, y2]: Bounds): boolean {
  return left <= x2 && right >= x && top <= y2 && bottom >= y
}

/** Decimal places: a tenth of a unit is less than a dot of any screen. */
function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
