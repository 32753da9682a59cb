import type { Point } from '../../card/place.ts'
import type { Box, FrameCard } from '../../shared/messages.ts'
import type { PageMention } from '../mentions/text-block.ts'
import { visitAll } from '../read/containers.ts'

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
export function askingFrame({ width, height }: FrameCard, last: Point | undefined): HTMLElement | undefined {
  const found = allFrames().filter((frame) => {
    const inner = innerBox(frame)
    return (
      Math.abs(inner.width - width) <= 1 &&
      Math.abs(inner.height - height) <= 1 &&
      frame.checkVisibility({ visibilityProperty: true })
    )
  })
  const off = (frame: Element): number => (last ? distance(frame.getBoundingClientRect(), last) : 0)
  return found.sort((a, b) => off(a) - off(b))[0]
}

/** All frames of the page, in shadow trees too. */
function allFrames(): HTMLElement[] {
  const found: HTMLElement[] = []
  visitAll(document.documentElement, (container) => {
    const { localName } = container as Partial<Element>
    if (localName === 'iframe' || localName === 'frame') found.push(container as HTMLElement)
  })
  return found
}

/** Where a frame's own viewport is in its box, in px of the page without transforms. */
function innerBox(frame: HTMLElement): Box {
  const style = getComputedStyle(frame)
  const [left = 0, top = 0, right = 0, bottom = 0] = ['left', 'top', 'right', 'bottom'].map((side) =>
    Number.parseFloat(style.getPropertyValue(`padding-${side}`)),
  )
  return {
    x: frame.clientLeft + left,
    y: frame.clientTop + top,
    width: frame.clientWidth - left - right,
    height: frame.clientHeight - top - bottom,
  }
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
function mentionInFrame({ mention, box }: FrameCard, frame: HTMLElement): PageMention {
  const none = new Text()
  const span = { startContainer: none, startOffset: 0, endContainer: none, endOffset: 0 }
  return { mention, span, range: new StaticRange(span), frame: { element: frame, box } }
}

/** The mention that a frame asks to have shown here; undefined where there is no room either. */
export function mentionOfFrame(card: FrameCard, last: Point | undefined): PageMention | undefined {
  const frame = askingFrame(card, last)
  return frame && !isTooSmall() ? mentionInFrame(card, frame) : undefined
}

/** Where such a mention is now; a frame may be scaled. */
export function boxInFrame({ element, box }: NonNullable<PageMention['frame']>): DOMRect {
  const { left, top, width } = element.getBoundingClientRect()
  const inner = innerBox(element)
  const scale = element.offsetWidth > 0 ? width / element.offsetWidth : 1
  return new DOMRect(
    left + scale * (inner.x + box.x),
    top + scale * (inner.y + box.y),
    scale * box.width,
    scale * box.height,
  )
}
