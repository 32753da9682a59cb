/** A place in the viewport, in px. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Px between name and card, and between card and the viewport's edge. */
export const GAP = 6
export const MARGIN = 8
/** How high a card is at most, with text of normal size; and what is too low to be read, where there is room beside the name. */
export const TALLEST = 460
const SHORTEST = 120

export type Size = Pick<DOMRect, 'width' | 'height'>
export type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

/** Where a card goes, and how high it may be, in px. */
export interface CardPlace {
  readonly x: number
  readonly y: number
  readonly height: number
}

/**
 * Under its name, above it where there is more room: a card that does not fit is lower, and never covers its name. It
 * begins where the line of the name does that the pointer is on.
 *
 * @param lines the boxes of the name, one at least; several where it goes on in the next line
 * @param card as wide and high as it would be with all it shows
 * @param tallest how high it may be
 */
export function placeCard(
  lines: readonly Edges[],
  pointer: Point | undefined,
  card: Size,
  view: Size,
  tallest = TALLEST,
): CardPlace {
  const top = Math.min(...lines.map((line) => line.top))
  const bottom = Math.max(...lines.map((line) => line.bottom))
  const line = lines.find((one) => pointer && isOn(one, pointer)) ?? lines[0]
  const left = line?.left ?? 0
  const wanted = Math.min(tallest, card.height)
  const below = view.height - MARGIN - (bottom + GAP)
  const above = top - GAP - MARGIN
  const most = Math.max(below, above)
  if (most < Math.min(SHORTEST, wanted)) {
    const x = besideOf(lines, card.width, view.width)
    const height = Math.min(wanted, view.height - 2 * MARGIN)
    if (x !== undefined) return { x, y: clamp(top, MARGIN, view.height - MARGIN - height), height }
  }
  const isBelow = wanted <= below || (wanted > above && below >= above)
  // A name that fills the window is covered, since there is no other place.
  const height = Math.max(Math.min(wanted, isBelow ? below : above), Math.min(wanted, GAP * 10))
  const y = isBelow ? bottom + GAP : top - GAP - height
  return {
    x: clamp(left, MARGIN, view.width - MARGIN - card.width),
    y: clamp(y, MARGIN, view.height - MARGIN - height),
    height,
  }
}

/** How high a card may be that begins at `top`, in px. */
export function roomBelow(top: number, height: number, tallest = TALLEST): number {
  return Math.min(tallest, height - MARGIN - top)
}

/** Where a card begins that is right or left of its name; undefined where there is no room. */
function besideOf(lines: readonly Edges[], width: number, room: number): number | undefined {
  const right = Math.max(...lines.map((line) => line.right)) + GAP
  if (right + width + MARGIN <= room) return right
  const left = Math.min(...lines.map((line) => line.left)) - GAP - width
  return left >= MARGIN ? left : undefined
}

function isOn({ left, top, right, bottom }: Edges, { x, y }: Point): boolean {
  return x >= left - 2 && x <= right + 2 && y >= top - 2 && y <= bottom + 2
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most))
}
