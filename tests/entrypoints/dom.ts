import { parseHTML } from 'linkedom'
import { vi } from 'vitest'

/**
 * Makes a page the one that content code sees, until `vi.unstubAllGlobals()`.
 *
 * @param state what the document says of itself: `visibilityState`, `readyState`
 */
export function openPage(body = '', state: object = {}): Document {
  const window = parseHTML(`<!doctype html><html><body>${body}</body></html>`)
  const { document, Node, Element, ShadowRoot, Text } = window as unknown as Record<string, unknown>
  // As the standard numbers what a walker shows.
  const NodeFilter = { SHOW_ELEMENT: 1, SHOW_TEXT: 4 }
  for (const [name, value] of Object.entries({ document, Node, Element, ShadowRoot, Text, NodeFilter }))
    vi.stubGlobal(name, value)
  setState({ visibilityState: 'visible', ...state })
  // Time stamps for the developer tools.
  vi.stubGlobal('console', { ...console, timeStamp: () => undefined })
  return document as Document
}

/** Changes what the document says of itself. */
export function setState(state: object): void {
  for (const [name, value] of Object.entries(state))
    Object.defineProperty(document, name, { value, configurable: true })
}

/** Shows the page to the reader, or hides it, and tells of it. */
export function show(visibilityState: 'visible' | 'hidden'): void {
  setState({ visibilityState })
  document.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event('visibilitychange'))
}
