import { firstLine, lastLine, linesOf } from '../../facts/bundle/library-file.ts'
import type { Library } from '../shared/library/library.ts'

/** How many articles are read at once. */
const PAGE = 20

/** Where parts of a file go. */
export interface FileSink {
  write(text: string): Promise<void>
  /** The file that was written. */
  end(): Promise<Blob>
  /** Nothing is to remain of it. */
  discard(): Promise<void>
}

export interface ExportOptions {
  /** Is told how far it is, from 0 to 1. */
  readonly tell?: (done: number) => void
  readonly signal?: AbortSignal
}

/**
 * Writes the library's file, as `facts/bundle/library-file.ts` describes it, a few articles at a time.
 *
 * @returns undefined where the reader wanted no more
 */
export async function exportLibrary(
  library: Pick<Library, 'articlesAfter' | 'sources'>,
  sink: FileSink,
  { tell, signal }: ExportOptions = {},
): Promise<Blob | undefined> {
  try {
    const total = (await library.sources()).length
    await sink.write(firstLine(total))
    let articles = 0
    let facts = 0
    for (let after: string | undefined; ; ) {
      const page = await library.articlesAfter(after, PAGE)
      if (signal?.aborted) {
        await sink.discard()
        return undefined
      }
      if (page.last === undefined) break
      after = page.last
      articles += page.articles.length
      facts += page.articles.reduce((sum, article) => sum + article.facts.length, 0)
      await sink.write(page.articles.map(linesOf).join(''))
      tell?.(Math.min(1, articles / Math.max(1, total)))
    }
    await sink.write(lastLine(articles, facts))
    return await sink.end()
  } catch (error) {
    await sink.discard()
    throw error
  }
}

/** The folder of exported files in the extension's own file system; the browser lets readers see none of it. */
const FOLDER = 'exports'

/** Milliseconds after which an exported file has been downloaded, and goes. */
const DOWNLOADED = 60 * 60 * 1000

/**
 * A file on the disk: what is exported is never held in memory. Where the browser has no file system for us (Firefox's
 * private windows), its parts are handed to the browser one by one.
 */
export async function fileSink(): Promise<FileSink> {
  try {
    const folder = await exportsFolder()
    const name = `${crypto.randomUUID()}.jsonl`
    const handle = await folder.getFileHandle(name, { create: true })
    const writable = await handle.createWritable()
    return {
      write: (text) => writable.write(text),
      async end() {
        await writable.close()
        return handle.getFile()
      },
      async discard() {
        await writable.abort().catch(() => undefined)
        await folder.removeEntry(name).catch(() => undefined)
      },
    }
  } catch {
    return blobSink()
  }
}

async function exportsFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory()
  return root.getDirectoryHandle(FOLDER, { create: true })
}

/** Lets go of what was exported some time ago. */
export async function forgetExports(): Promise<void> {
  try {
    const folder = await exportsFolder()
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind !== 'file') continue
      const { lastModified } = await (handle as FileSystemFileHandle).getFile()
      if (Date.now() - lastModified > DOWNLOADED) await folder.removeEntry(name)
    }
  } catch {
    // The browser has no file system for us, or another tab has just done the same.
  }
}

export function blobSink(): FileSink {
  const parts: Blob[] = []
  return {
    async write(text) {
      parts.push(new Blob([text]))
    },
    end: async () => new Blob(parts, { type: 'application/jsonl' }),
    async discard() {
      parts.length = 0
    },
  }
}
