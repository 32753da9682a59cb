/** Cells padded to widths; a cell without a width takes eight characters. */
export function row(cells: readonly (string | number)[], widths: readonly number[]): string {
  return cells.map((cell, i) => String(cell).padEnd(widths[i] ?? 8)).join(' ')
}
