import { beforeEach, expect, test, vi } from 'vitest'
import { library } from '../../../entrypoints/background/reading.ts'
import { openSentence } from '../../../entrypoints/background/sentences.ts'
import { readFrame } from '../../../entrypoints/shared/read-frame.ts'
import { fake, startAfresh } from '../fake-browser.ts'
import { bundleOf } from './made.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
vi.mock('../../../entrypoints/background/reading.ts', () => ({ library: vi.fn() }))
vi.mock('../../../entrypoints/background/saving.ts', () => ({ savePage: vi.fn() }))
vi.mock('../../../entrypoints/shared/main-frame.ts', () => ({ mainFrame: async () => 7 }))
vi.mock('../../../entrypoints/shared/read-frame.ts', () => ({ readFrame: vi.fn() }))
vi.mock('../../../entrypoints/shared/interface-messages.ts', () => ({
  loadMessages:
    async () =>
    (key: string, ...values: string[]) =>
      [key, ...values].join('|'),
}))

const WORDS = 'Anna Berg visited Uppsala on Monday with ten of her ministers.'
const URL = 'https://news.example/a'
const bundle = {
  ...bundleOf('s', WORDS, ['leader:anna-berg']),
  sources: [{ id: 's', title: 'A title', language: 'en', url: URL }],
  texts: [{ id: 's', blocks: [{ kind: 'paragraph', text: WORDS }] }],
}

/** The page has this text. */
const pageSays = (text: string, isArticle = true): void => {
  const article = { source: bundle.sources[0]!, blocks: [{ kind: 'paragraph' as const, text }] }
  vi.mocked(readFrame).mockResolvedValue({ article, hasLanguage: true, isArticle })
}

const open = (): Promise<void> => openSentence({ source: 's', fact: 'fact:s' }, 3)
const said = (): unknown[] => fake.tabs.sendMessage.mock.calls.map(([, message]) => message)

beforeEach(() => {
  startAfresh()
  vi.mocked(library).mockResolvedValue({ article: async () => ({ bundle }) } as never)
  fake.tabs.create.mockResolvedValue({ id: 9 })
  fake.tabs.get.mockResolvedValue({ id: 9, status: 'complete', url: URL })
  pageSays(WORDS)
})

test('the page is opened at the sentence, beside the library; nothing is said if it is there', async () => {
  await open()
  expect(fake.tabs.create.mock.calls).toEqual([
    [{ url: expect.stringContaining(`${URL}#:~:text=Anna%20Berg`), openerTabId: 3 }],
  ])
  expect(said()).toEqual([])
})

test('a sentence that has changed is scrolled to, and both are said', async () => {
  const now = WORDS.replace('Monday', 'Tuesday').replace('ten', 'four')
  pageSays(`It rained. ${now}`)
  await open()
  expect(fake.scripting.executeScript.mock.calls).toMatchObject([
    [{ target: { tabId: 9, frameIds: [7] }, args: [now] }],
  ])
  const message = `sentenceChanged|${WORDS}|${now}`
  expect(said()).toEqual([{ ask: 'toast', toast: { state: 'failed', message } }])
})

test('a sentence that is not found is said to be not found', async () => {
  pageSays('Otto Berg stayed at home.')
  await open()
  expect(fake.scripting.executeScript).not.toHaveBeenCalled()
  expect(said()).toMatchObject([{ toast: { message: `sentenceGone|${WORDS}` } }])
})

test('the page has loaded before it is read', async () => {
  fake.tabs.get.mockResolvedValue({ id: 9, status: 'loading', url: URL })
  pageSays('Otto Berg stayed at home.')
  const opened = open()
  await vi.waitFor(() => expect(fake.tabs.onUpdated.count).toBe(1))
  fake.tabs.onUpdated.fire(4, { status: 'complete' })
  expect(readFrame).not.toHaveBeenCalled()
  fake.tabs.onUpdated.fire(9, { status: 'complete' })
  await opened
  expect(said()).toHaveLength(1)
  expect(fake.tabs.onUpdated.count).toBe(0)
})

test('nothing is said of a page that leads elsewhere, has no article, or cannot be read', async () => {
  pageSays('Otto Berg stayed at home.')
  fake.tabs.get.mockResolvedValue({ id: 9, status: 'complete', url: 'https://news.example/login' })
  await open()
  fake.tabs.get.mockResolvedValue({ id: 9, status: 'complete', url: URL })
  pageSays('Otto Berg stayed at home.', false)
  await open()
  vi.mocked(readFrame).mockRejectedValue(new Error('no permission'))
  await open()
  expect(said()).toEqual([])
})

test('a fact that is no longer there opens nothing', async () => {
  await openSentence({ source: 's', fact: 'fact:gone' }, undefined)
  expect(fake.tabs.create).not.toHaveBeenCalled()
})
