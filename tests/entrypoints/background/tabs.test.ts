import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { putCardScript, putStyle, sheetOrigin } from '../../../entrypoints/background/in-frame.ts'
import { savePage } from '../../../entrypoints/background/saving.ts'
import {
  nextName,
  saveWithToast,
  senderHost,
  tellFrames,
  tellPage,
  tellTop,
} from '../../../entrypoints/background/tabs.ts'
import type { Runtime } from '../../../entrypoints/shared/browser.ts'
import type { SaveProgress } from '../../../entrypoints/shared/messages.ts'
import { fake, startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
vi.mock('../../../entrypoints/background/saving.ts', () => ({ savePage: vi.fn() }))

const { runtime, scripting, tabs } = fake
const frame = { tab: { id: 4, url: 'https://news.example:8080/a' }, frameId: 2 } as Runtime.MessageSender
const page = { tab: { id: 4 } } as Runtime.MessageSender

beforeEach(startAfresh)
afterEach(() => void vi.useRealTimers())

describe('what a frame asks for', () => {
  test.each([
    [frame, [2]],
    [page, [0]],
  ])('the script of cards is put into it alone', async (sender, frameIds) => {
    await putCardScript(sender)
    expect(scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 4, frameIds }, files: ['/card.js'], injectImmediately: true }],
    ])
  })
  test.each([
    ['new', '', 1, 0],
    ['', 'old', 0, 1],
    ['new', 'old', 1, 1],
    ['', '', 0, 0],
  ])('a sheet %j in the place of %j', async (css, before, put, taken) => {
    await putStyle(frame, { css, before })
    const target = { tabId: 4, frameIds: [2] }
    expect(scripting.insertCSS.mock.calls).toEqual(
      Array(put).fill([{ target, css: 'new', origin: 'AUTHOR' }]),
    )
    expect(scripting.removeCSS.mock.calls).toEqual(
      Array(taken).fill([{ target, css: 'old', origin: 'AUTHOR' }]),
    )
  })
  test('the new sheet is there before the old one goes: marks do not flash', async () => {
    const order: string[] = []
    scripting.insertCSS.mockImplementation(async () => order.push('put'))
    scripting.removeCSS.mockImplementation(async () => order.push('taken'))
    await putStyle(frame, { css: 'new', before: 'old' })
    expect(order).toEqual(['put', 'taken'])
  })
  test.each([
    ['the page has been left meanwhile', undefined, undefined],
    ['the page is still there', true, 'Missing host permission'],
  ])('what fails is an error or not: %s', async (_, hello, says) => {
    scripting.executeScript.mockRejectedValue(new Error('Missing host permission'))
    scripting.insertCSS.mockRejectedValue(new Error('Missing host permission'))
    if (hello) tabs.sendMessage.mockResolvedValue(hello)
    else tabs.sendMessage.mockRejectedValue(new Error('Could not establish connection'))
    for (const asked of [putCardScript(frame), putStyle(frame, { css: 'new', before: 'old' })])
      expect(await asked.catch(({ message }: Error) => message)).toBe(says)
    expect(tabs.sendMessage).toHaveBeenCalledWith(4, { ask: 'hello' }, { frameId: 2 })
  })
  test('nothing is put anywhere where no tab asks', async () => {
    await putCardScript({})
    await putStyle({}, { css: 'new', before: 'old' })
    await tellFrames({}, { ask: 'frame-closed' })
    expect(await tellTop({}, { ask: 'frame-card' })).toBe(false)
    for (const asked of [scripting.executeScript, scripting.insertCSS, scripting.removeCSS, tabs.sendMessage])
      expect(asked).not.toHaveBeenCalled()
  })
  test('the host is that of the page around it', () => {
    expect(senderHost({ ...frame, url: 'https://ads.example/x' })).toBe('news.example:8080')
    expect(senderHost({ url: 'https://ads.example/x' })).toBe('ads.example')
    expect(senderHost({ url: 'file:///home/a.html' })).toBe('')
    expect(senderHost({})).toBe('')
  })
})

