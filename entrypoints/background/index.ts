import { defineBackground } from 'wxt/utils/define-background'
import { browser, type Runtime } from '../shared/browser.ts'
import { type BackgroundRequest, SAVING, type SaveMessage } from '../shared/messages.ts'
import { onMenu, setMenus } from './menus.ts'
import { startInOpenTabs } from './open-tabs.ts'
import { allNames, card, near, search } from './reading.ts'
import { giveBack, importBundle, removeSources, savePage } from './saving.ts'
import { nextName, putKit, saveWithToast, tellFrames, tellTop } from './tabs.ts'

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answer)
  browser.runtime.onConnect.addListener(onPort)
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'next-name') void nextName(tab?.id)
    if (command === 'save-page') void saveWithToast(tab?.id)
  })
  browser.contextMenus.onClicked.addListener((info, tab) => void onMenu(info, tab))
  browser.runtime.onInstalled.addListener(() => {
    void setMenus()
    void startInOpenTabs()
  })
})

function answer(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const request = message as BackgroundRequest
  switch (request.ask) {
    case 'card':
      return card(request)
    case 'search':
      return search(request.query)
    case 'names':
      return allNames()
    case 'kit':
      return putKit(sender)
    case 'frame-card':
      return tellTop(sender, request)
    case 'frame-closed':
      return tellFrames(sender, { ask: 'frame-closed' })
    case 'near':
      return near(request.words)
    case 'remove':
      return removeSources(request.sources)
    case 'give-back':
      return giveBack()
    case 'import':
      return importBundle(request.json)
    case 'open-library':
      return openLibraryPage(request.source)
    default:
      return undefined
  }
}

/** A popup that saves the page under it: told how far it is as long as it is open; closing it stops nothing. */
function onPort(port: Runtime.Port): void {
  const tab = Number(port.name.slice(SAVING.length))
  if (!port.name.startsWith(SAVING) || !Number.isInteger(tab)) return
  const tell = (message: SaveMessage): void => {
    try {
      port.postMessage(message)
    } catch {
      // It was closed meanwhile.
    }
  }
  void savePage(tab, (progress) => tell({ progress })).then((outcome) => tell({ outcome }))
}

async function openLibraryPage(source: string | undefined): Promise<void> {
  const hash = source === undefined ? '' : `#article=${encodeURIComponent(source)}`
  await browser.tabs.create({ url: browser.runtime.getURL(`library.html${hash}`) })
}
