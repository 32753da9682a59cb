import { INLINE, OMITTED, SKIPPED } from '../../../facts/text/html-elements.ts'
import { isHyphenated, shadowOf } from './shadow.ts'
import { unclobbered } from './unclobbered.ts'

/** What contains text: an element, or its open shadow root. */
export type Container = Element | ShadowRoot

export const INLINE_KIND = 1
export const SKIPPED_KIND = 2
export const LINE_END = 3
/** Its text is left out, and the text around it continues. */
export const OMITTED_KIND = 4
const BLOCK_KIND = 5
/** It breaks text, and is in no list. */
export const OWN_BLOCK = 6
/** It breaks text, and none of its properties can be trusted. */
export const FORM_KIND = 7

/** Elements that break text, as most pages have them. How others that are in no list are laid out is asked once for each. */
const BLOCKS =
  'p div li ul ol td th tr tbody table h1 h2 h3 h4 section article main header footer nav aside figure img body html pre dl dt dd blockquote'

const LISTS: readonly (readonly [names: Iterable<string>, kind: number])[] = [
  [BLOCKS.split(' '), BLOCK_KIND],
  [INLINE, INLINE_KIND],
  [SKIPPED, SKIPPED_KIND],
  [OMITTED, OMITTED_KIND],
  [['br'], LINE_END],
  [['form'], FORM_KIND],
]

const KINDS = new Map(LISTS.flatMap(([names, kind]) => [...names].map((name) => [name, kind] as const)))

/** The kinds of elements that are in no list, by their layout when they were first seen: later their text must have the same container. */
const own = new WeakMap<Element, number>()

/** What an element does to the text around it. */
export function containerKind(element: Element): number {
  return KINDS.get(element.localName) ?? ownKind(element)
}

/** The kind of a custom element, of one that HTML does not know or pages seldom have, or of a form with an input named `localName`. */
function ownKind(element: Element): number {
  const known = own.get(element)
  if (known) return known
  if (typeof element.localName !== 'string') return FORM_KIND
  if (element.namespaceURI !== XHTML) return BLOCK_KIND
  const { display } = getComputedStyle(element)
  const kind = display === '' || isInlineDisplay(display) ? INLINE_KIND : OWN_BLOCK
  // What is not in a page has no layout yet.
  if (display !== '') own.set(element, kind)
  return kind
}

const XHTML = 'http://www.w3.org/1999/xhtml'

/** Whether text continues through what is displayed in this way. What is hidden is counted as what it is by default. */
export function isInlineDisplay(display: string): boolean {
  return /^(?:inline|contents|none|ruby.*)$/.test(display)
}

/** Whether text continues through an element. */
export function isInline(element: Element): boolean {
  const kind = containerKind(element)
  return kind === INLINE_KIND || kind === OMITTED_KIND
}

/** Whether the reader can write in an element. */
export function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable')
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox'
}

/** Whether nothing in the element is read. */
export function isSkipped(element: Element): boolean {
  return SKIPPED.has(element.localName) || isEditable(unclobbered(element))
}

/** Whether a container, or something around it, is not read. */
export function isInSkipped(container: Container): boolean {
  const first = elementOf(container)
  for (let at: Element | undefined = first; at; at = parentOf(at)) if (isSkipped(at)) return true
  return document.designMode === 'on'
}

/** Whether a container is a `<pre>` or in one, also across shadow roots. */
export function isInPre(container: Container): boolean {
  for (const node of outOfShadows(elementOf(container)))
    if (unclobbered(node as Element).closest('pre')) return true
  return false
}

/** Whether a container is a custom element: its shadow root may come late. */
export function isCustom(container: Container): container is Element {
  return isElement(container) && isHyphenated(container.localName)
}

export function isElement(node: Node): node is Element {
  return unclobbered(node).nodeType === Node.ELEMENT_NODE
}

/** The element around a node. Of a node directly in a shadow root it is the host. */
export function parentOf(node: Node): Element | undefined {
  const parent = unclobbered(node).parentNode
  if (!parent) return undefined
  if (isElement(parent)) return parent
  return parent instanceof ShadowRoot ? parent.host : undefined
}

/** A node, then the host of the shadow tree that it is in, then the host of the tree around that, and so on. */
export function* outOfShadows(node: Node): Generator<Node> {
  yield node
  for (let root = unclobbered(node).getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    yield root.host
}

/** Whether a node is another one or in it, also across shadow roots. */
export function isWithin(node: Node, other: Node): boolean {
  for (const at of outOfShadows(node)) if (unclobbered(other).contains(at)) return true
  return false
}

/** The element of a container: itself, or the host of a shadow root. */
export function elementOf(container: Container): Element {
  return container instanceof ShadowRoot ? container.host : container
}

/** The node itself or its nearest ancestor that breaks text: the container whose runs the node belongs to. */
export function containerOf(node: Node): Container | undefined {
  let at: Node | null = node.nodeType === Node.TEXT_NODE ? node.parentNode : node
  while (at && isElement(at) && isInline(at)) at = at.parentNode
  if (!at) return undefined
  return isElement(at) || at instanceof ShadowRoot ? at : undefined
}

/**
 * The outermost blocks in an inline element. In HTML it may contain blocks, nested as deep as the page wants.
 *
 * @returns in document order
 */
export function blocksIn(root: Element): Element[] {
  const found: Element[] = []
  for (let at = root.firstElementChild; at; ) {
    const isBlock = !isInline(at) || shadowOf(at) !== null
    if (isBlock) found.push(at)
    let next: Element | null = isBlock ? null : at.firstElementChild
    for (let up: Element | null = at; !next && up && up !== root; up = unclobbered(up).parentElement)
      next = unclobbered(up).nextElementSibling
    at = next
  }
  return found
}

/** The next node after a node and everything in it, also outside inline elements; undefined at the end of the container. */
export function nodeAfter(node: ChildNode, container: Container): ChildNode | undefined {
  for (let at: Node = node; at !== container; at = unclobbered(at).parentNode ?? container) {
    const next = unclobbered(at).nextSibling
    if (next) return next
  }
  return undefined
}

/** Visits a container, then all elements in it, and their shadow roots with everything in those. */
export function visitAll(root: Container, visit: (container: Container) => void): void {
  visit(root)
  const own = isElement(root) ? shadowOf(root) : null
  if (own) visitAll(own, visit)
  const { firstElementChild } = unclobbered<Container>(root)
  if (!firstElementChild) return
  for (const element of unclobbered<Container>(root).querySelectorAll('*')) {
    visit(element)
    const inner = shadowOf(element)
    if (inner) visitAll(inner, visit)
  }
}
