import { parentOf } from '../read/containers.ts'
import type { PageMention } from './text-block.ts'

/** Whether a mention is still there for the reader to see. */
export function isShown({ isGone, range, span }: PageMention): boolean {
  return !isGone && (range !== undefined || isVisible(span.startContainer))
}

/** What the reader cannot see is not marked; `display: contents` has no box, but what is in it has. */
export function isVisible(node: Node): boolean {
  const element = parentOf(node)
  if (!element) return false
  if (element.checkVisibility({ visibilityProperty: true })) return true
  if (getComputedStyle(element).display !== 'contents') return false
  // Closed details are seen, what is in them is not.
  const isShut = element.parentElement?.matches('details:not([open])') === true && !element.matches('summary')
  return !isShut && isVisible(element)
}
