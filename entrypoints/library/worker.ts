/** Reads and searches the library in a worker, so that the page never waits. */
import names from 'made:names'
import { type Answers, answering } from '../shared/channels/channel.ts'
import { LibraryError, libraryError } from '../shared/library/errors.ts'
import { type Library, openLibrary } from '../shared/library/library.ts'
import type { AskOptions } from './ask.ts'
import { exchange } from './exchange.ts'
import { exportLibrary } from './export.ts'
import { fileSink, forgetExports } from './file-sink.ts'
import { importLibrary } from './import.ts'
import { type FromWorker, TO_LIBRARY, type ToLibrary, type ToWorker } from './protocol.ts'
import { readingAnswers } from './reading.ts'
import { sharedFolder } from './shared-folder.ts'

let library: Promise<Library> | undefined

/** The library, opened once. If that fails, the next call tries again. */
function connected(): Promise<Library> {
  library ??= openLibrary().catch((error: unknown) => {
    library = undefined
    throw error
  })
  return library
}

/** Progress and signal of an answer. */
type Running = Required<AskOptions>

const ANSWERS: Answers<ToLibrary, Running> = {
  ...readingAnswers(connected, names, whenIdle),
  export: async (_, running) => {
    const own = await connected()
    const annotations = await own.looseAnnotations()
    return exportLibrary(own, await fileSink(), { ...running, annotations })
  },
  import: async ({ file, from, known, shipped }, running) => {
    const own = await connected()
    return importLibrary(file, {
      library: own,
      annotate: (annotations) => own.mergeAnnotations(annotations),
      from,
      known: new Map(known.map((entity) => [entity.id, entity])),
      shipped: new Set(shipped),
      ...running,
    })
  },
  exchange: async ({ known, shipped }, running) => {
    const own = await connected()
    const shared = await own.folder()
    if (!shared) throw new LibraryError('folder')
    const last = await exchange(sharedFolder(shared.handle), {
      library: own,
      known: new Map(known.map((entity) => [entity.id, entity])),
      shipped: new Set(shipped),
      ...running,
    })
    await own.noteLast(last)
    return last
  },
}

/** Only the page that has started the worker can send to it. */
const replyTo = answering(TO_LIBRARY, ANSWERS, () => true)

const running = new Map<number, AbortController>()

/** Milliseconds of rest between two pieces of work that nobody waits for. */
const REST = 20

/** Resolves when nothing else is answered: what nobody waits for goes on then. */
async function whenIdle(): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, REST))
  while (running.size > 1)
}

async function answer(number: number, request: unknown): Promise<FromWorker> {
  const control = new AbortController()
  running.set(number, control)
  const onProgress = (done: number): void => self.postMessage({ number, done } satisfies FromWorker)
  try {
    const reply = replyTo(request, { onProgress, signal: control.signal })
    if (!reply) throw new Error('unknown request')
    return { number, reply: await reply }
  } catch (error) {
    return { number, code: libraryError(error).code, error: String(error) }
  } finally {
    running.delete(number)
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('cancel' in data) running.get(data.cancel)?.abort()
  else void answer(data.number, data.request).then((answered) => self.postMessage(answered))
})

// Opened while the page is drawn; whoever asks first hears what went wrong.
connected().catch(() => undefined)
void forgetExports()
