import type { EntityId } from '../../../facts/types.ts'
import type { Marks } from '../marks/marks.ts'
import type { MentionLookup } from '../mentions/mention-lookup.ts'
import type { PageMention } from '../mentions/text-block.ts'
import { parentOf } from '../read/containers.ts'
import { rangeOf, rectsOf } from './hit-test.ts'

/** Takes the reader from name to name. */
export interface Tour {
  /** A card was opened at a name of this page: the tour goes on from there. */
  visit(found: PageMention): void
  /** Goes to the next name. @returns it, where there is one that is still there */
  next(): PageMention | undefined
  /** Goes to the next place that names an entity. @returns whether there is one */
  goTo(id: EntityId): boolean
  /** Goes to a place. @param at where it is to come, if there is room: in px of the viewport. @returns whether it is still there */
  bring(found: PageMention, at: Pick<DOMRect, 'top'> | undefined): boolean
}

export function makeTour(page: Pick<MentionLookup, 'mentions'>, marks: Pick<Marks, 'flash'>): Tour {
  let last: PageMention | undefined
  return {
    visit(found) {
      last = found
    },
    next() {
      const found = nextOf(page.mentions(), last, true)
      return found && bringIntoView(found, marks) ? found : undefined
    },
    goTo(id) {
      const named = page.mentions().filter((found) => found.mention.entity === id)
      const found = nextOf(named, last, false)
      if (!found || !bringIntoView(found, marks)) return false
      last = found
      return true
    },
    bring: (found, at) => bringIntoView(found, marks, at),
  }
}

/**
 * Scrolls a mention into the viewport and flashes it.
 *
 * @param at where it is to come, if there is room: in px of the viewport
 * @returns whether it is still there
 */
function bringIntoView(found: PageMention, marks: Pick<Marks, 'flash'>, at?: Pick<DOMRect, 'top'>): boolean {
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

/** Whether any of a mention can be seen in the viewport, and in the boxes around it that scroll. */
export function isInView(found: PageMention): boolean {
  const { left, top, right, bottom } = viewOf(found)
  return rectsOf(found).some(
    (rect) => rect.bottom > top && rect.top < bottom && rect.right > left && rect.left < right,
  )
}

type View = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>

/** What can be seen of what is around a mention, in px of the viewport. */
function viewOf({ frame, span }: PageMention): View {
  let view: View = { left: 0, top: 0, right: innerWidth, bottom: innerHeight }
  let at = frame?.element ?? parentOf(span.startContainer)
  for (; at && at !== document.body; at = parentOf(at)) {
    if (getComputedStyle(at).overflow.startsWith('visible')) continue
    const box = at.getBoundingClientRect()
    // Text goes on over the ends of inline elements.
    if (box.width === 0 || at === document.documentElement) continue
    view = {
      left: Math.max(view.left, box.left),
      top: Math.max(view.top, box.top),
      right: Math.min(view.right, box.right),
      bottom: Math.min(view.bottom, box.bottom),
    }
  }
  return view
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
  // Its text may have been read again since.
  const next = at >= 0 ? all[at + 1] : all.find((m) => follows(last, m))
  return next ?? all[0]
}

function follows(last: PageMention, other: PageMention): boolean {
  const a = last.span.startContainer
  const b = other.span.startContainer
  if (a === b) return other.span.startOffset > last.span.startOffset
  return (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
