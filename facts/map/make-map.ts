import { type GeoPermissibleObjects, geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { MapShape, WorldMap } from './map.ts'

/** What is known about a country besides its shape. */
export interface Located {
  readonly cca2: string
  /** ISO 3166-1 numeric, three digits; empty where it has none. */
  readonly ccn3: string
  readonly latlng: readonly number[]
  readonly name: { readonly common: string }
}

type Named = { readonly name: string }

const WIDTH = 720
const HEIGHT = 351

/** Decimal places: a tenth of a unit is less than a dot of any screen. */
const DIGITS = 1

/**
 * Draws the world once, when the extension is built.
 *
 * @param atlas countries as TopoJSON, each by its ISO 3166-1 numeric code
 * @param countries all countries that must be on the map
 */
export function makeMap(atlas: Topology, countries: readonly Located[]): WorldMap {
  const projection = geoEqualEarth().fitSize([WIDTH, HEIGHT], { type: 'Sphere' })
  const draw = geoPath(projection).digits(DIGITS)
  const collection = feature(atlas, atlas.objects.countries as GeometryCollection<Named>)
  const drawn = new Map(collection.features.map((shape) => [idOf(shape), shape]))
  const shapes = countries.map((country): [string, MapShape] => {
    const shape = drawn.get(country.ccn3 || country.name.common)
    drawn.delete(country.ccn3 || country.name.common)
    const [lat = 0, long = 0] = country.latlng
    const [x, y] = (projection([long, lat]) ?? [0, 0]).map(rounded) as [number, number]
    if (!shape) return [country.cca2, { path: '', at: [x, y], box: [x, y, x, y] }]
    const [[left, top], [right, bottom]] = draw.bounds(shape)
    const box = [left, top, right, bottom].map(rounded) as [number, number, number, number]
    return [country.cca2, { path: draw(shape) ?? '', at: [x, y], box }]
  })
  const rest = [...drawn.values()].map((shape) => draw(shape as GeoPermissibleObjects) ?? '').join('')
  return { width: WIDTH, height: HEIGHT, shapes: Object.fromEntries(shapes), rest }
}

/** The numeric code; the name if there is no code, as for Kosovo. */
function idOf({
  id,
  properties,
}: {
  readonly id?: string | number | undefined
  readonly properties: Named
}): string {
  return id === undefined ? properties.name : String(id).padStart(3, '0')
}

function rounded(value: number): number {
  return Math.round(value * 10 ** DIGITS) / 10 ** DIGITS
}
