import { beforeEach, describe, expect, test, vi } from 'vitest'
import { tellLibraryChanged, watchLibrary } from '../../entrypoints/shared/library-changes.ts'
import { acceptArticles, missingArticles, reckonWith } from '../../entrypoints/shared/library-count.ts'
import {
  loadSettings,
  readStored,
  saveSettings,
  watchSettings,
} from '../../entrypoints/shared/stored-settings.ts'
import { DEFAULTS, type Settings, type SiteRule } from '../../settings/settings.ts'
import { fake, startAfresh } from './fake-browser.ts'

vi.mock('webextension-polyfill', () => import('./fake-browser.ts'))

const { sync, local, onChanged } = fake.storage
beforeEach(startAfresh)

/** So many rules, of hosts of 12 letters. */
function rules(count: number): Record<string, SiteRule> {
  const host = (i: number): string => `h${String(i).padStart(5, '0')}.test.`.slice(0, 12)
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [host(i), i % 2 ? 'on' : 'off']))
}
const withSites = (sites: Settings['sites']): Settings => ({ ...DEFAULTS, sites })

describe('settings', () => {
  test('nothing is stored: the defaults', async () => expect(await loadSettings()).toEqual(DEFAULTS))
  test('are read as they were saved', async () => {
    const settings: Settings = { ...DEFAULTS, delay: 450, sites: { 'a.example': 'off' }, language: 'de' }
    await saveSettings(settings)
    expect(await loadSettings()).toEqual(settings)
  })
  test('a delay that was the default when it was kept, and was never changed, is today’s', async () => {
    sync.hold({ ...DEFAULTS, delay: 150, badge: false })
    expect(await loadSettings()).toEqual({ ...DEFAULTS, badge: false })
    sync.hold({ ...DEFAULTS, delay: 200 })
    expect((await loadSettings()).delay).toBe(200)
  })
  test('the same delay is kept where it was chosen since', async () => {
    await saveSettings({ ...DEFAULTS, delay: 150 })
    expect((await loadSettings()).delay).toBe(150)
  })
  test('what is wrong falls back to its default alone', async () => {
    sync.hold({ delay: 'soon', badge: false, sites0: { 'a.example': 'on' } })
    expect(await loadSettings()).toEqual({ ...DEFAULTS, badge: false, sites: { 'a.example': 'on' } })
  })
  test('that cannot be read are reported as such, or are the defaults', async () => {
    sync.get.mockRejectedValue(new Error('IO error'))
    expect(await readStored()).toBeUndefined()
    expect(await loadSettings()).toEqual(DEFAULTS)
  })
})

describe('rules for sites', () => {
  test('one that is wrong takes none of the others with it, nor another option', async () => {
    sync.hold({
      delay: 450,
      sites0: { 'a.example': 'off', 'b.example': 'sometimes', 'c d': 'on' },
      sites1: ['x'],
    })
    expect(await loadSettings()).toMatchObject({ delay: 450, sites: { 'a.example': 'off' } })
  })

  test('are put together from their items, and from nothing else', async () => {
    sync.hold({
      sites0: { 'a.example': 'on' },
      sites12: { 'b.example': 'off' },
      sites1: null,
      sites2: 'off',
      sites: { 'c.example': 'on' },
      mysites0: { 'd.example': 'on' },
      sitesX: { 'e.example': 'on' },
    })
    expect((await loadSettings()).sites).toEqual({ 'a.example': 'on', 'b.example': 'off' })
  })
  test('few are in one item, by host', async () => {
    await saveSettings(withSites({ 'b.example': 'on', 'a.example': 'off' }))
    expect(Object.keys(sync.all()).filter((key) => key.startsWith('sites'))).toEqual(['sites0'])
    expect(JSON.stringify(sync.all().sites0)).toBe('{"a.example":"off","b.example":"on"}')
  })
  test('thousands are kept, in as few items as browsers take', async () => {
    const sites = rules(3000)
    await saveSettings(withSites(sites))
    expect((await loadSettings()).sites).toEqual(sites)
    // About 21 bytes each, and 7,000 an item.
    const items = Object.keys(sync.all()).filter((key) => key.startsWith('sites'))
    expect(items.length).toBeGreaterThanOrEqual(9)
    expect(items.length).toBeLessThanOrEqual(11)
  })
  test('of the longest hosts there are find room as well', async () => {
    const long = (i: number): string => `${i}`.padStart(255, 'a')
    const sites = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [long(i), 'off' as const]))
    await saveSettings(withSites(sites))
    expect((await loadSettings()).sites).toEqual(sites)
  })
  test('that are fewer leave no item of before', async () => {
    await saveSettings(withSites(rules(1000)))
    await saveSettings(withSites({ 'a.example': 'off' }))
    expect((await loadSettings()).sites).toEqual({ 'a.example': 'off' })
    await saveSettings(DEFAULTS)
    expect(Object.keys(sync.all()).filter((key) => key.startsWith('sites'))).toEqual([])
  })
  test('that are too many are refused, and what was kept stays', async () => {
    await saveSettings(withSites(rules(1000)))
    await expect(saveSettings({ ...withSites(rules(6000)), delay: 0 })).rejects.toThrow('QUOTA_BYTES')
    expect(await loadSettings()).toEqual(withSites(rules(1000)))
  })
})

