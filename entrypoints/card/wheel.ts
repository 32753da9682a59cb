/** Milliseconds in which a turn of the wheel still scrolls. */
const WHEEL = 300

/** Where a page is scrolled to, in px. */
export interface ScrollPlace {
  readonly left: number
  readonly top: number
}

/** Remembers where the page was scrolled to when the wheel was turned over the card. */
export interface WheelMemory {
  /** The wheel was turned over a card that has something to scroll. */
  turned(at: ScrollPlace): void
  /** Where the page was scrolled to at the first of the turns, the last of which was just now. */
  before(): ScrollPlace | undefined
}

export function makeWheelMemory(): WheelMemory {
  let first: ScrollPlace | undefined
  let until = 0
  const before = (): ScrollPlace | undefined => {
    if (until < performance.now()) first = undefined
    return first
  }
  return {
    turned({ left, top }) {
      first = before() ?? { left, top }
      until = performance.now() + WHEEL
    },
    before,
  }
}
