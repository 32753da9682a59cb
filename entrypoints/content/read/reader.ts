import { blocksIn, type Container, isInline, isInPre, isInSkipped } from './containers.ts'
import { makeLateRoots } from './late-roots.ts'
import { makeLongRun } from './long-run.ts'
import { makeReadTasks, type ReadTask } from './tasks.ts'
import { type RunSink, readContainer } from './text-runs.ts'

/** Reads a page piece by piece; the next piece goes on where the last ended. */
export interface PageReader {
  /**
   * Has a container read with all in it; of an inline element, the containers in it.
   *
   * @param isFirst whether that is all of the page, from start to end
   */
  read(root: Container, isFirst: boolean): void
  /** Has read again what is directly in a container. */
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

/** Receives what the reader finds. */
export interface ReaderEvents {
  /** What was known of a container is to be forgotten: it is read anew. */
  begin(container: Container): void
  /** What is in a container is no text for readers any more. */
  drop(container: Container): void
  readonly found: RunSink['found']
  /** A shadow root is read: its changes are to be followed as well. */
  rooted(root: ShadowRoot): void
  /** There is something to read. */
  wake(): void
}

/** A reader that has nothing to read yet. */
export function makePageReader({ begin, drop, found, rooted, wake }: ReaderEvents): PageReader {
  const tasks = makeReadTasks()
  const long = makeLongRun(found)
  const sink: RunSink = { begin, found, long: long.start }
  let isFirst = false

  const perform = (task: ReadTask, until: number): void => {
    const { container } = task
    isFirst = task.isFirst
    if (!container.isConnected) return
    const into = task.isOwnRead ? innerSink(sink, container) : sink
    const { inner, waiting, rest } = readContainer(container, into, { ...task, until })
    roots.wait(waiting)
    if (rest) tasks.putBack(task, rest)
    if (!inner) return
    if (inner.nodeType !== Node.ELEMENT_NODE) rooted(inner as ShadowRoot)
    tasks.add({ container: inner, isDeep: true, isPre: task.isPre || isPre(inner), isFirst })
  }

  const enter = (container: Container, isDeep: boolean, isPartOfFirst: boolean): void => {
    if (isInSkipped(container)) {
      drop(container)
      return
    }
    // What comes into a page may be read with what is around it before we hear of it; now it is read by itself.
    if (isDeep) tasks.dropBegun(container)
    long.drop(container, isDeep)
    tasks.add({ container, isDeep, isPre: isInPre(container), isFirst: isPartOfFirst })
  }

  const clear = (): void => {
    tasks.clear()
    long.clear()
  }

  const read = (root: Container, isWhole: boolean): void => {
    if (isWhole) clear()
    for (const container of containersOf(root)) enter(container, true, isWhole && container === root)
    if (root instanceof ShadowRoot) rooted(root)
    if (!tasks.isEmpty()) wake()
  }
  const isLeft = (): boolean => !tasks.isEmpty() || long.isLeft()
  const roots = makeLateRoots((root) => read(root, false))

  return {
    read,
    reread(container) {
      tasks.noteOwnRead(container)
      enter(container, false, false)
      if (!tasks.isEmpty()) wake()
    },
    lost: tasks.lost,
    forget(root) {
      tasks.dropIn(root)
      long.dropIn(root)
    },
    findRoots: roots.look,
    work(until) {
      while (isLeft() && performance.now() < until) {
        const task = long.isLeft() ? undefined : tasks.next()
        if (task) perform(task, until)
        else long.readPart()
      }
      return isLeft()
    },
    isLeft,
    isFirst: () => isFirst && tasks.isInOrder(),
    clear,
    stop() {
      roots.stop()
      clear()
    },
  }
}

/** What has to be read with an element that has come: an inline one's own text is read with the container around it. */
function containersOf(root: Container): readonly Container[] {
  const isBlock = !(root instanceof Element) || !isInline(root) || root.shadowRoot !== null
  if (isBlock) return [root]
  return isInSkipped(root) ? [] : blocksIn(root)
}

function isPre(container: Container): boolean {
  return container.nodeType === Node.ELEMENT_NODE && (container as Element).localName === 'pre'
}

/** Passes on what is in a container, but not what is directly in it. */
function innerSink({ begin, found, long }: RunSink, own: Container): RunSink {
  return {
    begin,
    found: (container, passage) => container !== own && found(container, passage),
    long: (container, parts) => container !== own && long(container, parts),
  }
}
