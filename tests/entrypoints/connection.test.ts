import { forceCloseDatabase } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { deleteDB, openDB, unwrap } from 'idb'
import { expect, test, vi } from 'vitest'
import { connect } from '../../entrypoints/shared/library/connection.ts'
import { openLibrary } from '../../entrypoints/shared/library/library.ts'
import { MIGRATIONS } from '../../entrypoints/shared/library/migrations.ts'
import { built } from './articles.ts'

const PARIS = built('Paris', 'Emmanuel Macron met Friedrich Merz in Paris.', '2025-05-06T08:00:00.000Z')

test('a library that was deleted under way is opened again, empty, with the next save', async () => {
  const library = await openLibrary('deleted-under-way')
  await library.save(PARIS)
  await deleteDB('deleted-under-way')
  expect(await library.sources()).toEqual([])
  expect(await library.save(PARIS)).toMatchObject({ state: 'new' })
  library.close()
})

test('a connection that gave way to a newer version says so, and works again once that has gone', async () => {
  const library = await openLibrary('newer-comes')
  const newer = await openDB('newer-comes', MIGRATIONS.length + 1)
  await expect(library.save(PARIS)).rejects.toMatchObject({ code: 'newer' })
  newer.close()
  await deleteDB('newer-comes')
  expect(await library.save(PARIS)).toMatchObject({ state: 'new' })
  library.close()
})

test('a connection that the browser ended is opened again', async () => {
  const connection = await connect('ended', MIGRATIONS.length)
  let ended: unknown
  await connection.use(async (db) => {
    ended = db
    forceCloseDatabase(unwrap(db) as never)
  })
  const opened = await openLibrary('ended')
  await opened.save(PARIS)
  opened.close()
  const work = vi.fn((db: { count(store: 'sources'): Promise<number> }) => db.count('sources'))
  expect(await connection.use(work)).toBe(1)
  // The event was enough: nothing was tried on what had ended.
  expect(work).toHaveBeenCalledTimes(1)
  expect(work.mock.calls[0]?.[0]).not.toBe(ended)
  connection.close()
})

test('one that was closed without a word is found out with the first transaction, whose work is done once', async () => {
  const connection = await connect('closed', MIGRATIONS.length)
  await connection.use(async (db) => db.close())
  const work = vi.fn((db: { count(store: 'sources'): Promise<number> }) => db.count('sources'))
  expect(await connection.use(work)).toBe(0)
  expect(work).toHaveBeenCalledTimes(2)
  connection.close()
})

test('what fails for another reason is not done a second time', async () => {
  const connection = await connect('fails', MIGRATIONS.length)
  const work = vi.fn(() => Promise.reject(new DOMException('no room', 'QuotaExceededError')))
  await expect(connection.use(work)).rejects.toMatchObject({ code: 'full' })
  expect(work).toHaveBeenCalledTimes(1)
  connection.close()
})
