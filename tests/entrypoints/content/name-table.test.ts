import { beforeEach, describe, expect, test, vi } from 'vitest'
import { keepNameTable, type LoadedNameTable } from '../../../entrypoints/content/name-table.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))

/** The version that the background has, and how often its table was fetched. */
let version = 'a'
const load = vi.fn(async () => ({ names: { version } }) as unknown as LoadedNameTable)

/** Whether the reader sees the page. */
let show: () => void = () => undefined
let shown: Promise<void> = Promise.resolve()
const hide = (): void => {
  shown = new Promise((resolve) => {
    show = resolve
  })
}
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

beforeEach(() => {
  version = 'a'
  shown = Promise.resolve()
  load.mockClear()
})

/** A frame that has the table of version a. */
async function frame() {
  const names = keepNameTable(load, () => shown)
  await names.table()
  expect(load).toHaveBeenCalledTimes(1)
  load.mockClear()
  return names
}

describe('the table of a frame', () => {
  test('is fetched when it is first asked for, once', async () => {
    const names = keepNameTable(load, () => shown)
    const all = await Promise.all([names.table(), names.table()])
    expect(all.map((table) => table?.names.version)).toEqual(['a', 'a'])
    await names.table()
    expect(load).toHaveBeenCalledTimes(1)
  })
  test('that did not come is asked for again the next time', async () => {
    load.mockRejectedValueOnce(new Error('no background'))
    const names = keepNameTable(load, () => shown)
    expect(await names.table()).toBeUndefined()
    expect((await names.table())?.names.version).toBe('a')
  })
  test('that was forgotten is fetched when it is needed', async () => {
    const names = await frame()
    version = 'b'
    names.forget()
    expect(load).not.toHaveBeenCalled()
    expect((await names.table())?.names.version).toBe('b')
  })
})

describe('an announcement', () => {
  test('of the version that there is fetches nothing', async () => {
    const names = await frame()
    expect(await names.renew('a')).toBe(false)
    expect(await names.renew(undefined)).toBe(false)
    expect(load).not.toHaveBeenCalled()
  })
  test('of another version fetches the table, once', async () => {
    const names = await frame()
    version = 'b'
    expect(await names.renew('b')).toBe(true)
    expect(await names.renew('b')).toBe(false)
    expect((await names.table())?.names.version).toBe('b')
    expect(load).toHaveBeenCalledTimes(1)
  })
  test('before the table was needed fetches nothing', async () => {
    expect(await keepNameTable(load, () => shown).renew('b')).toBe(false)
    expect(load).not.toHaveBeenCalled()
  })
  test('to a page that nobody sees waits until somebody does; of several the last one counts', async () => {
    const names = await frame()
    hide()
    const [first, ...later] = ['b', 'c', 'd'].map((one) => names.renew(one))
    version = 'd'
    await settled()
    expect(load).not.toHaveBeenCalled()
    show()
    expect(await first).toBe(true)
    expect(await Promise.all(later)).toEqual([false, false])
    expect((await names.table())?.names.version).toBe('d')
    expect(load).toHaveBeenCalledTimes(1)
  })
  test('while the table of another one is fetched has it fetched after that', async () => {
    const names = await frame()
    version = 'b'
    load.mockImplementationOnce(async () => {
      const table = { names: { version } } as unknown as LoadedNameTable
      version = 'c'
      void names.renew('c')
      return table
    })
    expect(await names.renew('b')).toBe(true)
    expect((await names.table())?.names.version).toBe('c')
    expect(load).toHaveBeenCalledTimes(2)
  })
  test('of a version that the background has no longer is no reason to ask for ever', async () => {
    const names = await frame()
    version = 'c'
    expect(await names.renew('b')).toBe(true)
    expect((await names.table())?.names.version).toBe('c')
    expect(load).toHaveBeenCalledTimes(1)
  })
  test('whose table does not come leaves the one that there is', async () => {
    const names = await frame()
    load.mockRejectedValueOnce(new Error('no background'))
    expect(await names.renew('b')).toBe(false)
    expect((await names.table())?.names.version).toBe('a')
  })
})
