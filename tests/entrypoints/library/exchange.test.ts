import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { AnnotationChange } from '../../../facts/types.ts'
import { built } from '../articles.ts'
import { type Device, exchangeWith, makeDevice, memoryFolder, save, saved } from './devices.ts'
import { PARIS, ROME } from './transferred.ts'

const [PARIS_ID, ROME_ID] = [PARIS, ROME].map(({ sources }) => sources[0]!.id) as [string, string]
const [FACT] = PARIS.facts

let folder: ReturnType<typeof memoryFolder>
let one: Device
let two: Device

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-05-01T10:00:00.000Z') })
  folder = memoryFolder()
  ;[one, two] = [await makeDevice(), await makeDevice()]
})
afterEach(() => {
  vi.useRealTimers()
  for (const { library } of [one, two]) library.close()
})

const exchangeAll = (devices: readonly Device[]): Promise<void> => exchangeWith(folder, devices)
const later = (): unknown => vi.advanceTimersByTime(1000)
const note = (value: string, of = PARIS_ID, source = PARIS_ID): AnnotationChange => ({
  ...{ what: 'note', of, source, value },
})
const titles = async ({ library }: Device): Promise<string[]> =>
  (await library.sources()).map(({ title }) => title).sort()

describe('an exchange', () => {
  test('brings articles, notes, hidden facts and searches to the other device, each article in a file', async () => {
    await save(one, PARIS)
    const search = { query: 'x', filter: {}, order: 'fit' } as const
    await one.library.annotate([
      note('Compare.'),
      note('Denied.', FACT!.id),
      { what: 'hidden', of: PARIS.facts[1]?.id ?? FACT!.id, source: PARIS_ID, value: true },
      { what: 'search', of: 's', value: search },
    ])
    await save(two, ROME)
    expect(await one.exchange(folder)).toMatchObject({
      added: 0,
      went: 1,
      deleted: 0,
      unread: [],
      foreign: [],
    })
    expect(await two.exchange(folder)).toMatchObject({ added: 1, changed: 1, went: 1 })
    expect(await one.exchange(folder)).toMatchObject({ added: 1, changed: 0, went: 0 })
    expect(await one.all()).toBe(await two.all())
    expect(await titles(one)).toEqual(['Paris', 'Rome'])
    expect(await two.library.annotations('search')).toHaveLength(1)
    // Two articles, and the searches.
    expect(folder.files.size).toBe(3)
    // What came is as if it had been saved here.
    expect((await two.library.sources()).every(({ imported }) => imported === undefined)).toBe(true)
  })

  test('reads and writes nothing that has not changed', async () => {
    await save(one, PARIS)
    await save(one, ROME)
    await one.exchange(folder)
    const [read, write] = [vi.spyOn(folder, 'read'), vi.spyOn(folder, 'write')]
    const sharedOf = vi.spyOn(one.library, 'sharedOf')
    await one.exchange(folder)
    expect([read.mock.calls.length, write.mock.calls.length]).toEqual([0, 0])
    expect(sharedOf.mock.calls).toEqual([['']])
    await one.library.annotate([note('Compare.')])
    expect(await one.exchange(folder)).toMatchObject({ went: 1 })
    expect(read).toHaveBeenCalledOnce()
    expect(folder.files.size).toBe(2)
  })

  test('deletes on the other device, for a day to be brought back; the text is no longer in the folder', async () => {
    await save(one, PARIS)
    await one.library.annotate([note('Compare.')])
    await exchangeAll([one, two])
    later()
    await two.library.remove([PARIS_ID])
    await two.exchange(folder)
    expect([...folder.files.values()].join()).not.toContain('Macron')
    expect(await one.exchange(folder)).toMatchObject({ deleted: 1 })
    expect(await titles(one)).toEqual([])
    later()
    await one.library.restore()
    await exchangeAll([one, two])
    for (const device of [one, two]) {
      expect(await titles(device)).toEqual(['Paris'])
      expect((await device.library.article(PARIS_ID)).bundle.annotations).toMatchObject([
        { value: 'Compare.' },
      ])
    }
    expect(await one.all()).toBe(await two.all())
  })

  test('an article that was saved again later stays, also where the clock is behind', async () => {
    await save(one, PARIS)
    await exchangeAll([one, two])
    later()
    await one.library.remove([PARIS_ID])
    await exchangeAll([one, two])
    vi.setSystemTime(Date.parse('2026-04-01T00:00:00.000Z'))
    await save(two, PARIS)
    await two.library.annotate([note('Again.')])
    await exchangeAll([one, two])
    expect([await titles(one), await titles(two)]).toEqual([['Paris'], ['Paris']])
    expect(await one.all()).toContain('Again.')
    // And is deleted again, by whose clock is behind.
    await two.library.remove([PARIS_ID])
    await exchangeAll([one, two])
    expect([await titles(one), await titles(two)]).toEqual([[], []])
  })

  test('one that was saved elsewhere after the deletion, by somebody who did not know of it, stays', async () => {
    await save(one, PARIS)
    await one.exchange(folder)
    await one.library.remove([PARIS_ID])
    await one.exchange(folder)
    later()
    await save(two, PARIS)
    await exchangeAll([two, one])
    expect([await titles(one), await titles(two)]).toEqual([['Paris'], ['Paris']])
  })

  test('a note that both changed is the later one, whichever clock is ahead', async () => {
    await save(one, PARIS)
    vi.setSystemTime(Date.parse('2026-05-01T12:00:00.000Z'))
    await one.library.annotate([note('from the clock that is ahead')])
    await exchangeAll([one, two])
    vi.setSystemTime(Date.parse('2026-05-01T10:30:00.000Z'))
    await two.library.annotate([note('after it was read')])
    await exchangeAll([one, two])
    for (const { library } of [one, two])
      expect((await library.article(PARIS_ID)).bundle.annotations).toMatchObject([
        { value: 'after it was read' },
      ])
  })

  test('facts of a later builder take the place of others, with the notes on them', async () => {
    await save(two, PARIS)
    await two.library.annotate([note('Denied.', FACT!.id)])
    const other = { ...FACT!, id: 'other-id' }
    await one.library.save(saved({ ...PARIS, facts: [other] }), 4)
    await exchangeAll([one, two])
    for (const { library } of [one, two]) {
      const { facts, annotations = [] } = (await library.article(PARIS_ID)).bundle
      expect(facts.map(({ id }) => id)).toEqual(['other-id'])
      expect(annotations.map(({ of }) => of)).toContain('other-id')
    }
    expect(await one.all()).toBe(await two.all())
  })

  test('an article whose day the reader corrected has its facts built again: the file may have them of another day', async () => {
    await save(one, PARIS)
    await one.library.annotate([{ what: 'published', of: PARIS_ID, source: PARIS_ID, value: '2024-01-01' }])
    const outdated = await one.library.nextOutdated(3)
    await one.library.rebuild(outdated!, saved(PARIS), 3)
    await one.exchange(folder)
    await two.exchange(folder)
    expect(await one.library.nextOutdated(3)).toBeUndefined()
    expect(await two.library.nextOutdated(3)).toMatchObject({ id: PARIS_ID })
  })

  test('notes that were deleted with an article do not come back with it', async () => {
    const third = await makeDevice()
    await save(one, PARIS)
    await one.library.annotate([note('Old.')])
    await exchangeAll([one, two])
    later()
    await two.library.remove([PARIS_ID])
    await two.exchange(folder)
    later()
    await save(third, PARIS)
    await exchangeAll([third, one])
    expect(await titles(one)).toEqual(['Paris'])
    expect(await one.all()).toBe(await third.all())
    third.library.close()
  })

  test('a shipped article comes from no folder, and a file renames nobody', async () => {
    const [entity] = PARIS.entities
    await save(one, { ...PARIS, entities: PARIS.entities.map((own) => ({ ...own, name: 'Impostor' })) })
    await save(one, ROME)
    await one.exchange(folder)
    const third = await makeDevice([ROME_ID])
    await third.exchange(folder)
    expect(await titles(third)).toEqual(['Paris'])
    expect((await third.library.entities()).find(({ id }) => id === entity!.id)?.name).not.toBe('Impostor')
    third.library.close()
  })

  test('what was not deleted through a folder leaves no trace', async () => {
    await one.library.setFolder(undefined)
    await save(one, PARIS)
    await one.library.remove([PARIS_ID])
    expect([...(await one.library.stamps()).keys()]).toEqual([])
  })
})

