import type { Matcher } from '../../facts/names/matcher.ts'
import { addAliases, type Names } from '../../facts/names/name-table.ts'
import { titledWords } from '../../facts/names/title-context.ts'
import type { Alias } from '../../facts/types.ts'
import type { Marks } from './marks/marks.ts'
import { makeNamedElements } from './marks/named-elements.ts'
import { makeNearMarks } from './marks/near-marks.ts'
import { makeMentionFilter, type WantedNames } from './mentions/mention-filter.ts'
import { makeMentionIndex, type TextContext } from './mentions/mention-index.ts'
import { type MentionLookup, makeMentionLookup } from './mentions/mention-lookup.ts'
import { makeMisspelt } from './mentions/spelling.ts'
import type { Followed } from './read/changes.ts'
import { type Container, visitAll } from './read/containers.ts'
import { makePageReader } from './read/reader.ts'

/** Names found on the page, kept in step with it. */
export interface MarkedPage extends Followed, MentionLookup {
  /** Marks what is near the viewport and reads what is to be read, until a time of `performance.now()` has come. @returns whether anything is left */
  work(until: number): boolean
  /** Is called when nothing is left. */
  settle(): void
  stop(): void
}

/** What is known of a page besides its text, what was switched, and whom to ask and to call. */
export interface PageAbout extends TextContext {
  /** The element in which all names are. */
  readonly root: Element
  readonly wanted: WantedNames
  /** Whom misspelt surnames mean. */
  near(words: readonly string[]): Promise<readonly Alias[]>
  /** There is something to do: `work` is to be called, soon where the reader waits for it. */
  wake(isUrgent?: boolean): void
  /** A shadow root was found: its changes are to be followed as well. */
  rooted(root: ShadowRoot): void
}

/**
 * Keeps, for every container, the runs that are directly in it and hold names; a change of the page costs what its
 * own text costs. All of the page is read, since a name at its end can decide what one at its start means; linked and
 * marked is what comes near the viewport.
 */
export function makePage(names: Names, matcher: Matcher, marks: Marks, about: PageAbout): MarkedPage {
  const { root } = about
  const index = makeMentionIndex(names, matcher, about, {
    linking(block) {
      if (block.isTitled) misspelt.note(titledWords(block, names), block.container)
    },
    isOne: ({ container, run }, { start, end }) => reader.isOne(container, run, start, end),
    gone: (found) => nearMarks.hide(found),
  })
  const filter = makeMentionFilter(about.wanted, names.own, index)
  const { firsts } = filter
  const nearMarks = makeNearMarks(index, filter, marks)
  const elements = makeNamedElements(nearMarks, () => about.wake(true))
  const forgetOwn = (container: Container): void => {
    if (!index.has(container)) return
    nearMarks.dropped(container, index.drop(container))
    elements.drop(container)
  }
  const drop = (container: Container): void => {
    forgetOwn(container)
    firsts?.moved()
  }
  const reader = makePageReader({
    ...about,
    begin: drop,
    drop,
    found(container, passage) {
      const isKnown = index.has(container)
      if (!index.add(container, passage, reader.isFirst())) return
      if (isKnown) nearMarks.grew(container)
      else if (elements.add(container)) nearMarks.came(container)
    },
  })
  const misspelt = makeMisspelt(about.near, (aliases) => addAliases(names, aliases), reader.reread)

  return {
    ...makeMentionLookup(index, filter, nearMarks.untouchable),
    read: (container) => reader.read(container, container === root && index.isEmpty()),
    lost: reader.lost,
    reread: reader.reread,
    forget(root) {
      visitAll(root, (container) => {
        const isTree = container === root || container instanceof ShadowRoot
        if (isTree) reader.forget(container)
        else if (!index.has(container)) return
        forgetOwn(container)
        elements.leave(container)
      })
      firsts?.moved()
    },
    clear() {
      reader.clear()
      for (const container of index.containers()) forgetOwn(container)
    },
    work(until) {
      nearMarks.mark(until, !reader.isLeft())
      const isRead = !reader.work(until)
      elements.watch()
      if (isRead) {
        const hasNews = index.renew()
        if (firsts?.wereMoved() || hasNews) nearMarks.again()
        nearMarks.grown()
        nearMarks.mark(until, true)
      }
      // Marking may have something read again, once it is known whom a misspelt name means.
      return reader.isLeft() || nearMarks.isLeft()
    },
    settle: () => void misspelt.lookUp(),
    recheck() {
      nearMarks.again()
      reader.recheck()
    },
    stop() {
      elements.stop()
      reader.stop()
    },
  }
}
