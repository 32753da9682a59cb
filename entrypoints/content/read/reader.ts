import { makeLateRoots } from './late-roots.ts'
import {
  type Container,
  elementOf,
  isInline,
  isInSkipped,
  isWithin,
  outOfShadows,
  type Reader,
  type Run,
  readContainer,
} from './text-runs.ts'

/** What of a page is still to be read; the next piece is read on where the last ended. */
export interface Reading {
  /**
   * Has a container read with all in it; of an inline element, the containers in it.
   *
   * @param isFirst whether that is all of the page, from start to end
   */
  read(root: Container, isFirst: boolean): void
  /** Has read again what stands directly in a container. */
  reread(container: Container): void
  /** A node has gone, or somewhere else: what was to be read on from there is read from its start. */
  lost(node: Node): void
  /** What is still to be read in an element that has gone is read only if it has come somewhere else, or is read as something else. */
  forget(root: Container): void
  /** Looks for shadow roots that came late. */
  findRoots(): void
  /** Reads on until a time of `performance.now()` has come. @returns whether anything is left */
  work(until: number): boolean
  isLeft(): boolean
  /** Whether what is being read now is part of reading all of the page from start to end. */
  isFirst(): boolean
  /** Reads no further. */
  clear(): void
  stop(): void
}

/** Whom reading tells. */
export interface ReadingAbout {
  /** What was known of a container is to be forgotten: it is read anew. */
  begin(container: Container): void
  /** What is in a container is no text for readers any more. */
  drop(container: Container): void
  readonly found: Reader['found']
  /** A shadow root is read: its changes are to be told as well. */
  rooted(root: ShadowRoot): void
  /** There is something to read. */
  wake(): void
}

/** A container that is to be read. */
interface Task {
  readonly container: Container
  /** Whether what is in it is read too. */
  readonly isDeep: boolean
  /** Whether it is a `<pre>`, or in one. */
  readonly isPre: boolean
  /** Whether it is part of reading the whole page from start to end. */
  readonly isFirst: boolean
  /** Where to go on; undefined at the start. */
  from: ChildNode | undefined
  /** Whether what stands directly in it was read anew meanwhile, since it had changed. */
  isOwnRead: boolean
}

export function makeReading({ begin, drop, found, rooted, wake }: ReadingAbout): Reading {
  // The next one last.
  const tasks: Task[] = []
  // Those that were begun: a few, while changes that come by the thousand are held against each.
  const begun = new Set<Task>()
  // Whether what is read of the page from start to end still comes in order.
  let isInOrder = false
  let isFirst = false
  // What comes before all that: the rest of a long run.
  let long: { readonly container: Container; readonly parts: Iterator<Run> } | undefined
  const reader: Reader = {
    begin,
    found,
    long(container, parts) {
      long = { container, parts }
    },
  }
  const innerReader = (own: Container): Reader => ({
    begin,
    found: (container, passage) => container !== own && found(container, passage),
    long: (container, parts) => container !== own && reader.long(container, parts),
  })

  /** Reads a part of a long run. */
  const readOn = ({ container, parts }: NonNullable<typeof long>): void => {
    const part = container.isConnected ? parts.next() : undefined
    if (part?.done === false) found(container, { text: part.value.text, take: () => part.value })
    else long = undefined
  }

  const perform = (task: Task, until: number): void => {
    const { container } = task
    begun.delete(task)
    isFirst = task.isFirst
    if (!container.isConnected) return
    const told = task.isOwnRead ? innerReader(container) : reader
    const { inner, waiting, rest } = readContainer(container, told, { ...task, until })
    roots.wait(waiting)
    if (rest) {
      task.from = rest
      tasks.push(task)
      begun.add(task)
    }
    if (!inner) return
    const isRoot = inner.nodeType !== Node.ELEMENT_NODE
    if (isRoot) rooted(inner as ShadowRoot)
    const isPre = task.isPre || (!isRoot && (inner as Element).localName === 'pre')
    add(inner, true, isPre, task.isFirst)
  }

  const add = (container: Container, isDeep: boolean, isPre: boolean, isFirst: boolean): void =>
    void tasks.push({ container, isDeep, isPre, isFirst, from: undefined, isOwnRead: false })

  const leave = (task: Task): void => {
    tasks.splice(tasks.indexOf(task), 1)
    begun.delete(task)
  }

  const enter = (container: Container, isDeep: boolean, isFirst: boolean): void => {
    if (isInSkipped(container)) {
      drop(container)
      return
    }
    // What comes into a page may be read with what is around it before we hear of it; now it is read by itself.
    if (isDeep) for (const task of begun) if (isWithin(task.container, container)) leave(task)
    if (long && (isDeep ? isWithin(long.container, container) : long.container === container))
      long = undefined
    add(container, isDeep, isInPre(container), isFirst)
  }

  const isLeft = (): boolean => tasks.length > 0 || long !== undefined

  const clear = (): void => {
    tasks.length = 0
    begun.clear()
    long = undefined
  }

  const read = (root: Container, isFirst: boolean): void => {
    if (isFirst) {
      clear()
      isInOrder = true
    }
    // An inline element's own text belongs to the run around it, which is read with its container.
    if (root instanceof Element && isInline(root) && root.shadowRoot === null) {
      if (!isInSkipped(root)) for (const inner of blocksIn(root)) enter(inner, true, false)
    } else enter(root, true, isFirst)
    if (root instanceof ShadowRoot) rooted(root)
    if (tasks.length > 0) wake()
  }

  const roots = makeLateRoots((root) => read(root, false))

  return {
    read,
    reread(container) {
      for (const task of begun) if (task.container === container) task.isOwnRead = true
      enter(container, false, false)
      if (tasks.length > 0) wake()
    },
    lost(node) {
      // What is read from now on may stand before what was read already.
      isInOrder = false
      for (const task of begun) {
        if (!node.contains(task.from ?? null)) continue
        task.from = undefined
        task.isOwnRead = false
        begun.delete(task)
      }
    },
    forget(root) {
      for (const task of tasks.filter((one) => root.contains(one.container))) leave(task)
      if (long && root.contains(long.container)) long = undefined
    },
    findRoots: roots.look,
    work(until) {
      while (isLeft() && performance.now() < until) {
        if (long) readOn(long)
        else perform(tasks.pop() as Task, until)
      }
      return isLeft()
    },
    isLeft,
    isFirst: () => isFirst && isInOrder,
    clear,
    stop() {
      roots.stop()
      clear()
    },
  }
}

/** Whether a container is a `<pre>` or in one, out of shadow trees as well. */
function isInPre(container: Container): boolean {
  for (const node of outOfShadows(elementOf(container))) if ((node as Element).closest('pre')) return true
  return false
}

/** The blocks in an inline element that are in no other block; in HTML it may hold some, and nested as deep as it likes. */
function blocksIn(root: Element): Element[] {
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
