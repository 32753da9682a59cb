import { OURS } from '../../card/ours.ts'
import { type Container, containerOf, isElement, isInline, isWithin } from './containers.ts'
import { unclobbered } from './unclobbered.ts'

/** What is kept in step with a page: what was found in its text. */
export interface Followed {
  /** Asks for a container to be read with everything in it; of an inline element, only the containers in it. */
  read(root: Container): void
  /** Asks for a container's own text to be read again, without the containers in it. */
  reread(container: Container): void
  /** A node was removed or moved: what would continue there is read again from its start. Must be called at once. */
  lost(node: Node): void
  /** Forgets what was found in an element that was removed, and in the shadow trees in it. */
  forget(root: Container): void
  /** Forgets everything: the whole page is read again. */
  clear(): void
  /** Checks again which mentions near the viewport can be seen, and looks for shadow roots that came late. */
  recheck(): void
}

/** Gathers the changes of a page until they are applied. */
export interface Changes {
  note(record: MutationRecord): void
  /** Something may be shown or hidden now, although nothing in the page has changed. */
  look(): void
  /** How many elements and texts have changed. */
  size(): number
  /** Whether something may be shown or hidden now. */
  isVisibility(): boolean
  /** Forgets which text has changed, but not whether visibility has. */
  clear(): void
  /** Asks for what has changed to be read again, and empties the list. */
  apply(): void
}

/** @param whole in which all of the page is */
export function makeChanges(page: Followed, whole: Node): Changes {
  // Their own text is read again; they are read with everything in them; they are forgotten.
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
    // Text and inline elements belong to the text around them. A block is read separately, but it divides the text around it.
    const hasCome = noteNodes(record.addedNodes, added)
    const hasGone = noteNodes(record.removedNodes, removed)
    record.removedNodes.forEach(page.lost)
    // The cheaper tests come first: there may be thousands of changes a second.
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
    look() {
      isVisibility = true
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

/** @returns whether there is text among them, or an element that does not break text */
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

/** Whether there is text directly before or after a change. */
function hasTextBeside(record: MutationRecord, side: 'previousSibling' | 'nextSibling'): boolean {
  let node = record[side]
  while (node && !isPageElement(node) && !/\S/.test(node.nodeValue ?? '')) node = unclobbered(node)[side]
  return node !== null && (!isPageElement(node) || isInline(node))
}

function isInlineNode(node: Node): boolean {
  return isPageElement(node) && isInline(node)
}

function isPageElement(node: Node): node is Element {
  return isElement(node) && !isOurs(node)
}

/** Our own elements do not belong to the page. */
function isOurs(node: Node): boolean {
  return isElement(node) && unclobbered(node).hasAttribute(OURS)
}
