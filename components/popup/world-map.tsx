import type { WorldMap } from '../../facts/map/map.ts'
import type { PageCount } from '../../facts/views/page-report.ts'
import type { Messages } from '../ui/messages.ts'

/** The radius of the dot on a very small country, in units of the map. */
const DOT = 5

/** The share of the map's height that is north of Antarctica. */
const INHABITED = 0.87

/** The countries that a page names on a map of the world; the more often, the darker. The label says the same in words. */
export function CountriesMap({
  map,
  counts,
  messages,
}: {
  readonly map: WorldMap
  readonly counts: readonly PageCount[]
  readonly messages: Messages
}) {
  const most = Math.max(1, ...counts.map(({ count }) => count))
  const named = counts.flatMap((count) => {
    const iso2 = count.id.replace('country:', '')
    const shape = map.shapes[iso2]
    return shape ? [{ ...count, iso2, shape, share: Math.sqrt(count.count / most) }] : []
  })
  if (named.length === 0) return null
  const others = Object.entries(map.shapes)
    .filter(([iso2]) => !named.some((one) => one.iso2 === iso2))
    .map(([, shape]) => shape.path)
    .join('')
  const label = messages('mapOf', named.map(({ name, count }) => `${name} ${count}`).join(', '))
  return (
    <svg class="world" viewBox={`0 0 ${map.width} ${map.height * INHABITED}`} role="img" aria-label={label}>
      <path class="land" d={others + map.rest} />
      {named.map(({ id, name, count, shape, share }) => (
        <g key={id} class="named" style={{ opacity: 0.35 + 0.65 * share }}>
          <title>{`${name}: ${count}`}</title>
          {shape.path !== '' && <path d={shape.path} />}
          {isSmall(shape.box) && <circle cx={shape.at[0]} cy={shape.at[1]} r={DOT} />}
        </g>
      ))}
    </svg>
  )
}

/** Whether a shape is too small to be seen. */
function isSmall([left, top, right, bottom]: readonly [number, number, number, number]): boolean {
  return Math.max(right - left, bottom - top) < DOT * 2
}
