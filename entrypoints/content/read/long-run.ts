import { type Container, isWithin } from './containers.ts'
import type { Run } from './runs.ts'
import type { Passage } from './text-runs.ts'

/** The parts of a long run that are still to be read: one run at most, which comes before anything else. */
export interface LongRun {
  start(container: Container, parts: Iterator<Run>): void
  isLeft(): boolean
  /** Hands over the next part; none where the container has gone. */
  readPart(): void
  /** A container is read anew, `isDeep` with all in it: the rest of a run that is read so once more is dropped. */
  drop(container: Container, isDeep: boolean): void
  /** Drops what is in an element that has gone. */
  dropIn(root: Container): void
  clear(): void
}

/** @param found receives the parts */
export function makeLongRun(found: (container: Container, passage: Passage) => void): LongRun {
  let rest: { readonly container: Container; readonly parts: Iterator<Run> } | undefined
  return {
    start(container, parts) {
      rest = { container, parts }
    },
    isLeft: () => rest !== undefined,
    readPart() {
      const part = rest?.container.isConnected ? rest.parts.next() : undefined
      if (rest && part?.done === false)
        found(rest.container, { text: part.value.text, take: () => part.value })
      else rest = undefined
    },
    drop(container, isDeep) {
      if (rest && (isDeep ? isWithin(rest.container, container) : rest.container === container))
        rest = undefined
    },
    dropIn(root) {
      if (rest && root.contains(rest.container)) rest = undefined
    },
    clear() {
      rest = undefined
    },
  }
}
