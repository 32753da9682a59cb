import { defineBackground } from 'wxt/utils/define-background'
import { withSite } from '../../settings/settings.ts'
import { browser, type Runtime } from '../shared/browser.ts'
import { chosenMessages } from '../shared/interface-messages.ts'
import { type BackgroundRequest, placeToSave, type SaveMessage } from '../shared/messages.ts'
import { PAGE_FACTS } from '../shared/page-facts.ts'
import { loadSettings, saveSettings } from '../shared/store.ts'
import { diagnosis } from './diagnosis.ts'
import { noteError, noteTold, watchErrors } from './errors.ts'
import { hideFact } from './hidden-facts.ts'
import { showNamed } from './icon.ts'
import { onMenu, setMenus, watchMenus } from './menus.ts'
import { startInOpenTabs, startInTab } from './open-tabs.ts'
import { factsOf, followPage } from './page-facts.ts'
import { allNames, card, messageOf, near, search } from './reading.ts'
import { noteAsked, rebuildWhenIdle } from './rebuilding.ts'
import { libraryGrew, removeSources, restoreSources, savePage, undoSave } from './saving.ts'
import { nextName, putKit, putStyle, saveWithToast, siteOf, tellFrames, tellTop } from './tabs.ts'

export default defineBackground(() => {
  watchErrors()
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(message, sender)?.catch((error: unknown) => {
      void noteError(error)
      throw error
    }),
  )
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === PAGE_FACTS) followPage(port)
    else onPort(port)
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'next-name') void nextName(tab?.id)
    if (command === 'save-page') void saveWithToast(tab?.id)
  })
  browser.contextMenus.onClicked.addListener((info, tab) => void onMenu(info, tab))
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void setMenus()
    void startInOpenTabs()
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })
  })
  watchMenus()
  void rebuildWhenIdle()
})

/**
 * What content scripts may ask. All else is answered to the extension's own pages alone: a page's process, where content
 * scripts run, may have been taken over.
 */
const FOR_PAGES: ReadonlySet<unknown> = new Set<BackgroundRequest['ask']>([
  'card',
  'names',
  'kit',
  'near',
  'site',
  'style',
  'named',
  'words',
  'frame-card',
  'frame-closed',
  // With a token that only whoever saved has.
  'undo-save',
  'open-library',
  'open-options',
  // For the page that asks alone, and only while the reader has it in front.
  'save-here',
  'not-here',
  'hide-fact',
  'failed',
])

/** Whether a message comes from a page of the extension itself. */
function isOwn({ url = '' }: Runtime.MessageSender): boolean {
  return url.startsWith(browser.runtime.getURL(''))
}

function answer(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const request = message as BackgroundRequest
  noteAsked()
  if (!FOR_PAGES.has(request.ask) && !isOwn(sender)) return undefined
  switch (request.ask) {
    case 'card':
      return card(request, factsOf(sender))
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
    case 'site':
      return Promise.resolve(siteOf(sender))
    case 'style':
      return putStyle(sender, request)
    case 'named':
      return showNamed(sender, request)
    case 'words':
      return chosenMessages()
    case 'near':
      return near(request.words)
    case 'remove':
      return removeSources(request.sources)
    case 'restore':
      void rebuildWhenIdle()
      return restoreSources(request.token)
    case 'undo-save':
      return undoSave(request.token)
    case 'imported':
      // What a file brought may be of an earlier builder's making.
      void rebuildWhenIdle()
      return libraryGrew(request.articles)
    case 'diagnosis':
      return diagnosis()
    case 'failed':
      return noteTold(request.error)
    case 'mark':
      return startInTab(request.tab)
    case 'open-options':
      return browser.runtime.openOptionsPage()
    case 'save-here':
      return inFront(sender, (tab) => saveWithToast(tab))
    case 'not-here':
      return inFront(sender, () => leaveOut(siteOf(sender)))
    case 'hide-fact':
      return inFront(sender, () => hideFact(request.fact, request.isHidden))
    case 'open-library':
      return openLibraryPage(request.source)
    default:
      return undefined
  }
}

/** A popup that saves the page under it: told how far it is as long as it is open; closing it stops nothing. */
function onPort(port: Runtime.Port): void {
  const place = placeToSave(port.name)
  if (!place || !port.sender || !isOwn(port.sender)) return
  noteAsked()
  const tell = (message: SaveMessage): void => {
    try {
      port.postMessage(message)
    } catch {
      // It was closed meanwhile.
    }
  }
  void savePage(place.tab, (progress) => tell({ progress }), place.address)
    .catch(async (error: unknown) => {
      void noteError(error)
      return { message: await messageOf(error) }
    })
    .then((outcome) => tell({ outcome }))
}

/** Does something for a page that the reader has in front, and for no other: it is done from a card. */
async function inFront(
  { tab }: Runtime.MessageSender,
  act: (tab: number | undefined) => Promise<void>,
): Promise<void> {
  // Pages of the extension that are in no tab are in front as long as they are there.
  if (!tab || tab.active) await act(tab?.id)
}

/** From now on nothing is marked on a site. */
async function leaveOut(site: string): Promise<void> {
  if (site !== '') await saveSettings(withSite(await loadSettings(), site, false))
}

async function openLibraryPage(source: string | undefined): Promise<void> {
  const hash = source === undefined ? '' : `#article=${encodeURIComponent(source.toWellFormed())}`
  await browser.tabs.create({ url: browser.runtime.getURL(`library.html${hash}`) })
}
