import { type Container, isWithin } from './containers.ts'

/** A container to be read. */
export interface ReadTask {
  readonly container: Container
  /** Whether everything in it is read too. */
  readonly isDeep: boolean
  /** Whether it is a `<pre>`, or in one. */
  readonly isPre: boolean
  /** Whether it is part of reading the whole page from start to end. */
  readonly isFirst: boolean
  /** Where to continue; undefined at the start. */
  from: ChildNode | undefined
  /** Whether its own text has changed and was read again meanwhile. */
  isOwnRead: boolean
}

/** What is still to be read; the last one added comes first. */
export interface ReadTasks {
  add(task: Pick<ReadTask, 'container' | 'isDeep' | 'isPre' | 'isFirst'>): void
  /** Removes the next task from the list. @returns undefined if there is none */
  next(): ReadTask | undefined
  /** Puts back a task that was read up to a node. */
  putBack(task: ReadTask, rest: ChildNode): void
  isEmpty(): boolean
  /** Whether the page is still read in order, from start to end: nothing was lost since the last `clear`. */
  isInOrder(): boolean
  /** A container is read as a task of its own: tasks begun in it are dropped, so that nothing is read twice. */
  dropBegun(container: Container): void
  /** Drops all tasks in an element. */
  dropIn(root: Container): void
  /** A container's own text is read again: a task that has begun to read the container leaves that text out. */
  noteOwnRead(container: Container): void
  /** A node was removed or moved: a task that would continue there starts again. */
  lost(node: Node): void
  clear(): void
}

/** An empty list. */
export function makeReadTasks(): ReadTasks {
  // The next one last.
  const tasks: ReadTask[] = []
  // Tasks that were begun. They are few, and each of thousands of changes is compared with them.
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
      // What is read from now on may come before what was read already.
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
