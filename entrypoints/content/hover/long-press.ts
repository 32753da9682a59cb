import type { PageMention } from '../mentions/text-block.ts'
import { isLink, isTouch } from './event-target.ts'

/** Milliseconds that a finger stays on a name until its card opens, as browsers have it for their menus; and px that it may move. */
const LONG_PRESS = 500
const STILL = 10

/** Listens to all of the page, before the page does. */
export type Listen = <K extends keyof WindowEventMap>(
  type: K,
  handle: (event: WindowEventMap[K]) => void,
  options?: AddEventListenerOptions,
) => void

export interface LongPress {
  /** Takes the click that comes after a long press. @returns whether it was that */
  takes(click: MouseEvent): boolean
  stop(): void
}

/**
 * A tap on a link is the link's: a name in it is pressed long.
 *
 * @param under the name that an event is on
 * @param opens is called with the name that was pressed long
 */
export function startLongPress(
  listen: Listen,
  under: (event: MouseEvent) => PageMention | undefined,
  opens: (found: PageMention, event: MouseEvent) => void,
): LongPress {
  let press: { timer: ReturnType<typeof setTimeout>; x: number; y: number } | undefined
  let wasLong = false
  const release = (): void => {
    clearTimeout(press?.timer)
    press = undefined
  }

  listen('pointerdown', (event) => {
    wasLong = false
    if (!event.isTrusted || !isTouch(event) || !isLink(event)) return
    const found = under(event)
    if (!found) return
    release()
    const timer = setTimeout(() => {
      press = undefined
      wasLong = true
      opens(found, event)
    }, LONG_PRESS)
    press = { timer, x: event.clientX, y: event.clientY }
  })
  listen(
    'pointermove',
    ({ clientX, clientY }) => {
      if (press && Math.hypot(clientX - press.x, clientY - press.y) > STILL) release()
    },
    { passive: true },
  )
  listen('pointerup', release)
  listen('pointercancel', release)
  listen('contextmenu', (event) => {
    if (!event.isTrusted || !isTouch(event) || !(press || wasLong)) return
    // Browsers take it for a long press a little sooner or later than we do.
    event.preventDefault()
    event.stopImmediatePropagation()
  })

  return {
    takes(click) {
      if (!wasLong) return false
      wasLong = false
      click.preventDefault()
      click.stopImmediatePropagation()
      return true
    },
    stop: release,
  }
}
