import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Library, openLibrary } from '../../entrypoints/shared/library/library.ts'
import { archive } from '../bench/archive.ts'
import { built } from './articles.ts'

const [PARIS, ROME, OSLO] = ['Paris', 'Rome', 'Oslo'].map((city) =>
  built(city, `Emmanuel Macron met Giorgia Meloni in ${city} on 5 May 2025.`, '2025-05-06T08:00:00.000Z'),
)
const idOf = (bundle = PARIS): string => bundle!.sources[0]!.id

let name = ''
let runs = 0
let library: Library
const titles = async (): Promise<string[]> => (await library.sources()).map((source) => source.title).sort()

beforeEach(async () => {
  name = `deleting-${++runs}`
  library = await openLibrary(name)
  for (const bundle of [PARIS, ROME, OSLO]) await library.save(bundle!)
})
afterEach(() => {
  vi.useRealTimers()
  library.close()
})

/** What a browser does between two messages: whoever deleted is gone, and somebody else is asked. */
async function restart(): Promise<void> {
  library.close()
  library = await openLibrary(name)
}

test('two deletions are brought back each by its own token, also by whoever comes later', async () => {
  const first = await library.remove([idOf(PARIS)])
  const second = await library.remove([idOf(ROME), idOf(OSLO)])
  expect([first.articles, second.articles]).toEqual([1, 2])
  expect(await titles()).toEqual([])
  await restart()
  expect(await library.deleted()).toBe(3)
  expect(await library.restore(first.token)).toBe(1)
  expect(await titles()).toEqual(['Paris'])
  expect(await library.restore(second.token)).toBe(2)
  expect(await titles()).toEqual(['Oslo', 'Paris', 'Rome'])
  expect(await library.deleted()).toBe(0)
})

test('without a token all comes back that was deleted lately', async () => {
  await library.remove([idOf(PARIS)])
  await library.remove([idOf(ROME)])
  expect(await library.restore()).toBe(2)
  expect(await titles()).toEqual(['Oslo', 'Paris', 'Rome'])
})

test('bringing back nothing is an error', async () => {
  await expect(library.restore('no such token')).rejects.toMatchObject({ code: 'expired' })
  await expect(library.restore()).rejects.toMatchObject({ code: 'expired' })
  const { token } = await library.remove([idOf(PARIS)])
  await library.restore(token)
  await expect(library.restore(token)).rejects.toMatchObject({ code: 'expired' })
})

test('what was saved again meanwhile stays as it is, and is not counted', async () => {
  const { token } = await library.remove([idOf(PARIS), idOf(ROME)])
  await library.save({ ...PARIS!, sources: [{ ...PARIS!.sources[0]!, saved: '2025-05-09T08:00:00.000Z' }] })
  expect(await library.restore(token)).toBe(1)
  const paris = (await library.sources()).find((source) => source.title === 'Paris')
  expect(paris?.saved).toBe('2025-05-09T08:00:00.000Z')
  expect(await library.deleted()).toBe(0)
})

test('after a day it is gone for good; a minute before it is not', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T10:00:00.000Z') })
  const { token } = await library.remove([idOf(PARIS)])
  vi.setSystemTime(new Date('2026-01-02T09:59:00.000Z'))
  expect(await library.deleted()).toBe(1)
  await restart()
  vi.setSystemTime(new Date('2026-01-02T10:01:00.000Z'))
  expect(await library.deleted()).toBe(0)
  await expect(library.restore(token)).rejects.toMatchObject({ code: 'expired' })
  await restart()
  const db = await openDB(name)
  await vi.waitFor(async () => expect(await db.count('deletions')).toBe(0))
  db.close()
})

test('a record that cannot be read comes back as it was', async () => {
  const db = await openDB(name)
  const broken = { source: idOf(PARIS), facts: [{ id: 'broken', about: ['leader:emmanuel-macron'] }] }
  await db.put('statements', broken)
  const { token } = await library.remove([idOf(PARIS)])
  expect((await library.everything()).damaged).toBe(0)
  await library.restore(token)
  expect(await db.get('statements', idOf(PARIS))).toEqual(broken)
  expect((await library.everything()).damaged).toBe(1)
  db.close()
})

