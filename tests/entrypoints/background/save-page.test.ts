import { beforeEach, describe, expect, test, vi } from 'vitest'
import { buildInSlices } from '../../../entrypoints/background/building.ts'
import { factsWorkedOut } from '../../../entrypoints/background/page-facts.ts'
import { announceLibrary, library } from '../../../entrypoints/background/reading.ts'
import { savePage, undoSave } from '../../../entrypoints/background/saving.ts'
import type { SaveProgress } from '../../../entrypoints/shared/channels/payloads.ts'
import { LibraryError } from '../../../entrypoints/shared/library/errors.ts'
import { BUILDER } from '../../../facts/extract/builder-version.ts'
import type { Article, Entity, FactBundle } from '../../../facts/types.ts'
import { fake, startAfresh } from '../fake-browser.ts'
import { bundleOf } from './made.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
vi.mock('made:world', async () => ({ default: (await import('./made.ts')).world }))
vi.mock('../../../entrypoints/background/building.ts', () => ({ buildInSlices: vi.fn() }))
vi.mock('../../../entrypoints/background/page-facts.ts', () => ({ factsWorkedOut: vi.fn() }))
vi.mock('../../../entrypoints/background/errors.ts', () => ({ noteError: vi.fn() }))
vi.mock('../../../entrypoints/shared/main-frame.ts', () => ({ mainFrame: async () => 7 }))
vi.mock('../../../entrypoints/background/reading.ts', () => ({
  announceLibrary: vi.fn(),
  forgetMade: vi.fn(),
  library: vi.fn(),
  messageOf: vi.fn(async (error: LibraryError) => `told: ${error.code}`),
}))

const article: Article = {
  source: { id: 'source:1', title: 'A title', language: 'en' },
  blocks: [{ kind: 'paragraph', text: 'Anna Berg met Otto Berg.' }],
}
const entity = (id: Entity['id'], name: string): Entity => ({
  id,
  name,
  kind: id.startsWith('leader') ? 'leader' : 'country',
})
const bundle: FactBundle = {
  ...bundleOf('source:1', 'Anna Berg met Otto Berg.', ['country:SE', 'leader:b']),
  entities: [
    entity('country:SE', 'Sweden'),
    entity('leader:a', 'Anna Berg'),
    entity('leader:b', 'Otto Berg'),
  ],
}
const saved = { state: 'new', source: article.source, facts: 1, entities: 3, leftOut: 0 }
const stored = { save: vi.fn(), remove: vi.fn() }

/** What the script that is put into the page returns; nothing was read of it before. */
const read = (result: unknown) =>
  fake.scripting.executeScript.mockImplementation(async (how) => [
    { frameId: 7, result: 'files' in (how as object) ? result : null },
  ])
const quiet = (): void => undefined

beforeEach(() => {
  startAfresh()
  vi.mocked(library).mockResolvedValue(stored as never)
  vi.mocked(buildInSlices).mockResolvedValue(bundle)
  vi.stubGlobal('fetch', vi.fn())
  Object.assign(fake.i18n, {
    detectLanguage: vi.fn(async () => ({ isReliable: true, languages: [{ language: 'sv' }] })),
  })
  stored.save.mockResolvedValue(saved)
  fake.tabs.get.mockResolvedValue({ url: 'https://news.example/a' })
  read({ article, hasLanguage: true, isArticle: true })
})

