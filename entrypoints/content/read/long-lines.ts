import type { Run } from './runs.ts'

/** A line with more letters than this fits on no screen. */
const LONG = 1000

/** Shorter texts cost little even if they are one line: 300 marks take 10 ms at most. No paragraph is this long. */
const WORTH = 5000

/**
 * In a text longer than this a mark costs more, even if its lines are short: in a text of 7 MB a move of the pointer took
 * 1.5 s with 3000 marks, and 0.07 s with 2000.
 */
const HUGE = 1_000_000
const IN_HUGE = 1.5

/** Weights measured before: to measure a text costs more the more lines it has. */
const known = new WeakMap<Run, number>()

/**
 * How much a mark in a run counts: usually 1, in very long texts 1.5. In lines that are far longer than the screen, as data
 * and hostile pages have them, 1 for each thousand letters: to find the place of a mark in a line costs the browser 3 to 11
 * ns for each letter of the line, in every frame. 3000 marks in a line of 350,000 letters took 26 seconds.
 */
export function weightOf(run: Run): number {
  // For most runs not even the map is needed.
  if (run.text.length <= WORTH) return 1
  const before = known.get(run)
  if (before !== undefined) return before
  const weight = measure(run)
  if (weight !== undefined) known.set(run, weight)
  return weight ?? 1
}

/** @returns undefined while the text is not laid out: then it is measured again later */
function measure({ text, pieces }: Run): number | undefined {
  const [first] = pieces
  if (!first || first.node.length <= WORTH) return 1
  const { node, from } = first
  const least = node.length > HUGE ? IN_HUGE : 1
  if (text.split('\n').every((line) => line.length <= LONG)) return least
  const range = document.createRange()
  range.setStart(node, from)
  range.setEnd(node, Math.min(node.length, from + text.length))
  const lines = range.getClientRects().length
  if (lines === 0) return undefined
  return (range.endOffset - from) / lines > LONG ? node.length / LONG : least
}
