import { expect, test } from 'vitest'
import { recordsAt } from '../../entrypoints/shared/library/store-reads.ts'

/** A store of so many records, which counts what it is asked for. */
function storeOf(size: number) {
  const records = new Map(Array.from({ length: size }, (_, i) => [`${i}`, { id: `${i}` }]))
  const asked = { get: 0, getAll: 0 }
  return {
    asked,
    async get(key: string) {
      asked.get++
      return records.get(key)
    },
    async getAll(_: IDBKeyRange | null, count: number) {
      asked.getAll++
      return [...records.values()].slice(0, count)
    },
  }
}

test.each([
  ['few, one by one', 3, 2000, { get: 3, getAll: 0 }],
  ['many, of few others, at once', 1000, 2000, { get: 0, getAll: 1 }],
  ['many, of very many others, one by one', 1000, 9000, { get: 1000, getAll: 1 }],
])('%s', async (_, wanted, size, asked) => {
  const store = storeOf(size)
  const keys = Array.from({ length: wanted }, (_, i) => `${(i + 1) * 2}`)
  const found = await recordsAt(store, keys, ({ id }) => id)
  for (const key of keys) expect(found.get(key)).toEqual(Number(key) < size ? { id: key } : undefined)
  expect(store.asked).toEqual(asked)
})
