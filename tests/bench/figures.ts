/** Numbers from several rounds, and lines of the table that they make. */

/** Of several measurements. */
export interface Figure {
  readonly median: number
  readonly min: number
  readonly max: number
  readonly n: number
}

export function figureOf(values: readonly number[]): Figure {
  const sorted = values.toSorted((a, b) => a - b)
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    min: sorted[0] ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN,
    n: sorted.length,
  }
}

/** The value below which `share` of the measurements lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** As `figureOf`, with the 95th percentile instead of the median. */
export function worstOf(values: readonly number[]): Figure {
  return { ...figureOf(values), median: percentile(values, 0.95) }
}

/** A line of the table. */
export interface Row {
  readonly what: string
  readonly figure: Figure
  readonly unit: string
  /** What is to be reached; absent where the line is there to compare with. */
  readonly most?: number
  /** What the figure was made of, for readers. */
  readonly note?: string
}

export function holds({ figure, most }: Row): boolean | undefined {
  return most === undefined ? undefined : figure.median <= most
}

/** Some digits that say something: 0.123, 12.3, 1,230. */
export function shown(value: number): string {
  if (Number.isNaN(value)) return '–'
  const digits = Math.abs(value) < 1 ? 3 : Math.abs(value) < 100 ? 1 : 0
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

export function lineOf(row: Row): string {
  const { what, figure, unit, most, note } = row
  const verdict = holds(row)
  return [
    what.padEnd(58),
    `${shown(figure.median)} ${unit}`.padEnd(14),
    (figure.n > 1 ? `(${shown(figure.min)} to ${shown(figure.max)}, ${figure.n} rounds)` : '').padEnd(32),
    (most === undefined ? '' : `≤ ${most}`).padEnd(8),
    (verdict === undefined ? '' : verdict ? 'holds' : 'FALLS SHORT').padEnd(12),
    note ?? '',
  ]
    .join(' ')
    .trimEnd()
}
