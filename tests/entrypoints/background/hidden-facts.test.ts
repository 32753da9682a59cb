import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hiddenFacts, hideFact } from '../../../entrypoints/background/hidden-facts.ts'
import { card, forgetMade, hiddenIds, library } from '../../../entrypoints/background/reading.ts'
import { watchHidden } from '../../../entrypoints/shared/hidden-news.ts'
import { watchLibrary } from '../../../entrypoints/shared/library-changes.ts'
import { articlesOf } from '../../../facts/bundle/library-file.ts'
import type { EntityId } from '../../../facts/types.ts'
import { fake, startAfresh } from '../fake-browser.ts'
import { bundleOf, world } from './made.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
vi.mock('made:names', () => ({ default: 'the names as they were packed' }))
vi.mock('made:map', async () => ({ default: (await import('./made.ts')).map }))
vi.mock('made:bundle', async () => ({ default: (await import('./made.ts')).bundle }))
vi.mock('made:world', async () => ({ default: (await import('./made.ts')).world }))

const ANNA: EntityId = 'leader:anna-berg'
const SAVED = {
  ...bundleOf('saved', 'Anna Berg visited Lund.', [ANNA]),
  entities: [{ id: ANNA, kind: 'leader', name: 'Anna Berg' }],
  sources: [{ id: 'saved', title: 'Lund', language: 'en', saved: '2026-01-01T00:00:00.000Z' }],
} as const
const PAGE = bundleOf('page', 'Anna Berg visited Kiruna on a cold day in May.', [ANNA])

/** The ids of the facts on a card over a page, and on one without. */
async function shown(): Promise<string[]> {
  const inFront = { bundle: { ...PAGE, entities: world.entities }, isArticle: true }
  const replies = [await card({ id: ANNA }, inFront), await card({ id: ANNA })]
  const ids = replies.flatMap((reply) => {
    const { groups = [], page } = reply?.content ?? {}
    return [...groups.flatMap(({ facts }) => facts), ...(page?.facts ?? [])].map(({ id }) => id)
  })
  return [...new Set(ids)].sort()
}

const ALL = ['fact:page', 'fact:saved']
const hide = (id: string, isHidden = true) => hideFact({ fact: `fact:${id}`, source: id, isHidden })

beforeEach(async () => {
  startAfresh()
  vi.stubGlobal('fetch', async () => new Response('<svg/>'))
  await (await library()).add(articlesOf(SAVED))
  forgetMade()
})
afterEach(async () => {
  await hiddenFacts(true)
  vi.unstubAllGlobals()
})

test('a hidden fact of a saved article, or of the page in front, is on no card until it is brought back', async () => {
  expect(await shown()).toEqual(ALL)
  for (const id of ['page', 'saved']) {
    await hide(id)
    expect(await shown()).toEqual(ALL.filter((one) => one !== `fact:${id}`))
    await hide(id, false)
    expect(await shown()).toEqual(ALL)
  }
})

test('several at once are all hidden, each once, and all come back', async () => {
  await Promise.all([hide('page'), hide('saved'), hide('page')])
  expect(await hiddenFacts(false)).toBe(2)
  expect(await shown()).not.toContain('fact:saved')
  expect(await hiddenFacts(true)).toBe(0)
  expect(await shown()).toEqual(ALL)
})

test('what is hidden is no longer counted in the library, and goes out with it', async () => {
  const own = await library()
  const { facts } = await own.counts()
  await hide('saved')
  await hide('page')
  expect((await own.counts()).facts).toBe(facts - 1)
  expect((await own.articlesAfter(undefined, 9)).articles[0]?.annotations).toMatchObject([
    { what: 'hidden', of: 'fact:saved' },
  ])
  expect(await own.looseAnnotations()).toMatchObject([{ what: 'hidden', of: 'fact:page' }])
})

test('what an earlier version has hidden stays hidden, and moves into the library', async () => {
  await fake.storage.local.set({ hiddenFacts: ['fact:saved', 'fact:page', 7] })
  forgetMade()
  expect(await shown()).toEqual([])
  expect(await hiddenFacts(false)).toBe(2)
  expect(await fake.storage.local.get('hiddenFacts')).toEqual({})
  expect(await shown()).toEqual([])
  expect(await (await library()).annotations('hidden')).toMatchObject([
    { of: 'fact:page' },
    { of: 'fact:saved', source: 'saved' },
  ])
})

test('what is stored and is no list of ids hides nothing', async () => {
  await fake.storage.local.set({ hiddenFacts: { 'fact:saved': true } })
  forgetMade()
  expect(await shown()).toEqual(ALL)
})

test('a page that hides one fact after the other comes to an end', async () => {
  const own = await library()
  await own.annotate(
    Array.from({ length: 5000 }, (_, i) => ({ what: 'hidden', of: `many:${i}`, source: 'x', value: true })),
  )
  forgetMade()
  await hide('saved')
  expect((await hiddenIds()).size).toBe(5000)
  await hide('many', false)
})

test('open pages of the library hear of what is hidden, and of what comes back; cards of web pages stay as they are', async () => {
  const [heard, redrawn] = [vi.fn(), vi.fn()]
  const unwatch = [watchHidden(heard), watchLibrary(redrawn)]
  await hide('saved')
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1))
  await hiddenFacts(true)
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2))
  expect(redrawn).not.toHaveBeenCalled()
  for (const stop of unwatch) stop()
})
