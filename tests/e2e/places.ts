/** A point of the viewport, in CSS px. */
export interface Place {
  readonly x: number
  readonly y: number
}

/**
 * Runs in the page: scrolls to the `n`th place where a text is, in open shadow trees too, and gives its middle. It
 * may name nothing outside itself.
 */
export function placeOfText([wanted, n]: readonly [string, number]): Place | undefined {
  let left = n
  const find = (root: Node): Place | undefined => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node: Node | null = root; node; node = walker.nextNode()) {
      const shadow = (node as Partial<Element>).shadowRoot
      const inside = shadow ? find(shadow) : undefined
      if (inside) return inside
      if (node.nodeType !== Node.TEXT_NODE) continue
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
  return find(document.body)
}

/**
 * Runs in the page: waits until it has been told that it was scrolled. A hand moves after it has seen where things went;
 * a pointer that has not moved since opens no card.
 *
 * @param patience how long to wait at most, in milliseconds: a page in the background has no frames
 */
export function scrollTold(patience: number): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
    setTimeout(resolve, patience)
  })
}

/** How long `scrollTold` waits in a page that may be in the background, in milliseconds. */
export const BACKGROUND_PATIENCE = 300

/** Runs in the page: all texts that are marked, sorted, since those in shadow trees have no order. Names nothing outside itself. */
export function markedTexts(): string[] {
  return ['attache-leader', 'attache-country', 'attache-leader-link', 'attache-country-link']
    .flatMap((name) => [...(CSS.highlights.get(name) ?? [])])
    .map((r) => {
      // Its text has changed, and is about to be read again.
      if (r.endOffset > (r.endContainer as Text).length || r.startOffset > (r.startContainer as Text).length)
        return '(changed)'
      const range = document.createRange()
      range.setStart(r.startContainer, r.startOffset)
      range.setEnd(r.endContainer, r.endOffset)
      return range.toString()
    })
    .sort()
}

/** Runs in the page: the card's host, also in an open shadow tree. It may use nothing from outside itself. */
function cardHost(): Element | undefined {
  const find = (root: Document | ShadowRoot): Element | undefined => {
    const found = root.querySelector('[data-attache=card]')
    if (found) return found
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inside = shadowRoot ? find(shadowRoot) : undefined
      if (inside) return inside
    }
    return undefined
  }
  return find(document)
}

/** Expressions for the page: the toast's host, the card's, and whether the card is open. */
export const TOAST_HOST = `document.querySelector('[data-attache=toast]')`
export const CARD_HOST = `(${cardHost})()`
export const IS_CARD_OPEN = `${CARD_HOST}?.matches(':popover-open') === true`
