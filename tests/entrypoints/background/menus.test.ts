import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { lookUp, onMenu } from '../../../entrypoints/background/menu-actions.ts'
import { setMenus } from '../../../entrypoints/background/menus.ts'
import { matches } from '../../../entrypoints/background/searching.ts'
import { saveWithToast, tellPage } from '../../../entrypoints/background/tabs.ts'
import type { Menus, Tabs } from '../../../entrypoints/shared/browser.ts'
import { fake, startAfresh } from '../fake-browser.ts'

vi.mock('webextension-polyfill', () => import('../fake-browser.ts'))
vi.mock('../../../entrypoints/background/searching.ts', () => ({ matches: vi.fn() }))
vi.mock('../../../entrypoints/background/tabs.ts', () => ({ saveWithToast: vi.fn(), tellPage: vi.fn() }))

beforeEach(startAfresh)
afterEach(() => void vi.unstubAllGlobals())

const tab = { id: 4 } as Tabs.Tab
const click = (menuItemId: string, selectionText?: string) =>
  onMenu({ menuItemId, selectionText } as Menus.OnClickData, tab)

test('the menus are taken away before they are set: setting one twice is an error', async () => {
  const order: unknown[] = []
  fake.contextMenus.removeAll.mockImplementation(async () => order.push('none'))
  fake.contextMenus.create.mockImplementation(({ id, contexts }, done) => {
    order.push([id, contexts])
    done()
  })
  await setMenus()
  expect(order).toEqual([
    'none',
    ['save-page', ['page', 'link', 'image']],
    ['open-panel', ['action']],
    ['look-up', ['selection']],
    ['open-pdf', ['page']],
    ['open-pdf-link', ['link']],
  ])
})

describe('a click', () => {
  test('saves the page, and does nothing where there is no tab', async () => {
    await click('save-page')
    await onMenu({ menuItemId: 'save-page' } as Menus.OnClickData, undefined)
    expect(vi.mocked(saveWithToast).mock.calls).toEqual([[4]])
    expect(matches).not.toHaveBeenCalled()
  })
  test('opens Chromium’s side panel in the moment of the click', () => {
    const open = vi.fn(async () => undefined)
    vi.stubGlobal('chrome', { sidePanel: { open } })
    void click('open-panel')
    expect(open.mock.calls).toEqual([[{ tabId: 4 }]])
    expect(fake.sidebarAction.open).not.toHaveBeenCalled()
  })
  test('opens the sidebar elsewhere', () => {
    void click('open-panel')
    expect(fake.sidebarAction.open).toHaveBeenCalledTimes(1)
  })
  test('looks up what is selected', async () => {
    vi.mocked(matches).mockResolvedValue({ role: 'r' } as never)
    await click('look-up', ' Lee ')
    expect(vi.mocked(matches).mock.calls).toEqual([['Lee']])
    expect(vi.mocked(tellPage).mock.calls).toEqual([
      [4, { ask: 'look-up', query: 'Lee', content: { role: 'r' } }],
    ])
  })
})

describe('looking up', () => {
  test('reports to the page also that nothing was found', async () => {
    await lookUp(4, 'Lee')
    expect(vi.mocked(tellPage).mock.calls).toStrictEqual([[4, { ask: 'look-up', query: 'Lee' }]])
  })
  test('takes 120 letters at most', async () => {
    await lookUp(4, `  ${'a'.repeat(121)}`)
    expect(vi.mocked(matches).mock.calls).toEqual([['a'.repeat(120)]])
  })
  test.each(['', '  \n'])('does not look for %j', async (text) => {
    await lookUp(4, text)
    expect(matches).not.toHaveBeenCalled()
    expect(tellPage).not.toHaveBeenCalled()
  })
})
