import type { AskOf, ReplyOf } from '../shared/channels/channel.ts'
import { LibraryError } from '../shared/library/errors.ts'
import type { FromWorker, ToLibrary, ToWorker } from './protocol.ts'

/** Options for requests that take long. */
export interface AskOptions {
  /** Receives the progress, from 0 to 1. */
  readonly onProgress?: (done: number) => void
  /** Cancels it. */
  readonly signal?: AbortSignal
}

/** Asks the worker. Rejects with a `LibraryError`. */
export type AskWorker = <Q extends keyof ToLibrary>(
  name: Q,
  asked: AskOf<ToLibrary, Q>,
  options?: AskOptions,
) => Promise<ReplyOf<ToLibrary, Q>>

interface Waiting {
  readonly resolve: (reply: never) => void
  readonly reject: (error: Error) => void
  readonly onProgress: AskOptions['onProgress']
}

/** The methods of a worker that are used. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/**
 * @param start starts the worker; called again with the next request if the worker did not load, or broke
 * @param isSoon whether it is started now, before anything is asked
 */
export function askingWorker(start: () => WorkerLike, isSoon = false): AskWorker {
  let worker: WorkerLike | undefined
  let numbers = 0
  const waiting = new Map<number, Waiting>()

  const fail = (broken: WorkerLike, cause: unknown): void => {
    if (worker !== broken) return
    broken.terminate()
    worker = undefined
    const all = [...waiting.values()]
    waiting.clear()
    for (const { reject } of all) reject(new LibraryError('failed', { cause }))
  }
  const begin = (): WorkerLike => {
    const made = start()
    made.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      const asked = waiting.get(data.number)
      if ('done' in data) return asked?.onProgress?.(data.done)
      waiting.delete(data.number)
      if ('code' in data) asked?.reject(new LibraryError(data.code, { cause: data.error }))
      else asked?.resolve(data.reply as never)
    })
    made.addEventListener('error', (event) => {
      event.preventDefault()
      fail(made, new Error(`the library's worker: ${event.message ?? 'it did not load'}`))
    })
    made.addEventListener('messageerror', () => fail(made, new Error('a message could not be read')))
    return made
  }
  if (isSoon) worker = begin()
  return (name, asked, { onProgress, signal } = {}) =>
    new Promise((resolve, reject) => {
      worker ??= begin()
      const own = worker
      const number = ++numbers
      waiting.set(number, { resolve, reject, onProgress })
      own.postMessage({ number, request: { ask: name, ...asked } } as ToWorker)
      signal?.addEventListener('abort', () => own.postMessage({ cancel: number } satisfies ToWorker), {
        once: true,
      })
    })
}

/** The library's own worker, which opens the library at once. */
export function startWorker(): AskWorker {
  return askingWorker(() => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }), true)
}
