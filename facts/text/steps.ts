/** Work in steps: it yields nothing, but between two steps other work can be done. */
export type Steps<Result> = Generator<undefined, Result>

/** Does all the steps at once. */
export function atOnce<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** A quick loop yields after so many turns. */
export const TURNS = 0x1fff
