import { measured } from '../content/trace.ts'

/** A slice, in milliseconds: with its last step it stays below 8. */
const SLICE = 4

/**
 * Works in slices.
 *
 * @param what it is called in recordings
 * @param pause is given what the last step handed over, and waits for as long as others are to have
 */
export async function inTimeSlices<Value, Result>(
  what: string,
  steps: Iterator<Value, Result>,
  pause: (handed: Value) => Promise<void>,
): Promise<Result> {
  for (;;) {
    const step = measured(what, () => slice(steps, performance.now() + SLICE))
    if (step.done) return step.value
    await pause(step.value)
  }
}

function slice<Value, Result>(steps: Iterator<Value, Result>, until: number): IteratorResult<Value, Result> {
  for (;;) {
    const step = steps.next()
    if (step.done || performance.now() >= until) return step
  }
}
