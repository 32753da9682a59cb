import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Runtime } from '../../../entrypoints/shared/browser.ts'
import type { fake } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))

const tab = { tab: { id: 4 } } as Runtime.MessageSender

/** A background that was just started, with the browser that it sees. */
async function started() {
  vi.resetModules()
  const { browser } = await import('../../../entrypoints/shared/browser.ts')
  const { action, runtime } = browser as unknown as typeof fake
  return { action, runtime, ...(await import('../../../entrypoints/background/icon.ts')) }
}
beforeEach(() => void vi.resetAllMocks())

describe('the figure on the icon', () => {
  test.each([
    ['12', '12'],
    ['99+', '99+'],
    ['0', ''],
    [undefined, ''],
  ])('of %s is %j', async (named, text) => {
    const { action, showNamed } = await started()
    await showNamed(tab, { isDark: false, ...(named === undefined ? {} : { named }) })
    expect(action.setBadgeText.mock.calls).toEqual([[{ text, tabId: 4 }]])
    expect(action.setBadgeBackgroundColor.mock.calls).toEqual([[{ color: '#6b4a33', tabId: 4 }]])
    expect(action.setBadgeTextColor.mock.calls).toEqual([[{ color: '#fff', tabId: 4 }]])
  })
  test('is no tab’s where no tab asks', async () => {
    const { action, showNamed } = await started()
    await showNamed({}, { named: '1', isDark: false })
    expect(action.setBadgeText).not.toHaveBeenCalled()
  })
  test('of a tab that was closed meanwhile is no failure', async () => {
    const { action, showNamed } = await started()
    for (const set of [action.setBadgeText, action.setBadgeTextColor, action.setBadgeBackgroundColor])
      set.mockRejectedValue(new Error('No tab with id: 4.'))
    await expect(showNamed(tab, { named: '1', isDark: false })).resolves.toBeUndefined()
  })
})

describe('the icon', () => {
  test('fits the colours of the browser, and is set only when they change', async () => {
    const { action, showNamed } = await started()
    for (const isDark of [true, true, false, false, true]) await showNamed(tab, { isDark })
    const [dark, light] = ['-dark', ''].map((end) => ({
      path: { 16: `/icon/16${end}.png`, 32: `/icon/32${end}.png`, 48: `/icon/48${end}.png` },
    }))
    expect(action.setIcon.mock.calls).toEqual([[dark], [light], [dark]])
  })
  test('is left to Firefox where the manifest has one for each theme', async () => {
    const { action, runtime, showNamed } = await started()
    runtime.getManifest.mockReturnValue({ action: { theme_icons: [] } })
    await showNamed(tab, { named: '3', isDark: true })
    expect(action.setIcon).not.toHaveBeenCalled()
    expect(action.setBadgeText).toHaveBeenCalled()
  })
  test('that cannot be set does not keep the figure away', async () => {
    const { action, showNamed } = await started()
    action.setIcon.mockRejectedValue(new Error('no such file'))
    await showNamed(tab, { named: '3', isDark: true })
    expect(action.setBadgeText.mock.calls).toEqual([[{ text: '3', tabId: 4 }]])
  })
})
