import { XML_SOURCE } from '../../facts/articles/other-pages.ts'
import type { Steps } from '../../facts/text/steps.ts'

/** The elements of a page that the reader does not see. */
export type Hidden = WeakSet<Element>

/**
 * A copy of the page without what the reader does not see. What is folded into `<details>` is a click away and stays, and so
 * does the document whose source the browser shows. The copy is made at once; the page may change while its elements are
 * looked at: what has gone meanwhile is left out.
 */
export function* visibleCopy(page: Document): Steps<{ readonly copy: Document; readonly hidden: Hidden }> {
  const copy = page.cloneNode(true) as Document
  const elements = elementsIn(page)
  const copies = elementsIn(copy)
  const hidden: Hidden = new WeakSet()
  const gone: Element[] = []
  for (const [i, element] of elements.entries()) {
    yield
    const twin = copies[i]
    if (!twin || !isHidden(element)) continue
    hidden.add(element)
    gone.push(twin)
  }
  for (const element of gone) {
    element.remove()
    yield
  }
  return { copy, hidden }
}

/** Whether the reader sees the same elements of a page as when it was copied. */
export function* isSeenAsBefore(page: Document, hidden: Hidden): Steps<boolean> {
  for (const element of elementsIn(page)) {
    yield
    if (isHidden(element) !== hidden.has(element)) return false
  }
  return true
}

function elementsIn(page: Document): readonly Element[] {
  return [...(page.body?.querySelectorAll('*') ?? [])]
}

/** What has no text is not asked for. */
const TEXTLESS = /^(?:script|style|template|noscript|meta|link)$/

function isHidden(element: Element): boolean {
  return (
    !TEXTLESS.test(element.localName) &&
    !element.checkVisibility({ visibilityProperty: true }) &&
    !element.closest(`details:not([open]), ${XML_SOURCE}`)
  )
}
