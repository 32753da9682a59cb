import type { Point } from '../../card/place.ts'
import type { Box, FrameCard } from '../../shared/messages.ts'
import type { PageMention } from '../mentions/text-block.ts'

/** A card needs so much to be read, in px: some lines of it, and the margins. */
const LEAST_WIDTH = 280
const LEAST_HEIGHT = 180

/** Whether this is a frame in which no card can be read. */
export function isTooSmall(): boolean {
  return window !== window.top && (innerWidth < LEAST_WIDTH || innerHeight < LEAST_HEIGHT)
}

/**
 * The frame that asks. A page sees no pointer in frames of other sites, and no name of theirs; so it is the frame of
 * this size that is nearest to where the pointer was last seen.
 */
export function askingFrame({ width, height }: FrameCard, last: Point | undefined): Element | undefined {
  const found = [...document.querySelectorAll('iframe, frame')].filter(
    (frame) =>
      Math.abs(frame.clientWidth - width) <= 1 &&
      Math.abs(frame.clientHeight - height) <= 1 &&
      frame.checkVisibility({ visibilityProperty: true }),
  )
  const off = (frame: Element): number => (last ? distance(frame.getBoundingClientRect(), last) : 0)
  return found.sort((a, b) => off(a) - off(b))[0]
}

/** What is asked of the page around for a card. @param box where the name is in this frame's viewport, in px */
export function frameCardOf(
  { mention }: PageMention,
  { x, y, width, height }: Box,
  isPinned: boolean,
): FrameCard {
  return {
    mention,
    pinned: isPinned,
    box: { x, y, width, height },
    width: innerWidth,
    height: innerHeight,
  }
}

/** How far a point is from a rectangle, in px. */
function distance(rect: DOMRect, { x, y }: Point): number {
  const across = Math.max(rect.left - x, 0, x - rect.right)
  return Math.hypot(across, Math.max(rect.top - y, 0, y - rect.bottom))
}

/** A mention in a frame as the page around it has it. In frames within frames only the outermost says where. */
function mentionInFrame({ mention, box }: FrameCard, frame: Element): PageMention {
  const none = new Text()
  const span = { startContainer: none, startOffset: 0, endContainer: none, endOffset: 0 }
  return { mention, span, range: new StaticRange(span), frame: { element: frame, box } }
}

/** The mention that a frame asks to have shown here; undefined where there is no room either. */
export function mentionOfFrame(card: FrameCard, last: Point | undefined): PageMention | undefined {
  const frame = askingFrame(card, last)
  return frame && !isTooSmall() ? mentionInFrame(card, frame) : undefined
}

/** Where such a mention is now. */
export function boxInFrame({ element, box }: NonNullable<PageMention['frame']>): DOMRect {
  const { left, top } = element.getBoundingClientRect()
  return new DOMRect(
    left + element.clientLeft + box.x,
    top + element.clientTop + box.y,
    box.width,
    box.height,
  )
}
