import type { Host } from './host.ts'

/**
 * What is inert is neither found by `window.find` nor selected. So all text that we draw in a page is; its controls are
 * not, and take clicks. With the keyboard in it nothing is, since for screen readers what is inert is not there.
 */
export interface Inert {
  /** To be called after each drawing. */
  apply(): void
  /** The keyboard has come in, or has gone. */
  reached(): void
  left(): void
  /** Nobody uses it any more. */
  hidden(): void
  stop(): void
}

export function keepInert({ host, mount }: Pick<Host, 'host' | 'mount'>): Inert {
  let isUsed = false
  let frame = 0

  const apply = (): void => {
    // The card itself is not: screen readers announce that it is there.
    for (const element of mount.querySelectorAll<HTMLElement>('*'))
      if (hasText(element)) element.toggleAttribute('inert', !isUsed)
  }
  const set = (is: boolean): void => {
    if (isUsed === is) return
    isUsed = is
    apply()
  }
  /** By Tab the reader comes in from the page: what is inert would be passed over. */
  const onTab = (event: KeyboardEvent): void => {
    const isShown = host.matches(':popover-open')
    if (!event.isTrusted || event.key !== 'Tab' || isUsed || !isShown) return
    set(true)
    later()
  }
  const later = (): void => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      if (!(mount.getRootNode() as ShadowRoot).activeElement) set(false)
    })
  }
  window.addEventListener('keydown', onTab, true)

  return {
    apply,
    reached() {
      cancelAnimationFrame(frame)
      set(true)
    },
    left: later,
    hidden() {
      cancelAnimationFrame(frame)
      set(false)
    },
    stop() {
      cancelAnimationFrame(frame)
      window.removeEventListener('keydown', onTab, true)
    },
  }
}

/** What can be clicked, or has a title: its letters are in an element within it. */
const CONTROLS = 'button, summary, a, [title]'

/** Whether an element has letters of its own. */
function hasText(element: Element): boolean {
  if (element.matches(CONTROLS) || element.querySelector(CONTROLS)) return false
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
}
