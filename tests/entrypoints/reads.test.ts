import 'fake-indexeddb/auto'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { readingAnswers } from '../../entrypoints/library/reading.ts'
import { type Library, openLibrary } from '../../entrypoints/shared/library/library.ts'
import { wordsIn } from '../../entrypoints/shared/library/word-index.ts'
import { wordsOfLibrary } from '../../entrypoints/shared/library/words-of-library.ts'
import { packNames } from '../../facts/names/pack-names.ts'
import { candidatesFor } from '../../facts/search/candidates.ts'
import type { EntityId } from '../../facts/types.ts'
import { archive, articleOf } from '../bench/archive.ts'
import { world } from '../facts/world.ts'

/** How many facts each article has, and how many a card asks for. */
const FACTS = 6
const ON_CARD = 10
/** The most articles that a search reads. */
const READ = 24
const NAMES = JSON.stringify(packNames(world))
/** So many articles there are: what is read may not grow with them. */
const SIZES = [40, 400] as const

const libraries = new Map<number, Library>()
/** Whom most articles speak of. */
let id: EntityId = 'country:AF'

beforeAll(async () => {
  for (const size of SIZES) {
    const library = await openLibrary(`reads-${size}`)
    await library.add([...archive(size, FACTS)])
    libraries.set(size, library)
  }
  const { summaries } = await libraryOf(40).listing()
  const counts = Map.groupBy(
    summaries.flatMap(({ about }) => about.filter(({ shown }) => shown > 0)),
    (one) => one.id,
  )
  id = [...counts].sort(([, a], [, b]) => b.length - a.length)[0]![0]
}, 60_000)
afterEach(() => void vi.restoreAllMocks())
afterAll(() => {
  for (const library of libraries.values()) library.close()
})

const libraryOf = (size: number): Library => libraries.get(size)!

/** Does some work. @returns how many records it read, by store */
async function reads(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  const count = (name: string, request: IDBRequest): never => {
    request.addEventListener('success', () => {
      const { result } = request
      const read = Array.isArray(result) ? result.length : Number(result !== undefined)
      counts[name] = (counts[name] ?? 0) + read
    })
    return request as never
  }
  for (const method of ['get', 'getAll', 'openCursor'] as const) {
    const own = IDBObjectStore.prototype[method]
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...asked: unknown[]
    ) {
      return count(this.name, (own as (...asked: unknown[]) => IDBRequest).apply(this, asked))
    })
    const ofIndex = IDBIndex.prototype[method]
    vi.spyOn(IDBIndex.prototype, method).mockImplementation(function (this: IDBIndex, ...asked: unknown[]) {
      const request = (ofIndex as (...asked: unknown[]) => IDBRequest).apply(this, asked)
      return count(this.objectStore.name, request)
    })
  }
  await work()
  vi.restoreAllMocks()
  return counts
}

