/** Work in steps: what it hands over in between is nothing, but a place where others may go first. */
export type Steps<Result> = Generator<undefined, Result>

/** Does all of some work at once. */
export function atOnce<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** After so many turns of a loop that does little in each the work is handed over. */
export const TURNS = 0x1fff
