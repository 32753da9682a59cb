import { browser, type Menus, type Tabs } from '../shared/browser.ts'
import { matches } from './reading.ts'
import { saveWithToast, tellPage } from './tabs.ts'

/** The entries of the context menu: on a page, and on selected text. Set anew when the extension is installed or updated. */
export async function setMenus(): Promise<void> {
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: 'save-page',
    title: browser.i18n.getMessage('savePage'),
    contexts: ['page', 'link', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file://*/*'],
  })
  browser.contextMenus.create({
    id: 'look-up',
    title: browser.i18n.getMessage('lookUp', '%s'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file://*/*'],
  })
}

export async function onMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return
  if (info.menuItemId === 'save-page') await saveWithToast(tab.id)
  if (info.menuItemId === 'look-up') await lookUp(tab.id, info.selectionText ?? '')
}

/** Longer selections are no name to look up: their start is. In UTF-16 units. */
const LONGEST_QUERY = 120

/** Shows the best matches for some text in a card on its page. */
export async function lookUp(tab: number, text: string): Promise<void> {
  const query = text.trim().slice(0, LONGEST_QUERY)
  if (query === '') return
  const content = await matches(query)
  await tellPage(tab, { ask: 'look-up', query, ...(content ? { content } : {}) })
}