test('nothing speaks of what is deleted, and all does of what is brought back', async () => {
  const before = await library.listing()
  const known = await library.about('leader:emmanuel-macron', 60)
  for (const ids of [[idOf(PARIS)], [PARIS, ROME, OSLO].map(idOf)]) {
    const { token } = await library.remove(ids)
    const { sources, summaries, held } = await library.listing()
    for (const list of [sources, summaries])
      expect(list.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual([])
    expect(held).toBe(3 - ids.length)
    expect((await library.about('leader:emmanuel-macron', 60)).bundle.sources).toHaveLength(3 - ids.length)
    expect((await library.everything()).held).toBe(3 - ids.length)
    expect((await library.entities()).length === 0).toBe(ids.length === 3)
    await library.restore(token)
    expect(await library.listing()).toEqual(before)
    expect(await library.about('leader:emmanuel-macron', 60)).toEqual(known)
  }
})

test('after a day texts and facts are gone too, but not those of what was saved again', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T10:00:00.000Z') })
  await library.remove([idOf(PARIS), idOf(ROME)])
  await library.save(PARIS!)
  vi.setSystemTime(new Date('2026-01-02T10:01:00.000Z'))
  await restart()
  const db = await openDB(name)
  await vi.waitFor(async () => expect(await db.count('deletions')).toBe(0))
  for (const store of ['texts', 'entities', 'statements'])
    expect(await db.getAllKeys(store)).toEqual([OSLO, PARIS].map(idOf).sort())
  db.close()
})

test('no room for what is deleted: nothing is deleted', async () => {
  const put = IDBObjectStore.prototype.put
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'deletions') throw new DOMException('no room', 'QuotaExceededError')
    return put.apply(this, args)
  })
  await expect(library.remove([idOf(PARIS)])).rejects.toMatchObject({ code: 'full' })
  vi.restoreAllMocks()
  expect(await titles()).toEqual(['Oslo', 'Paris', 'Rome'])
  expect(await library.deleted()).toBe(0)
})

test('of what was deleted twice, what was deleted last comes back, whichever deletion is undone', async () => {
  for (const which of [0, 1]) {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`2026-01-0${1 + which}T10:00:00.000Z`) })
    const tokens: string[] = []
    for (const hour of [11, 12]) {
      vi.setSystemTime(new Date(`2026-01-0${1 + which}T${hour}:00:00.000Z`))
      const saved = new Date().toISOString()
      await library.remove([idOf(PARIS)])
      await library.save({ ...PARIS!, sources: [{ ...PARIS!.sources[0]!, saved }] })
      tokens.push((await library.remove([idOf(PARIS)])).token)
    }
    await library.restore(tokens[which])
    const [paris] = (await library.sources()).filter(({ title }) => title === 'Paris')
    expect(paris?.saved).toBe(`2026-01-0${1 + which}T12:00:00.000Z`)
  }
})

test('many that are deleted at once are a few records, and come back whole, but for those that were saved again', async () => {
  const many = [...archive(250, 1)]
  const ids = many.map(({ source }) => source.id)
  await library.add(many)
  const before = await library.listing()
  const all = await library.remove([...ids, ...[PARIS, ROME, OSLO].map(idOf)])
  expect(all.articles).toBe(253)
  const db = await openDB(name)
  expect(await db.count('deletions')).toBe(3)
  expect(await library.deleted()).toBe(253)
  await library.add(many.slice(120, 122))
  const [again = ''] = ids.slice(120)
  await library.remove([again])
  expect(await library.restore(all.token)).toBe(252)
  // The last deletion was that of the second version: it has nothing left to bring back.
  expect(await library.deleted()).toBe(0)
  const { summaries, ...after } = await library.listing()
  const isOld = ({ id }: { readonly id: string }): boolean => !ids.slice(120, 122).includes(id)
  expect({ ...after, summaries: summaries.filter(isOld) }).toEqual({
    ...before,
    summaries: before.summaries.filter(isOld),
  })
  expect(await db.count('deletions')).toBe(0)
  db.close()
}, 20_000)

test('after a day the parts of a large deletion go one after the other', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T10:00:00.000Z') })
  const many = [...archive(230, 1)]
  await library.add(many)
  await library.remove(many.map(({ source }) => source.id))
  vi.setSystemTime(new Date('2026-01-01T22:00:00.000Z'))
  await library.remove([idOf(ROME)])
  vi.setSystemTime(new Date('2026-01-02T10:01:00.000Z'))
  await restart()
  const db = await openDB(name)
  await vi.waitFor(async () => expect(await db.count('deletions')).toBe(1), { timeout: 15_000 })
  expect(await library.deleted()).toBe(1)
  expect(await db.count('texts')).toBe(3)
  db.close()
}, 20_000)