describe('saving a page', () => {
  test('reads the frame with the article, builds its facts and keeps them; says whom it names, leaders first', async () => {
    const told: SaveProgress['step'][] = []
    const outcome = await savePage(3, ({ step }) => told.push(step), 'https://news.example/a')
    expect(outcome).toEqual({
      saved,
      names: ['Otto Berg', 'Anna Berg', 'Sweden'],
      undo: expect.stringMatching(/^[\da-f-]{36}$/),
    })
    expect(fake.scripting.executeScript.mock.calls.at(-1)).toEqual([
      { target: { tabId: 3, frameIds: [7] }, files: ['reader.js'] },
    ])
    expect(stored.save.mock.calls).toEqual([
      [{ ...bundle, sources: [expect.objectContaining(article.source)] }, BUILDER, []],
    ])
    expect(told).toEqual(['reading', 'saving'])
    expect(announceLibrary).toHaveBeenCalledTimes(1)
  })
  test('keeps the facts that its cards have had, as of now, and builds none', async () => {
    const earlier = { ...article.source, saved: '2020-01-01T00:00:00.000Z' }
    vi.mocked(factsWorkedOut).mockReturnValue({ ...bundle, sources: [earlier] })
    await savePage(3, quiet)
    expect(buildInSlices).not.toHaveBeenCalled()
    const [kept] = stored.save.mock.calls[0] as [FactBundle]
    expect(kept.facts).toBe(bundle.facts)
    expect(kept.sources).toEqual([{ ...article.source, saved: expect.stringMatching(/^20(?!20)/) }])
  })
  test('gives a token that takes it out again', async () => {
    const outcome = await savePage(3, quiet)
    stored.remove.mockResolvedValue({ token: 't', articles: 1 })
    expect(await undoSave('undo' in outcome ? outcome.undo! : '')).toBeUndefined()
    expect(stored.remove.mock.calls).toEqual([[['source:1']]])
  })
  test('keeps the time; the language is the page’s own, else what the browser makes of its text', async () => {
    await savePage(3, quiet)
    read({ article, hasLanguage: false, isArticle: true })
    await savePage(3, quiet)
    const built = vi.mocked(buildInSlices).mock.calls.map(([{ source }]) => source)
    expect(built).toMatchObject([{ language: 'en' }, { language: 'sv' }])
    for (const { saved } of built) expect(saved).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
  })
  test.each([
    ['at a large share', 'ja', 96, '首相は東京で大統領と会談した。', 'ja'],
    ['by its script', 'en', 60, 'RSS Login 미국과 중국이 회담했다.', 'ko'],
    ['by its words', 'nl', 40, 'Der Präsident sagte am Montag, dass er die Ministerin treffen werde.', 'de'],
    ['by nothing', 'nl', 40, 'Merkel, Macron', 'en'],
  ])(
    'a language is found %s, though the browser is not sure',
    async (_, language, percentage, text, found) => {
      const detected = { isReliable: false, languages: [{ language, percentage }] }
      Object.assign(fake.i18n, { detectLanguage: vi.fn(async () => detected) })
      const blocks = [{ kind: 'paragraph', text }]
      read({ article: { ...article, blocks }, hasLanguage: false, isArticle: true })
      await savePage(3, quiet)
      expect(vi.mocked(buildInSlices).mock.calls[0]?.[0].source.language).toBe(found)
    },
  )
  test('a language is found though the browser’s detection fails', async () => {
    Object.assign(fake.i18n, { detectLanguage: vi.fn(() => Promise.reject(new Error('gone'))) })
    const blocks = [{ kind: 'paragraph', text: '首相は東京で大統領と会談した。' }]
    read({ article: { ...article, blocks }, hasLanguage: false, isArticle: true })
    await savePage(3, quiet)
    expect(vi.mocked(buildInSlices).mock.calls[0]?.[0].source.language).toBe('ja')
  })
  test('of what was saved already changes nothing, and has no undo', async () => {
    stored.save.mockResolvedValue({ ...saved, state: 'known' })
    expect(await savePage(3, quiet)).toEqual({
      saved: { ...saved, state: 'known' },
      names: expect.any(Array),
    })
    expect(announceLibrary).not.toHaveBeenCalled()
  })
  test.each([
    ['there is no article', () => read({ code: 'noArticle' }), 'error_noArticle'],
    [
      'no script may run',
      () => fake.scripting.executeScript.mockRejectedValue(new Error('no')),
      'error_closed',
    ],
    ['what was read is no article', () => read({ article: { blocks: 'x' } }), 'error_closed'],
    [
      'the tab has gone on',
      () => fake.tabs.get.mockResolvedValue({ url: 'https://b.example/' }),
      'error_moved',
    ],
    ['there is no room', () => stored.save.mockRejectedValue(new LibraryError('full')), 'told: full'],
  ])('says so where %s, and keeps nothing', async (_, happen, message) => {
    happen()
    expect(await savePage(3, quiet, 'https://news.example/a')).toEqual({ message })
    expect(announceLibrary).not.toHaveBeenCalled()
  })
})

describe('a page that the reader has corrected', () => {
  test('is built with the reader’s day, and kept as it was with the corrections beside it', async () => {
    await savePage(3, quiet, undefined, { title: 'Better', published: '2025-01-02', publisher: '' })
    expect(vi.mocked(buildInSlices).mock.calls.at(-1)?.[0].source).toMatchObject({
      title: 'Better',
      published: '2025-01-02',
    })
    const [kept, , changes] = stored.save.mock.calls.at(-1) as [FactBundle, number, unknown]
    expect(kept.sources).toMatchObject([{ title: 'A title' }])
    expect(kept.sources[0]).not.toHaveProperty('published')
    const of = { of: 'source:1', source: 'source:1' }
    expect(changes).toEqual([
      { what: 'title', ...of, value: 'Better' },
      { what: 'published', ...of, value: '2025-01-02' },
      // It has none: there is nothing to correct.
      { what: 'publisher', ...of },
    ])
  })
  test('that was saved before is corrected all the same, and lists hear of it', async () => {
    stored.save.mockResolvedValue({ ...saved, state: 'known' })
    await savePage(3, quiet, undefined, { title: 'Better' })
    expect(announceLibrary).toHaveBeenCalledTimes(1)
  })
})
