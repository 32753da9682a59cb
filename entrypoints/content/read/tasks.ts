import { type Container, isWithin } from './containers.ts'

/** A container that is to be read. */
export interface ReadTask {
  readonly container: Container
  /** Whether what is in it is read too. */
  readonly isDeep: boolean
  /** Whether it is a `<pre>`, or in one. */
  readonly isPre: boolean
  /** Whether it is part of reading the whole page from start to end. */
  readonly isFirst: boolean
  /** Where to go on; undefined at the start. */
  from: ChildNode | undefined
  /** Whether what is directly in it was read anew meanwhile, since it had changed. */
  isOwnRead: boolean
}

/** What is still to be read, the last that was added first. */
export interface ReadTasks {
  add(task: Pick<ReadTask, 'container' | 'isDeep' | 'isPre' | 'isFirst'>): void
  /** Takes the next one. */
  next(): ReadTask | undefined
  /** Puts one back that was read up to a node. */
  putBack(task: ReadTask, rest: ChildNode): void
  isEmpty(): boolean
  /** Whether a page that is read from start to end still comes in order: nothing was lost since all was cleared. */
  isInOrder(): boolean
  /** A container is read by itself: what was begun in it, and would be read once more, is not read on. */
  dropBegun(container: Container): void
  /** Drops all that is in an element. */
  dropIn(root: Container): void
  /** What is directly in a container is read anew: who has begun to read it leaves that out. */
  noteOwnRead(container: Container): void
  /** A node has gone, or somewhere else: what was to be read on from there is read from its start. */
  lost(node: Node): void
  clear(): void
}

/** An empty list. */
export function makeReadTasks(): ReadTasks {
  // The next one last.
  const tasks: ReadTask[] = []
  // Those that were begun: a few, while changes that come by the thousand are held against each.
  const begun = new Set<ReadTask>()
  let isInOrder = true
  const drop = (task: ReadTask): void => {
    tasks.splice(tasks.indexOf(task), 1)
    begun.delete(task)
  }
  return {
    add: (task) => void tasks.push({ ...task, from: undefined, isOwnRead: false }),
    next() {
      const task = tasks.pop()
      if (task) begun.delete(task)
      return task
    },
    putBack(task, rest) {
      task.from = rest
      tasks.push(task)
      begun.add(task)
    },
    isEmpty: () => tasks.length === 0,
    isInOrder: () => isInOrder,
    dropBegun(container) {
      for (const task of begun) if (isWithin(task.container, container)) drop(task)
    },
    dropIn(root) {
      for (const task of tasks.filter((one) => root.contains(one.container))) drop(task)
    },
    noteOwnRead(container) {
      for (const task of begun) if (task.container === container) task.isOwnRead = true
    },
    lost(node) {
      // What is read from now on may be before what was read already.
      isInOrder = false
      for (const task of begun) {
        if (!node.contains(task.from ?? null)) continue
        task.from = undefined
        task.isOwnRead = false
        begun.delete(task)
      }
    },
    clear() {
      tasks.length = 0
      begun.clear()
      isInOrder = true
    },
  }
}
