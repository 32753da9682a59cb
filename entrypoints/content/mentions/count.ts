import { tellNamed } from '../../shared/messages.ts'
import { measured } from '../trace.ts'
import type { MentionLookup } from './mention-lookup.ts'

/** Milliseconds without a change before the names of a page are counted: everything else goes first. */
const PEACE = 1000

/** Milliseconds after which they are counted even if the page is busy: some pages are never idle. */
const AT_LAST = 4000

/** A slice of counting, in milliseconds. */
const SLICE = 3

export interface Counter {
  /** The page has been read, or has changed. */
  settled(): void
  stop(): void
}

/** Counts the leaders and countries that a page names, while the browser is idle. The extension's icon shows the number. */
export function countNames(page: Pick<MentionLookup, 'countUntil'>): Counter {
  let timer: ReturnType<typeof setTimeout> | undefined
  let spare = 0
  let reported: string | undefined
  const count = (): void => {
    spare = 0
    const { isLeft, named } = measured('count', () => page.countUntil(performance.now() + SLICE))
    if (isLeft) spare = requestIdleCallback(count, { timeout: AT_LAST })
    else report(named)
  }
  const report = (named: string): void => {
    if (named === reported) return
    reported = named
    void tellNamed(named).catch(() => undefined)
  }
  /** Browsers remove the number when they go to another page. A page from the back-forward cache knows its own, and sends it again. */
  const shown = ({ persisted }: PageTransitionEvent): void => {
    const before = reported
    if (!persisted || before === undefined) return
    reported = undefined
    report(before)
  }
  addEventListener('pageshow', shown)
  return {
    settled() {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (spare === 0) spare = requestIdleCallback(count, { timeout: AT_LAST })
      }, PEACE)
    },
    stop() {
      clearTimeout(timer)
      cancelIdleCallback(spare)
      removeEventListener('pageshow', shown)
      // A page that was not seen yet has sent no number: the one on the icon belongs to another page.
      if (reported !== undefined) void tellNamed(undefined).catch(() => undefined)
    },
  }
}
