import { browser, type Menus, type Tabs } from '../shared/browser.ts'
import { isPdfAddress, pdfPageFor } from '../shared/pdf-page.ts'
import { matches } from './searching.ts'
import { saveWithToast, tellPage } from './tabs.ts'

/** Does what an entry of the context menu says. */
export async function onMenu(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined) return
  // Before anything is waited for: browsers open it only in the moment of the click.
  if (info.menuItemId === 'open-panel') await openPanel(tab)
  if (info.menuItemId === 'save-page') await saveWithToast(tab.id)
  if (info.menuItemId === 'look-up') await lookUp(tab.id, info.selectionText ?? '')
  if (info.menuItemId === 'open-pdf') await openPdf(info.pageUrl ?? tab.url, tab)
  if (info.menuItemId === 'open-pdf-link') await openPdf(info.linkUrl)
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

/** Shows a PDF file with marks. @param tab where it is shown; a new one for a link */
async function openPdf(address: string | undefined, tab?: Tabs.Tab): Promise<void> {
  if (!isPdfAddress(address)) return
  const url = pdfPageFor(address)
  if (tab?.id === undefined) await browser.tabs.create({ url })
  else await browser.tabs.update(tab.id, { url })
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
