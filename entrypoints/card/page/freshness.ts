/**
 * When the text of a page that has changed is read again: pages change all the time, mostly outside of their article.
 */
export interface Freshness {
  /** The text has changed somewhere. */
  changed(): void
  /** The page has gone to another address: it is another one. */
  moved(): void
  /** It is being read. */
  read(): void
  /** It has been read. @param isNew whether it says anything else than before */
  wasRead(isNew: boolean): void
  /** Milliseconds until it is to be read again; undefined where nothing has changed. */
  due(): number | undefined
}

/** Milliseconds between two readings, doubled for each that found the same. */
const SHORTEST_WAIT = 2000
const LONGEST_WAIT = 16_000

/** @param now the time in milliseconds */
export function makeFreshness(now: () => number): Freshness {
  let isChanged = false
  let wait = SHORTEST_WAIT
  let from = Number.NEGATIVE_INFINITY
  return {
    changed() {
      isChanged = true
    },
    moved() {
      isChanged = true
      wait = SHORTEST_WAIT
      from = Number.NEGATIVE_INFINITY
    },
    read() {
      isChanged = false
    },
    wasRead(isNew) {
      wait = isNew ? SHORTEST_WAIT : Math.min(LONGEST_WAIT, wait * 2)
      from = now() + wait
    },
    due: () => (isChanged ? Math.max(0, from - now()) : undefined),
  }
}
