import { type Container, isWithin } from './containers.ts'
import type { Passage } from './run-builder.ts'
import type { Run } from './runs.ts'

/** The parts of a long run that are still to be read, before anything else. There is one long run at most. */
export interface LongRun {
  start(container: Container, parts: Iterator<Run>): void
  isLeft(): boolean
  /** Hands over the next part, if the container is still in the page. */
  readPart(): void
  /** A container is read again, `isDeep` with everything in it: the rest of a long run in it is dropped, since it is read again too. */
  drop(container: Container, isDeep: boolean): void
  /** Drops a run in an element that was removed. */
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
