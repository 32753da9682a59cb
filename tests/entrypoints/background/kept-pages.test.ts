import { describe, expect, test, vi } from 'vitest'
import { keepPages, type WorkOut } from '../../../entrypoints/background/kept-pages.ts'
import type { PageNews } from '../../../entrypoints/shared/channels/payloads.ts'

/** A page whose working out a test ends itself. */
function makePage(pages = keepPages<string>(3), key = 'page') {
  const told: PageNews[] = []
  const ends: { resolve: (known: string) => void; reject: (error: unknown) => void; signal: AbortSignal }[] =
    []
  const workOut = vi.fn<WorkOut<string>>(
    (_, signal) => new Promise((resolve, reject) => ends.push({ resolve, reject, signal })),
  )
  const kept = pages.follow(key, workOut, (one) => told.push(one))
  return {
    pages,
    kept,
    told,
    workOut,
    want: (address = 'a', isChanged = false) => kept.want({ address, isChanged }),
    of: (address = 'a') => pages.of(key, address),
    isEnded: () => ends.at(-1)?.signal.aborted,
    async end(known: string) {
      ends.at(-1)?.resolve(known)
      await new Promise((resolve) => setTimeout(resolve))
    },
    async fail() {
      ends.at(-1)?.reject(new Error('gone'))
      await new Promise((resolve) => setTimeout(resolve))
    },
  }
}

describe('a page', () => {
  test('is worked out when it is first wanted, once', async () => {
    const page = makePage()
    expect(page.workOut).not.toHaveBeenCalled()
    page.want()
    page.want()
    expect(page.of()).toBeUndefined()
    await page.end('facts')
    page.want()
    expect(page.of()).toBe('facts')
    expect(page.workOut).toHaveBeenCalledTimes(1)
    expect(page.told).toEqual([{ state: 'reading' }, { state: 'read', isNew: true }])
  })
  test('that has changed is worked out anew; what was known is known until then', async () => {
    const page = makePage()
    page.want()
    await page.end('facts')
    page.want('a', true)
    expect(page.workOut).toHaveBeenLastCalledWith('facts', expect.anything())
    expect(page.of()).toBe('facts')
    await page.end('others')
    expect(page.of()).toBe('others')
    expect(page.told.at(-1)).toEqual({ state: 'read', isNew: true })
  })
  test('of which nothing new was found says so', async () => {
    const page = makePage()
    page.want()
    await page.end('facts')
    page.want('a', true)
    await page.end('facts')
    expect(page.told.at(-1)).toEqual({ state: 'read', isNew: false })
  })
  test('that has become another one forgets at once what it was', async () => {
    const page = makePage()
    page.want()
    await page.end('facts')
    // Cards are asked for before it is known that it is elsewhere.
    expect([page.of(), page.of('b')]).toEqual(['facts', undefined])
    page.want('b')
    expect([page.of(), page.of('b')]).toEqual([undefined, undefined])
    await page.end('others')
    expect([page.of(), page.of('b')]).toEqual([undefined, 'others'])
  })
  test('that becomes another one, or changes, while it is being worked out is worked out once more', async () => {
    for (const [address, isChanged] of [
      ['b', false],
      ['a', true],
    ] as const) {
      const page = makePage()
      page.want()
      page.want(address, isChanged)
      await page.end('of before')
      expect(page.of()).toBeUndefined()
      expect(page.workOut).toHaveBeenCalledTimes(2)
      await page.end('of now')
      expect(page.of(address)).toBe('of now')
      expect(page.told.filter(({ state }) => state === 'read')).toHaveLength(1)
    }
  })
  test('that cannot be worked out has nothing, and is tried again', async () => {
    const page = makePage()
    page.want()
    await page.end('facts')
    page.want('a', true)
    await page.fail()
    expect(page.of()).toBeUndefined()
    expect(page.told.at(-1)).toEqual({ state: 'read', isNew: true })
    page.want()
    await page.end('again')
    expect(page.of()).toBe('again')
  })
  test('that is closed is forgotten, and its work ended', async () => {
    const page = makePage()
    page.want()
    page.kept.gone()
    expect(page.isEnded()).toBe(true)
    await page.end('facts')
    expect(page.of()).toBeUndefined()
    expect(page.told).toEqual([{ state: 'reading' }])
  })
})

test('the next document of a frame is not ended by the one before it', async () => {
  const first = makePage()
  first.want()
  const second = makePage(first.pages)
  expect(first.isEnded()).toBe(true)
  second.want()
  await second.end('facts')
  first.kept.gone()
  expect(second.of()).toBe('facts')
})

test('what is known of any of them can be found', async () => {
  const pages = keepPages<string>(3)
  const [one, two] = [makePage(pages, 'one'), makePage(pages, 'two')]
  one.want()
  await one.end('facts')
  two.want()
  await two.end('others')
  expect(pages.find((known) => known === 'others')).toBe('others')
  two.kept.gone()
  expect(pages.find((known) => known === 'others')).toBeUndefined()
})

test('so many are known at most: who was not asked for longest is forgotten', async () => {
  const pages = keepPages<string>(3)
  const all = ['a', 'b', 'c', 'd'].map((key) => makePage(pages, key))
  for (const page of all.slice(0, 3)) {
    page.want()
    await page.end('facts')
  }
  expect(all[0]?.of()).toBe('facts')
  all[3]?.want()
  await all[3]?.end('facts')
  expect(all.map((page) => page.of())).toEqual(['facts', undefined, 'facts', 'facts'])
  // It is worked out again when it is wanted.
  all[1]?.want()
  await all[1]?.end('again')
  expect(all[1]?.of()).toBe('again')
})
