import { browser } from './browser.ts'
import { checkedReading } from './channels/from-reader.ts'
import type { ReadReply } from './channels/payloads.ts'
import type { PdfRequest } from './channels/to-pdf.ts'
import { KEPT_READING, type KeptReading } from './kept-reading.ts'
import { isPdfPage } from './pdf-page.ts'

const PDF_ARTICLE: PdfRequest = { ask: 'pdf-article' }

/**
 * The article in a frame of a page, 0 for the page itself. It is read by a script that is put into the frame for that,
 * once for each state of the text: whoever asks next is given what was read. Rejects where the extension may not read it.
 *
 * @param isAtOnce whether what has loaded by now is read; if not, it is read when all of its text is there
 */
export async function readFrame(
  tab: number,
  frame: number,
  isAtOnce = false,
): Promise<ReadReply | undefined> {
  if (await isPdfTab(tab)) return checkedReading(await browser.tabs.sendMessage(tab, PDF_ARTICLE))
  const target = { tabId: tab, frameIds: [frame] }
  const how = { target, ...(isAtOnce ? { injectImmediately: true } : {}) }
  const [kept] = await browser.scripting.executeScript({ ...how, func: keptReading, args: [KEPT_READING] })
  if (kept?.result) return checkedReading(kept.result)
  const [read] = await browser.scripting.executeScript({ ...how, files: ['reader.js'] })
  return checkedReading(read?.result)
}

/** Runs in the frame, and may name nothing outside itself. @returns null where nothing was read, or something has changed since */
async function keptReading(key: string): Promise<ReadReply | null> {
  const kept = (globalThis as { readonly [key: string]: unknown })[key] as KeptReading | undefined
  return kept && (await kept.isCurrent()) ? kept.reply : null
}

/** Whether a tab shows a PDF file in our own page, which answers for itself. */
async function isPdfTab(tab: number): Promise<boolean> {
  return isPdfPage((await browser.tabs.get(tab).catch(() => undefined))?.url)
}
