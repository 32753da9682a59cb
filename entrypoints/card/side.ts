import { type CardPlace, type Edges, GAP, MARGIN, type Size } from './place.ts'

/** Where a card at the side of the page is. */
export interface Corner {
  readonly side: 'left' | 'right'
  readonly end: 'top' | 'bottom'
}

/** What a card at the side is to leave free. */
export interface Read {
  /** The boxes of the name that it is about; none where it is gone. */
  readonly lines: readonly Edges[]
  /** The box of the text that the name is in. */
  readonly text: Edges
}

/** Beside the text it may be as high as the window; where it covers some of it, half as high: the other half can be read. */
const share = (isBeside: boolean, { height }: Size): number =>
  isBeside ? height - 2 * MARGIN : (height - 3 * MARGIN) / 2

/**
 * Beside the text where there is room, where it was before if that will do. Else over as little of it as can be, and
 * never over the line that is being read: in the other half of the window. Its upper edge stays where it is when more
 * comes in.
 *
 * @param card as wide and high as it would be with all it shows
 * @param before where it is now
 * @param isRtl whether the page is read from right to left: then it begins at the left
 */
export function placeAtSide(
  { lines, text }: Read,
  card: Size,
  view: Size,
  before: Corner | undefined,
  isRtl = false,
): CardPlace & Corner {
  const room = { left: text.left, right: view.width - text.right }
  const isBeside = (side: 'left' | 'right'): boolean => room[side] >= card.width + GAP + MARGIN
  const first = isRtl ? 'left' : 'right'
  const larger = room.left === room.right ? first : room.left > room.right ? 'left' : 'right'
  const known = before?.side
  const beside = known && isBeside(known) ? known : isBeside(larger) ? larger : undefined
  const side = beside ?? known ?? larger
  const most = share(beside !== undefined, view)
  const end = beside ? 'top' : endFor(lines, view, before?.end)
  return {
    ...{ side, end },
    x: side === 'left' ? MARGIN : Math.max(MARGIN, view.width - MARGIN - card.width),
    y: end === 'top' ? MARGIN : view.height - MARGIN - most,
    height: Math.min(card.height, most),
  }
}

/** The half of the window that the name is not in; where it was before, if the name is in none or in both. */
function endFor(lines: readonly Edges[], { height }: Size, before: Corner['end'] | undefined): Corner['end'] {
  const middle = height / 2
  const inUpper = lines.some(({ top, bottom }) => bottom > 0 && top < middle)
  const inLower = lines.some(({ top, bottom }) => bottom > middle && top < height)
  if (inUpper === inLower) return before ?? 'top'
  return inUpper ? 'bottom' : 'top'
}
