import { tellNamed } from '../../shared/messages.ts'
import { measured } from '../trace.ts'
import type { MentionLookup } from './mention-lookup.ts'

/** Milliseconds of peace before the names of a page are counted: whatever else there is to do goes first. */
const PEACE = 1000

/** Milliseconds after which it is counted however busy the page is: some leave no spare time at all. */
const AT_LAST = 4000

/** A slice of counting, in milliseconds. */
const SLICE = 3

export interface Counter {
  /** The page has been read, or has changed. */
  settled(): void
  stop(): void
}

/** Counts whom a page names, in the browser's spare time, and has the extension's icon show it. */
export function countNames(page: Pick<MentionLookup, 'countUntil'>): Counter {
  let timer: ReturnType<typeof setTimeout> | undefined
  let spare = 0
  let told: string | undefined
  const count = (): void => {
    spare = 0
    const { isLeft, named } = measured('count', () => page.countUntil(performance.now() + SLICE))
    if (isLeft) spare = requestIdleCallback(count, { timeout: AT_LAST })
    else tell(named)
  }
  const tell = (named: string): void => {
    if (named === told) return
    told = named
    void tellNamed(named).catch(() => undefined)
  }
  /** Browsers take the figure away when they go to another page; one that they have kept, and go back to, knows its own. */
  const shown = ({ persisted }: PageTransitionEvent): void => {
    const before = told
    if (!persisted || before === undefined) return
    told = undefined
    tell(before)
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
      // A page that was not seen yet has told nothing: the figure there is another page's.
      if (told !== undefined) void tellNamed(undefined).catch(() => undefined)
    },
  }
}
