/**
 * Reports that a page was written anew by `document.open`: that takes away all listeners on the window and the document, ours
 * too, and no event says so. What observes mutations stays.
 *
 * @param signal ends it
 */
export function watchReopened(reopened: () => void, signal: AbortSignal): void {
  // Nobody else knows the name.
  const probe = `attache-${Math.random()}`
  let isHeard = false
  const hear = (): void => {
    isHeard = true
  }
  const listen = (): void => document.addEventListener(probe, hear, { signal })
  const observer = new MutationObserver(() => {
    isHeard = false
    document.dispatchEvent(new Event(probe))
    if (isHeard) return
    listen()
    reopened()
  })
  listen()
  observer.observe(document, { childList: true })
  signal.addEventListener('abort', () => observer.disconnect())
}
