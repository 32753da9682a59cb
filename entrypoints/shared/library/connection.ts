import { openDB } from 'idb'
import { LibraryError, libraryError } from './errors.ts'
import { MIGRATIONS } from './migrations.ts'
import type { Database, LibrarySchema } from './schema.ts'

/** A way to the database that is found again where the browser has closed it. */
export interface Connection {
  /** Does some work in one transaction. Rejects with a `LibraryError`. */
  use<T>(work: (db: Database) => Promise<T>): Promise<T>
  close(): void
}

/**
 * Connects to a database, and brings it up to date.
 *
 * Browsers close connections on their own: when a newer version or a deletion waits, and when their files fail. What
 * was closed is opened again with the next work.
 *
 * @throws LibraryError where it cannot be opened
 */
export async function connect(name: string, version: number): Promise<Connection> {
  let opened: Promise<Database> | undefined
  const database = (): Promise<Database> => {
    if (opened) return opened
    const own: Promise<Database> = open(name, version, () => {
      if (opened === own) opened = undefined
    })
    opened = own
    own.catch(() => {
      if (opened === own) opened = undefined
    })
    return own
  }
  const close = (): void => {
    opened?.then((db) => db.close()).catch(() => undefined)
    opened = undefined
  }
  await database()
  return {
    async use(work) {
      const own = database()
      try {
        return await work(await own)
      } catch (error) {
        if (!isClosed(error)) throw libraryError(error)
        if (opened === own) close()
        // It was closed before the transaction began: nothing of the work is done.
        return work(await database()).catch((again: unknown) => {
          throw libraryError(again)
        })
      }
    },
    close,
  }
}

function abort(transaction: { abort(): void; readonly done: Promise<void> }): void {
  transaction.done.catch(() => undefined)
  try {
    transaction.abort()
  } catch {
    // The browser has done so.
  }
}

/** What a transaction on a closed connection fails with. */
function isClosed(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError'
}

function open(name: string, version: number, onClosed: () => void): Promise<Database> {
  return new Promise((resolve, reject) => {
    let cause: unknown
    let isUpgrade = false
    openDB<LibrarySchema>(name, version, {
      async upgrade(db, from, _to, transaction) {
        isUpgrade = from > 0
        // What fails at the very end, such as a full disk, fails after this function has returned.
        transaction.done.catch((error: unknown) => {
          cause ??= error
        })
        try {
          for (const step of MIGRATIONS.slice(from, version)) await step(db, transaction)
        } catch (error) {
          // What is half done is undone: otherwise it would count as done.
          cause = error
          abort(transaction)
        }
      },
      // An older Attaché still has it open, in a tab of its own. When that closes, the next try succeeds.
      blocked: () => reject(new LibraryError('blocked')),
      // A newer one waits: it goes first.
      blocking: (_from, _to, event) => {
        ;(event.target as IDBDatabase | null)?.close()
        onClosed()
      },
      terminated: onClosed,
    }).then(resolve, (error: unknown) => {
      const reason = cause ?? error
      reject(isUpgrade ? new LibraryError('upgrade', { cause: reason }) : libraryError(reason))
    })
  })
}
