import { parentOf } from './containers.ts'
import { unclobbered } from './unclobbered.ts'

/** Whether a node is rendered. An element with `display: contents` has no box, but its content has. */
export function isVisible(node: Node): boolean {
  const element = parentOf(node)
  if (!element) return false
  const { checkVisibility, parentElement } = unclobbered(element)
  if (checkVisibility.call(element, { visibilityProperty: true })) return true
  if (getComputedStyle(element).display !== 'contents') return false
  // A closed `<details>` is visible itself, but its content is not.
  const isShut = parentElement?.matches('details:not([open])') === true && !element.matches('summary')
  return !isShut && isVisible(element)
}

/** How many elements around a text are looked at for whether they are clipped. */
const MOST_AROUND = 3

/** Whether a text is in an element as small as a pixel, as text for screen readers is: no reader sees it. */
export function isClipped(text: Node): boolean {
  let at = parentOf(text)
  for (let up = 0; at && up < MOST_AROUND; up++, at = parentOf(at)) if (isPixel(at)) return true
  return false
}

/** Whether an element has a box that is as small as a pixel. */
export function isPixel(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect()
  return (width <= 1 || height <= 1) && getComputedStyle(element).overflow !== 'visible'
}
