/** Draws how costs grow, as SVG. */

export interface Point {
  readonly x: number
  /** Milliseconds. */
  readonly y: number
}

export interface Line {
  readonly name: string
  readonly points: readonly Point[]
}

export interface Chart {
  readonly title: string
  /** What runs along the bottom. */
  readonly across: string
  readonly lines: readonly Line[]
}

const WIDTH = 460
const HEIGHT = 320
const LEFT = 66
const RIGHT = 30
const TOP = 40
const BOTTOM = 48
const COLOURS = ['#0b6e4f', '#777777', '#3b6fb6', '#b3541e', '#7b4aa0', '#a03050', '#c09000']

/** The legend: columns, and px of each. */
const COLUMNS = 2
const COLUMN = 420

/**
 * Charts side by side, both axes logarithmic: a straight line at 45° is a cost in proportion.
 *
 * @param conditions a line below them: what the figures were measured with
 */
export function drawCharts(charts: readonly Chart[], conditions: string): string {
  const width = WIDTH * charts.length
  const names = [...new Set(charts.flatMap(({ lines }) => lines.map(({ name }) => name)))]
  const colourOf = (name: string): string => COLOURS[names.indexOf(name) % COLOURS.length] ?? '#000'
  const legend = names
    .map((name, i) => {
      const [x, y] = [LEFT + (i % COLUMNS) * COLUMN, HEIGHT + 14 + Math.floor(i / COLUMNS) * 20]
      return `<rect x="${x}" y="${y - 8}" width="16" height="4" fill="${colourOf(name)}"/><text x="${x + 22}" y="${y}">${name}</text>`
    })
    .join('\n')
  const bottom = HEIGHT + 14 + Math.ceil(names.length / COLUMNS) * 20
  const height = bottom + 16
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="#333">
<title>${charts.map(({ title }) => title).join('; ')}</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${charts.map((chart, i) => `<g transform="translate(${i * WIDTH} 0)">\n${drawn(chart, colourOf)}\n</g>`).join('\n')}
${legend}
<text x="${LEFT}" y="${bottom + 2}" font-size="11">${escaped(conditions)}</text>
</svg>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function drawn({ title, across, lines }: Chart, colourOf: (name: string) => string): string {
  const points = lines.flatMap((line) => line.points)
  const [minX, maxX] = rangeOf(points.map(({ x }) => x))
  const [minY, maxY] = rangeOf(points.map(({ y }) => y))
  const placeX = (x: number): number =>
    LEFT + ((Math.log10(x) - minX) / (maxX - minX)) * (WIDTH - LEFT - RIGHT)
  const placeY = (y: number): number =>
    HEIGHT - BOTTOM - ((Math.log10(y) - minY) / (maxY - minY)) * (HEIGHT - TOP - BOTTOM)
  const parts = [`<text x="${LEFT}" y="22" font-size="14" font-weight="600">${title}</text>`]
  for (let power = Math.ceil(minY); power <= maxY; power++) {
    const y = placeY(10 ** power).toFixed(1)
    parts.push(
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y}" y2="${y}" stroke="#e4e4e4"/>`,
      `<text x="${LEFT - 6}" y="${y}" dy="4" text-anchor="end">${(10 ** power).toLocaleString('en')} ms</text>`,
    )
  }
  for (const x of new Set(points.map((point) => point.x))) {
    const at = placeX(x).toFixed(1)
    parts.push(
      `<line x1="${at}" x2="${at}" y1="${TOP}" y2="${HEIGHT - BOTTOM}" stroke="#f0f0f0"/>`,
      `<text x="${at}" y="${HEIGHT - BOTTOM + 16}" text-anchor="middle">${x.toLocaleString('en')}</text>`,
    )
  }
  parts.push(
    `<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - BOTTOM + 34}" text-anchor="middle">${across}</text>`,
  )
  for (const line of lines) {
    const way = line.points.map(({ x, y }) => `${placeX(x).toFixed(1)},${placeY(y).toFixed(1)}`)
    const colour = colourOf(line.name)
    parts.push(`<polyline points="${way.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`)
    for (const place of way) {
      const [x, y] = place.split(',')
      parts.push(`<circle cx="${x}" cy="${y}" r="3" fill="${colour}"/>`)
    }
  }
  return parts.join('\n')
}

/** The powers of ten that hold all values, a little wider. */
function rangeOf(values: readonly number[]): [number, number] {
  const logs = values.filter((value) => value > 0).map(Math.log10)
  const [min, max] = [Math.min(...logs), Math.max(...logs)]
  return max - min < 0.1 ? [min - 0.5, max + 0.5] : [min - 0.1, max + 0.1]
}
