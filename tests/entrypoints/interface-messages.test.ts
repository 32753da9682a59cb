import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  browserMessages,
  chosenMessages,
  loadMessages,
  type MessageFile,
  messagesFrom,
} from '../../entrypoints/shared/interface-messages.ts'
import { fake, startAfresh } from './fake-browser.ts'

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'))

beforeEach(startAfresh)
afterEach(() => void vi.unstubAllGlobals())

const MESSAGES: MessageFile = {
  name: { message: 'Attaché' },
  met: {
    message: '$SECOND$ met $FIRST$, and $FIRST$ left. $NONE$',
    placeholders: { first: { content: '$1' }, second: { content: '$2' }, third: { content: '$3' } },
  },
}

describe('words of a file', () => {
  const messages = messagesFrom(MESSAGES)
  test('are those of the key, and of a key that is not there none', () => {
    expect(messages('name')).toBe('Attaché')
    expect(messages('nothing')).toBe('')
  })
  test('take their values by number, as often as they are there', () => {
    expect(messages('met', 'A', 'B')).toBe('B met A, and A left. ')
    expect(messages('met', 'A')).toBe(' met A, and A left. ')
  })
  test('take values as they are, also those that look like places', () => {
    expect(messages('met', '$SECOND$', '$&')).toBe('$& met $SECOND$, and $SECOND$ left. ')
  })
  test('lose in their values what would turn the sentence', () => {
    expect(messages('met', '\u202eA\u2066', 'B\u2069')).toBe('B met A, and A left. ')
  })
  test('read from right to left have each value for itself', () => {
    const arabic = messagesFrom({ ...MESSAGES, direction: { message: 'rtl' } })
    expect(arabic('met', '\u202eA', 'B')).toBe('\u2068B\u2069 met \u2068A\u2069, and \u2068A\u2069 left. ')
  })
})

test('the browser’s words get their values in the same way', () => {
  expect(browserMessages('name')).toBe('name')
  expect(browserMessages('met', '\u202eA', 'B')).toBe('met A B')
})

describe('the language that is chosen', () => {
  const asked: string[] = []
  beforeEach(() => {
    asked.length = 0
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url)
      return Response.json(MESSAGES)
    })
  })
  test('is the browser’s own where nothing was chosen', async () => {
    expect(await chosenMessages()).toBeUndefined()
    expect((await loadMessages())('name')).toBe('name')
    expect(asked).toEqual([])
  })
  test('is read from its file', async () => {
    fake.storage.sync.hold({ language: 'ko' })
    expect((await loadMessages())('name')).toBe('Attaché')
    expect(asked).toEqual(['chrome-extension://abcdef/_locales/ko/messages.json'])
  })
  test.each([
    ['is not there', async () => new Response('', { status: 404 })],
    ['cannot be read', async () => Promise.reject(new Error('IO error'))],
    ['is broken', async () => new Response('{')],
  ])('is the browser’s where its file %s', async (_, fetch) => {
    fake.storage.sync.hold({ language: 'ko' })
    vi.stubGlobal('fetch', fetch)
    expect((await loadMessages())('name')).toBe('name')
  })
})

test('while the browser has no words of the extension yet, they are read from its files, in English if need be', async () => {
  vi.spyOn(fake.i18n, 'getMessage').mockReturnValue('')
  vi.stubGlobal('navigator', { language: 'pt-BR' })
  vi.stubGlobal('fetch', async (url: string) =>
    url.endsWith('_locales/en/messages.json')
      ? Response.json(MESSAGES)
      : Promise.reject(new TypeError('no such file')),
  )
  expect((await loadMessages())('name')).toBe('Attaché')
  vi.stubGlobal('fetch', async () => Response.error())
  expect((await loadMessages())('name')).toBe('')
  vi.restoreAllMocks()
  expect((await loadMessages())('name')).toBe('name')
})
