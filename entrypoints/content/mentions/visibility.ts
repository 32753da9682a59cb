import { parentOf } from '../read/containers.ts'
import type { PageMention } from './text-block.ts'

/** Whether a mention is still there for the reader to see. */
export function isShown({ isGone, range, span }: PageMention): boolean {
  return !isGone && (range !== undefined || isVisible(span.startContainer))
}

/** Whether a node is rendered. An element with `display: contents` has no box, but its content has. */
export function isVisible(node: Node): boolean {
  const element = parentOf(node)
  if (!element) return false
  if (element.checkVisibility({ visibilityProperty: true })) return true
  if (getComputedStyle(element).display !== 'contents') return false
  // A closed `<details>` is visible itself, but its content is not.
  const isShut = element.parentElement?.matches('details:not([open])') === true && !element.matches('summary')
  return !isShut && isVisible(element)
}
