import { askPage, tellFramesOf } from '../shared/ask-page.ts'
import { browser } from '../shared/browser.ts'
import { sheetOrigin } from './in-frame.ts'

/**
 * Tabs that were open before the extension was installed or updated work without a reload. Where this version's
 * script runs already it is left alone: a second start would close the card that the reader has open.
 */
export async function startInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file://*/*'] })
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id !== undefined && !(await isRunning(id))) await putScript(id)
    }),
  )
}

/** Puts the content scripts into a tab where they do not run, in the order in which pages get them. */
async function putScript(tab: number): Promise<void> {
  const scripts = [...(browser.runtime.getManifest().content_scripts ?? [])].sort(
    (a, b) => Number(b.run_at === 'document_start') - Number(a.run_at === 'document_start'),
  )
  const [css, js] = [
    scripts.flatMap((script) => script.css ?? []),
    scripts.flatMap((script) => script.js ?? []),
  ]
  const origin = sheetOrigin()
  const put = async (allFrames: boolean): Promise<void> => {
    const target = { tabId: tab, allFrames }
    await browser.scripting.insertCSS({ target, files: css, origin })
    await browser.scripting.executeScript({ target, files: js })
  }
  // A click gives the page, and not what other sites show in its frames.
  await put(true).catch(() => put(false))
}

/** Marks names in a tab although the reader's rules do not. */
export async function startInTab(tab: number): Promise<void> {
  const start = (): Promise<void> => tellFramesOf(tab, { ask: 'start' })
  await start().catch(async () => {
    await putScript(tab)
    await start()
  })
}

/** How often a tab is asked, and the milliseconds between: its page may just be loading, with a script on the way. */
const ASKS = 4
const BETWEEN = 150

/** Whether this version's script runs in a tab; an older version's can no longer answer. */
async function isRunning(tab: number): Promise<boolean> {
  for (let ask = 0; ask < ASKS; ask++) {
    const { status } = await browser.tabs.get(tab)
    if (await askPage(tab, { ask: 'hello' }).catch(() => false)) return true
    // A page that is still loading is given its time: only the asks after it count.
    if (status === 'loading' && ask === 0) await loaded(tab)
    await new Promise((resolve) => setTimeout(resolve, BETWEEN))
  }
  return false
}

/** The longest wait for a page to load, in milliseconds; after it the script starts in what there is. */
const LONGEST_LOAD = 10_000

function loaded(tab: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      browser.tabs.onUpdated.removeListener(changed)
      resolve()
    }
    const changed = (id: number, change: { status?: string }): void => {
      if (id === tab && change.status === 'complete') done()
    }
    const timer = setTimeout(done, LONGEST_LOAD)
    browser.tabs.onUpdated.addListener(changed)
  })
}
