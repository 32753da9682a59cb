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

/** The host of the page that a frame is in. */
export function senderHost({ tab, url }: Runtime.MessageSender): string {
  const address = tab?.url ?? url
  return address === undefined ? '' : new URL(address).host
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
