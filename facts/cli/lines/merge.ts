import { joinedLines } from '../../bundle/lines.ts'
import { startOf } from '../../bundle/record-line.ts'
import { type ByteLine, fromBytes, toBytes } from './bytes.ts'

/** Sorted lines, many at a time. */
export type SortedLines = AsyncIterable<readonly ByteLine[]>

/** So many lines are passed on at once. */
const AT_ONCE = 1000

/** A stream of sorted lines, and where it is. */
class Cursor {
  readonly #batches: AsyncIterator<readonly ByteLine[]>
  #batch: readonly ByteLine[] = []
  #at = 0
  line: ByteLine = ''

  constructor(lines: SortedLines) {
    this.#batches = lines[Symbol.asyncIterator]()
  }

  /** Goes to the next line, if it was read already. */
  step(): boolean {
    const line = this.#batch[this.#at]
    if (line === undefined) return false
    this.line = line
    this.#at++
    return true
  }

  /** Reads on. @returns whether there is a next line, to which it goes */
  async refill(): Promise<boolean> {
    for (;;) {
      const { done, value } = await this.#batches.next()
      if (done) return false
      this.#batch = value
      this.#at = 0
      if (this.step()) return true
    }
  }

  async close(): Promise<void> {
    await this.#batches.return?.()
  }
}

/** The cursors with the smallest line first. (A binary heap: Williams, 1964.) */
class Heap {
  readonly #items: Cursor[] = []

  get first(): Cursor | undefined {
    return this.#items[0]
  }

  push(cursor: Cursor): void {
    let at = this.#items.push(cursor) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (this.#line(above) <= cursor.line) break
      this.#items[at] = this.#items[above] as Cursor
      at = above
    }
    this.#items[at] = cursor
  }

  /** After the first one has another line, or none. */
  sink(hasLine: boolean): void {
    const items = this.#items
    const cursor = (hasLine ? items[0] : items.pop()) as Cursor | undefined
    if (!cursor || items.length === 0) return
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= items.length) break
      if (below + 1 < items.length && this.#line(below + 1) < this.#line(below)) below++
      if (this.#line(below) >= cursor.line) break
      items[at] = items[below] as Cursor
      at = below
    }
    items[at] = cursor
  }

  #line(at: number): ByteLine {
    return (this.#items[at] as Cursor).line
  }
}

/** The lines of several streams in one order. The memory taken does not grow with the streams' lengths. */
async function* inOrder(streams: readonly SortedLines[]): SortedLines & AsyncGenerator<ByteLine[]> {
  const cursors = streams.map((lines) => new Cursor(lines))
  try {
    const heap = new Heap()
    for (const cursor of cursors) if (await cursor.refill()) heap.push(cursor)
    let lines: ByteLine[] = []
    for (let cursor = heap.first; cursor; cursor = heap.first) {
      lines.push(cursor.line)
      heap.sink(cursor.step() || (await cursor.refill()))
      if (lines.length < AT_ONCE) continue
      yield lines
      lines = []
    }
    if (lines.length > 0) yield lines
  } finally {
    for (const cursor of cursors) await cursor.close()
  }
}

/**
 * Joins what streams of sorted lines hold, each record once, sorted again: as `mergeBundles`, so that the order and the number of
 * the streams do not matter. It holds one record in memory, and a batch of lines of each stream.
 */
export async function* mergeLines(streams: readonly SortedLines[]): AsyncGenerator<ByteLine[]> {
  let group: ByteLine[] = []
  let start: string | undefined
  for await (const lines of inOrder(streams)) {
    const out: ByteLine[] = []
    for (const line of lines) {
      if (start !== undefined && line.startsWith(start)) {
        if (line !== group.at(-1)) group.push(line)
        continue
      }
      for (const one of joined(group)) out.push(one)
      group = [line]
      start = startOf(line)
    }
    if (out.length > 0) yield out
  }
  if (group.length > 0) yield joined(group)
}

function joined(group: ByteLine[]): ByteLine[] {
  return group.length < 2 ? group : joinedLines(group.map(fromBytes)).map(toBytes).sort()
}
