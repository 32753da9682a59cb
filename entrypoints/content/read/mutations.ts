import { measured } from '../trace.ts'
import { type Followed, makeChanges } from './changes.ts'
import { isSeen } from './time-slices.ts'

/** Changes are gathered for this long, in milliseconds: a burst is one piece of work, and nobody sees the delay. */
const GATHER = 80

/** So many changes at once are a page that runs by: nobody reads a line of it for less than `GATHER_BUSY` milliseconds. */
const BUSY = 50
const GATHER_BUSY = 250

/** How long until visibility is looked at again, in milliseconds: class names change all the time. */
const RECHECK = 250

/** Attributes that show and hide text, or open it to the reader's typing. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'contenteditable', 'role', 'inert']

/** So many changes are kept in mind while nobody sees the page; beyond, all of it is read again. */
const MOST_UNSEEN = 2000

/** Follows the changes of a page's text. */
export interface ChangeObserver {
  /** Follows a shadow root's changes too. */
  follow(root: ShadowRoot): void
  stop(): void
}

/**
 * Follows what the page does to its text.
 *
 * @param top the element in which all of it is
 * @param changed is called when the page was given something to do, or to look at again
 */
export function observe(page: Followed, top: Element, changed: () => void): ChangeObserver {
  // The root element itself may be replaced.
  const isDocument = top === document.documentElement
  const whole = isDocument ? document : top
  const changes = makeChanges(page, whole)
  let isLost = false
  let isBusy = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = (): void => {
    timer = undefined
    isBusy = changes.size() > BUSY
    // Nobody sees it: what has changed waits.
    if (!isSeen()) return
    if (isLost) {
      isLost = false
      changes.clear()
      page.clear()
      page.read(isDocument ? document.documentElement : top)
    }
    changes.apply()
    changed()
  }
  const flushIn = (milliseconds: number): void => {
    timer ??= setTimeout(() => measured('flush', flush), milliseconds)
  }
  const take = (records: readonly MutationRecord[]): void => {
    if (isLost && !isSeen()) return
    const wasVisibility = changes.isVisibility()
    records.forEach(changes.note)
    if (!isSeen() && changes.size() > MOST_UNSEEN) {
      isLost = true
      changes.clear()
    }
    const isSlow = changes.isVisibility() && !wasVisibility && changes.size() === 0
    flushIn(isSlow ? RECHECK : isBusy ? GATHER_BUSY : GATHER)
  }

  const observer = new MutationObserver((records) => measured('changes', () => take(records)))
  const follow = (root: Node): void =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    })
  follow(whole)
  const shown = (): void => {
    if (isSeen()) flushIn(0)
  }
  document.addEventListener('visibilitychange', shown)
  return {
    follow,
    stop() {
      observer.disconnect()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', shown)
    },
  }
}
