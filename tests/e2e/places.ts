/** A point of the viewport, in CSS px. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** Runs in the page: scrolls to the `n`th place where a text stands and gives its middle. It may name nothing outside itself. */
export function placeOfText([wanted, n]: readonly [string, number]): Place | undefined {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let left = n
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      if (left-- > 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
      const rect = range.getClientRects()[0]
      return rect && { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 }
    }
  }
  return undefined
}
