import { askPage, tellFramesOf } from '../shared/ask-page.ts'
import { browser, type Runtime } from '../shared/browser.ts'
import type { PageRequest } from '../shared/channels/to-page.ts'
import { mainFrame } from '../shared/main-frame.ts'
import { toastOf } from '../shared/messages.ts'
import { savePage } from './saving.ts'

/** The tab a command came from, or the one in front. */
async function tabOr(tab: number | undefined): Promise<number | undefined> {
  return tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id
}

/** Sends a request to a page's content script; a page where extensions may not run has nobody to answer. */
export async function tellPage(tab: number, request: PageRequest, frameId = 0): Promise<void> {
  await askPage(tab, request, frameId).catch(() => undefined)
}

/**
 * Does something in the frame that asks for it. That the page has been closed or left meanwhile is no error: nobody
 * answers there then.
 */
async function inFrame(
  { tab, frameId = 0 }: Runtime.MessageSender,
  act: (target: { tabId: number; frameIds: number[] }) => Promise<void>,
): Promise<void> {
  const tabId = tab?.id
  if (tabId === undefined) return
  await act({ tabId, frameIds: [frameId] }).catch(async (error: unknown) => {
    if (await askPage(tabId, { ask: 'hello' }, frameId).catch(() => false)) throw error
  })
}

/** Puts the script that draws cards into the frame that asks for it. */
export async function putCardScript(sender: Runtime.MessageSender): Promise<void> {
  await inFrame(sender, async (target) => {
    await browser.scripting.executeScript({ target, files: ['/card.js'], injectImmediately: true })
  })
}

/** The host of the page that a frame is in. */
export function senderHost({ tab, url }: Runtime.MessageSender): string {
  const address = tab?.url ?? url
  return address === undefined ? '' : new URL(address).host
}

/**
 * As what the sheets for marks count. As the reader's own they hold in Firefox's shadow trees; Chromium draws no
 * background of a highlight that is the reader's.
 */
export function sheetOrigin(): 'USER' | 'AUTHOR' {
  const [script] = browser.runtime.getManifest().content_scripts ?? []
  return script && 'css_origin' in script ? 'USER' : 'AUTHOR'
}

/** Puts a sheet into a frame in the place of another one. */
export async function putStyle(
  sender: Runtime.MessageSender,
  { css, before }: { readonly css: string; readonly before: string },
): Promise<void> {
  const origin = sheetOrigin()
  await inFrame(sender, async (target) => {
    if (css !== '') await browser.scripting.insertCSS({ target, css, origin })
    if (before !== '') await browser.scripting.removeCSS({ target, css: before, origin })
  })
}

/** Passes on what a frame asks of the page around it. @returns its answer, `false` where nobody gives one */
export async function tellTop(
  { tab }: Runtime.MessageSender,
  request: PageRequest<'frame-card'>,
): Promise<boolean> {
  return tab?.id === undefined ? false : askPage(tab.id, request).catch(() => false)
}

/** Sends a request to all frames of the page that a message came from. */
export async function tellFrames({ tab }: Runtime.MessageSender, request: PageRequest): Promise<void> {
  if (tab?.id !== undefined) await tellFramesOf(tab.id, request).catch(() => undefined)
}

export async function nextName(tab: number | undefined): Promise<void> {
  const id = await tabOr(tab)
  if (id !== undefined) await tellPage(id, { ask: 'next-name' }, await mainFrame(id))
}

/** Milliseconds of saving after which the page says that something is going on. */
const SLOW = 250

/** Saves a page that has no popup open: the page itself says what became of it. */
export async function saveWithToast(tab: number | undefined): Promise<void> {
  const id = await tabOr(tab)
  if (id === undefined) return
  const began = performance.now()
  let reportedAt = Number.NEGATIVE_INFINITY
  const outcome = await savePage(id, (progress) => {
    if (performance.now() - began < SLOW || performance.now() - reportedAt < SLOW) return
    reportedAt = performance.now()
    void tellPage(id, { ask: 'toast', toast: { state: 'working', progress } })
  })
  await tellPage(id, { ask: 'toast', toast: toastOf(outcome) })
}
