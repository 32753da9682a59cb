import { OURS } from '../../card/ours.ts'
import { type Container, containerOf, isInline, isWithin } from './containers.ts'

/** What changes of a page are done to: what was found in its text. */
export interface Followed {
  /** Has a container read with all in it; of an inline element, the containers in it. */
  read(root: Container): void
  /** Has read again what is directly in a container. */
  reread(container: Container): void
  /** A node has gone, or somewhere else: what was to be read on from there is read from its start. To be called at once. */
  lost(node: Node): void
  /** Forgets what was found in an element that has gone, and in the shadow trees in it. */
  forget(root: Container): void
  /** Forgets everything: it is to be read anew. */
  clear(): void
  /** Looks again which mentions near the viewport can be seen, and for shadow roots that came late. */
  recheck(): void
}

/** Changes of a page, gathered until they are done. */
export interface Changes {
  note(record: MutationRecord): void
  /** How many elements and texts have changed. */
  size(): number
  /** Whether something may be shown or hidden now. */
  isVisibility(): boolean
  /** Forgets what has changed, but not that visibility has. */
  clear(): void
  /** Has what has changed read again, and starts anew. */
  apply(): void
}

/** @param whole in which all of the page is */
export function makeChanges(page: Followed, whole: Node): Changes {
  // Read again, read, and forgotten.
  let dirty = new Set<Container>()
  let added = new Set<Element>()
  let removed = new Set<Element>()
  let isVisibility = false

  const noteAttribute = ({ target, attributeName }: MutationRecord): void => {
    isVisibility = true
    if (attributeName !== 'contenteditable' && attributeName !== 'role') return
    const element = target as Element
    removed.add(element)
    added.add(element)
    if (isInline(element)) noteDirty(element)
  }
  const noteDirty = (node: Node): void => {
    const container = containerOf(node)
    if (container) dirty.add(container)
  }
  const noteChildren = (record: MutationRecord): void => {
    // Text and inline elements run on in what is around them; a block is read by itself, but parts text that it is in.
    const hasCome = noteNodes(record.addedNodes, added)
    const hasGone = noteNodes(record.removedNodes, removed)
    record.removedNodes.forEach(page.lost)
    // What is costlier to find out is looked at last: thousands of changes a second come here.
    const isText =
      hasCome ||
      hasGone ||
      isInlineNode(record.target) ||
      hasTextBeside(record, 'previousSibling') ||
      hasTextBeside(record, 'nextSibling')
    if (isText) noteDirty(record.target)
  }
  const clear = (): void => {
    dirty = new Set()
    added = new Set()
    removed = new Set()
  }

  return {
    note(record) {
      if (record.type === 'attributes') noteAttribute(record)
      else if (record.type === 'characterData') noteDirty(record.target)
      else noteChildren(record)
    },
    size: () => dirty.size + added.size + removed.size,
    isVisibility: () => isVisibility,
    clear,
    apply() {
      const now = { dirty, added, removed }
      clear()
      for (const element of now.removed) {
        page.forget(element)
        // It may have gone to a shadow tree that was followed, and read, only after that.
        if (isWithin(element, whole)) now.added.add(element)
      }
      for (const element of now.added) if (element.isConnected) page.read(element)
      for (const container of now.dirty) {
        if (container.isConnected) page.reread(container)
        else if (container instanceof Element) page.forget(container)
      }
      if (isVisibility) page.recheck()
      isVisibility = false
    },
  }
}

/** @returns whether text, or what does not break it, is among them */
function noteNodes(nodes: NodeList, elements: Set<Element>): boolean {
  let isText = false
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node
    if (isOurs(node)) continue
    const element = isElement(node) ? node : undefined
    if (element) elements.add(element)
    isText ||= !element || isInline(element)
  }
  return isText
}

/** Whether text lies right on one side of a change. */
function hasTextBeside(record: MutationRecord, side: 'previousSibling' | 'nextSibling'): boolean {
  let node = record[side]
  while (node && !isPageElement(node) && !/\S/.test(node.nodeValue ?? '')) node = node[side]
  return node !== null && (!isPageElement(node) || isInline(node))
}

function isInlineNode(node: Node): boolean {
  return isPageElement(node) && isInline(node)
}

function isPageElement(node: Node): node is Element {
  return isElement(node) && !isOurs(node)
}

/** Our own hosts are none of the page's. */
function isOurs(node: Node): boolean {
  return isElement(node) && node.hasAttribute(OURS)
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}
