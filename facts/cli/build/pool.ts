import { Worker } from 'node:worker_threads'
import type { Document } from './read-document.ts'
import type { Built } from './worker.ts'

/** An article that takes longer will never be done. In milliseconds. */
const LONGEST = 300_000

/** In megabytes. A worker that needs more is ended, with its article, before it takes the machine's memory. */
const MEMORY = 2048

/** A thread, and the document it has. */
interface Thread {
  readonly worker: Worker
  done: ((built: Built) => void) | undefined
}

export interface PoolResult {
  readonly document: Document
  readonly built: Built
}

/** Builds documents in several threads. A thread starts when all others have work. */
export class Pool {
  readonly #size: number
  readonly #withTexts: boolean
  readonly #idle: Thread[] = []
  readonly #all = new Set<Thread>()

  /** @param size the most threads */
  constructor(size: number, withTexts: boolean) {
    this.#size = size
    this.#withTexts = withTexts
  }

  /** Builds documents, several at a time, and gives each result as soon as it is there: not in order. */
  async *build(documents: AsyncIterable<Document>): AsyncGenerator<PoolResult> {
    const source = documents[Symbol.asyncIterator]()
    const busy = new Map<Document, Promise<PoolResult>>()
    for (let isOver = false; !isOver || busy.size > 0; ) {
      while (!isOver && busy.size < this.#size) {
        const { done, value: document } = await source.next()
        if (done) isOver = true
        else
          busy.set(
            document,
            this.#run(document).then((built) => ({ document, built })),
          )
      }
      if (busy.size === 0) return
      // Several may be done by now: those that are not taken here stay for the next round.
      const result = await Promise.race(busy.values())
      busy.delete(result.document)
      yield result
    }
  }

  close(): void {
    for (const thread of this.#all) this.#end(thread, { why: 'the build was ended' })
  }

  #run(document: Document): Promise<Built> {
    const thread = this.#idle.pop() ?? this.#start()
    return new Promise<Built>((resolve) => {
      const timer = setTimeout(() => {
        this.#end(thread, { why: `it was not done after ${LONGEST / 60_000} minutes` })
      }, LONGEST)
      thread.done = (built) => {
        clearTimeout(timer)
        thread.done = undefined
        resolve(built)
      }
      thread.worker.postMessage({ document, withTexts: this.#withTexts })
    })
  }

  #start(): Thread {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY },
    })
    const thread: Thread = { worker, done: undefined }
    this.#all.add(thread)
    worker.on('message', (built: Built) => {
      const { done } = thread
      this.#idle.push(thread)
      done?.(built)
    })
    worker.on('error', (error) => this.#end(thread, { why: `it could not be built: ${error.message}` }))
    return thread
  }

  /** Ends a thread that cannot go on; the next document gets a new one. */
  #end(thread: Thread, why: Built): void {
    this.#all.delete(thread)
    const idle = this.#idle.indexOf(thread)
    if (idle !== -1) this.#idle.splice(idle, 1)
    void thread.worker.terminate()
    thread.done?.(why)
  }
}
