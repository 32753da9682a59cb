import type { Marks } from '../marks/marks.ts'
import type { PageMention } from '../mentions/mention-index.ts'
import { rangeOf, rectsOf } from './hit-test.ts'

/**
 * Scrolls a mention into the viewport and flashes it.
 *
 * @param at where it is to come, if there is room: in px of the viewport
 * @returns whether it is still there
 */
export function bringIntoView(found: PageMention, marks: Marks, at?: Pick<DOMRect, 'top'>): boolean {
  const range = rangeOf(found)
  if (!range) return false
  found.span.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  // Its element may be taller than the viewport.
  const rect = range.getBoundingClientRect()
  if (rect.top < 0 || rect.bottom > innerHeight) {
    scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' })
  }
  if (at) scrollBy({ top: range.getBoundingClientRect().top - at.top, behavior: 'instant' })
  marks.flash(new StaticRange(found.span))
  return true
}

/** Whether any of a mention can be seen in the viewport. */
export function isInView(found: PageMention): boolean {
  return rectsOf(found).some(
    (rect) => rect.bottom > 0 && rect.top < innerHeight && rect.right > 0 && rect.left < innerWidth,
  )
}

/** The mention after the last visited one, round and round; at first the first one in view. */
export function nextOf(
  all: readonly PageMention[],
  last: PageMention | undefined,
  fromView: boolean,
): PageMention | undefined {
  if (all.length === 0) return undefined
  if (!last) return (fromView ? all.find(isInView) : undefined) ?? all[0]
  const at = all.indexOf(last)
  // Its text may have been read anew since.
  const next = at >= 0 ? all[at + 1] : all.find((m) => follows(last, m))
  return next ?? all[0]
}

function follows(last: PageMention, other: PageMention): boolean {
  const a = last.span.startContainer
  const b = other.span.startContainer
  if (a === b) return other.span.startOffset > last.span.startOffset
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
