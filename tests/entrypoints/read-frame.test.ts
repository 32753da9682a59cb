import { beforeEach, expect, test, vi } from 'vitest'
import { readFrame } from '../../entrypoints/shared/read-frame.ts'
import { fake, startAfresh } from './fake-browser.ts'

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'))
beforeEach(startAfresh)

const { executeScript } = fake.scripting
const READ = { code: 'noArticle' }
type Asked = { readonly func: (key: string) => Promise<unknown>; readonly args: [string] }

test('what was read before is returned, and nothing is put into the page', async () => {
  executeScript.mockResolvedValueOnce([{ result: READ }])
  expect(await readFrame(3, 7)).toEqual(READ)
  const [{ func, args, ...how }] = executeScript.mock.calls[0] as [Asked]
  expect(how).toEqual({ target: { tabId: 3, frameIds: [7] } })
  expect(executeScript).toHaveBeenCalledOnce()
  // As it runs in the page.
  const kept = (isCurrent: boolean) =>
    vi.stubGlobal(args[0], { reply: Promise.resolve(READ), isCurrent: async () => isCurrent })
  expect(await func(...args)).toBeNull()
  kept(true)
  expect(await func(...args)).toEqual(READ)
  kept(false)
  expect(await func(...args)).toBeNull()
  vi.unstubAllGlobals()
})

test('else it is read, as soon as whoever asks wants it', async () => {
  executeScript.mockImplementation(async (how) => [{ result: 'files' in (how as object) ? READ : null }])
  expect(await readFrame(3, 0, true)).toEqual(READ)
  expect(executeScript.mock.calls.at(-1)).toEqual([
    { target: { tabId: 3, frameIds: [0] }, injectImmediately: true, files: ['reader.js'] },
  ])
})

test('where the extension may not read it rejects; what is no article is nothing', async () => {
  executeScript.mockRejectedValueOnce(new Error('no'))
  await expect(readFrame(3, 0)).rejects.toThrow('no')
  executeScript.mockResolvedValue([{ result: { article: 'x' } }])
  expect(await readFrame(3, 0)).toBeUndefined()
})
