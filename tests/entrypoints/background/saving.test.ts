import { beforeEach, describe, expect, test, vi } from 'vitest'
import { noteError } from '../../../entrypoints/background/errors.ts'
import { announceLibrary, forgetMade, library, messageOf } from '../../../entrypoints/background/reading.ts'
import {
  libraryGrew,
  removeSources,
  restoreSources,
  undoSave,
} from '../../../entrypoints/background/saving.ts'
import { undoTokenFor } from '../../../entrypoints/background/undo.ts'
import { LibraryError } from '../../../entrypoints/shared/library/errors.ts'
import { missingArticles } from '../../../entrypoints/shared/library-count.ts'
import { startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
vi.mock('made:world', async () => ({ default: (await import('./made.ts')).world }))
vi.mock('../../../entrypoints/background/errors.ts', () => ({ noteError: vi.fn() }))
vi.mock('../../../entrypoints/background/reading.ts', () => ({
  announceLibrary: vi.fn(),
  forgetMade: vi.fn(),
  library: vi.fn(),
  messageOf: vi.fn(),
}))

const stored = { remove: vi.fn(), restore: vi.fn() }
const full = new LibraryError('full', { cause: new Error('no room') })

/** How many articles the library is to hold. */
const expected = async (): Promise<number> => missingArticles(0)

beforeEach(async () => {
  startAfresh()
  vi.mocked(library).mockResolvedValue(stored as never)
  vi.mocked(messageOf).mockImplementation(async (error) => `told: ${(error as LibraryError).code}`)
  stored.remove.mockResolvedValue({ token: 't', articles: 2 })
  stored.restore.mockResolvedValue(2)
  await libraryGrew(5)
  vi.mocked(forgetMade).mockClear()
  vi.mocked(announceLibrary).mockClear()
})

describe('deleting', () => {
  test('says by which token it comes back, and that many are no longer expected', async () => {
    expect(await removeSources(['a', 'b'])).toEqual({ removed: { token: 't', articles: 2 } })
    expect(stored.remove.mock.calls).toEqual([[['a', 'b']]])
    expect(await expected()).toBe(3)
    expect(forgetMade).toHaveBeenCalledTimes(1)
  })
  test('of what was deleted before, in another tab, is not counted twice', async () => {
    await removeSources(['a', 'b', 'gone'])
    expect(await expected()).toBe(3)
  })
  test('that fails is reported and kept for a report, and as many are expected as before', async () => {
    stored.remove.mockRejectedValue(full)
    expect(await removeSources(['a'])).toEqual({ message: 'told: full' })
    expect(vi.mocked(noteError).mock.calls).toEqual([[full.cause]])
    expect(await expected()).toBe(5)
    expect(forgetMade).not.toHaveBeenCalled()
  })
})

describe('bringing back', () => {
  test('says how many came, and expects them again', async () => {
    await removeSources(['a', 'b'])
    expect(await restoreSources('t')).toEqual({ restored: 2 })
    expect(stored.restore.mock.calls).toEqual([['t']])
    expect(await expected()).toBe(5)
  })
  test('nothing is reported as what went wrong', async () => {
    stored.restore.mockRejectedValue(new LibraryError('expired'))
    expect(await restoreSources(undefined)).toEqual({ message: 'told: expired' })
    expect(await expected()).toBe(5)
  })
})

describe('undoing a save', () => {
  test('takes out what its token is for, once', async () => {
    stored.remove.mockResolvedValue({ token: 't', articles: 1 })
    const [one, two] = [await undoTokenFor({ save: 'one' }), await undoTokenFor({ save: 'two' })]
    expect(await undoSave(one)).toBeUndefined()
    expect(stored.remove.mock.calls).toEqual([[['one']]])
    expect(await undoSave(one)).toBe('told: expired')
    expect(await undoSave(two)).toBeUndefined()
    expect(stored.remove).toHaveBeenCalledTimes(2)
  })
  test('by a token that was never given takes nothing out', async () => {
    await undoTokenFor({ save: 'one' })
    expect(await undoSave('one')).toBe('told: expired')
    expect(stored.remove).not.toHaveBeenCalled()
  })
  test('that fails can be tried again', async () => {
    const token = await undoTokenFor({ save: 'one' })
    stored.remove.mockRejectedValueOnce(full)
    expect(await undoSave(token)).toBe('told: full')
    expect(await undoSave(token)).toBeUndefined()
  })
  test('is kept for the last fifty saves', async () => {
    const first = await undoTokenFor({ save: 'first' })
    const second = await undoTokenFor({ save: 'second' })
    for (let i = 0; i < 49; i++) await undoTokenFor({ save: `${i}` })
    expect(await undoSave(first)).toBe('told: expired')
    expect(await undoSave(second)).toBeUndefined()
  })
})

test('what a page of the extension has added is expected, and known to the others', async () => {
  await libraryGrew(3)
  expect(await expected()).toBe(8)
  expect(forgetMade).toHaveBeenCalledTimes(1)
  expect(announceLibrary).toHaveBeenCalledTimes(1)
})
