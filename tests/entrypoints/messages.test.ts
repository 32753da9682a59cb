import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Messages } from '../../components/ui/messages.ts'
import { askPage } from '../../entrypoints/shared/ask-page.ts'
import {
  askCard,
  askCardScript,
  askDiagnosis,
  askFrameCard,
  askLanguageNames,
  askMark,
  askMarkAgain,
  askMessages,
  askNames,
  askNear,
  askNoteError,
  askNotHere,
  askOpenLibrary,
  askRemove,
  askRestore,
  askSearch,
  askSite,
  askStyle,
  askUndoSave,
  type FrameCard,
  savedText,
  tellFrameClosed,
  tellImported,
  tellNamed,
  toastOf,
} from '../../entrypoints/shared/messages.ts'
import { fake, startAfresh } from './fake-browser.ts'

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'))

const { sendMessage } = fake.runtime
beforeEach(() => {
  startAfresh()
  vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === '(prefers-color-scheme: dark)' }))
})
afterEach(() => void vi.unstubAllGlobals())

const RED = { line: 'solid', leaderColour: '#ff0000', countryColour: '#aa0000' } as const
const BLUE = { ...RED, leaderColour: '#0000ff' } as const
const frameCard = { pinned: false, width: 1, height: 2 } as FrameCard

/** Those that want an answer: without one they reject. */
const REQUESTS: readonly [object, () => Promise<unknown>][] = [
  [{ ask: 'card', id: 'country:FR' }, () => askCard('country:FR')],
  [
    { ask: 'card', id: 'leader:a', others: ['leader:b'], surface: 'Lee' },
    () => askCard('leader:a', { others: ['leader:b'], surface: 'Lee' }),
  ],
  [{ ask: 'near', words: ['Macrom'] }, () => askNear(['Macrom'])],
  [{ ask: 'search', query: 'lee' }, () => askSearch('lee')],
  [{ ask: 'names' }, () => askNames()],
  [{ ask: 'language-names', language: 'de' }, () => askLanguageNames('de')],
  [{ ask: 'site' }, () => askSite()],
  [{ ask: 'remove', sources: ['a'] }, () => askRemove(['a'])],
  [{ ask: 'restore' }, () => askRestore()],
  [{ ask: 'restore', token: 't' }, () => askRestore('t')],
  [{ ask: 'diagnosis' }, () => askDiagnosis()],
]

/** Those that are done when they are heard. */
const ORDERS: readonly [object, () => Promise<unknown>][] = [
  [{ ask: 'card-script' }, () => askCardScript()],
  [{ ask: 'style', now: RED, before: BLUE }, () => askStyle(RED, BLUE)],
  [{ ask: 'frame-card', card: frameCard }, () => askFrameCard(frameCard)],
  [{ ask: 'frame-card' }, () => askFrameCard(undefined)],
  [{ ask: 'frame-closed' }, () => tellFrameClosed()],
  [{ ask: 'named', named: '12', isDark: true }, () => tellNamed('12')],
  [{ ask: 'named', isDark: true }, () => tellNamed(undefined)],
  [{ ask: 'open-library' }, () => askOpenLibrary()],
  [{ ask: 'open-library', source: 'source:1' }, () => askOpenLibrary('source:1')],
  [{ ask: 'mark', tab: 3 }, () => askMark(3)],
  [{ ask: 'imported', articles: 2 }, () => tellImported(2)],
  [{ ask: 'undo-save', token: 't' }, () => askUndoSave('t')],
  [{ ask: 'not-here' }, () => askNotHere()],
  [{ ask: 'mark-again', token: 't' }, () => askMarkAgain('t')],
]

describe('what is asked of the background', () => {
  test.each([...REQUESTS, ...ORDERS])('%j: the request, and its answer', async (request, ask) => {
    sendMessage.mockResolvedValue('answer')
    expect(await ask()).toBe('answer')
    expect(sendMessage.mock.calls).toStrictEqual([[request]])
  })
  test.each(REQUESTS)(
    '%j: a background that was stopped meanwhile answers nothing, which is a failure',
    async (_, ask) => {
      for (const nothing of [undefined, null]) {
        sendMessage.mockResolvedValue(nothing)
        await expect(ask()).rejects.toThrow(/^no answer to '[\w-]+'$/)
      }
    },
  )
  test('an empty answer is one', async () => {
    sendMessage.mockResolvedValue('')
    expect(await askSite()).toBe('')
    expect(await askNames()).toBe('')
  })
  test.each(ORDERS)('%j: needs no answer', async (_, ask) => {
    expect(await ask()).toBeUndefined()
  })
  test.each([...REQUESTS, ...ORDERS])(
    '%j: an extension that has gone rejects and does not throw',
    async (_, ask) => {
      sendMessage.mockImplementation(() => {
        throw new Error('Extension context invalidated.')
      })
      const asked = ask()
      await expect(asked).rejects.toThrow('Extension context invalidated.')
    },
  )
  test('a save that was undone is answered with nothing, which comes through as null', async () => {
    sendMessage.mockResolvedValue(null)
    expect(await askUndoSave('t')).toBeUndefined()
  })
  test('an error is reported in parts that are safe to send, and never makes another one', async () => {
    await askNoteError(new TypeError('at https://news.example/secret'))
    expect(sendMessage.mock.calls[0]).toMatchObject([
      { ask: 'failed', error: { name: 'TypeError', message: 'at (address)' } },
    ])
    sendMessage.mockRejectedValue(new Error('Extension context invalidated.'))
    await expect(askNoteError('x')).resolves.toBeUndefined()
  })
  test('words come from the background, or are the browser’s own', async () => {
    sendMessage.mockResolvedValue({ name: { message: 'Attaché' } })
    expect((await askMessages())('name')).toBe('Attaché')
    sendMessage.mockResolvedValue(null)
    expect((await askMessages())('name')).toBe('name')
  })
})

test('pages are asked in their own frame, where no other is named', async () => {
  fake.tabs.sendMessage.mockResolvedValueOnce(true)
  expect(await askPage(3, { ask: 'hello' })).toBe(true)
  // What is answered by nothing comes through as null.
  fake.tabs.sendMessage.mockResolvedValueOnce(null)
  expect(await askPage(3, { ask: 'next-name' }, 8)).toBeUndefined()
  expect(fake.tabs.sendMessage.mock.calls).toEqual([
    [3, { ask: 'hello' }, { frameId: 0 }],
    [3, { ask: 'next-name' }, { frameId: 8 }],
  ])
  fake.tabs.sendMessage.mockRejectedValue(new Error('no receiver'))
  await expect(askPage(3, { ask: 'report' })).rejects.toThrow('no receiver')
})

test('a toast says whether a page was saved', () => {
  expect(toastOf({ message: 'no room' })).toEqual({ state: 'failed', message: 'no room' })
  expect(toastOf({ saved: { state: 'new' }, names: [] } as never)).toMatchObject({ state: 'done', names: [] })
})

test('what was saved is reported with what was left out, where something was', () => {
  const messages: Messages = (key, ...values) => [key, ...values].join(' ')
  const saved = { state: 'new', facts: 7, leftOut: 0 } as Parameters<typeof savedText>[0]
  expect(savedText(saved, messages)).toBe('saved_new 7')
  expect(savedText({ ...saved, leftOut: 2 }, messages)).toBe('saved_new 7 leftOut 2')
})
