import type { Matcher } from '../../../facts/names/matcher.ts'
import type { Names } from '../../../facts/names/name-table.ts'
import { makeFirsts } from '../mentions/first-mentions.ts'
import { makeMentionFilter, type WantedNames } from '../mentions/mention-filter.ts'
import { makeMentionIndex, type TextContext } from '../mentions/mention-index.ts'
import { type MentionLookup, makeMentionLookup } from '../mentions/mention-lookup.ts'
import type { TextBlock } from '../mentions/text-block.ts'
import { isVisible } from '../mentions/visibility.ts'
import type { Container } from '../read/containers.ts'
import type { Passage } from '../read/text-runs.ts'
import type { Marks } from './marks.ts'
import { makeNamedElements } from './named-elements.ts'
import { makeNearMarks } from './near-marks.ts'

/** The names that were found on a page, marked where they are near the viewport. */
export interface MarkedNames {
  readonly lookup: MentionLookup
  isEmpty(): boolean
  /** Looks for names in a passage. @param isFirst whether it is read with all of the page, from start to end */
  add(container: Container, passage: Passage, isFirst: boolean): void
  /** Forgets what was found directly in a container: it is read anew, or not any more. */
  drop(container: Container): void
  /** Forgets what was found in an element that has gone, and in the shadow trees in it. @param each is called with it and each of those */
  forget(root: Container, each: (root: Container) => void): void
  clear(): void
  /** What was found since the last time is watched, and what has gone no longer. */
  watch(): void
  /** Marks what is near until a time of `performance.now()` has come. @param isRead whether all of the page was read */
  mark(until: number, isRead: boolean): void
  /** All was read: if the text says something else now, as a whole, what is near is looked at again. */
  renew(): void
  /** What can be seen may have changed: what is near is looked at again. */
  again(): void
  /** Whether anything near is to be marked. */
  isLeft(): boolean
  stop(): void
}

/** What is known of a page, what the reader wants, and what is called. */
export interface MarkedAbout extends TextContext {
  /** The element in which all names are. */
  readonly root: Element
  readonly wanted: WantedNames
  /** A block is linked for the first time. */
  linking(block: TextBlock): void
  /** There is something to mark that the reader waits for. */
  wake(isUrgent: true): void
}

export function makeMarkedNames(
  names: Names,
  matcher: Matcher,
  marks: Pick<Marks, 'add' | 'remove'>,
  about: MarkedAbout,
): MarkedNames {
  const index = makeMentionIndex(names, matcher, about, {
    linking: about.linking,
    gone: (found) => nearMarks.hide(found),
  })
  const visibleIn = (block: TextBlock) =>
    index.linked(block).filter((found) => isVisible(found.span.startContainer))
  const firsts = about.wanted.density === 'section' ? makeFirsts(index.blocks, visibleIn) : undefined
  const filter = makeMentionFilter(about.wanted, names.own, firsts)
  const nearMarks = makeNearMarks(index, filter, marks)
  const elements = makeNamedElements({
    came: nearMarks.came,
    went: nearMarks.went,
    done() {
      if (nearMarks.isLeft()) about.wake(true)
    },
  })
  // Whether what is the first in its section may be another than before.
  let isMoved = false
  const moved = (): void => {
    firsts?.moved()
    isMoved = firsts !== undefined
  }
  const drop = (container: Container): void => {
    if (!index.has(container)) return
    nearMarks.dropped(container, index.drop(container))
    elements.drop(container)
  }
  const leave = (container: Container): void => {
    drop(container)
    elements.leave(container)
  }
  const again = (): void => {
    firsts?.forget()
    nearMarks.again()
  }

  return {
    lookup: makeMentionLookup(index, filter, about.root),
    isEmpty: index.isEmpty,
    add(container, passage, isFirst) {
      const isKnown = index.has(container)
      if (!index.add(container, passage, isFirst)) return
      if (isKnown) nearMarks.grew(container)
      else if (elements.add(container)) nearMarks.came(container)
    },
    drop(container) {
      drop(container)
      moved()
    },
    forget(root, each) {
      forgetIn(root, { has: index.has, leave, each })
      moved()
    },
    clear() {
      for (const container of index.containers()) drop(container)
    },
    watch: elements.watch,
    mark(until, isRead) {
      // Whether anything is the first is known when all is read.
      if (!firsts || isRead) nearMarks.mark(until)
    },
    renew() {
      const hasNews = index.renew()
      if (hasNews || isMoved) again()
      isMoved = false
      nearMarks.grown()
    },
    again,
    isLeft: nearMarks.isLeft,
    stop: elements.stop,
  }
}

/** Goes through all that is in an element, into shadow trees as well. */
function forgetIn(
  root: Container,
  how: {
    has(container: Container): boolean
    leave(container: Container): void
    each(root: Container): void
  },
): void {
  how.leave(root)
  how.each(root)
  if (root instanceof Element && root.shadowRoot) forgetIn(root.shadowRoot, how)
  if (!root.firstElementChild) return
  for (const element of root.querySelectorAll('*')) {
    if (how.has(element)) how.leave(element)
    if (element.shadowRoot) forgetIn(element.shadowRoot, how)
  }
}
