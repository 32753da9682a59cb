import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noteError } from '../../../entrypoints/background/errors.ts'
import { announceLibrary, forgetMade, library } from '../../../entrypoints/background/reading.ts'
import { noteAsked, QUIET, rebuildWhenIdle } from '../../../entrypoints/background/rebuilding.ts'
import type { Outdated } from '../../../entrypoints/shared/library/types.ts'
import { readArticle } from '../../../facts/articles/plain-text.ts'
import { BUILDER } from '../../../facts/extract/builder-version.ts'
import type { FactBundle } from '../../../facts/types.ts'
import { startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
vi.mock('made:world', async () => ({ default: (await import('../../facts/world.ts')).world }))
vi.mock('../../../entrypoints/background/errors.ts', () => ({ noteError: vi.fn() }))
vi.mock('../../../entrypoints/background/reading.ts', () => ({
  announceLibrary: vi.fn(),
  forgetMade: vi.fn(),
  library: vi.fn(),
}))

const outdated = (id: string): Outdated => {
  const article = readArticle(`Emmanuel Macron met Giorgia Meloni in ${id} on 5 May 2025.`)
  return { id, article: { ...article, source: { ...article.source, id } } }
}

let waiting: Outdated[] = []
const stored = {
  nextOutdated: vi.fn(async (_builder: number) => waiting.shift()),
  rebuild: vi.fn(async (_next: Outdated, _bundle: FactBundle | undefined, _builder: number) => true),
}

beforeEach(() => {
  startAfresh()
  vi.clearAllMocks()
  vi.useFakeTimers()
  vi.mocked(library).mockResolvedValue(stored as never)
  waiting = ['Paris', 'Rome'].map(outdated)
})
afterEach(() => void vi.useRealTimers())

test('what an earlier builder made is built anew once nobody has asked for anything for a while', async () => {
  const done = rebuildWhenIdle()
  await vi.advanceTimersByTimeAsync(QUIET - 1)
  expect(library).not.toHaveBeenCalled()
  noteAsked()
  await vi.advanceTimersByTimeAsync(QUIET - 1)
  expect(library).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(QUIET)
  await done
  expect(stored.nextOutdated.mock.calls.every(([builder]) => builder === BUILDER)).toBe(true)
  expect(
    stored.rebuild.mock.calls.map(([{ id }, bundle, builder]) => [id, bundle?.sources[0]?.id, builder]),
  ).toEqual([
    ['Paris', 'Paris', BUILDER],
    ['Rome', 'Rome', BUILDER],
  ])
  expect([vi.mocked(forgetMade).mock.calls.length, vi.mocked(announceLibrary).mock.calls.length]).toEqual([
    1, 1,
  ])
})

test('whoever asks goes first, also while one is built', async () => {
  stored.rebuild.mockImplementationOnce(async () => {
    noteAsked()
    return true
  })
  const done = rebuildWhenIdle()
  await vi.advanceTimersByTimeAsync(2 * QUIET - 10)
  expect(stored.rebuild).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(2 * QUIET)
  await done
  expect(stored.rebuild).toHaveBeenCalledTimes(2)
})

test('started twice it runs once', async () => {
  const [one, two] = [rebuildWhenIdle(), rebuildWhenIdle()]
  await vi.advanceTimersByTimeAsync(2 * QUIET)
  await Promise.all([one, two])
  expect(stored.rebuild).toHaveBeenCalledTimes(2)
})

test('an article that cannot be built is noted, and the others have their turn', async () => {
  const [first] = waiting
  waiting[0] = {
    ...first!,
    article: { ...first!.article!, blocks: [{ kind: 'paragraph', text: 7 as never }] },
  }
  const done = rebuildWhenIdle()
  await vi.advanceTimersByTimeAsync(2 * QUIET)
  await done
  expect(stored.rebuild.mock.calls.map(([{ id }, bundle]) => [id, bundle !== undefined])).toEqual([
    ['Paris', false],
    ['Rome', true],
  ])
  expect(noteError).toHaveBeenCalledTimes(1)
})

test('a library that cannot be opened is noted, and tried again the next time', async () => {
  vi.mocked(library).mockRejectedValueOnce(new Error('no library'))
  const done = rebuildWhenIdle()
  await vi.advanceTimersByTimeAsync(2 * QUIET)
  await done
  expect(noteError).toHaveBeenCalledTimes(1)
  expect(announceLibrary).not.toHaveBeenCalled()
  const again = rebuildWhenIdle()
  await vi.advanceTimersByTimeAsync(2 * QUIET)
  await again
  expect(stored.rebuild).toHaveBeenCalledTimes(2)
})

test('where there is nothing to build nobody is told', async () => {
  waiting = []
  const done = rebuildWhenIdle()
  await vi.advanceTimersByTimeAsync(2 * QUIET)
  await done
  expect([vi.mocked(forgetMade).mock.calls.length, vi.mocked(announceLibrary).mock.calls.length]).toEqual([
    0, 0,
  ])
})