describe.each(SIZES)('with %d articles', (size) => {
  test('a card reads the articles whose facts it shows, and no text', async () => {
    const counts = await reads(() => libraryOf(size).about(id, ON_CARD))
    expect(counts).not.toHaveProperty('texts')
    expect(counts.named).toBe(1)
    for (const store of ['sources', 'entities', 'statements']) {
      expect(counts[store]).toBeGreaterThan(0)
      expect(counts[store]).toBeLessThanOrEqual(ON_CARD)
    }
  })
  test('opening the library reads neither facts nor texts', async () => {
    const reading = readingAnswers(async () => libraryOf(size), NAMES)
    await reading.open({})
    const counts = await reads(() => reading.whole({ names: NAMES }))
    expect(Object.keys(counts).sort()).toEqual(['annotations', 'known', 'sources', 'summaries'])
    expect(counts).toMatchObject({ sources: size, summaries: size, annotations: 0 })
  })
  test('the first rows of the library are there before its articles are read', async () => {
    const counts = await reads(() => readingAnswers(async () => libraryOf(size), NAMES).open({}))
    expect(Object.keys(counts).sort()).toEqual(['annotations', 'known', 'sources', 'summaries', 'totals'])
    expect(counts.sources).toBeLessThanOrEqual(24)
    expect(counts.summaries).toBeLessThanOrEqual(24)
    expect(counts.known).toBeLessThanOrEqual(4 * 24)
  })
  test('a page of the list of facts reads the articles that it shows', async () => {
    const reading = readingAnswers(async () => libraryOf(size), NAMES)
    await reading.open({})
    await reading.whole({ names: NAMES })
    for (const from of [0, 7, 100]) {
      const counts = await reads(async () => {
        const page = await reading.facts({ search: { query: '', filter: {}, order: 'fit' }, from, count: 20 })
        expect(page).toMatchObject({ total: size * FACTS, from })
        expect(page.facts).toHaveLength(20)
      })
      expect(counts).not.toHaveProperty('texts')
      expect(counts.statements).toBeLessThanOrEqual(Math.ceil(20 / FACTS) + 1)
    }
  })
  test('names and numbers read neither facts nor texts', async () => {
    const library = libraryOf(size)
    expect(Object.keys(await reads(() => library.entities()))).toEqual(['known'])
    expect(await reads(() => library.entities((one) => one === id))).toEqual({ known: 1 })
    expect(await reads(() => library.entities(() => false))).toEqual({})
    expect(Object.keys(await reads(() => library.counts()))).toEqual(['totals'])
  })
  test('a key stroke of a search reads the words that start alike, and the articles that fit best', async () => {
    const library = libraryOf(size)
    const words = await wordsOfLibrary(library)
    const [{ facts } = { facts: [] }] = archive(1, FACTS)
    const [, , , third = ''] = facts[0]!.quote.exact.split(' ')
    for (const query of [third.slice(0, 2), third, `${third} met`]) {
      const opened = vi.spyOn(IDBDatabase.prototype, 'transaction')
      const counts = await reads(async () => library.factsOf(await candidatesFor(query, words)))
      // Words, then the numbers of articles, then their facts: each takes time, however little is read.
      expect(opened.mock.calls.length).toBeLessThanOrEqual(3)
      opened.mockRestore()
      expect(counts).not.toHaveProperty('texts')
      expect(counts).not.toHaveProperty('lexicon')
      expect(counts).not.toHaveProperty('summaries')
      for (const store of ['numbers', 'sources', 'statements'])
        expect(counts[store] ?? 0).toBeLessThanOrEqual(READ)
      // One for each word that may be meant: there is one block of articles.
      expect(counts.postings ?? 0).toBeLessThanOrEqual(2 * 12)
    }
  })
  test('saving an article reads the records of its words', async () => {
    const library = libraryOf(size)
    const article = articleOf(99_999, FACTS)
    const { source } = article
    const words = wordsIn(article).length
    const counts = await reads(() => library.add([article]))
    await library.remove([source.id])
    expect(counts.postings).toBeGreaterThan(words / 10)
    expect(counts.postings).toBeLessThanOrEqual(words)
    expect(counts.lexicon ?? 0).toBeLessThanOrEqual(words)
    expect(counts).toMatchObject({ totals: 1 })
    for (const store of ['summaries', 'sources', 'statements', 'claims'])
      expect(counts[store] ?? 0).toBeLessThanOrEqual(1)
  })
  test('an article is saved and taken out without reading others', async () => {
    const library = libraryOf(size)
    const before = await library.counts()
    const { sources, summaries: all } = await library.listing()
    const ids = sources.slice(0, 2).map((source) => source.id)
    const summaries = all.filter((one) => ids.includes(one.id))
    let token = ''
    const counts = await reads(async () => {
      token = (await library.remove(ids)).token
      await library.restore(token)
    })
    // One for each whom they speak of; more where they are in the order of others.
    const named = summaries.flatMap(({ about }) => about).length
    expect(counts.named).toBeLessThanOrEqual(2 * named)
    for (const store of ['sources', 'texts', 'statements', 'summaries', 'builds'])
      expect(counts[store] ?? 0).toBeLessThanOrEqual(2 * ids.length)
    expect(await library.counts()).toEqual(before)
  })
})

test('rows of the list of facts are the same however they are asked for', async () => {
  const reading = readingAnswers(async () => libraryOf(40), NAMES)
  await reading.open({})
  await reading.whole({ names: NAMES })
  const all = await reading.facts({ search: { query: '', filter: {}, order: 'fit' }, from: 0, count: 1000 })
  for (const from of [0, 1, 5, 6, 7, 100, 239])
    expect(
      (await reading.facts({ search: { query: '', filter: {}, order: 'fit' }, from, count: 9 })).facts,
    ).toEqual(all.facts.slice(from, from + 9))
})
