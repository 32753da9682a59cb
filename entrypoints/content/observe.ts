import type { Page } from './page.ts'
import { containerOf, isInline } from './page-text.ts'

/** Changes are gathered for this long, in milliseconds: a burst is one piece of work, and nobody sees the delay. */
const GATHER = 80

/** How long until visibility is looked at again, in milliseconds: class names change all the time. */
const RECHECK = 250

/** Attributes that show and hide text, or open it to the reader's typing. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'contenteditable', 'inert']

/** Follows what the page does to its text. @returns the undo */
export function observe(page: Page, settled: () => void): () => void {
  let dirty = new Set<Element>()
  let added = new Set<Element>()
  let removed = new Set<Element>()
  let visibility = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = (): void => {
    timer = undefined
    for (const element of removed) page.forget(element)
    for (const element of added) if (element.isConnected) page.read(element)
    for (const element of dirty) {
      if (element.isConnected) page.reread(element)
      else page.forget(element)
    }
    if (visibility) page.recheckVisibility()
    dirty = new Set()
    added = new Set()
    removed = new Set()
    visibility = false
    page.settle()
    settled()
  }

  const note = (record: MutationRecord): void => {
    if (record.type === 'attributes') {
      visibility = true
      if (record.attributeName === 'contenteditable') added.add(record.target as Element)
      return
    }
    if (record.type === 'characterData') {
      const container = containerOf(record.target)
      if (container) dirty.add(container)
      return
    }
    const nodes = [...record.addedNodes, ...record.removedNodes]
    // Text and inline elements run on in what is around them; a block is read by itself.
    if (nodes.some((node) => node.nodeType !== Node.ELEMENT_NODE || isInline(node as Element))) {
      const container = containerOf(record.target)
      if (container) dirty.add(container)
    }
    for (const node of record.addedNodes) if (isElement(node)) added.add(node)
    for (const node of record.removedNodes) if (isElement(node)) removed.add(node)
  }

  const observer = new MutationObserver((records) => {
    const before = visibility
    records.forEach(note)
    const isSlow = visibility && !before && dirty.size + added.size + removed.size === 0
    timer ??= setTimeout(flush, isSlow ? RECHECK : GATHER)
  })
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ATTRIBUTES,
  })
  return () => {
    observer.disconnect()
    clearTimeout(timer)
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE && (node as Element).localName !== 'attache-card'
}
