import { nextTask } from '../../shared/next-task.ts'
/**
 * Time slicing: the page's own scripts, its frames and the reader's input get their turn between two slices, and nothing is
 * done in a tab that nobody sees.
 */
export interface TimeSlicer {
  /** Asks for work to be done. @param now whether it starts at once, or when the browser is idle */
  want(now?: boolean): void
  stop(): void
}

/** The length of a slice in milliseconds. The last step may exceed it; the whole stays below 8. */
const SLICE = 3

/** The longest that work waits until the browser is idle, in milliseconds. */
const PATIENCE = 200

/**
 * @param step works until a time (of `performance.now()`); returns whether anything is left to do
 * @param done is called when nothing is left
 */
export function makeTimeSlicer(step: (until: number) => boolean, done: () => void): TimeSlicer {
  const stopped = new AbortController()
  const { signal } = stopped
  let isAtWork = false
  let isWanted = false
  let isUrgent = false

  const slice = (): boolean => {
    if (signal.aborted) return false
    // What was asked for until now is done in this slice and the following ones.
    isWanted = !isSeen()
    if (isWanted) return false
    const isLeft = step(performance.now() + SLICE)
    if (!isLeft) done()
    return isLeft
  }

  const work = async (): Promise<void> => {
    let isLeft = true
    // Another call in the same task may still make it urgent.
    await Promise.resolve()
    if (isUrgent) {
      await nextTask()
      isLeft = slice()
    }
    isUrgent = false
    while (isLeft) {
      const deadline = await idle()
      do {
        isLeft = slice()
        if (isLeft) await nextTask()
      } while (isLeft && deadline.timeRemaining() > SLICE)
    }
    isAtWork = false
    if (isWanted) want()
  }

  document.addEventListener('visibilitychange', () => isWanted && isSeen() && want(true), { signal })
  document.addEventListener('prerenderingchange', () => isWanted && isSeen() && want(true), { signal })

  const want = (now = false): void => {
    isWanted = true
    isUrgent ||= now
    if (isAtWork || !isSeen() || signal.aborted) return
    isAtWork = true
    void work()
  }

  return { want, stop: () => stopped.abort() }
}

/** Whether the page is in front of the reader. */
export function isSeen(): boolean {
  const { prerendering = false } = document as { readonly prerendering?: boolean }
  return document.visibilityState === 'visible' && !prerendering
}

/** Waits until the page is first in front of the reader. */
export function seen(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (isSeen()) resolve()
    }
    document.addEventListener('visibilitychange', check, { signal })
    document.addEventListener('prerenderingchange', check, { signal })
    check()
  })
}

/** How long we wait at most for a page to load, in milliseconds. */
const LONGEST_LOAD = 1000

/** Waits until the page has loaded, so that we do not delay it. A page that still waits for a slow picture is read anyway. */
export function loaded(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState === 'complete') resolve()
    const timer = setTimeout(resolve, LONGEST_LOAD)
    const done = (): void => {
      clearTimeout(timer)
      setTimeout(resolve)
    }
    window.addEventListener('load', done, { once: true })
  })
}

function idle(): Promise<IdleDeadline> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: PATIENCE }))
}
