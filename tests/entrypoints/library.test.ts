import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { openDB } from 'idb'
import { describe, expect, test, vi } from 'vitest'
import { openLibrary } from '../../entrypoints/shared/library/library.ts'
import { MIGRATIONS } from '../../entrypoints/shared/library/migrations.ts'
import { EMPTY_BUNDLE, mergeBundles, parseBundle, serialiseBundle } from '../../facts/bundle/bundle.ts'
import { articlesOf } from '../../facts/bundle/library-file.ts'
import { supersededBy } from '../../facts/bundle/sources.ts'
import { archive } from '../bench/archive.ts'
import { dump, failAt, kept, library, name, PARIS, PARIS_LATER, ROME } from './fresh-library.ts'

describe('saving', () => {
  test('an article, and again the same one changes nothing', async () => {
    expect(await library.save(PARIS)).toMatchObject({ state: 'new', facts: PARIS.facts.length })
    const before = await dump()
    expect(
      await library.save({
        ...PARIS,
        sources: [{ ...PARIS.sources[0]!, saved: '2026-01-01T00:00:00.000Z' }],
      }),
    ).toMatchObject({
      state: 'known',
      source: { saved: '2025-05-06T08:00:00.000Z' },
    })
    expect(await dump()).toBe(before)
    expect(before).toBe(serialiseBundle(kept(PARIS)))
  })

  test.each([3, 90])(
    'of articles that come again, with %d others between them, none is new',
    async (count) => {
      const many = [...archive(count + 2, 1)]
      const some = [many[0]!, many.at(-1)!]
      expect(await library.add(some)).toBe(2)
      expect(await library.add(many)).toBe(count)
      expect(
        await library.add([
          ...some,
          archive(count + 3, 1)
            .toArray()
            .at(-1)!,
        ]),
      ).toBe(1)
      expect(await library.add(many.toReversed())).toBe(0)
      expect(await library.counts()).toEqual({ articles: count + 3, facts: count + 3, unread: 0 })
    },
  )

  test('an updated article keeps what was said before', async () => {
    await library.save(PARIS)
    expect(await library.save(PARIS_LATER)).toMatchObject({ state: 'updated', earlier: { title: 'Paris' } })
    expect((await library.sources()).map((s) => s.title).sort()).toEqual(['Paris', 'Paris, updated'])
  })

  test('what is saved last is the later version, also where the clock went back', async () => {
    await library.save(PARIS_LATER)
    const { source } = await library.save(PARIS)
    expect(source.saved).toBe('2025-05-06T12:00:00.001Z')
    const { bundle } = await library.everything()
    expect(supersededBy(bundle.sources).get(PARIS_LATER.sources[0]!.id)).toMatchObject({ title: 'Paris' })
  })

  test('a clock that went back behind the last day that dates can tell keeps its own day', async () => {
    const saved = '9999-12-31T23:59:59.999Z'
    await library.save({ ...PARIS_LATER, sources: [{ ...PARIS_LATER.sources[0]!, saved }] })
    const { source } = await library.save(PARIS)
    expect(source.saved).toBe('2025-05-06T08:00:00.000Z')
  })

  test('what is taken away can be given back, to the byte', async () => {
    await library.save(PARIS)
    await library.save(ROME)
    const before = await dump()
    const { token, articles } = await library.remove([ROME.sources[0]!.id, 'source:none'])
    expect(articles).toBe(1)
    expect(await dump()).toBe(serialiseBundle(kept(PARIS)))
    expect(await library.restore(token)).toBe(1)
    expect(await dump()).toBe(before)
  })

  test('two tabs at once: both are there, whole', async () => {
    const other = await openLibrary(name)
    await Promise.all([library.save(PARIS), other.save(ROME), other.save(PARIS), library.save(PARIS_LATER)])
    other.close()
    const wanted = [PARIS, ROME, PARIS_LATER].reduce(mergeBundles, EMPTY_BUNDLE)
    expect(await dump()).toBe(serialiseBundle(kept(wanted)))
  })
})

describe('reading', () => {
  test('the newest facts about somebody, with their sources', async () => {
    await library.add([PARIS, ROME].flatMap(articlesOf))
    const { bundle } = await library.about('leader:emmanuel-macron', 1)
    expect(bundle.facts).toHaveLength(1)
    expect(bundle.sources.map((s) => s.title)).toEqual(['Rome'])
    expect(bundle.facts[0]!.about.every((id) => bundle.entities.some((e) => e.id === id))).toBe(true)
    expect((await library.about('leader:emmanuel-macron', 99)).bundle.sources).toHaveLength(2)
    expect((await library.about('leader:joe-biden', 99)).bundle.facts).toEqual([])
  })
  test('one article with its text', async () => {
    await library.save(PARIS)
    const { bundle } = await library.article(PARIS.sources[0]!.id)
    expect(bundle).toEqual(kept(PARIS))
    expect((await library.article('source:none')).bundle.sources).toEqual([])
  })
})

