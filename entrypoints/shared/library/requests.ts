import { type IDBPObjectStore, unwrap } from 'idb'
import type { LibrarySchema, StoreName } from './schema.ts'

/** Requests of one transaction, which are waited for together. */
export interface Requests {
  readonly add: (request: Promise<unknown>) => void
  /** Rejects with what the first of them failed with. */
  all(): Promise<void>
}

/** When one fails the others are aborted with it, and none of them may go unheard: the first says why. */
export function requests(): Requests {
  const own: Promise<unknown>[] = []
  return {
    add(request) {
      forget(request)
      own.push(request)
    },
    async all() {
      await Promise.all(own)
    },
  }
}

/** The transaction itself says why a request of it failed. */
export function forget(request: Promise<unknown>): void {
  request.catch(() => undefined)
}

type ToWrite<S extends StoreName> = IDBPObjectStore<
  LibrarySchema,
  StoreName[],
  S,
  'readwrite' | 'versionchange'
>

/** Writes a record without waiting for it: where it fails, the transaction says so. Many are written in half the time. */
export function write<S extends StoreName>(
  store: ToWrite<S>,
  value: LibrarySchema[S]['value'],
  key?: LibrarySchema[S]['key'],
): void {
  unwrap(store as unknown as IDBPObjectStore).put(value, key as IDBValidKey | undefined)
}
