import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { describe, expect, test, vi } from 'vitest'
import { openLibrary } from '../../entrypoints/shared/library/library.ts'
import { mergeBundles, serialiseBundle } from '../../facts/bundle/bundle.ts'
import { archive } from '../bench/archive.ts'
import { dump, failAt, kept, name, PARIS, PARIS_LATER, ROME } from './fresh-library.ts'
import { writeOldLibrary, writeVersion6, writeVersion7 } from './old-library.ts'

/**
 * All records of a database, by store; of words, the articles of each, since a record may have them in any order, and of
 * entities too, since records may begin anywhere.
 */
async function recordsOf(database: string): Promise<Readonly<Record<string, unknown>>> {
  const db = await openDB(database)
  const all: Record<string, unknown> = {}
  for (const store of [...db.objectStoreNames].filter((one) => one !== 'postings' && one !== 'named'))
    all[store] = [await db.getAllKeys(store), await db.getAll(store)]
  all.named = (await db.getAll('named')).flatMap(({ entity, articles }) =>
    articles.map((article: unknown[]) => [entity, ...article]),
  )
  all.postings = (await db.getAll('postings'))
    .flatMap(({ block, words, ends, articles }) =>
      words
        .slice(1, -1)
        .split('\n')
        .map((word: string, i: number) => `${word} ${block} ${articles.slice(ends[i - 1] ?? 0, ends[i])}`),
    )
    .sort()
  db.close()
  return all
}

