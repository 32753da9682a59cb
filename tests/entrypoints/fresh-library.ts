/** A new library before each test, and articles to keep in it. */
import { afterEach, beforeEach, vi } from 'vitest'
import { type Library, openLibrary } from '../../entrypoints/shared/library/library.ts'
import { EMPTY_BUNDLE, mergeBundles, serialiseBundle } from '../../facts/bundle/bundle.ts'
import type { FactBundle } from '../../facts/types.ts'
import { built } from './articles.ts'

export const PARIS = built(
  'Paris',
  'French President Emmanuel Macron met German Chancellor Friedrich Merz in Paris on 5 May 2025.',
  '2025-05-06T08:00:00.000Z',
  'https://news.example/paris',
)

export const PARIS_LATER = built(
  'Paris, updated',
  'Emmanuel Macron met Friedrich Merz in Paris on 5 May 2025. Macron criticised Russia.',
  '2025-05-06T12:00:00.000Z',
  'https://news.example/paris',
)

export const ROME = built(
  'Rome',
  'Italian Prime Minister Giorgia Meloni urged Emmanuel Macron to act. Ruritanian President Rudolf Elphberg, Italian President Anna Nuova said, agreed.',
  '2025-06-01T08:00:00.000Z',
)

/** The library of the test that runs; each has its own. */
export let library: Library

/** The name of its database. */
export let name = ''

let runs = 0

beforeEach(async () => {
  name = `library-${++runs}`
  library = await openLibrary(name)
})

afterEach(() => {
  vi.restoreAllMocks()
  library.close()
})

/** All that a library has, as a file. */
export const dump = async (from = library): Promise<string> =>
  serialiseBundle((await from.everything()).bundle)

/** A bundle as the library keeps it: checks are worked out when facts are shown. */
export const kept = (bundle: FactBundle): FactBundle =>
  mergeBundles({ ...bundle, facts: bundle.facts.map((fact) => ({ ...fact, checks: [] })) }, EMPTY_BUNDLE)

/** Has the `nth` write fail as the browser would. */
export function failAt(nth: number, error: DOMException): void {
  const put = IDBObjectStore.prototype.put
  let count = 0
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (++count === nth) throw error
    return put.apply(this, args)
  })
}
