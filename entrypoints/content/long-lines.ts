import type { Run } from './page-text.ts'

/** Letters in a line that no screen shows whole. */
const LONG = 1000

/** Text nodes that were measured: to ask where one stands costs as much as it has lines. */
const measured = new WeakMap<Text, { readonly length: number; readonly weight: number }>()

/**
 * How many times a mark in a run counts: once, but in lines that go on far beyond the screen, as data and hostile pages
 * have them, once for each thousand letters. To find where a mark stands in a line costs the browser 3 to 11 ns for
 * each letter of it, in every frame: 3000 marks in a line of 350,000 letters took 26 seconds.
 */
export function weightOf({ text, pieces }: Run): number {
  // Most are not even measured.
  if (text.length <= LONG || text.split('\n').every((line) => line.length <= LONG)) return 1
  const [first] = pieces
  if (!first || first.node.length <= LONG) return 1
  const { node, from } = first
  const known = measured.get(node)
  if (known?.length === node.length) return known.weight
  const range = document.createRange()
  range.setStart(node, from)
  range.setEnd(node, Math.min(node.length, from + text.length))
  const lines = range.getClientRects().length
  // Not laid out: it is asked for again when it is.
  if (lines === 0) return 1
  const weight = (range.endOffset - from) / lines > LONG ? node.length / LONG : 1
  measured.set(node, { length: node.length, weight })
  return weight
}
