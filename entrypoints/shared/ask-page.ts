/** What is asked of pages; apart from `messages.ts`, since content scripts do not ask each other and need no schemas. */
import * as v from 'valibot'
import { browser } from './browser.ts'
import { ChannelError, type ReplyOf } from './channels/channel.ts'
import { type PageRequest, TO_PAGE, type ToPage } from './channels/to-page.ts'

/**
 * Asks a frame of a page.
 *
 * @param frameId 0 for the page itself
 * @returns the answer; rejects where no content script runs, and with a `ChannelError` where the answer is none
 */
export async function askPage<Q extends keyof ToPage>(
  tab: number,
  request: PageRequest<Q>,
  frameId = 0,
): Promise<ReplyOf<ToPage, Q>> {
  const reply = v.safeParse(
    TO_PAGE[request.ask].reply,
    await browser.tabs.sendMessage(tab, request, { frameId }),
  )
  if (!reply.success) throw new ChannelError(request.ask, reply.issues)
  return reply.output as ReplyOf<ToPage, Q>
}

/** Sends a request to all frames of a page; nothing comes back. Rejects where no content script runs. */
export async function tellFramesOf(tab: number, request: PageRequest): Promise<void> {
  await browser.tabs.sendMessage(tab, request)
}
