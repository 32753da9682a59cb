import { OURS } from '../../card/host.ts'
import type { Page } from '../mentions/mention-index.ts'
import { measured } from '../trace.ts'
import { type Container, containerOf, isInline, isWithin } from './text-runs.ts'
import { isSeen } from './time-slices.ts'

/** Changes are gathered for this long, in milliseconds: a burst is one piece of work, and nobody sees the delay. */
const GATHER = 80

/** So many changes at once are a page that runs by: nobody reads a line of it for less than `GATHER_BUSY` milliseconds. */
const BUSY = 50
const GATHER_BUSY = 250

/** How long until visibility is looked at again, in milliseconds: class names change all the time. */
const RECHECK = 250

/** Attributes that show and hide text, or open it to the reader's typing. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'contenteditable', 'role', 'inert']

export interface Observer {
  /** Follows a shadow root's changes too. */
  follow(root: ShadowRoot): void
  stop(): void
}

/** So many changes are kept in mind while nobody sees the page; beyond, all of it is read again. */
const MOST_UNSEEN = 2000

/**
 * Follows what the page does to its text.
 *
 * @param top the element in which all of it is
 * @param changed is told that the page was given something to do, or to look at again, and whether text or elements
 *   have come, gone or changed
 */
export function observe(page: Page, top: Element, changed: (isText: boolean) => void): Observer {
  // The root element itself may be replaced.
  const whole = top === document.documentElement ? document : top
  let dirty = new Set<Container>()
  let added = new Set<Element>()
  let removed = new Set<Element>()
  let visibility = false
  let isLost = false
  let isBusy = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = (): void => {
    timer = undefined
    isBusy = dirty.size + added.size + removed.size > BUSY
    // Nobody sees it: what has changed waits.
    if (!isSeen()) return
    const seen = { dirty, added, removed }
    const isText = isLost || dirty.size + added.size + removed.size > 0
    dirty = new Set()
    added = new Set()
    removed = new Set()
    if (isLost) {
      isLost = false
      page.clear()
      page.read(whole === document ? document.documentElement : top)
    } else {
      for (const element of seen.removed) {
        page.forget(element)
        // It may have gone to a shadow tree that was followed, and read, only after that.
        if (isWithin(element, whole)) seen.added.add(element)
      }
      for (const element of seen.added) if (element.isConnected) page.read(element)
      for (const container of seen.dirty) {
        if (container.isConnected) page.reread(container)
        else if (container instanceof Element) page.forget(container)
      }
    }
    if (visibility) page.recheck()
    visibility = false
    changed(isText)
  }

  const note = (record: MutationRecord): void => {
    if (record.type === 'attributes') {
      visibility = true
      if (record.attributeName === 'contenteditable' || record.attributeName === 'role') {
        const target = record.target as Element
        removed.add(target)
        added.add(target)
        const container = isInline(target) ? containerOf(target) : undefined
        if (container) dirty.add(container)
      }
      return
    }
    if (record.type === 'characterData') {
      const container = containerOf(record.target)
      if (container) dirty.add(container)
      return
    }
    // Text and inline elements run on in what is around them; a block is read by itself, but parts text that it stands in.
    const came = noteNodes(record.addedNodes, added)
    const went = noteNodes(record.removedNodes, removed)
    record.removedNodes.forEach(page.lost)
    // What is costlier to tell is looked at last: thousands of changes a second come here.
    const isText =
      came ||
      went ||
      isInlineNode(record.target) ||
      hasText(record, 'previousSibling') ||
      hasText(record, 'nextSibling')
    const container = isText ? containerOf(record.target) : undefined
    if (container) dirty.add(container)
  }

  const observer = new MutationObserver((records) => measured('changes', () => take(records)))
  const take = (records: readonly MutationRecord[]): void => {
    if (isLost && !isSeen()) return
    const before = visibility
    records.forEach(note)
    if (!isSeen() && dirty.size + added.size + removed.size > MOST_UNSEEN) {
      isLost = true
      dirty = new Set()
      added = new Set()
      removed = new Set()
    }
    const isSlow = visibility && !before && dirty.size + added.size + removed.size === 0
    const wait = isSlow ? RECHECK : isBusy ? GATHER_BUSY : GATHER
    timer ??= setTimeout(() => measured('flush', flush), wait)
  }
  const follow = (root: Node): void =>
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    })
  follow(whole)
  const shown = (): void => {
    if (isSeen()) timer ??= setTimeout(() => measured('flush', flush), 0)
  }
  document.addEventListener('visibilitychange', shown)
  return {
    follow,
    stop() {
      observer.disconnect()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', shown)
    },
  }
}

/** @returns whether text, or what does not break it, is among them */
function noteNodes(nodes: NodeList, elements: Set<Element>): boolean {
  let isText = false
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Node
    const element = isElement(node) ? node : undefined
    if (element) elements.add(element)
    isText ||= !element || isInline(element)
  }
  return isText
}

/** Whether text lies right on one side of a change. */
function hasText(record: MutationRecord, side: 'previousSibling' | 'nextSibling'): boolean {
  let node = record[side]
  while (node && !isElement(node) && !/\S/.test(node.nodeValue ?? '')) node = node[side]
  return node !== null && (!isElement(node) || isInline(node))
}

function isInlineNode(node: Node): boolean {
  return isElement(node) && isInline(node)
}

/** Our own hosts are none of the page's. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE && !(node as Element).hasAttribute(OURS)
}
