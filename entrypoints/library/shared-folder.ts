import { LibraryError } from '../shared/library/errors.ts'

/** What an exchange needs of a folder. Rejects with a `LibraryError`. */
export interface SharedFolder {
  /** The names of the files in it. */
  names(): Promise<readonly string[]>
  /** @returns undefined if it is not there any more, or too large to be of a device */
  read(name: string): Promise<string | undefined>
  /** Writes a whole file, or none. */
  write(name: string, text: string): Promise<void>
  remove(name: string): Promise<void>
}

/** In bytes. An article is much smaller. */
const LARGEST = 100_000_000

/** A folder of the reader's. */
export function sharedFolder(handle: FileSystemDirectoryHandle): SharedFolder {
  return {
    names: () =>
      known(async () => {
        const names: string[] = []
        for await (const [name, { kind }] of handle.entries()) if (kind === 'file') names.push(name)
        return names.sort()
      }),
    read: (name) =>
      known(() =>
        whereThere(async () => {
          const file = await (await handle.getFileHandle(name)).getFile()
          return file.size > LARGEST ? undefined : file.text()
        }),
      ),
    write: (name, text) =>
      known(async () => {
        const file = await handle.getFileHandle(name, { create: true })
        // It takes the place of the file when it is closed.
        const writable = await file.createWritable()
        await writable.write(text)
        await writable.close()
      }),
    remove: (name) => known(async () => void (await whereThere(() => handle.removeEntry(name)))),
  }
}

/** A sync program may remove a file at any time. */
async function whereThere<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined
    throw error
  }
}

async function known<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw new LibraryError('folder', { cause })
  }
}
