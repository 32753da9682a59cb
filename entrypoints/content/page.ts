import type { Matcher } from '../../facts/names/matcher.ts'
import { addAliases, type Names } from '../../facts/names/name-table.ts'
import { titledWords } from '../../facts/names/title-context.ts'
import type { Alias } from '../../facts/types.ts'
import { type MarkedAbout, makeMarkedNames } from './marks/marked-names.ts'
import type { Marks } from './marks/marks.ts'
import type { MentionLookup } from './mentions/mention-lookup.ts'
import { makeMisspelt } from './mentions/spelling.ts'
import type { Followed } from './read/changes.ts'
import { makePageReader } from './read/reader.ts'

/** Names found on the page, kept in step with it. */
export interface Page extends Followed, MentionLookup {
  /** Marks what is near the viewport and reads what is to be read, until a time of `performance.now()` has come. @returns whether anything is left */
  work(until: number): boolean
  /** Is called when nothing is left. */
  settle(): void
  stop(): void
}

/** What is known of a page besides its text, what was switched, and whom to ask and to call. */
export interface PageAbout extends Omit<MarkedAbout, 'linking' | 'wake'> {
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
export function makePage(names: Names, matcher: Matcher, marks: Marks, about: PageAbout): Page {
  const found = makeMarkedNames(names, matcher, marks, {
    ...about,
    linking(block) {
      if (block.isTitled) misspelt.note(titledWords(block), block.container)
    },
  })
  const reader = makePageReader({
    begin: found.drop,
    drop: found.drop,
    found: (container, passage) => found.add(container, passage, reader.isFirst()),
    rooted: about.rooted,
    wake: about.wake,
  })
  const misspelt = makeMisspelt(about.near, (aliases) => addAliases(names, aliases), reader.reread)

  return {
    ...found.lookup,
    read: (root) => reader.read(root, root === about.root && found.isEmpty()),
    lost: reader.lost,
    reread: reader.reread,
    forget: (root) => found.forget(root, reader.forget),
    clear() {
      reader.clear()
      found.clear()
    },
    work(until) {
      found.mark(until, !reader.isLeft())
      const isRead = !reader.work(until)
      found.watch()
      if (isRead) {
        found.renew()
        found.mark(until, true)
      }
      // Marking may have something read again, once it is known whom a misspelt name means.
      return reader.isLeft() || found.isLeft()
    },
    settle() {
      marks.keep()
      void misspelt.lookUp()
    },
    recheck() {
      found.again()
      reader.findRoots()
    },
    stop() {
      found.stop()
      reader.stop()
    },
  }
}
