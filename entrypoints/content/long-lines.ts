import type { Run } from './page-text.ts'

/** Letters in a line that no screen shows whole. */
const LONG = 1000

/**
 * How many times a mark in a run counts: once, but in lines that go on far beyond the screen, as data and hostile pages
 * have them, once for each thousand letters. To find where a mark stands in a line costs the browser 3 to 11 ns for
 * each letter of it, in every frame: 3000 marks in a line of 350,000 letters took 26 seconds.
 */
export function weightOf({ text, pieces }: Run): number {
  // Most are not even measured.
  if (text.length <= LONG) return 1
  const [first] = pieces
  if (!first || first.node.length <= LONG) return 1
  const range = document.createRange()
  range.setStart(first.node, first.from)
  range.setEnd(first.node, Math.min(first.node.length, first.from + text.length))
  const lines = range.getClientRects().length
  const letters = range.endOffset - range.startOffset
  return lines > 0 && letters / lines > LONG ? first.node.length / LONG : 1
}