describe('watching', () => {
  const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

  test('settings that change are reported, until nobody wants to know', async () => {
    const told: Settings[] = []
    const stop = watchSettings((settings) => told.push(settings))
    await saveSettings({ ...DEFAULTS, delay: 0 })
    await settled()
    expect(told).toEqual([{ ...DEFAULTS, delay: 0 }])
    stop()
    await saveSettings(DEFAULTS)
    await settled()
    expect(told).toHaveLength(1)
    expect(onChanged.count).toBe(0)
  })
  test('settings that cannot be read, and what is no setting, change nothing', async () => {
    const changed = vi.fn()
    watchSettings(changed)
    await tellLibraryChanged()
    await settled()
    sync.get.mockRejectedValue(new Error('IO error'))
    onChanged.fire({ delay: {} }, 'sync')
    await settled()
    expect(changed).not.toHaveBeenCalled()
  })
  test('the library’s changes are reported each time, with the version of the names, and no others', async () => {
    const changed = vi.fn()
    const stop = watchLibrary(changed)
    await tellLibraryChanged('a')
    await tellLibraryChanged('a')
    await tellLibraryChanged()
    expect(changed.mock.calls).toEqual([['a'], ['a'], [undefined]])
    // Browsers tell of no change where a value is what it was.
    expect(local.set.mock.calls.map(([values]) => values)).toEqual([
      { libraryChanges: { count: 1, names: 'a' } },
      { libraryChanges: { count: 2, names: 'a' } },
      { libraryChanges: { count: 3 } },
    ])
    await local.set({ lastErrors: [] })
    onChanged.fire({ libraryChanges: {} }, 'sync')
    stop()
    await tellLibraryChanged('b')
    expect(changed).toHaveBeenCalledTimes(3)
  })
  test.each([7, null, { count: 'many', names: 7 }])(
    'a change is told after %j, which an earlier version may have kept',
    async (kept) => {
      local.hold({ libraryChanges: kept })
      const changed = vi.fn()
      watchLibrary(changed)
      await tellLibraryChanged('a')
      expect(changed.mock.calls).toEqual([['a']])
      expect(local.all()).toEqual({ libraryChanges: { count: 1, names: 'a' } })
    },
  )
  test('a change that the browser cannot keep is no failure', async () => {
    local.set.mockRejectedValue(new Error('no room'))
    await expect(tellLibraryChanged()).resolves.toBeUndefined()
  })
})

describe('articles that the library is to hold', () => {
  test('are reckoned one after the other, and never fewer than none', async () => {
    await Promise.all([reckonWith(2), reckonWith(3), reckonWith(-1)])
    expect(await missingArticles(0)).toBe(4)
    await reckonWith(-9)
    await reckonWith(1)
    expect(await missingArticles(0)).toBe(1)
  })
  test('are missing where there are fewer', async () => {
    await reckonWith(5)
    expect(await Promise.all([0, 3, 5, 7].map(missingArticles))).toEqual([5, 2, 0, 0])
  })
  test('that are more than were reckoned with are reckoned with from then on', async () => {
    await reckonWith(2)
    expect(await missingArticles(5)).toBe(0)
    expect(await missingArticles(4)).toBe(1)
  })
  test('are no longer missed when the reader knows', async () => {
    await reckonWith(5)
    await acceptArticles(3)
    expect(await Promise.all([3, 1].map(missingArticles))).toEqual([0, 2])
  })
  test('are not missed where the browser cannot say, and are reckoned on when it can', async () => {
    await reckonWith(5)
    local.get.mockRejectedValueOnce(new Error('IO error'))
    expect(await missingArticles(0)).toBe(0)
    local.set.mockRejectedValueOnce(new Error('no room'))
    await reckonWith(1)
    await reckonWith(1)
    expect(await missingArticles(0)).toBe(6)
    local.set.mockRejectedValueOnce(new Error('no room'))
    await expect(acceptArticles(0)).resolves.toBeUndefined()
    local.hold({ libraryArticles: 'many' })
    expect(await missingArticles(0)).toBe(0)
  })
})
