import { parseHTML } from 'linkedom'
import { vi } from 'vitest'

/**
 * Makes a page the one that content code sees, until `vi.unstubAllGlobals()`.
 *
 * @param state what the document says of itself: `visibilityState`, `readyState`
 */
export function openPage(body = '', state: object = {}): Document {
  const window = parseHTML(`<!doctype html><html><body>${body}</body></html>`)
  const { document, Node, Element, HTMLFormElement, ShadowRoot, Text } = window as unknown as Record<
    string,
    unknown
  >
  // As the standard numbers what a walker shows.
  const NodeFilter = { SHOW_ELEMENT: 1, SHOW_TEXT: 4 }
  Object.assign(Node as object, { DOCUMENT_POSITION_DISCONNECTED: 1, DOCUMENT_POSITION_FOLLOWING: 4 })
  Object.assign((Node as { readonly prototype: object }).prototype, {
    compareDocumentPosition(this: globalThis.Node, other: globalThis.Node): number {
      return placeOf(this, other)
    },
  })
  for (const [name, value] of Object.entries({
    document,
    Node,
    Element,
    HTMLFormElement,
    ShadowRoot,
    Text,
    NodeFilter,
  }))
    vi.stubGlobal(name, value)
  vi.stubGlobal('window', { addEventListener: () => undefined })
  setState({ visibilityState: 'visible', ...state })
  // Time stamps for the developer tools.
  vi.stubGlobal('console', { ...console, timeStamp: () => undefined })
  return document as Document
}

/** Where a node is, seen from another one, as the DOM standard says; linkedom compares how deep they are. */
function placeOf(from: Node, to: Node): number {
  const [a, b] = [pathTo(from), pathTo(to)] as [Node[], Node[]]
  if (a[0] !== b[0]) return 1 + 2 + 32
  const parted = a.findIndex((node, i) => node !== b[i])
  if (parted < 0) return a.length === b.length ? 0 : 4 + 16
  if (parted >= b.length) return 2 + 8
  const siblings: readonly Node[] = [...(a[parted - 1]?.childNodes ?? [])]
  return siblings.indexOf(a[parted] as Node) < siblings.indexOf(b[parted] as Node) ? 4 : 2
}

/** From the root of its tree down to a node. */
function pathTo(node: Node): Node[] {
  const path: Node[] = []
  for (let at: Node | null = node; at; at = at.parentNode) path.unshift(at)
  return path
}

/** Changes what the document says of itself. */
export function setState(state: object): void {
  for (const [name, value] of Object.entries(state))
    Object.defineProperty(document, name, { value, configurable: true })
}

/** Shows the page to the reader, or hides it, and fires the event. */
export function show(visibilityState: 'visible' | 'hidden'): void {
  setState({ visibilityState })
  tell('visibilitychange')
}

/** Tells of something that happened to the document. */
export function tell(type: 'visibilitychange' | 'prerenderingchange'): void {
  document.dispatchEvent(new (document.defaultView as unknown as typeof globalThis).Event(type))
}
