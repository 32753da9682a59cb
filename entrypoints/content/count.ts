import { tellNamed } from '../shared/messages.ts'
import { measured } from './measure.ts'
import type { Page } from './page.ts'

/** Milliseconds of peace before the names of a page are counted: whatever else there is to do goes first. */
const PEACE = 1000

/** A slice of counting, in milliseconds. */
const SLICE = 3

export interface Counter {
  /** The page has been read, or has changed. */
  settled(): void
  stop(): void
}

/** Counts whom a page names, in the browser's spare time, and has the extension's icon show it. */
export function countNames(page: Page): Counter {
  let timer: ReturnType<typeof setTimeout> | undefined
  let spare = 0
  let told: string | undefined
  const count = (): void => {
    spare = 0
    const { isLeft, named } = measured('count', () => page.countUntil(performance.now() + SLICE))
    if (isLeft) spare = requestIdleCallback(count)
    else tell(named)
  }
  const tell = (named: string): void => {
    if (named === told) return
    told = named
    void tellNamed(named).catch(() => undefined)
  }
  return {
    settled() {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (spare === 0) spare = requestIdleCallback(count)
      }, PEACE)
    },
    stop() {
      clearTimeout(timer)
      cancelIdleCallback(spare)
      void tellNamed(undefined).catch(() => undefined)
    },
  }
}
