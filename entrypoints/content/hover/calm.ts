/** Milliseconds after the page has scrolled in which no card opens: the hand is still at the wheel. */
export const AFTER_SCROLL = 400

/** Knows whether a pointer on a name means it: not while the page scrolls under it, nor while a button is held. */
export interface Calm {
  /** The page has scrolled: what is under the pointer came by itself. */
  scrolled(): void
  /** The pointer was seen. Browsers report moves also when only the page has moved. */
  moved(event: Pick<PointerEvent, 'screenX' | 'screenY' | 'buttons'>): void
  /** The reader asks for cards in another way: what is under the pointer is meant. */
  asked(): void
  mayOpen(): boolean
  stop(): void
}

/** @param again is called when a card may open again */
export function makeCalm(again: () => void): Calm {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last: { readonly x: number; readonly y: number } | undefined
  /** Whether the pointer has not moved since the page has, or since a button was let go. */
  let isLeftBehind = false
  let isHeld = false
  return {
    scrolled() {
      isLeftBehind = true
      clearTimeout(timer)
      timer = setTimeout(() => {
        timer = undefined
        again()
      }, AFTER_SCROLL)
    },
    moved({ screenX: x, screenY: y, buttons }) {
      const isReleased = isHeld && buttons === 0
      isHeld = buttons !== 0
      if (last && (last.x !== x || last.y !== y)) isLeftBehind = false
      // Where a button is let go, something was selected or clicked: the page may change then, under a pointer that rests.
      if (isReleased) isLeftBehind = true
      last = { x, y }
    },
    asked() {
      isLeftBehind = false
    },
    mayOpen: () => timer === undefined && !isLeftBehind && !isHeld,
    stop: () => clearTimeout(timer),
  }
}
