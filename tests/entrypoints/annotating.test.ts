import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Library, openLibrary } from '../../entrypoints/shared/library/library.ts'
import { MIGRATIONS } from '../../entrypoints/shared/library/migrations.ts'
import { articlesOf } from '../../facts/bundle/library-file.ts'
import type { AnnotationChange, EntityId, FactBundle } from '../../facts/types.ts'
import { built } from './articles.ts'
import { writeOldLibrary } from './old-library.ts'

const PARIS = built(
  'Paris',
  'French President Emmanuel Macron met German Chancellor Friedrich Merz in Paris on 5 May 2025.',
  '2025-05-06T08:00:00.000Z',
  'https://news.example/paris',
)
const PARIS_LATER = built(
  'Paris, updated',
  'French President Emmanuel Macron met German Chancellor Friedrich Merz in Paris on 5 May 2025. Macron criticised Russia.',
  '2025-05-06T12:00:00.000Z',
  'https://news.example/paris',
)
const source = PARIS.sources[0]!.id
const MEETING = PARIS.facts.find(({ kind }) => kind === 'meeting')!
const MACRON: EntityId = 'leader:emmanuel-macron'
const MELONI = { id: 'leader:giorgia-meloni', kind: 'leader', name: 'Giorgia Meloni' } as const

let library: Library
let name = ''
let runs = 0
beforeEach(async () => {
  name = `annotating-${++runs}`
  library = await openLibrary(name)
  await library.save(PARIS, 7)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  library.close()
})

const of = (what: string, target: string, value?: unknown): AnnotationChange =>
  ({ what, of: target, source, ...(value === undefined ? {} : { value }) }) as AnnotationChange

const aboutMacron = async (): Promise<string[]> =>
  (await library.about(MACRON, 20)).bundle.facts.map(({ kind }) => kind)

/** All that the library holds, as a file has it. */
const articles = async (from = library) => (await from.articlesAfter(undefined, 99)).articles

describe('a correction', () => {
  test('of an article is what lists and cards say, and can be undone', async () => {
    const before = await articles()
    const undo = await library.annotate([
      of('title', source, 'Better'),
      of('published', source, '2024-01-01'),
      of('publisher', source, 'The Harbour Post'),
    ])
    const now = { title: 'Better', published: '2024-01-01', publisher: 'The Harbour Post' }
    expect((await library.listing()).sources).toMatchObject([now])
    expect((await library.about(MACRON, 9)).bundle.sources).toMatchObject([now])
    const { saved, bundle } = await library.article(source)
    expect([saved.sources[0]?.title, bundle.sources[0]?.title]).toEqual(['Paris', 'Better'])
    await library.annotate(undo)
    expect((await library.listing()).sources).toEqual(PARIS.sources)
    expect((await articles())[0]?.source).toEqual(before[0]?.source)
  })
  test('of the day has the facts built again with that day', async () => {
    expect(await library.nextOutdated(7)).toBeUndefined()
    await library.annotate([of('published', source, '2024-01-01')])
    expect(await library.nextOutdated(7)).toMatchObject({
      id: source,
      article: { source: { published: '2024-01-01' } },
    })
  })
  test('of whom a fact is about moves it from one card to the other, and back', async () => {
    const undo = await library.annotate([of('about', MEETING.id, [MELONI])])
    expect(await aboutMacron()).not.toContain('meeting')
    const { bundle } = await library.about(MELONI.id, 20)
    expect(bundle.facts).toMatchObject([{ id: MEETING.id, about: [MELONI.id] }])
    expect(bundle.entities).toContainEqual(MELONI)
    expect((await library.listing()).entities.map(({ id }) => id)).toContain(MELONI.id)
    await library.annotate(undo)
    expect((await library.about(MELONI.id, 20)).bundle.facts).toEqual([])
    expect(await aboutMacron()).toContain('meeting')
    expect((await library.listing()).entities.map(({ id }) => id)).not.toContain(MELONI.id)
  })
  test('that hides a fact takes it out of lists and numbers, and back', async () => {
    const { facts } = await library.counts()
    const undo = await library.annotate([of('hidden', MEETING.id, true)])
    expect(await aboutMacron()).not.toContain('meeting')
    expect((await library.counts()).facts).toBe(facts - 1)
    expect((await library.article(source)).saved.facts.map(({ id }) => id)).toContain(MEETING.id)
    await library.annotate(undo)
    expect((await library.counts()).facts).toBe(facts)
  })
})

