import type { Steps } from './steps.ts'

/** Letters of one byte and of two: browsers compile a pattern for each. */
const SAMPLES = ['On 3 May the minister met them, he said.', '“On 3 May the minister met them,” he said.']

/**
 * Compiles patterns one by one, so that the first text need not wait for all of them at once. Browsers compile a pattern at
 * its first use, and once more at the second, for speed.
 */
export function* warmPatterns(patterns: Iterable<RegExp>): Steps<void> {
  for (const pattern of patterns)
    for (const sample of [...SAMPLES, ...SAMPLES]) {
      sample.search(pattern)
      yield
    }
}

/**
 * Where one of several patterns matches first; of two that match at the same place the earlier one, as if they were
 * alternatives of one pattern. A large one takes browsers tens of milliseconds to compile, which nothing can interrupt.
 */
export function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | undefined {
  let first: RegExpExecArray | undefined
  for (const pattern of patterns) {
    const found = pattern.exec(text)
    if (found && (!first || found.index < first.index)) first = found
  }
  return first
}
