import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { startInOpenTabs, startInTab } from '../../../entrypoints/background/open-tabs.ts'
import { fake, startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
vi.mock('../../../entrypoints/background/saving.ts', () => ({ savePage: vi.fn() }))

const { runtime, scripting, tabs } = fake

beforeEach(() => {
  startAfresh()
  vi.useFakeTimers()
  tabs.get.mockResolvedValue({ status: 'complete' })
  runtime.getManifest.mockReturnValue({ content_scripts: [{ js: ['content.js'], css: ['content.css'] }] })
})
afterEach(() => void vi.useRealTimers())

/** Has tabs say whether this version's script runs in them; in others nobody answers. */
function running(answers: Readonly<Record<number, unknown>>): void {
  tabs.sendMessage.mockImplementation(async (tab) => {
    if ((tab as number) in answers) return answers[tab as number]
    throw new Error('Receiving end does not exist.')
  })
}
const started = (): unknown[] =>
  scripting.executeScript.mock.calls.map(([how]) => (how as { target: { tabId: number } }).target.tabId)

describe('tabs that were open before', () => {
  test('are those that may have names in them', async () => {
    tabs.query.mockResolvedValue([])
    await startInOpenTabs()
    expect(tabs.query).toHaveBeenCalledWith({ url: ['http://*/*', 'https://*/*', 'file://*/*'] })
  })
  test('have the script put into all their frames, with its sheet, where it does not run yet', async () => {
    tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }, {}, { id: 3 }])
    // What an older version's script answers is no yes.
    running({ 1: true, 3: false })
    const done = startInOpenTabs()
    await vi.runAllTimersAsync()
    await done
    expect(started()).toEqual([2, 3])
    const target = { tabId: 2, allFrames: true }
    expect(scripting.executeScript.mock.calls[0]).toEqual([{ target, files: ['content.js'] }])
    expect(scripting.insertCSS.mock.calls[0]).toEqual([{ target, files: ['content.css'], origin: 'AUTHOR' }])
    expect(tabs.sendMessage.mock.calls[0]).toEqual([1, { ask: 'hello' }, { frameId: 0 }])
  })
  test('are asked four times, 150 ms apart: the script may be on its way', async () => {
    tabs.query.mockResolvedValue([{ id: 2 }])
    running({})
    const done = startInOpenTabs()
    await vi.advanceTimersByTimeAsync(449)
    expect(tabs.sendMessage).toHaveBeenCalledTimes(3)
    running({ 2: true })
    await vi.runAllTimersAsync()
    await done
    expect(tabs.sendMessage).toHaveBeenCalledTimes(4)
    expect(started()).toEqual([])
  })
  test('one that cannot be started in does not keep the others waiting', async () => {
    tabs.query.mockResolvedValue([{ id: 1 }, { id: 2 }])
    running({})
    scripting.insertCSS.mockImplementation(async (how) => {
      if ((how as { target: { tabId: number } }).target.tabId === 1)
        throw new Error('Cannot access the page.')
      return undefined
    })
    const done = startInOpenTabs()
    await vi.runAllTimersAsync()
    await expect(done).resolves.toBeUndefined()
    expect(started()).toEqual([2])
  })
})

describe('a page that is still loading', () => {
  beforeEach(() => {
    tabs.query.mockResolvedValue([{ id: 2 }])
    tabs.get.mockResolvedValue({ status: 'loading' })
    running({})
  })
  test('is given its time, and not started in where its own script comes', async () => {
    const done = startInOpenTabs()
    await vi.advanceTimersByTimeAsync(5000)
    tabs.onUpdated.fire(7, { status: 'complete' })
    tabs.onUpdated.fire(2, { status: 'loading' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(tabs.sendMessage).toHaveBeenCalledTimes(1)
    running({ 2: true })
    tabs.onUpdated.fire(2, { status: 'complete' })
    await vi.runAllTimersAsync()
    await done
    expect(started()).toEqual([])
    expect(tabs.onUpdated.count).toBe(0)
  })
  test('that never comes to an end is waited for ten seconds', async () => {
    const done = startInOpenTabs()
    await vi.advanceTimersByTimeAsync(10_000 + 4 * 150 - 1)
    expect(started()).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    await done
    expect(started()).toEqual([2])
    expect(tabs.onUpdated.count).toBe(0)
  })
})

describe('one tab that the reader wants names in', () => {
  test('where the script runs is told to start', async () => {
    running({ 5: undefined })
    await startInTab(5)
    expect(tabs.sendMessage.mock.calls).toEqual([[5, { ask: 'start' }]])
    expect(started()).toEqual([])
  })
  test('where it does not is given it first', async () => {
    tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'))
    await startInTab(5)
    expect(started()).toEqual([5])
    expect(tabs.sendMessage).toHaveBeenCalledTimes(2)
  })
  test('is given it without what other sites show in its frames, where a click gives no more', async () => {
    tabs.sendMessage.mockRejectedValueOnce(new Error('Receiving end does not exist.'))
    scripting.insertCSS.mockRejectedValueOnce(new Error('Cannot access contents of the frame.'))
    await startInTab(5)
    expect(scripting.executeScript.mock.calls).toEqual([
      [{ target: { tabId: 5, allFrames: false }, files: ['content.js'] }],
    ])
  })
  test('where nothing may run is a failure, which the popup tells', async () => {
    running({})
    scripting.insertCSS.mockRejectedValue(new Error('Cannot access a chrome:// URL'))
    await expect(startInTab(5)).rejects.toThrow('Cannot access a chrome:// URL')
  })
})
