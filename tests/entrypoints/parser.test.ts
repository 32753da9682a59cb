import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { loadParser } from '../../entrypoints/shared/parser.ts'

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'))

const weights = join(import.meta.dirname, '../../facts/extract/parser/weights')

test('only the weights of the language are read, and once; where they cannot be there is no parser, and they are tried again', async () => {
  const read = vi.fn(async (url: string) => {
    const file = /parser\/(\w+\.bin)$/.exec(url)?.[1]
    return file === 'en.bin'
      ? new Response(readFileSync(join(weights, file)))
      : new Response('', { status: 404 })
  })
  vi.stubGlobal('fetch', read)
  expect((await loadParser('en-GB'))?.language).toBe('en')
  await loadParser('en')
  expect(read).toHaveBeenCalledTimes(1)
  expect(await loadParser('la')).toBeUndefined()
  expect(read).toHaveBeenCalledTimes(1)
  expect(await loadParser('de')).toBeUndefined()
  expect(await loadParser('de')).toBeUndefined()
  expect(read).toHaveBeenCalledTimes(3)
})
