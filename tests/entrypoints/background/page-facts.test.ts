import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { buildPageInSlices } from '../../../entrypoints/background/building.ts'
import { factBuilder } from '../../../entrypoints/background/fact-builder.ts'
import { factsWorkedOut, followPage, pageFactsOf } from '../../../entrypoints/background/page-facts.ts'
import { readFrame } from '../../../entrypoints/shared/read-frame.ts'
import type { Article } from '../../../facts/types.ts'
import { startAfresh } from '../fake-browser.ts'
import { bundleOf } from './made.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
vi.mock('../../../entrypoints/background/building.ts', () => ({ buildPageInSlices: vi.fn() }))
vi.mock('../../../entrypoints/shared/read-frame.ts', () => ({ readFrame: vi.fn() }))

const article = (id: string, more: object = {}): Article => ({
  source: { id, title: 'A title', language: 'en', ...more },
  blocks: [{ kind: 'paragraph', text: 'Anna Berg met Otto Berg.' }],
})
const SENDER = { tab: { id: 4 }, frameId: 0, documentId: 'd' }
const HERE = 'https://news.example/a'

function open() {
  const report = vi.fn()
  const end = followPage(report, SENDER as Parameters<typeof followPage>[1])
  return {
    gone: () => end?.gone?.(),
    async want(isChanged = false): Promise<unknown> {
      const before = report.mock.calls.length
      end?.ask({ address: HERE, isChanged })
      await vi.waitFor(() => expect(report.mock.calls.length).toBeGreaterThan(before + 1))
      return report.mock.calls.at(-1)?.[0]
    },
  }
}
const of = (address = HERE) => pageFactsOf(SENDER as Parameters<typeof pageFactsOf>[0], address)

// It takes a while, which no test is about.
beforeAll(async () => void (await factBuilder()))
beforeEach(() => {
  startAfresh()
  vi.mocked(buildPageInSlices).mockImplementation(async ({ source }) => ({
    bundle: { ...bundleOf(source.id, 'Anna Berg met Otto Berg.', ['leader:a']), sources: [source] },
    namings: new Map(),
  }))
  vi.mocked(readFrame).mockResolvedValue({ article: article('source:1'), hasLanguage: true, isArticle: true })
})

test('facts are worked out for the page’s address, and forgotten with the page', async () => {
  const page = open()
  expect(await page.want()).toEqual({ state: 'read', isNew: true })
  expect(vi.mocked(readFrame).mock.calls).toEqual([[4, 0]])
  expect(of()?.bundle.sources[0]?.id).toBe('source:1')
  expect(of('https://news.example/b')).toBeUndefined()
  page.gone()
  expect(of()).toBeUndefined()
})

test('text that is the same after a change is not built again', async () => {
  const page = open()
  await page.want()
  expect(await page.want(true)).toEqual({ state: 'read', isNew: false })
  expect(buildPageInSlices).toHaveBeenCalledOnce()
})

test('a reading that failed is nothing to keep: it is tried again', async () => {
  vi.mocked(readFrame).mockRejectedValueOnce(new Error('the frame is loading'))
  const page = open()
  await page.want()
  expect(of()).toBeUndefined()
  await page.want()
  expect(of()).toBeDefined()
})

test('saving finds what was worked out for the same text, read in the same way', async () => {
  await open().want()
  expect(factsWorkedOut(article('source:1', { saved: '2030-01-01T00:00:00.000Z' }))?.facts).toBeDefined()
  expect(factsWorkedOut(article('source:2'))).toBeUndefined()
  expect(factsWorkedOut(article('source:1', { language: 'de' }))).toBeUndefined()
  expect(factsWorkedOut(article('source:1', { published: '2025-01-01' }))).toBeUndefined()
})
