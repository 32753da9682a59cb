/** If at most this many unwanted records lie between two wanted ones, all are read in one request. */
const MOST_BETWEEN = 20

/**
 * Those of some articles that a store has, by their ids. Where none of the others is between them, one request says so.
 */
export async function idsIn(
  store: {
    getAllKeys(range: IDBKeyRange, count: number): Promise<string[]>
    getKey(key: string): Promise<string | undefined>
  },
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const inOrder = [...ids].sort()
  const [first, last] = [inOrder[0], inOrder.at(-1)]
  if (first === undefined || last === undefined) return new Set()
  const most = ids.length + MOST_BETWEEN
  const found = await store.getAllKeys(IDBKeyRange.bound(first, last), most)
  if (found.length < most) return new Set(found)
  const keys = await Promise.all(ids.map((id) => store.getKey(id)))
  return new Set(keys.flatMap((key) => key ?? []))
}

/** What is used of a store of IndexedDB. */
export interface Store<T> {
  get(key: string): Promise<T | undefined>
  getAll(range: IDBKeyRange | null, count: number): Promise<T[]>
}

/** For so many records it is tried to read all of their store. */
const MANY = 400

/** So many times as many records are read at most. */
const AT_MOST = 3

/** Some records of a store. Where they are many, and others are few, one request reads them all. */
export async function recordsAt<T>(
  store: Store<T>,
  keys: readonly string[],
  keyOf: (record: T) => string,
): Promise<ReadonlyMap<string, T>> {
  const most = keys.length < MANY ? 0 : keys.length * AT_MOST
  const all = most === 0 ? [] : await store.getAll(null, most)
  const found = all.length < most ? all : await Promise.all(keys.map((key) => store.get(key)))
  return new Map(found.flatMap((record) => (record === undefined ? [] : [[keyOf(record), record]])))
}

/** The records of articles that follow each other, in the order of their ids: one request reads them all. */
export async function recordsInRow<T>(
  store: Store<T>,
  ids: readonly string[],
  idOf: (record: T) => unknown,
): Promise<(T | undefined)[]> {
  const [first, last] = [ids[0], ids.at(-1)]
  if (first === undefined || last === undefined) return []
  const most = ids.length + MOST_BETWEEN
  const found = await store.getAll(IDBKeyRange.bound(first, last), most)
  if (found.length === most) return Promise.all(ids.map((id) => store.get(id)))
  const byId = new Map(found.map((record) => [idOf(record), record]))
  return ids.map((id) => byId.get(id))
}
