import type { Run } from './runs.ts'

/** Letters in a line that no screen shows whole. */
const LONG = 1000

/** Shorter texts cost little even in one line: 300 marks some 10 ms at the most. No paragraph is as long. */
const WORTH = 5000

/**
 * In a text as long as this a mark costs more, in however short lines: in one of 7 MB a move of the pointer took 1.5 s
 * with 3000 marks, 0.07 with 2000.
 */
const HUGE = 1_000_000
const IN_HUGE = 1.5

/** What was found out: to ask where a text stands costs as much as it has lines. */
const known = new WeakMap<Run, number>()

/**
 * How many times a mark in a run counts: once, in very long texts one and a half times, and in lines that go on far
 * beyond the screen, as data and hostile pages have them, once for each thousand letters. To find where a mark stands in a line costs the browser 3 to 11 ns for
 * each letter of it, in every frame: 3000 marks in a line of 350,000 letters took 26 seconds.
 */
export function weightOf(run: Run): number {
  // Most are not even looked up.
  if (run.text.length <= WORTH) return 1
  const before = known.get(run)
  if (before !== undefined) return before
  const weight = measure(run)
  if (weight !== undefined) known.set(run, weight)
  return weight ?? 1
}

/** @returns undefined where it is not laid out: it is asked for again when it is */
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
