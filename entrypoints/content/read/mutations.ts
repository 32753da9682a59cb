import { measured } from '../trace.ts'
import { type Followed, makeChanges } from './changes.ts'
import { isSeen } from './time-slicer.ts'

/** Changes are gathered for so many milliseconds: a burst becomes one piece of work, and nobody sees the delay. */
const GATHER = 80

/** With more changes at once than this the page runs too fast to be read: then they are gathered for `GATHER_BUSY` milliseconds. */
const BUSY = 50
const GATHER_BUSY = 250

/** Milliseconds until visibility is checked again: class names change all the time. */
const RECHECK = 250

/** After these events text may be shown or hidden although nothing in the page has changed: by `:checked`, by a transition. */
const SHOWING = [
  'change',
  'click',
  'focusin',
  'toggle',
  'transitionend',
  'animationend',
  'resize',
  'hashchange',
]

/** So many changes are kept while nobody sees the page. If there are more, the whole page is read again. */
const MOST_UNSEEN = 2000

/** Follows the changes of the text of a page. */
export interface ChangeObserver {
  /** Follows the changes in a shadow root too. */
  follow(root: ShadowRoot): void
  stop(): void
}

/**
 * Follows the changes that a page makes to its text.
 *
 * @param top the element in which all of it is
 * @param changed is called when the page was given something to do, or to look at again, and with whether text or
 *   elements have come, gone or changed
 */
export function observe(page: Followed, top: Element, changed: (isText: boolean) => void): ChangeObserver {
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
    // Nobody sees the page: the changes wait.
    if (!isSeen()) return
    const isText = isLost || changes.size() > 0
    if (isLost) {
      isLost = false
      changes.clear()
      page.clear()
      page.read(isDocument ? document.documentElement : top)
    }
    changes.apply()
    changed(isText)
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
      // Any of them can show and hide text.
      attributes: true,
    })
  follow(whole)
  const shown = (): void => {
    if (isSeen()) flushIn(0)
  }
  const looking = new AbortController()
  const { signal } = looking
  const look = (): void => {
    changes.look()
    flushIn(RECHECK)
  }
  document.addEventListener('visibilitychange', shown, { signal })
  for (const type of SHOWING) window.addEventListener(type, look, { signal, capture: true, passive: true })
  return {
    follow,
    stop() {
      observer.disconnect()
      clearTimeout(timer)
      looking.abort()
    },
  }
}
