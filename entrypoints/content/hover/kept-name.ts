import type { PageMention } from '../mentions/text-block.ts'
import { rectsOf } from './hit-test.ts'

/** In px: browsers scroll by whole ones where they keep the text in its place. */
const ROUNDING = 1

/** In px: what scrolls by less may be the slow end of the reader's own scrolling. */
const LEAST_SCROLL = 3

/**
 * Tells scrolls of the reader's from those with which browsers keep the text where it is while something above it loads
 * (scroll anchoring), by the name under the pointer.
 */
export interface KeptName {
  /** What the pointer is on. */
  look(under: PageMention | undefined): void
  /** The page has scrolled. Returns whether the name is where it was. */
  isKept(): boolean
}

export function makeKeptName(): KeptName {
  // The name, where it was, and how far the page was scrolled then.
  let seen: { readonly found: PageMention; readonly top: number; scroll: number } | undefined
  const isStill = (): boolean => !!seen && Math.abs(topOf(seen.found) - seen.top) <= ROUNDING
  return {
    look(under) {
      // A look comes also between a scroll and its event.
      if (under !== seen?.found || !isStill())
        seen = under && { found: under, top: topOf(under), scroll: scrollY }
    },
    isKept() {
      const by = seen ? Math.abs(scrollY - seen.scroll) : 0
      if (seen) seen.scroll = scrollY
      return by >= LEAST_SCROLL && isStill()
    },
  }
}

/** Where a name is in the viewport; NaN if it is gone. */
function topOf(found: PageMention): number {
  return rectsOf(found)[0]?.top ?? Number.NaN
}
