import type { Messages } from '../../components/ui/messages.ts'
import { OPTION_NAMES, OPTIONS } from '../../settings/options.ts'
import { browser } from '../shared/browser.ts'
import { loadMessages } from '../shared/interface-messages.ts'

const PAGES = ['http://*/*', 'https://*/*', 'file://*/*']
const PDFS = ['*://*/*.pdf', '*://*/*.pdf?*', '*://*/*.PDF', 'file://*/*.pdf', 'file://*/*.PDF']

/** The entries of the context menu: on a page, on the icon, and on selected text. */
const ENTRIES = [
  { id: 'save-page', key: 'savePage', contexts: ['page', 'link', 'image'], documentUrlPatterns: PAGES },
  { id: 'open-panel', key: 'openPanel', contexts: ['action'] },
  { id: 'look-up', key: 'lookUp', contexts: ['selection'], documentUrlPatterns: PAGES },
  { id: 'open-pdf', key: 'openPdf', contexts: ['page'], documentUrlPatterns: PDFS },
  { id: 'open-pdf-link', key: 'openPdf', contexts: ['link'], targetUrlPatterns: PDFS },
] as const

type Entry = (typeof ENTRIES)[number]

/** As browsers put the selected text into it. */
const titleOf = ({ key }: Entry, messages: Messages): string => messages(key, '%s')

/** What is done to the menus is done one after the other: of two at once each would find the other's entries. */
let last: Promise<void> = Promise.resolve()

function inTurn(work: () => Promise<void>): Promise<void> {
  last = last.then(work, work)
  return last
}

/** Sets the entries when the extension is installed or updated. Browsers keep them after that. */
export function setMenus(): Promise<void> {
  return inTurn(async () => {
    const messages = await loadMessages()
    await browser.contextMenus.removeAll()
    for (const entry of ENTRIES) await create(entry, messages)
  })
}

/** Has the entries say what they say in the reader's language; they stay where they are. */
export function renameMenus(): Promise<void> {
  return inTurn(async () => {
    const messages = await loadMessages()
    for (const entry of ENTRIES)
      await browser.contextMenus
        .update(entry.id, { title: titleOf(entry, messages) })
        // The browser has lost it.
        .catch(() => create(entry, messages))
  })
}

/** Rejects with what the browser says where it cannot. */
function create(entry: Entry, messages: Messages): Promise<void> {
  const { id, contexts } = entry
  const patterns = {
    ...('documentUrlPatterns' in entry ? { documentUrlPatterns: [...entry.documentUrlPatterns] } : {}),
    ...('targetUrlPatterns' in entry ? { targetUrlPatterns: [...entry.targetUrlPatterns] } : {}),
  }
  return new Promise((resolve, reject) => {
    browser.contextMenus.create(
      { id, title: titleOf(entry, messages), contexts: [...contexts], ...patterns },
      () => {
        const { lastError } = browser.runtime
        if (lastError) reject(new Error(lastError.message))
        else resolve()
      },
    )
  })
}

/** Renames the entries where their language is another: the reader's choice, or, since it started, the browser's. */
export function watchMenus(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const isChanged = (name: string): boolean => changes[name]?.oldValue !== changes[name]?.newValue
    if (area === 'sync' && OPTION_NAMES.some((name) => OPTIONS[name].redo === 'messages' && isChanged(name)))
      void renameMenus()
  })
  browser.runtime.onStartup.addListener(() => void renameMenus())
}
