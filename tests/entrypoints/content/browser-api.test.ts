import { expect, test, vi } from 'vitest'
import { browserOf, type ChromeApi } from '../../../entrypoints/content/browser-api.ts'

type Heard = (message: unknown, sender: unknown, answer: (reply: unknown) => void) => boolean

interface Used {
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>
    readonly onMessage: Record<
      'addListener' | 'removeListener',
      (listen: (message: unknown) => unknown) => void
    >
  }
}

function setUp(reply?: unknown) {
  const heard = new Set<Heard>()
  const runtime = {
    id: 'x',
    sendMessage: vi.fn(() => Promise.resolve(reply)),
    onMessage: {
      addListener: (listen: Heard) => void heard.add(listen),
      removeListener: (listen: unknown) => void heard.delete(listen as Heard),
    },
  }
  const chrome: ChromeApi = { runtime, storage: {}, i18n: {} }
  return { heard, runtime, browser: browserOf(chrome) as Used }
}

test('a message is sent, and its reply comes', async () => {
  const { browser, runtime } = setUp({ card: 1 })
  expect(await browser.runtime.sendMessage({ ask: 'card' })).toEqual({ card: 1 })
  expect(runtime.sendMessage).toHaveBeenCalledWith({ ask: 'card' })
  expect(await setUp().browser.runtime.sendMessage('nobody')).toBeUndefined()
})

test('a rejection of the background is one here', async () => {
  const { browser } = setUp({ __mozWebExtensionPolyfillReject__: true, message: 'no such card' })
  await expect(browser.runtime.sendMessage('x')).rejects.toThrow('no such card')
})

test('a promise answers a message later, anything else does not', async () => {
  const { browser, heard } = setUp()
  const listen = vi.fn((message: unknown): unknown =>
    message === 'late'
      ? Promise.resolve(7)
      : message === 'wrong'
        ? Promise.reject(new Error('no'))
        : undefined,
  )
  browser.runtime.onMessage.addListener(listen)
  const [own] = heard
  const answer = vi.fn()
  expect(own?.('other', {}, answer)).toBe(false)
  expect(own?.('late', {}, answer)).toBe(true)
  await vi.waitFor(() => expect(answer).toHaveBeenLastCalledWith(7))
  expect(own?.('wrong', {}, answer)).toBe(true)
  await vi.waitFor(() =>
    expect(answer).toHaveBeenLastCalledWith({
      __mozWebExtensionPolyfillReject__: true,
      message: 'Error: no',
    }),
  )
  browser.runtime.onMessage.removeListener(listen)
  expect(heard.size).toBe(0)
})
