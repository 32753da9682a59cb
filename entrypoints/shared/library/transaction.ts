import type { IDBPTransaction } from 'idb'
import { ALL_STORES, type Database, type LibrarySchema, type StoreName } from './schema.ts'

export type Writing = IDBPTransaction<LibrarySchema, StoreName[], 'readwrite'>

/**
 * Does some writing in one transaction. It is on the disk when this resolves, were the computer to stop right then
 * (`strict`: otherwise browsers resolve before).
 */
export async function writing<T>(db: Database, work: (transaction: Writing) => Promise<T>): Promise<T> {
  const transaction = db.transaction([...ALL_STORES], 'readwrite', { durability: 'strict' })
  try {
    const result = await work(transaction)
    await transaction.done
    return result
  } catch (error) {
    // Undo everything. abort() throws if the transaction has already ended; that is ignored.
    try {
      transaction.abort()
    } catch {}
    const ending = await transaction.done.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    // Requests that came too late only say that it ended; one of the three says why.
    const causes = [transaction.error, error, ending]
    throw causes.find((cause) => cause instanceof Error && cause.name !== 'AbortError') ?? error
  }
}
