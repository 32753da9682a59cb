import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readOnce } from '../../../entrypoints/reader/kept-reading.ts'
import type { ReadReply } from '../../../entrypoints/shared/channels/payloads.ts'

/** Changes of the page that an observer has not heard of yet. */
let records: object[]
let disconnected = 0
beforeEach(() => {
  records = []
  disconnected = 0
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe = (): void => undefined
      takeRecords = (): object[] => records.splice(0)
      disconnect = (): void => void disconnected++
    },
  )
  vi.stubGlobal('location', { href: 'https://news.example/a' })
})
afterEach(() => void vi.unstubAllGlobals())

const reply = (id: string): ReadReply => ({ code: id }) as unknown as ReadReply

function setUp() {
  const scope = {}
  let count = 0
  const read = vi.fn(async (seen: (hidden: WeakSet<Element>) => void): Promise<ReadReply> => {
    await Promise.resolve()
    seen(new WeakSet())
    return reply(`${++count}`)
  })
  const isSame = vi.fn(async () => true)
  const ask = () => readOnce(scope, {} as Document, { read, isSame })
  return { ask, read, isSame }
}

test('a page is read once for all who ask, also for two at once', async () => {
  const { ask, read } = setUp()
  expect(await Promise.all([ask(), ask()])).toEqual([reply('1'), reply('1')])
  expect(await ask()).toEqual(reply('1'))
  expect(read).toHaveBeenCalledOnce()
})

describe('it is read again once', () => {
  test.each([
    ['its text has changed', () => void records.push({ type: 'characterData' })],
    ['it is at another address', () => vi.stubGlobal('location', { href: 'https://news.example/b' })],
  ])('%s', async (_, change) => {
    const { ask, read } = setUp()
    await ask()
    change()
    expect(await Promise.all([ask(), ask()])).toEqual([reply('2'), reply('2')])
    expect(await ask()).toEqual(reply('2'))
    expect([read.mock.calls.length, disconnected > 0]).toEqual([2, true])
  })
  test('another part of it is seen', async () => {
    const { ask, read, isSame } = setUp()
    await ask()
    isSame.mockResolvedValueOnce(false)
    expect(await Promise.all([ask(), ask()])).toEqual([reply('2'), reply('2')])
    expect(read).toHaveBeenCalledTimes(2)
  })
  test('its text has changed while it was looked at what is seen', async () => {
    const { ask, isSame } = setUp()
    await ask()
    isSame.mockImplementationOnce(async () => {
      records.push({ type: 'characterData' })
      return true
    })
    expect(await ask()).toEqual(reply('2'))
  })
})

test.each([
  ['a place in the page is gone to', () => vi.stubGlobal('location', { href: 'https://news.example/a#b' })],
  [
    'only what is ours has come',
    () => {
      class Element {
        hasAttribute = (): boolean => true
      }
      vi.stubGlobal('Element', Element)
      records.push({ type: 'childList', addedNodes: [new Element()], removedNodes: [] })
    },
  ],
])('where %s it is the same', async (_, change) => {
  const { ask, read } = setUp()
  await ask()
  change()
  await ask()
  expect(read).toHaveBeenCalledOnce()
})

test('what could not be read is tried again', async () => {
  const { ask, read } = setUp()
  read.mockRejectedValueOnce(new Error('gone'))
  await expect(ask()).rejects.toThrow('gone')
  expect(await ask()).toEqual(reply('1'))
})