describe('it is kept', () => {
  const CORRECTED = [
    of('title', source, 'Better'),
    of('hidden', MEETING.id, true),
    of('note', source, 'A note.'),
  ]
  beforeEach(async () => void (await library.annotate(CORRECTED)))

  test('when the article is updated: what says the same is corrected in the same way', async () => {
    await library.save(PARIS_LATER)
    const { bundle, saved } = await library.article(PARIS_LATER.sources[0]!.id)
    expect(bundle.sources[0]?.title).toBe('Better')
    expect(saved.facts.map(({ kind }) => kind)).toContain('meeting')
    expect(bundle.facts.map(({ kind }) => kind)).not.toContain('meeting')
    expect(bundle.facts.length).toBeGreaterThan(0)
    expect(await aboutMacron()).not.toContain('meeting')
    expect(bundle.annotations?.map(({ what }) => what).sort()).toEqual(['hidden', 'note', 'title'])
  })
  test('when the facts are built again, by another builder that sees somebody else in them too', async () => {
    const outdated = (await library.nextOutdated(8))!
    expect(outdated.article?.source.title).toBe('Better')
    const other = (bundle: FactBundle): FactBundle => ({
      ...bundle,
      facts: bundle.facts.map((fact) =>
        fact.id === MEETING.id ? { ...fact, id: 'fact:other', about: [MACRON] } : fact,
      ),
    })
    expect(await library.rebuild(outdated, other(PARIS), 8)).toBe(true)
    const { bundle, saved } = await library.article(source)
    expect(saved.facts.map(({ id }) => id)).toContain('fact:other')
    expect(bundle.facts.map(({ kind }) => kind)).not.toContain('meeting')
    expect(bundle.sources[0]?.title).toBe('Better')
    expect(saved.sources[0]?.title).toBe('Paris')
    expect(await aboutMacron()).not.toContain('meeting')
  })
  test('when the article is deleted and restored', async () => {
    const { token } = await library.remove([source])
    expect(await library.looseAnnotations()).toHaveLength(1)
    await library.restore(token)
    expect((await library.listing()).sources[0]?.title).toBe('Better')
    expect(await aboutMacron()).not.toContain('meeting')
  })
  test('until the article is gone for good', async () => {
    await library.remove([source])
    library.close()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 60 * 60 * 1000 })
    library = await openLibrary(name)
    await vi.waitFor(async () => expect(await library.looseAnnotations()).toEqual([]))
    await library.save(PARIS)
    expect((await library.listing()).sources[0]?.title).toBe('Paris')
  })
  test('when it is exported, and imported where the article is new, or known', async () => {
    const [exported] = await articles()
    expect(exported?.source.title).toBe('Paris')
    expect(exported?.annotations).toHaveLength(3)
    for (const isKnown of [false, true]) {
      const other = await openLibrary(`${name}-${isKnown}`)
      if (isKnown) await other.save(PARIS)
      await other.add([exported!])
      expect((await other.listing()).sources[0]?.title).toBe('Better')
      expect((await other.about(MACRON, 20)).bundle.facts.map(({ kind }) => kind)).not.toContain('meeting')
      expect(await articles(other)).toMatchObject([{ annotations: exported!.annotations }])
      await other.add([exported!])
      expect((await other.counts()).articles).toBe(1)
      other.close()
    }
  })
  test('when an older file comes, and is replaced by a later one', async () => {
    const [old] = await articles()
    await library.annotate([of('title', source, 'Best')])
    const [later] = await articles()
    await library.add([old!])
    expect((await library.listing()).sources[0]?.title).toBe('Best')
    const other = await openLibrary(`${name}-other`)
    await other.add([old!])
    await other.add([later!])
    expect((await other.listing()).sources[0]?.title).toBe('Best')
    other.close()
  })
})

test('no file can speak from the future, or for another article', async () => {
  const [article] = articlesOf(PARIS)
  const id = `title ${source}`
  const forged = { id, what: 'title', of: source, source, at: '2999-01-01T00:00:00.000Z', value: 'Forged' }
  await library.add([{ ...article!, annotations: [forged as never] }])
  expect((await library.listing()).sources[0]?.title).toBe('Forged')
  await library.annotate([of('title', source, 'Mine')])
  await library.mergeAnnotations([{ ...forged, source: 'source:other' } as never])
  expect((await library.listing()).sources[0]?.title).toBe('Mine')
})

test('what cannot be written changes nothing', async () => {
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'summaries') throw new DOMException('full', 'QuotaExceededError')
    return put.apply(this, args)
  })
  await expect(library.annotate([of('hidden', MEETING.id, true)])).rejects.toMatchObject({ code: 'full' })
  vi.restoreAllMocks()
  expect((await library.article(source)).bundle).not.toHaveProperty('annotations')
  expect(await aboutMacron()).toContain('meeting')
})

test('an annotation that cannot be read is counted, and nothing else is lost', async () => {
  const db = await openDB(name)
  await db.put('annotations', { id: 'note x', source, what: 'note', of: 'x', value: 7 })
  db.close()
  let rests = 0
  const rest = async (): Promise<void> => void rests++
  expect(await library.damaged(rest)).toBe(1)
  expect(rests).toBeGreaterThan(0)
  expect(await aboutMacron()).toContain('meeting')
  expect((await articles())[0]?.facts).toHaveLength(PARIS.facts.length)
})

test('searches are kept, and taken back', async () => {
  const value = { query: 'Merz', filter: { kind: 'meeting' }, order: 'date' } as const
  const undo = await library.annotate([{ what: 'search', of: 's', value }])
  expect(await library.annotations('search')).toMatchObject([{ of: 's', value }])
  await library.annotate(undo)
  expect(await library.annotations('search')).toEqual([])
  expect(await library.looseAnnotations()).toMatchObject([{ what: 'search', of: 's' }])
})

test.each([1, 2, 3, 4] as const)(
  'a library of version %d can be annotated, and has all it had',
  async (version) => {
    const old = `${name}-old`
    if (version < 4) await writeOldLibrary(old, version as 1 | 2 | 3, [PARIS])
    else {
      await writeOldLibrary(old, 3, [PARIS])
      const db = await openDB(old, 4, {
        upgrade: async (opened, from, _to, transaction) => {
          for (const step of MIGRATIONS.slice(from, 4)) await step(opened as never, transaction as never)
        },
      })
      db.close()
    }
    const now = await openLibrary(old)
    expect((await articles(now))[0]?.facts).toHaveLength(PARIS.facts.length)
    await now.annotate([of('title', source, 'Better')])
    expect((await now.listing()).sources[0]?.title).toBe('Better')
    now.close()
  },
)
