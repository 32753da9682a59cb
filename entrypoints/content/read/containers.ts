import { INLINE, SKIPPED } from '../../../facts/text/html-elements.ts'

/** What contains text: an element, or its open shadow root. */
export type Container = Element | ShadowRoot

export const INLINE_KIND = 1
export const SKIPPED_KIND = 2
export const LINE_END = 3
const BLOCK_KIND = 4

/** The containers that most pages have: for these the name need not be searched for a hyphen. */
const BLOCKS =
  'p div li ul ol td th tr tbody table h1 h2 h3 h4 section article main header footer nav aside figure img'

/** What an element does to the text around it, by local name. Elements that are not in this list break it. */
export const KINDS: ReadonlyMap<string, number> = new Map([
  ...[...INLINE].map((name) => [name, INLINE_KIND] as const),
  ...[...SKIPPED].map((name) => [name, SKIPPED_KIND] as const),
  ...BLOCKS.split(' ').map((name) => [name, BLOCK_KIND] as const),
  ['br', LINE_END] as const,
])

/** Whether text continues through an element. */
export function isInline(element: Element): boolean {
  return INLINE.has(element.localName)
}

/** Whether the reader can write in an element. */
export function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable')
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox'
}

/** Whether nothing in the element is read. */
export function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.localName) || isEditable(element)
}

/** Whether a container, or something around it, is not read. */
export function isInSkipped(container: Container): boolean {
  const first = elementOf(container)
  for (let at: Element | undefined = first; at; at = parentOf(at)) if (isSkipped(at)) return true
  return first.ownerDocument.designMode === 'on'
}

/** Whether a container is a `<pre>` or in one, also across shadow roots. */
export function isInPre(container: Container): boolean {
  for (const node of outOfShadows(elementOf(container))) if ((node as Element).closest('pre')) return true
  return false
}

/** Whether a container is a custom element: its shadow root may come late. */
export function isCustom(container: Container): container is Element {
  return container.nodeType === Node.ELEMENT_NODE && (container as Element).localName.includes('-')
}

/** The element around a node. Of a node directly in a shadow root it is the host. */
export function parentOf(node: Node): Element | undefined {
  const parent = node.parentNode
  if (!parent) return undefined
  if (parent.nodeType === Node.ELEMENT_NODE) return parent as Element
  return parent instanceof ShadowRoot ? parent.host : undefined
}

/** A node, then the host of the open shadow tree that it is in, then the host of the tree around that, and so on. */
export function* outOfShadows(node: Node): Generator<Node> {
  yield node
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    if (root.mode === 'closed') return
    yield root.host
  }
}

/** Whether a node is another one or in it, also across open shadow roots. */
export function isWithin(node: Node, other: Node): boolean {
  for (const at of outOfShadows(node)) if (other.contains(at)) return true
  return false
}

/** The element of a container: itself, or the host of a shadow root. */
export function elementOf(container: Container): Element {
  return container.nodeType === Node.ELEMENT_NODE ? (container as Element) : (container as ShadowRoot).host
}

/** The node itself or its nearest ancestor that breaks text: the container whose runs the node belongs to. */
export function containerOf(node: Node): Container | undefined {
  let at: Node | null = node.nodeType === Node.TEXT_NODE ? node.parentNode : node
  while (at && at.nodeType === Node.ELEMENT_NODE && isInline(at as Element)) at = at.parentNode
  if (!at) return undefined
  return at.nodeType === Node.ELEMENT_NODE || at instanceof ShadowRoot ? (at as Container) : undefined
}

/**
 * The outermost blocks in an inline element. In HTML it may contain blocks, nested as deep as the page wants.
 *
 * @returns in document order
 */
export function blocksIn(root: Element): Element[] {
  const found: Element[] = []
  for (let at = root.firstElementChild; at; ) {
    const isBlock = !isInline(at) || at.shadowRoot !== null
    if (isBlock) found.push(at)
    let next: Element | null = isBlock ? null : at.firstElementChild
    for (let up: Element | null = at; !next && up && up !== root; up = up.parentElement)
      next = up.nextElementSibling
    at = next
  }
  return found
}

/** The next node after a node and everything in it, also outside inline elements; undefined at the end of the container. */
export function nodeAfter(node: ChildNode, container: Container): ChildNode | undefined {
  for (let at: Node = node; at !== container; at = at.parentNode ?? container)
    if (at.nextSibling) return at.nextSibling
  return undefined
}

/** Visits a container, then all elements in it, and their open shadow roots with everything in those. */
export function visitAll(root: Container, visit: (container: Container) => void): void {
  visit(root)
  if (root instanceof Element && root.shadowRoot) visitAll(root.shadowRoot, visit)
  if (!root.firstElementChild) return
  for (const element of root.querySelectorAll('*')) {
    visit(element)
    if (element.shadowRoot) visitAll(element.shadowRoot, visit)
  }
}
