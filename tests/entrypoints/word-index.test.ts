import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Library, openLibrary } from '../../entrypoints/shared/library/library.ts'
import { groupOf, wordsIn } from '../../entrypoints/shared/library/word-index.ts'
import type { ArticleRecord } from '../../facts/bundle/library-file.ts'
import { archive } from '../bench/archive.ts'

let library: Library
let name = ''
let runs = 0

beforeEach(async () => {
  name = `words-${++runs}`
  library = await openLibrary(name)
})
afterEach(() => {
  vi.useRealTimers()
  library.close()
})

const idOf = ({ source }: ArticleRecord): string => source.id

/** The ids of the articles that the index has for a word. */
async function having(word: string, from = library): Promise<string[]> {
  const [numbers = []] = (await from.wordGroups([groupOf(word)])).map((group) => group.get(word))
  return [...new Set((await from.articlesNumbered(numbers)).values())].sort()
}

const withWord = (articles: readonly ArticleRecord[], word: string): string[] =>
  articles.filter((article) => wordsIn(article).includes(word)).map(idOf)

const ARTICLES = [...archive(5, 3)]
const WORDS = [...new Set(ARTICLES.flatMap(wordsIn))].sort()

test('whatever is added, deleted and brought back: each word finds the articles that are there and have it', async () => {
  const deed = fc.record({
    does: fc.constantFrom('add', 'remove', 'restore'),
    of: fc.subarray(ARTICLES, { minLength: 1 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 1, maxLength: 6 }), async (deeds) => {
      const own = await openLibrary(`words-any-${++runs}`)
      for (const { does, of } of deeds) {
        if (does === 'add') await own.add(of)
        else if (does === 'remove') await own.remove(of.map(idOf))
        else await own.restore().catch(() => 0)
      }
      const { sources } = await own.listing()
      const there = ARTICLES.filter((article) => sources.some(({ id }) => id === idOf(article)))
      for (const word of WORDS.filter((_, i) => i % 7 === 0))
        expect(await having(word, own)).toEqual(withWord(there, word))
      const [known] = [new Set((await own.vocabulary()).split('\n'))]
      for (const word of there.flatMap(wordsIn)) expect(known.has(word) || word.startsWith('#')).toBe(true)
      own.close()
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('articles of several blocks are found, and those of a batch as those that came one by one', async () => {
  const many = [...archive(1100, 1)]
  await library.add(many.slice(0, 500))
  for (const one of many.slice(500, 530)) await library.add([one])
  await library.add(many.slice(530))
  const words = [...new Set(many.flatMap(wordsIn))].sort().filter((_, i) => i % 500 === 0)
  for (const word of [...words, '#meeting']) expect(await having(word), word).toEqual(withWord(many, word))
  const db = await openDB(name)
  expect(new Set((await db.getAllKeys('postings')).map((key) => (key as number[])[1]))).toEqual(
    new Set([0, 1, 2]),
  )
  db.close()
}, 60_000)

test('nothing of what was deleted is left after a day, in no index', async () => {
  const empty = await openDB(name)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T10:00:00.000Z') })
  await library.add(ARTICLES)
  await library.remove(ARTICLES.slice(0, 2).map(idOf))
  // Saved again, and deleted again: the first deletion is no longer what brings it back.
  await library.add(ARTICLES.slice(0, 1))
  await library.remove(ARTICLES.map(idOf))
  vi.setSystemTime(new Date('2026-01-02T10:01:00.000Z'))
  const other = await openLibrary(name)
  await vi.waitFor(async () => {
    for (const store of empty.objectStoreNames) expect([store, await empty.count(store)]).toEqual([store, 0])
  })
  other.close()
  empty.close()
})

test('what is let go of on a full disk has no number: it takes no place of what is there', async () => {
  const kept = await openDB(name)
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T10:00:00.000Z') })
  await library.add(ARTICLES)
  await library.remove(ARTICLES.slice(1).map(idOf))
  vi.setSystemTime(new Date('2026-01-02T10:01:00.000Z'))
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  const other = await openLibrary(name)
  await vi.waitFor(async () => expect(await kept.count('deletions')).toBe(0), { timeout: 20_000 })
  await vi.waitFor(() => expect(put).toHaveBeenCalled(), { timeout: 20_000 })
  put.mockRestore()
  expect(await kept.getAll('numbers')).toEqual(ARTICLES.slice(0, 1).map(idOf))
  for (const word of WORDS.filter((_, i) => i % 7 === 0))
    expect(await having(word)).toEqual(withWord(ARTICLES.slice(0, 1), word))
  other.close()
  kept.close()
})
