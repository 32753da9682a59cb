/** Receives the parts of a file. */
export interface FileSink {
  write(text: string): Promise<void>
  /** @returns the file */
  end(): Promise<Blob>
  /** Deletes what was written. */
  discard(): Promise<void>
}

/** The folder for exported files in the extension's private file system. */
const FOLDER = 'exports'

/** Milliseconds after which an exported file has surely been downloaded and is deleted. */
const DOWNLOADED = 60 * 60 * 1000

/**
 * A file on the disk, so that the export is never in memory as a whole. If the browser has no private file system (Firefox
 * in private windows), the parts are blobs, which the browser may keep on the disk.
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

/** Deletes files that were exported some time ago. */
export async function forgetExports(): Promise<void> {
  try {
    const folder = await exportsFolder()
    for await (const [name, handle] of folder.entries()) {
      if (handle.kind !== 'file') continue
      const { lastModified } = await (handle as FileSystemFileHandle).getFile()
      if (Date.now() - lastModified > DOWNLOADED) await folder.removeEntry(name)
    }
  } catch {
    // There is no private file system, or another tab does the same.
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
