import { beforeEach, expect, test, vi } from 'vitest'
import { cachedNames } from '../../../entrypoints/library/names.ts'
import { pagesOf } from '../../../entrypoints/library/opened.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))

test.each([
  [0, 0, [0]],
  [0, 59, [0]],
  [59, 60, [0, 60]],
  [60, 119, [60]],
  [130, 250, [120, 180, 240]],
  [0, -1, []],
] as const)('rows %d to %d are on the pages that begin at %j', (first, last, pages) =>
  expect(pagesOf(first, last)).toEqual(pages),
)

let version = 'a'
const fetch = vi.fn(async () => JSON.stringify({ version }))

beforeEach(() => {
  version = 'a'
  fetch.mockClear()
})

test('the table of names is fetched once, and again where another version is announced', async () => {
  const names = cachedNames(fetch)
  expect(await Promise.all([names(), names()])).toEqual(['{"version":"a"}', '{"version":"a"}'])
  await names()
  await names('a')
  expect(fetch).toHaveBeenCalledTimes(1)
  version = 'b'
  expect(await names('b')).toBe('{"version":"b"}')
  await names('b')
  expect(fetch).toHaveBeenCalledTimes(2)
})

test('a table that did not come is asked for again', async () => {
  const names = cachedNames(fetch)
  fetch.mockRejectedValueOnce(new Error('no background'))
  await expect(names()).rejects.toThrow('no background')
  expect(await names('a')).toBe('{"version":"a"}')
  expect(fetch).toHaveBeenCalledTimes(2)
})