describe('files that no device wrote whole', () => {
  test('are named and left where they are, and nothing is lost', async () => {
    await save(one, PARIS)
    await save(one, ROME)
    await one.exchange(folder)
    const [name, text] = [...folder.files][0]!
    const other = [...folder.files.keys()][1]!
    const foreign = ['.DS_Store', `${name.slice(0, -6)} (conflicted copy).jsonl`, `.${name}.tmp`, 'notes.txt']
    for (const file of foreign) folder.files.set(file, text)
    const strange = `${name.slice(0, 17)}0123456789abcdef.jsonl`
    folder.files.set(strange, 'x')
    folder.files.set(other, folder.files.get(other)!.slice(0, 200))
    const report = await two.exchange(folder)
    expect([...report.foreign].sort()).toEqual(foreign.sort())
    expect([...report.unread].sort()).toEqual([other, strange].sort())
    expect(await titles(two)).toHaveLength(1)
    // Who has the article writes its file again, once it reads all files again.
    expect(await one.exchange(folder)).toMatchObject({ went: 0 })
    await one.library.setFolder({ kind: 'directory' } as FileSystemDirectoryHandle)
    expect(await one.exchange(folder)).toMatchObject({ went: 1, unread: [strange] })
    await two.exchange(folder)
    expect(await titles(two)).toEqual(['Paris', 'Rome'])
    expect([...folder.files.keys()]).toEqual(expect.arrayContaining([...foreign, strange]))
  })

  test('where writing fails in between nothing is lost, and the next exchange goes on', async () => {
    await save(one, PARIS)
    await one.exchange(folder)
    await two.exchange(folder)
    await one.library.annotate([note('one')])
    await two.library.annotate([note('two', FACT!.id)])
    await one.exchange(folder)
    vi.spyOn(folder, 'remove').mockRejectedValueOnce(new Error('no'))
    await expect(two.exchange(folder)).rejects.toThrow()
    expect(folder.files.size).toBe(2)
    vi.spyOn(folder, 'write').mockRejectedValueOnce(new Error('no'))
    await exchangeAll([one, two])
    expect(folder.files.size).toBe(1)
    expect(await one.all()).toBe(await two.all())
    expect((await one.library.article(PARIS_ID)).bundle.annotations).toHaveLength(2)
  })

  test('it can be cancelled, and goes on with the next', async () => {
    const many = Array.from({ length: 60 }, (_, i) =>
      built(`T${i}`, `Giorgia Meloni spoke ${i} times.`, '2026-01-01T00:00:00.000Z'),
    )
    for (const bundle of many) await save(one, bundle)
    const control = new AbortController()
    const { exchange } = await import('../../../entrypoints/library/exchange.ts')
    const using = { library: one.library, known: new Map(), shipped: new Set<string>() }
    const onProgress = vi.fn(() => control.abort())
    expect(await exchange(folder, { ...using, onProgress, signal: control.signal })).toMatchObject({
      went: 50,
    })
    expect(onProgress).toHaveBeenCalledOnce()
    expect(await one.exchange(folder)).toMatchObject({ went: 10 })
  })
})
