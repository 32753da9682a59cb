import { askPage } from '../shared/ask-page.ts'
import { browser, type Runtime } from '../shared/browser.ts'

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

/**
 * The origin of the style sheets for marks. Firefox applies them in shadow trees only as the user's; Chromium draws no
 * background of highlights whose style is the user's.
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
