import { LibraryError } from '../shared/library/errors.ts'
import type { Answered, Asked, Question, Questions } from './protocol.ts'

/** Asks the worker. Rejects with a `LibraryError`. */
export type AskWorker = <Q extends Question>(
  question: Q,
  ask: Questions[Q]['ask'],
) => Promise<Questions[Q]['reply']>

/** Starts the worker that reads the library. */
export function startWorker(): AskWorker {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { resolve: (reply: never) => void; reject: (error: Error) => void }>()
  let numbers = 0
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const asked = waiting.get(data.number)
    waiting.delete(data.number)
    if ('trouble' in data) asked?.reject(new LibraryError(data.trouble))
    else asked?.resolve(data.reply as never)
  })
  return (question, ask) =>
    new Promise((resolve, reject) => {
      const number = ++numbers
      waiting.set(number, { resolve, reject })
      worker.postMessage({ number, question, ask } satisfies Asked)
    })
}
