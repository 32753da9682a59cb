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

/**
 * Reads records, in the order of their keys; undefined where there is none. One promise for all: a promise for each, with its
 * listeners, takes as long as the browser itself does.
 */
export function getEach<S extends StoreName>(
  transaction: { objectStore(name: NoInfer<S>): object },
  name: S,
  keys: readonly LibrarySchema[S]['key'][],
): Promise<(LibrarySchema[S]['value'] | undefined)[]> {
  const own: IDBObjectStore = unwrap(transaction.objectStore(name) as IDBPObjectStore)
  return new Promise((resolve, reject) => {
    const found = keys.map((): LibrarySchema[S]['value'] | undefined => undefined)
    let left = keys.length
    if (left === 0) resolve(found)
    keys.forEach((key, i) => {
      const request = own.get(key as IDBValidKey)
      request.onsuccess = () => {
        found[i] = request.result
        if (--left === 0) resolve(found)
      }
      request.onerror = () => reject(request.error)
    })
  })
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