describe('sheets', () => {
  test.each([
    ['are the reader’s where the manifest says so', [{ css: [], css_origin: 'user' }], 'USER'],
    ['are the page’s where it does not', [{ css: [] }], 'AUTHOR'],
    ['are the page’s where there is no script', undefined, 'AUTHOR'],
  ])('%s', (_, scripts, origin) => {
    runtime.getManifest.mockReturnValue(scripts ? { content_scripts: scripts } : {})
    expect(sheetOrigin()).toBe(origin)
  })
})

describe('telling', () => {
  test('a page with nobody to hear it is no failure', async () => {
    tabs.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'))
    await expect(tellPage(4, { ask: 'next-name' })).resolves.toBeUndefined()
    await expect(tellFrames(frame, { ask: 'frame-closed' })).resolves.toBeUndefined()
    expect(await tellTop(frame, { ask: 'frame-card' })).toBe(false)
  })
  test('all frames are told at once, the page around alone', async () => {
    await tellFrames(frame, { ask: 'frame-closed' })
    await tellTop(frame, { ask: 'frame-card' })
    expect(tabs.sendMessage.mock.calls).toEqual([
      [4, { ask: 'frame-closed' }],
      [4, { ask: 'frame-card' }, { frameId: 0 }],
    ])
  })
  test.each([
    [true, true],
    [undefined, false],
    ['yes', false],
  ])('the page around that answers %j shows a card: %s', async (answer, shows) => {
    tabs.sendMessage.mockResolvedValue(answer)
    expect(await tellTop(frame, { ask: 'frame-card' })).toBe(shows)
  })
  test('the next name is asked of the frame that is read, in the tab in front where none is named', async () => {
    tabs.query.mockResolvedValue([{ id: 9 }])
    scripting.executeScript.mockResolvedValue([
      { frameId: 0, result: { area: 100, text: 1 } },
      { frameId: 6, result: { area: 90, text: 50 } },
    ])
    await nextName(undefined)
    await nextName(4)
    expect(tabs.query.mock.calls).toEqual([[{ active: true, currentWindow: true }]])
    expect(tabs.sendMessage.mock.calls).toEqual([
      [9, { ask: 'next-name' }, { frameId: 6 }],
      [4, { ask: 'next-name' }, { frameId: 6 }],
    ])
    tabs.query.mockResolvedValue([])
    await nextName(undefined)
    expect(tabs.sendMessage).toHaveBeenCalledTimes(2)
  })
})

describe('saving without a popup', () => {
  const toasts = (): unknown[] => tabs.sendMessage.mock.calls.map(([, request]) => request)

  test('that is quick tells what became of it alone', async () => {
    vi.mocked(savePage).mockImplementation(async (_, tell) => {
      tell({ step: 'reading', done: 0 })
      return { message: 'no room' }
    })
    await saveWithToast(4)
    expect(vi.mocked(savePage).mock.calls[0]?.[0]).toBe(4)
    expect(toasts()).toEqual([{ ask: 'toast', toast: { state: 'failed', message: 'no room' } }])
  })
  test('that takes longer than 250 ms says how far it is, four times a second at most', async () => {
    vi.useFakeTimers()
    vi.mocked(savePage).mockImplementation(async (_, tell) => {
      for (const [after, done] of [
        [249, 0.1],
        [1, 0.2],
        [249, 0.3],
        [1, 0.4],
      ] as const) {
        await vi.advanceTimersByTimeAsync(after)
        tell({ step: 'saving', done } satisfies SaveProgress)
      }
      return { message: 'no room' }
    })
    await saveWithToast(4)
    expect(toasts()).toMatchObject([
      { toast: { state: 'working', progress: { done: 0.2 } } },
      { toast: { state: 'working', progress: { done: 0.4 } } },
      { toast: { state: 'failed' } },
    ])
  })
})
