import type { PageReading } from '../../facts/views/overview.ts'
import type { PageReport } from '../../facts/views/page-report.ts'
import { isOn } from '../../settings/settings.ts'
import { addressOf, isSamePlace, type PagePlace } from '../shared/address.ts'
import { askPage } from '../shared/ask-page.ts'
import { browser, type Tabs } from '../shared/browser.ts'
import { mainFrame } from '../shared/main-frame.ts'
import { isPdfPage } from '../shared/pdf-page.ts'
import { readFrame } from '../shared/read-frame.ts'
import { loadSettings } from '../shared/stored-settings.ts'
import type { FrontEvent, PageState } from './front.ts'
import { otherText } from './other-text.ts'

export const ALL_SITES = { origins: ['<all_urls>'] }

/** How often a page is asked again that should have marks and has none yet, and the milliseconds between. */
const ASKS = 10
const BETWEEN = 250

/** Milliseconds that the names wait for the article, so that both appear together. Most articles are there by then. */
const TOGETHER = 80

/** A page with more text than this is no article, in UTF-16 units. Long articles have a tenth of it. */
const LONGEST = 150_000

let requests = 0

/**
 * Finds the page in front of the reader, its names and its article.
 *
 * @param send receives each of them as soon as it is known
 * @param own the tab of the popup; if it is closed or undefined, the tab in front
 */
export async function askFront(send: (event: FrontEvent) => void, own?: number): Promise<void> {
  const request = ++requests
  const kept = own === undefined ? undefined : await browser.tabs.get(own).catch(() => undefined)
  const place = placeOfTab(kept ?? (await pageTab()))
  send({ type: 'found', request, place })
  if (!place) return
  const { page, frame } = await askTab(place.tab)
  const isRead = isWorthReading(page)
  const reading = isRead ? readArticle(place.tab, frame) : Promise.resolve('unread' as const)
  // Who has looked at the page as a whole is likely to look at a name in it: its card has its facts then. They come from
  // what was read here: asked for at the same time, the page would be read twice.
  if (isRead) void reading.then(() => askPage(place.tab, { ask: 'page-facts' }, frame)).catch(() => undefined)
  const early = await Promise.race([reading, timeout(TOGETHER)])
  // The tab may show another page by now, and this answer be that page's. It will be asked again anyway.
  if (!(await isAt(place))) return
  const reportRead = (found: PageReading): void => send({ type: 'read', request, place, reading: found })
  if (early !== undefined) reportRead(early)
  send({ type: 'told', request, place, page, frame })
  if (early === undefined) reportRead(await reading)
}

function timeout(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined))
}

/** Whether names are marked and the page is not too long: to look for an article in a book would slow the page down. */
function isWorthReading(page: PageState): boolean {
  if (page.state !== 'ready' || !page.report.isOn) return false
  return page.report.named.reduce((sum, { text }) => sum + text.length, 0) < LONGEST
}

/** The article in a frame of a page. */
async function readArticle(tab: number, frame: number): Promise<PageReading> {
  const reply = await readFrame(tab, frame, true).catch(() => undefined)
  if (reply && 'article' in reply) return reply
  return reply?.code === 'noArticle' ? 'none' : 'unread'
}

/** The tab in front. If the popup is open in a tab, the one before it. */
async function pageTab(): Promise<Tabs.Tab | undefined> {
  const own = browser.runtime.getURL('')
  const tabs = await browser.tabs.query({ currentWindow: true })
  const isOwn = (url: string | undefined): boolean => url?.startsWith(own) === true && !isPdfPage(url)
  const active = tabs.find((tab) => tab.active && !isOwn(tab.url))
  return (
    active ??
    tabs.filter((tab) => !isOwn(tab.url)).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]
  )
}

export function placeOfTab(tab: Tabs.Tab | undefined): PagePlace | undefined {
  return tab?.id === undefined ? undefined : { tab: tab.id, address: addressOf(tab.url) }
}

/** Whether a tab still shows the same page. */
async function isAt(place: PagePlace): Promise<boolean> {
  const tab = await browser.tabs.get(place.tab).catch(() => undefined)
  return isSamePlace(placeOfTab(tab), place)
}

interface TabReply {
  readonly page: PageState
  readonly frame: number
}

async function askTab(tab: number): Promise<TabReply> {
  // In Firefox, readers can withdraw the permission at any time.
  const asked = browser.permissions.contains(ALL_SITES)
  try {
    const [around, main] = await Promise.all([askReport(tab), mainFrame(tab)])
    const frame = around.isOn ? main : 0
    const report = frame === 0 ? around : await frameReport(tab, frame, around)
    const other = await otherText(tab, report)
    return { frame, page: other ?? { state: 'ready', isForbidden: !(await asked), report } }
  } catch {
    // There is no content script in the page.
  }
  const other = await otherText(tab, undefined)
  return { frame: 0, page: other ?? { state: await whyNot(tab, await asked) } }
}

/**
 * The report of a page or of a frame of it. One that is about to be marked gets time for it.
 *
 * @param site whose switch it is; that of the page itself if undefined
 */
async function askReport(tab: number, frame = 0, site?: string): Promise<PageReport> {
  for (let ask = 1; ; ask++) {
    const report = await askPage(tab, { ask: 'report' }, frame)
    if (report.isOn || ask === ASKS || !isOn(await loadSettings(), site ?? report.site)) return report
    await timeout(BETWEEN)
  }
}

/** Why a page does not answer. One that is still loading will answer later. */
async function whyNot(tab: number, isAllowed: boolean): Promise<'loading' | 'forbidden' | 'closed'> {
  if (!isAllowed) return 'forbidden'
  const { status, url } = await browser.tabs.get(tab).catch(() => ({ status: undefined, url: undefined }))
  return status === 'loading' && /^(?:https?|file):/.test(url ?? '') ? 'loading' : 'closed'
}

/** The report of the frame with the text; the switch is for the site around it. */
async function frameReport(tab: number, frame: number, around: PageReport): Promise<PageReport> {
  try {
    const report = await askReport(tab, frame, around.site)
    return { ...report, site: around.site, title: report.title || around.title }
  } catch {
    return around
  }
}
