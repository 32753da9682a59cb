import type { Point } from '../../card/place.ts'
import type { MentionLookup } from '../mentions/mention-lookup.ts'
import type { PageMention } from '../mentions/text-block.ts'
import { shadowOf } from '../read/shadow.ts'
import { isOnMention, mentionAt } from './hit-test.ts'

/** What is asked of the page. */
export type PageUnder = Pick<MentionLookup, 'around' | 'at' | 'untouchable'>

/** So many elements at a point are looked at. */
const MOST_ELEMENTS = 12

/** What shows through a layer with no more than this of its own colour, from 0 to 1. */
const CLEAR = 0.3

/** A pointer that has not moved for so long, in milliseconds, rests: then what lies under clear layers is worth its cost. */
const REST = 60

/**
 * What the reader sees at each place that the pointer moves to.
 *
 * @param again is called where it rests on what may have a name under it
 */
export function makeSight(
  page: PageUnder,
  again: () => void,
): (on: Element, at: Point) => PageMention | undefined {
  let rest: ReturnType<typeof setTimeout> | undefined
  let isThorough = false
  return (target, point) => {
    clearTimeout(rest)
    const under = mentionUnder(page, target, point, isThorough)
    if (!under && !isThorough) {
      rest = setTimeout(() => {
        isThorough = true
        again()
      }, REST)
    }
    if (!under) isThorough = false
    return under
  }
}

/**
 * The mention that the reader sees at a point: in the element that the pointer is on, or in one under it that shows through.
 * Links stretched over a whole teaser and layers that a page lies over its text are clear.
 *
 * @param target the innermost element that the pointer is on
 * @param isThorough whether what lies under that element is looked at too: browsers go through the whole page for it
 */
export function mentionUnder(
  page: PageUnder,
  target: Element,
  point: Point,
  isThorough = true,
): PageMention | undefined {
  for (const found of page.untouchable()) if (isOnMention(found, point)) return found
  const direct = mentionAt(page, target, point)
  if (direct) return direct
  // Of closed shadow trees browsers report the host alone.
  const inner = shadowOf(target)?.elementFromPoint(point.x, point.y)
  if (inner && inner !== target) return mentionUnder(page, inner, point, isThorough)
  if (!isThorough) return undefined
  const root = target.getRootNode() as Document | ShadowRoot
  for (const element of root.elementsFromPoint(point.x, point.y).slice(0, MOST_ELEMENTS)) {
    const found = mentionAt(page, element, point)
    if (found) return found
    if (isPainted(element)) return undefined
  }
  return undefined
}

/** Whether an element hides what is under it. */
function isPainted(element: Element): boolean {
  if (/^(?:img|video|canvas|iframe|object|embed|svg|input|textarea|select)$/.test(element.localName))
    return true
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
  if (Number(opacity) < CLEAR) return false
  const alpha = /(?:rgba.*,|\/) ([\d.]+)\)$/.exec(backgroundColor)?.[1] ?? 1
  return Number(alpha) >= CLEAR || backgroundImage !== 'none'
}
