import type { Point } from '../../card/place.ts'
import type { MentionLookup } from '../mentions/mention-lookup.ts'
import type { PageMention } from '../mentions/text-block.ts'
import { shadowOf } from '../read/shadow.ts'
import { boxInFrame } from './frames.ts'

/** A live range over a mention, to measure it; not kept, since live ranges tax every edit of the page. */
export function rangeOf({ span }: PageMention): Range | undefined {
  const range = document.createRange()
  try {
    range.setStart(span.startContainer, span.startOffset)
    range.setEnd(span.endContainer, span.endOffset)
  } catch {
    return undefined // the text has changed and is about to be read again
  }
  return range
}

/** The rectangles of a mention in the viewport; none where its text is gone. */
export function rectsOf(found: PageMention): DOMRect[] {
  return found.frame ? [boxInFrame(found.frame)] : [...(rangeOf(found)?.getClientRects() ?? [])]
}

/** A name is taken to reach this far around its letters, in px: the line under it belongs to it. */
const SLACK = 2

/** In a block with more mentions than this, one hit test is quicker than the rectangles of all. */
const FEW = 6

/**
 * The mention under a point of the viewport. Browsers have found out already what the pointer is on: of most moves it
 * is nothing with a name in it, and nothing is measured.
 *
 * @param target the innermost element at the point, also in a shadow tree
 */
export function mentionAt(
  page: Pick<MentionLookup, 'around' | 'at'>,
  target: Element,
  { x, y }: Point,
): PageMention | undefined {
  const around = page.around(target, FEW)
  if (around) return around.find((found) => isOnMention(found, { x, y }))
  // The caret snaps to the nearest text, so the point must lie in the rectangles as well.
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: rootsAround(target) })
  const found = caret ? page.at(caret.offsetNode, caret.offset) : undefined
  return found && isOnMention(found, { x, y }) ? found : undefined
}

/** Whether a point is on a mention. */
export function isOnMention(found: PageMention, { x, y }: Point): boolean {
  return rectsOf(found).some(
    (r) => x >= r.left - SLACK && x <= r.right + SLACK && y >= r.top - SLACK && y <= r.bottom + SLACK,
  )
}

/** The shadow trees that a node is in. */
function rootsAround(node: Node): ShadowRoot[] {
  const root = node.getRootNode()
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : []
}

/** The innermost element at a point, also in a shadow tree. */
export function elementAt({ x, y }: Point, root: DocumentOrShadowRoot = document): Element | undefined {
  const found = root.elementFromPoint(x, y)
  if (!found) return undefined
  const inner = shadowOf(found)
  return inner && inner !== root ? (elementAt({ x, y }, inner) ?? found) : found
}

/**
 * Whether `to` lies in the triangle from where the pointer was to the near edge of the card: then it is on its
 * way there, whatever it crosses.
 */
export function isTowards(from: Point, to: Point, card: DOMRect): boolean {
  const isBelow = card.top >= from.y
  const isAbove = card.bottom <= from.y
  const { left, right, top, bottom } = card
  const y = isBelow ? top : isAbove ? bottom : undefined
  if (y !== undefined) return inTriangle(to, from, { x: left, y }, { x: right, y })
  const x = left >= from.x ? left : right
  return inTriangle(to, from, { x, y: top }, { x, y: bottom })
}

function inTriangle(p: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [cross(p, a, b), cross(p, b, c), cross(p, c, a)]
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0)
}

function cross(p: Point, a: Point, b: Point): number {
  return (p.x - b.x) * (a.y - b.y) - (a.x - b.x) * (p.y - b.y)
}
