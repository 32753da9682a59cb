import { blocksIn, type Container, isElement, isInline, isInPre, isInSkipped } from './containers.ts'
import { type JointCache, makeJointCache } from './joint-cache.ts'
import { makeLateRoots } from './late-roots.ts'
import { makeLongRun } from './long-run.ts'
import { shadowOf } from './shadow.ts'
import { makeReadTasks, type ReadTask } from './tasks.ts'
import { type RunSink, readContainer } from './text-runs.ts'

/** Reads a page piece by piece. Each piece starts where the last one ended. */
export interface PageReader {
  /** Whether a stretch of a run is one text for the reader; if not, the container is read again. */
  isOne: JointCache['isOne']
  /**
   * Asks for a container to be read with everything in it; of an inline element, only the containers in it.
   *
   * @param isFirst whether it is the first reading of the whole page, from start to end
   */
  read(root: Container, isFirst: boolean): void
  /** Asks for a container's own text to be read again, without the containers in it. */
  reread(container: Container): void
  /** A node was removed or moved: what would continue there is read again from its start. */
  lost(node: Node): void
  /** An element was removed: what is still to be read in it is dropped. If it was moved, or is read in another way, `read` follows. */
  forget(root: Container): void
  /** Visibility may have changed: looks for shadow roots that came late, and reads again what is laid out in another way now. */
  recheck(): void
  /** Reads until a time of `performance.now()`. @returns whether anything is left */
  work(until: number): boolean
  isLeft(): boolean
  /** Whether what is being read now belongs to the first reading of the whole page, from start to end. */
  isFirst(): boolean
  /** Drops everything that is still to be read. */
  clear(): void
  stop(): void
}

/** Receives what the reader finds. */
export interface ReaderEvents {
  /** A container is read again: forget what was found in it. */
  begin(container: Container): void
  /** The text of a container is not read any more, for example because the reader can now write there. */
  drop(container: Container): void
  readonly found: RunSink['found']
  /** A shadow root is read: its changes must be followed too. */
  rooted(root: ShadowRoot): void
  /** There is something to read: `work` must be called. */
  wake(): void
}

/** Makes a reader that has nothing to read yet. */
export function makePageReader({ begin, drop, found, rooted, wake }: ReaderEvents): PageReader {
  const tasks = makeReadTasks()
  const long = makeLongRun(found)
  const joints = makeJointCache()
  const sink = sinkOf(begin, found, long.start, joints)
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
    if (inner instanceof ShadowRoot) rooted(inner)
    tasks.add({ container: inner, isDeep: true, isPre: task.isPre || isPre(inner), isFirst })
  }
  const enter = (container: Container, isDeep: boolean, isPartOfFirst: boolean): void => {
    if (isInSkipped(container)) {
      drop(container)
      return
    }
    // Something new may have been read with its surroundings before its change was reported. Now it is read as a task of its own.
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
  const reread = (container: Container): void => {
    tasks.noteOwnRead(container)
    enter(container, false, false)
    if (!tasks.isEmpty()) wake()
  }
  return {
    read,
    reread,
    isOne(container, run, start, end) {
      const isOne = joints.isOne(container, run, start, end)
      if (!isOne) reread(container)
      return isOne
    },
    lost: tasks.lost,
    forget(root) {
      tasks.dropIn(root)
      long.dropIn(root)
    },
    recheck() {
      roots.look()
      joints.changed().forEach(reread)
    },
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

/** The containers to read for a new element: the text of an inline element is read with the container around it. */
function containersOf(root: Container): readonly Container[] {
  const isBlock = !isElement(root) || !isInline(root) || shadowOf(root) !== null
  if (isBlock) return [root]
  return isInSkipped(root) ? [] : blocksIn(root)
}

function isPre(container: Container): boolean {
  return isElement(container) && container.localName === 'pre'
}

/** Passes on the runs of the containers in `own`, but not its own runs. */
function innerSink(sink: RunSink, own: Container): RunSink {
  const { found, long } = sink
  return {
    ...sink,
    found: (container, passage) => container !== own && found(container, passage),
    long: (container, parts) => container !== own && long(container, parts),
  }
}

/** Receives what is read of all containers, and forgets what layout said of those that are read again. */
function sinkOf(
  begin: ReaderEvents['begin'],
  found: RunSink['found'],
  long: RunSink['long'],
  { forget, joint, isParted }: JointCache,
): RunSink {
  return {
    begin(container) {
      forget(container)
      begin(container)
    },
    found,
    long,
    joint,
    isParted,
  }
}
