import type { Host } from './host.ts'

/**
 * What is inert is neither found by `window.find` nor selected, and has no events. So all of what we draw in a page is,
 * until the reader uses it; under the pointer its controls wake up, and its text remains inert. With the focus in it
 * nothing is, since for screen readers what is inert is not there.
 */
export interface Inert {
  /** To be called when something was drawn anew. */
  apply(): void
  reached(by: 'pointer' | 'focus'): void
  left(by: 'pointer' | 'focus'): void
  /** Nobody uses it any more. */
  hidden(): void
  stop(): void
}

export function keepInert({ host, mount }: Pick<Host, 'host' | 'mount'>): Inert {
  const used = { pointer: false, focus: false }
  let frame = 0

  const apply = (): void => {
    // The card itself stays: screen readers are told that it is there.
    for (const element of mount.querySelectorAll<HTMLElement>('*'))
      if (hasText(element)) element.toggleAttribute('inert', !used.focus)
  }
  const set = (by: keyof typeof used, is: boolean): void => {
    if (used[by] === is) return
    used[by] = is
    apply()
  }
  /** By Tab the reader comes in from the page: what is inert would be passed over. */
  const onTab = (event: KeyboardEvent): void => {
    const isShown = host.matches(':popover-open')
    if (!event.isTrusted || event.key !== 'Tab' || used.focus || !isShown) return
    set('focus', true)
    later()
  }
  const later = (): void => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      if (!(mount.getRootNode() as ShadowRoot).activeElement) set('focus', false)
    })
  }
  window.addEventListener('keydown', onTab, true)

  return {
    apply,
    reached(by) {
      cancelAnimationFrame(frame)
      set(by, true)
    },
    left(by) {
      if (by === 'pointer') set(by, false)
      else later()
    },
    hidden() {
      cancelAnimationFrame(frame)
      used.pointer = false
      used.focus = false
      apply()
    },
    stop() {
      cancelAnimationFrame(frame)
      window.removeEventListener('keydown', onTab, true)
    },
  }
}

/** What is clicked, or says more at rest: its letters stand in an element within it. */
const CONTROLS = 'button, summary, a, [title]'

/** Whether letters stand in an element itself. */
function hasText(element: Element): boolean {
  if (element.matches(CONTROLS) || element.querySelector(CONTROLS)) return false
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
}