describe('migrations', () => {
  const before = serialiseBundle(kept(mergeBundles(PARIS, ROME)))
  test.each([1, 2, 3] as const)('from version %d nothing is lost', async (version) => {
    const gone = version > 1 ? PARIS_LATER : undefined
    await writeOldLibrary(`${name}-v`, version, [PARIS, ROME], gone)
    const now = await openLibrary(`${name}-v`)
    expect(await dump(now)).toBe(before)
    expect((await now.listing()).summaries.map(({ id, facts }) => [id, facts]).sort()).toEqual(
      [PARIS, ROME].map((bundle) => [bundle.sources[0]!.id, bundle.facts.length]).sort(),
    )
    expect(await now.deleted()).toBe(gone ? 1 : 0)
    if (gone) await now.restore('before')
    else await now.save(PARIS_LATER)
    expect(await dump(now)).toBe(serialiseBundle(kept(mergeBundles(mergeBundles(PARIS, ROME), PARIS_LATER))))
    now.close()
  })

  test.each([
    [6, writeVersion6],
    [7, writeVersion7],
  ])(
    'from version %d every record is what this version writes, and what is saved then follows',
    async (_, writeOld) => {
      const now = `${name}-now`
      const library = await openLibrary(now)
      // Of two blocks, with some that are deleted.
      const many = [...archive(520, 2)]
      await library.add(many)
      await library.save(ROME)
      await library.remove(many.slice(0, 3).map(({ source }) => source.id))
      await library.remove(many.slice(7, 8).map(({ source }) => source.id))
      await library.annotate([
        { what: 'note', of: many[5]!.source.id, source: many[5]!.source.id, value: 'ruritania' },
      ])
      await writeOld(`${name}-old`, now)
      const upgraded = await openLibrary(`${name}-old`)
      expect(await recordsOf(`${name}-old`)).toEqual(await recordsOf(now))
      for (const own of [library, upgraded]) await own.save(PARIS, 1)
      const saved = await recordsOf(now)
      expect(await recordsOf(`${name}-old`)).toEqual(saved)
      expect(Object.keys(saved).sort()).toContain('postings')
      for (const own of [library, upgraded]) own.close()
    },
    30_000,
  )

  test('from version 6, stopped half way: the library is what it was, and comes over later', async () => {
    const now = `${name}-now`
    const library = await openLibrary(now)
    await library.add([...archive(3, 2)])
    await writeVersion6(`${name}-v6`, now)
    for (const nth of [1, 40, 120]) {
      failAt(nth, new DOMException('no room', 'QuotaExceededError'))
      await expect(openLibrary(`${name}-v6`)).rejects.toMatchObject({ code: 'upgrade' })
      vi.restoreAllMocks()
    }
    const upgraded = await openLibrary(`${name}-v6`)
    expect(await recordsOf(`${name}-v6`)).toEqual(await recordsOf(now))
    upgraded.close()
    library.close()
  })

  test.each([1, 2, 5, 9, 20])(
    'stopped at write %d: the library is what it was, and comes over later',
    async (nth) => {
      await writeOldLibrary(`${name}-v`, 3, [PARIS, ROME], PARIS_LATER)
      failAt(nth, new DOMException('no room', 'QuotaExceededError'))
      await expect(openLibrary(`${name}-v`)).rejects.toMatchObject({ code: 'upgrade' })
      vi.restoreAllMocks()
      const old = await openDB(`${name}-v`)
      expect(old.version).toBe(3)
      expect(await old.count('facts')).toBe(PARIS.facts.length + ROME.facts.length)
      old.close()
      const now = await openLibrary(`${name}-v`)
      expect(await dump(now)).toBe(before)
      expect(await now.deleted()).toBe(1)
      now.close()
    },
  )

  test('no room at the very end: readers hear that nothing is lost', async () => {
    await writeOldLibrary(`${name}-v`, 3, [PARIS])
    // All requests have succeeded, and what they did cannot be written.
    const put = IDBObjectStore.prototype.put
    let upgrading: IDBTransaction | undefined
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      upgrading = this.transaction
      return put.apply(this, args)
    })
    const drop = IDBDatabase.prototype.deleteObjectStore
    vi.spyOn(IDBDatabase.prototype, 'deleteObjectStore').mockImplementation(function (
      this: IDBDatabase,
      store,
    ) {
      drop.call(this, store)
      void Promise.resolve()
        .then(() => undefined)
        .then(() => upgrading?.abort())
    })
    await expect(openLibrary(`${name}-v`)).rejects.toMatchObject({ code: 'upgrade' })
    vi.restoreAllMocks()
    const now = await openLibrary(`${name}-v`)
    expect((await now.everything()).bundle.facts).toHaveLength(PARIS.facts.length)
    now.close()
  })

  test('an article of a language that is none keeps nothing else out', async () => {
    await writeOldLibrary(`${name}-v`, 3, [PARIS, ROME])
    const old = await openDB(`${name}-v`)
    const { id } = PARIS.sources[0]!
    await old.put('sources', { ...PARIS.sources[0]!, language: 'de_DE' })
    const about = ['leader:emmanuel-macron']
    const resolved = [{ text: 'He', entities: about }]
    const quote = { start: 0, end: 12, exact: 'He met Merz.', prefix: '', suffix: '', block: 1 }
    const fact = {
      id: 'old',
      kind: 'meeting',
      about,
      statement: 'Macron met Merz.',
      quote,
      source: id,
      checks: [],
      resolved,
    }
    await old.put('facts', fact, ['2025-05-06', id, 'old'])
    old.close()
    const now = await openLibrary(`${name}-v`)
    const { bundle } = await now.everything()
    expect(bundle.sources).toHaveLength(2)
    expect(bundle.facts.length).toBeGreaterThanOrEqual(PARIS.facts.length + ROME.facts.length)
    now.close()
  })

  test('a fact that cannot be read comes over as it is', async () => {
    await writeOldLibrary(`${name}-v`, 3, [PARIS])
    const old = await openDB(`${name}-v`)
    await old.put('facts', 7, ['2025-05-06', PARIS.sources[0]!.id, 'broken'])
    old.close()
    const now = await openLibrary(`${name}-v`)
    expect((await now.everything()).damaged).toBe(1)
    expect(await now.damaged()).toBe(1)
    const db = await openDB(`${name}-v`)
    expect((await db.get('statements', PARIS.sources[0]!.id)).facts).toContain(7)
    db.close()
    now.close()
  })
})
