/** Devices that share a folder, each with a library of its own. */

import { exchange } from '../../../entrypoints/library/exchange.ts'
import type { SharedFolder } from '../../../entrypoints/library/shared-folder.ts'
import { type Library, openLibrary } from '../../../entrypoints/shared/library/library.ts'
import { serialiseRecord } from '../../../facts/bundle/bundle.ts'
import type { Exchanged } from '../../../facts/bundle/shared-article.ts'
import type { FactBundle } from '../../../facts/types.ts'
import { world } from '../../facts/world.ts'

/** A folder in memory. */
export interface Folder extends SharedFolder {
  readonly files: Map<string, string>
}

export function memoryFolder(files = new Map<string, string>()): Folder {
  return {
    files,
    names: async () => [...files.keys()],
    read: async (name) => files.get(name),
    write: async (name, text) => void files.set(name, text),
    remove: async (name) => void files.delete(name),
  }
}

export interface Device {
  readonly library: Library
  readonly exchange: (folder: SharedFolder) => Promise<Exchanged>
  /** All that the library has, in words that can be compared. */
  readonly all: () => Promise<string>
}

let devices = 0

const KNOWN = new Map(world.entities.map((entity) => [entity.id, entity]))

export async function makeDevice(shipped: readonly string[] = []): Promise<Device> {
  const library = await openLibrary(`device-${++devices}`)
  // Any handle will do: nothing is read through it here.
  await library.setFolder({ kind: 'directory', name: 'shared' } as FileSystemDirectoryHandle)
  return {
    library,
    exchange: (folder) => exchange(folder, { library, known: KNOWN, shipped: new Set(shipped) }),
    async all() {
      const { articles } = await library.articlesAfter(undefined, 1000)
      return [...articles, ...(await library.annotations('search'))].map(serialiseRecord).join('\n')
    },
  }
}

/** A bundle as it is saved now. */
export const saved = (bundle: FactBundle): FactBundle => ({
  ...bundle,
  sources: bundle.sources.map((source) => ({ ...source, saved: new Date().toISOString() })),
})

export const save = ({ library }: Device, bundle: FactBundle) => library.save(saved(bundle), 3)

/** Exchanges until nobody has anything new. */
export async function exchangeWith(folder: SharedFolder, devices: readonly Device[]): Promise<void> {
  for (let round = 0; round < 5; round++) for (const device of devices) await device.exchange(folder)
}
