import { browser } from './browser.ts'
import { checkedReading } from './channels/from-reader.ts'
import type { ReadReply } from './channels/payloads.ts'

/**
 * Reads the article out of a frame of a page, 0 for the page itself, by the script that is put into it for that. Rejects
 * where the extension may not read it.
 *
 * @param isAtOnce whether what has loaded by now is read; if not, it is read when all of its text is there
 */
export async function readFrame(
  tab: number,
  frame: number,
  isAtOnce = false,
): Promise<ReadReply | undefined> {
  const target = { tabId: tab, frameIds: [frame] }
  const how = { target, files: ['reader.js'], ...(isAtOnce ? { injectImmediately: true } : {}) }
  const [result] = await browser.scripting.executeScript(how)
  return checkedReading(result?.result)
}