test('the whole library out and in again gives the same bytes, whatever is in it', async () => {
  const parts = [PARIS, PARIS_LATER, ROME]
  let pairs = 0
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(parts), fc.shuffledSubarray(parts), async (first, second) => {
      const [one, two] = [await openLibrary(`${name}-a-${++pairs}`), await openLibrary(`${name}-b-${pairs}`)]
      for (const bundle of first) await one.save(bundle)
      await one.add(second.flatMap(articlesOf))
      const out = await dump(one)
      await two.add(articlesOf(parseBundle(out)))
      expect(await dump(two)).toBe(out)
      one.close()
      two.close()
    }),
    { numRuns: 20 },
  )
})

describe('what articles share', () => {
  test('an article that is twice in a file is added once, and leaves nothing when it is deleted', async () => {
    const [article] = articlesOf(ROME)
    const only = ROME.entities.find((entity) => !PARIS.entities.some(({ id }) => id === entity.id))!
    expect(await library.add([article!, article!])).toBe(1)
    expect((await library.entities(() => true)).map(({ id }) => id)).toContain(only.id)
    await library.save(PARIS)
    await library.remove([ROME.sources[0]!.id])
    expect((await library.entities(() => true)).map(({ id }) => id)).not.toContain(only.id)
  })
  test('a fact that is twice in a file is one', async () => {
    const [article] = articlesOf(ROME)
    await library.add([{ ...article!, facts: [...article!.facts, ...article!.facts] }])
    const { summaries } = await library.listing()
    expect(summaries.map(({ facts }) => facts)).toEqual([ROME.facts.length])
  })
  test('whichever deletion is undone, what was deleted last is back, with its text', async () => {
    const [article] = articlesOf(PARIS)
    const { id } = PARIS.sources[0]!
    await library.save(PARIS)
    const first = await library.remove([id])
    const { text: _, ...without } = article!
    const [fact] = article!.facts
    await library.add([{ ...without, facts: [fact!] }])
    await library.remove([id])
    expect(await library.restore(first.token)).toBe(1)
    const { bundle } = await library.article(id)
    expect(bundle.facts.map((one) => one.id)).toEqual([fact!.id])
    expect(bundle.texts?.[0]?.blocks.length).toBeGreaterThan(0)
    expect(await library.deleted()).toBe(0)
  })
})

describe('when something fails', () => {
  test.each([1, 2, 4, 5, 6, 7, 9])(
    'no room at write %d: nothing is half saved, and nothing lost',
    async (nth) => {
      await library.save(ROME)
      const before = await dump()
      failAt(nth, new DOMException('no room', 'QuotaExceededError'))
      await expect(library.save(PARIS)).rejects.toMatchObject({ code: 'full' })
      vi.restoreAllMocks()
      expect(await dump()).toBe(before)
      expect(await library.save(PARIS)).toMatchObject({ state: 'new' })
    },
  )

  test.each([0, 1, 4])('the background stops after %d writes: nothing is half saved', async (writes) => {
    await library.save(ROME)
    const before = await dump()
    const db = await openDB(name)
    const transaction = db.transaction(['sources', 'texts', 'entities', 'statements'], 'readwrite')
    const { id } = PARIS.sources[0]!
    const records: [string, unknown][] = [
      ['sources', PARIS.sources[0]],
      ['texts', PARIS.texts![0]],
      ['entities', { source: id, entities: PARIS.entities }],
      ['statements', { source: id, facts: PARIS.facts }],
    ]
    for (const [store, value] of records.slice(0, writes)) await transaction.objectStore(store).put(value)
    // What a browser does with the open transactions of a context that ends.
    transaction.abort()
    await transaction.done.catch(() => undefined)
    db.close()
    expect(await dump()).toBe(before)
  })

  test('a record that is no longer what it was is left out, counted, and kept', async () => {
    await library.save(PARIS)
    await library.save(ROME)
    const db = await openDB(name)
    const { id } = PARIS.sources[0]!
    const broken = { id: 'broken', about: ['leader:emmanuel-macron'], source: id }
    await db.put('statements', { source: id, facts: [broken, ...PARIS.facts.slice(1)] })
    const { bundle, damaged } = await library.everything()
    expect(damaged).toBe(1)
    expect(bundle.facts).toHaveLength(PARIS.facts.length + ROME.facts.length - 1)
    expect((await library.about('leader:emmanuel-macron', 99)).damaged).toBe(1)
    expect((await db.get('statements', id)).facts).toContainEqual(broken)
    db.close()
  })

  test('an import that was cut in half is refused, and changes nothing', async () => {
    await library.save(ROME)
    const before = await dump()
    const half = before.slice(0, before.length / 2)
    expect(() => parseBundle(half)).toThrow('this is not a fact bundle')
    expect(await dump()).toBe(before)
  })

  test('an older Attaché that keeps the library open: one clear message, and it works once that is gone', async () => {
    const old = await openDB(`${name}-old`, 1, {
      async upgrade(db, _, __, transaction) {
        await MIGRATIONS[0]!(db as never, transaction as never)
      },
    })
    await expect(openLibrary(`${name}-old`)).rejects.toMatchObject({ code: 'blocked' })
    old.close()
    const opened = await openLibrary(`${name}-old`)
    await opened.save(PARIS)
    opened.close()
  })

  test('a library of a newer Attaché is not touched', async () => {
    library.close()
    const newer = await openDB(name, MIGRATIONS.length + 1)
    newer.close()
    await expect(openLibrary(name)).rejects.toMatchObject({ code: 'newer' })
  })
})
