import { browser, type Menus, type Tabs } from '../shared/browser.ts'
import { loadWords } from '../shared/words.ts'
import { matches } from './reading.ts'
import { saveWithToast, tellPage } from './tabs.ts'

/** The entries of the context menu: on a page, and on selected text. Set anew when the extension is installed or updated. */
export async function setMenus(): Promise<void> {
  const words = await loadWords()
  await browser.contextMenus.removeAll()
  browser.contextMenus.create({
    id: 'save-page',
    title: words('savePage'),
    contexts: ['page', 'link', 'image'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file://*/*'],
  })
  browser.contextMenus.create({ id: 'open-panel', title: words('openPanel'), contexts: ['action'] })
  browser.contextMenus.create({
    id: 'look-up',
    title: words('lookUp', '%s'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*', 'file://*/*'],
  })
}

export async function onMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return
  // Before anything is waited for: browsers open it only in the moment of the click.
  if (info.menuItemId === 'open-panel') await openPanel(tab)
  if (info.menuItemId === 'save-page') await saveWithToast(tab.id)
  if (info.menuItemId === 'look-up') await lookUp(tab.id, info.selectionText ?? '')
}

/** Chromium's side panel, which the polyfill does not know; elsewhere the sidebar. */
interface SidePanel {
  open(where: { readonly tabId: number }): Promise<void>
}

async function openPanel({ id }: Tabs.Tab): Promise<void> {
  const { chrome } = globalThis as { readonly chrome?: { readonly sidePanel?: SidePanel } }
  if (chrome?.sidePanel && id !== undefined) await chrome.sidePanel.open({ tabId: id })
  else await browser.sidebarAction.open()
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
