import type { PageReading } from '../../facts/views/overview.ts'
import type { PageReport } from '../../facts/views/page-report.ts'
import { isOn } from '../../settings/settings.ts'
import { addressOf, isSamePlace, type PagePlace } from '../shared/address.ts'
import { askPage } from '../shared/ask-page.ts'
import { browser, type Tabs } from '../shared/browser.ts'
import { mainFrame } from '../shared/main-frame.ts'
import { readFrame } from '../shared/read-frame.ts'
import { loadSettings } from '../shared/store.ts'
import type { FrontEvent, PageState } from './front.ts'

export const ALL_SITES = { origins: ['<all_urls>'] }

/** How often a page that is to have marks, and has none yet, is asked again, and the milliseconds between. */
const ASKS = 10
const BETWEEN = 250

/** Milliseconds that the page's names wait for its article, so that both are shown at once: most articles are there by then. */
const TOGETHER = 80

/** Of so much text with names, in UTF-16 units, pages are no articles: long ones are a tenth of it. */
const LONGEST = 150_000

let questions = 0

/**
 * Finds out which page is in front of the reader, and what it says.
 *
 * @param tell is told of both, and when they come
 * @param own the tab that a popup is about, as long as it is there; else the one in front
 */
export async function askFront(tell: (event: FrontEvent) => void, own?: number): Promise<void> {
  const question = ++questions
  const kept = own === undefined ? undefined : await browser.tabs.get(own).catch(() => undefined)
  const place = placeOf(kept ?? (await pageTab()))
  tell({ type: 'found', question, place })
  if (!place) return
  const { page, frame } = await askTab(place.tab)
  const isRead = isWorthReading(page)
  const reading = isRead ? readArticle(place.tab, frame) : Promise.resolve('unread' as const)
  // Who has looked at the page as a whole is likely to look at a name in it: its card has its facts then.
  if (isRead) void askPage(place.tab, { ask: 'page-facts' }, frame).catch(() => undefined)
  const early = await Promise.race([reading, timeout(TOGETHER)])
  // The tab may have gone to another page, whose answer this would be: of that one we hear, and ask it.
  if (!(await isAt(place))) return
  const tellRead = (found: PageReading): void => tell({ type: 'read', question, place, reading: found })
  if (early !== undefined) tellRead(early)
  tell({ type: 'told', question, place, page, frame })
  if (early === undefined) tellRead(await reading)
}

function timeout(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, ms, undefined))
}

/** Whether a page's names are marked, and it is no book: to look for an article there would hold the page up. */
function isWorthReading(page: PageState): boolean {
  if (page.state !== 'ready' || !page.report.isOn) return false
  return page.report.named.reduce((sum, { text }) => sum + text.length, 0) < LONGEST
}

/** The article in a frame of a page. */
async function readArticle(tab: number, frame: number): Promise<PageReading> {
  const reply = await readFrame(tab, frame, true).catch(() => undefined)
  if (reply && 'article' in reply) return reply
  return reply?.trouble === 'noArticle' ? 'none' : 'unread'
}

/** The page in front; where the popup stands in a tab of its own, the one seen before it. */
async function pageTab(): Promise<Tabs.Tab | undefined> {
  const own = browser.runtime.getURL('')
  const tabs = await browser.tabs.query({ currentWindow: true })
  const isOwn = (url: string | undefined): boolean => url?.startsWith(own) === true
  const active = tabs.find((tab) => tab.active && !isOwn(tab.url))
  return (
    active ??
    tabs.filter((tab) => !isOwn(tab.url)).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]
  )
}

export function placeOf(tab: Tabs.Tab | undefined): PagePlace | undefined {
  return tab?.id === undefined ? undefined : { tab: tab.id, address: addressOf(tab.url) }
}

/** Whether a tab is still where it was. */
async function isAt(place: PagePlace): Promise<boolean> {
  const tab = await browser.tabs.get(place.tab).catch(() => undefined)
  return isSamePlace(placeOf(tab), place)
}

interface Told {
  readonly page: PageState
  readonly frame: number
}

async function askTab(tab: number): Promise<Told> {
  // Firefox readers can take the permission back at any time.
  const asked = browser.permissions.contains(ALL_SITES)
  try {
    const [around, main] = await Promise.all([askAround(tab), mainFrame(tab)])
    const frame = around.isOn ? main : 0
    const report = frame === 0 ? around : await frameReport(tab, frame, around)
    return { frame, page: { state: 'ready', isForbidden: !(await asked), report } }
  } catch {
    // Nobody is there to answer.
  }
  return { frame: 0, page: { state: await whyNot(tab, await asked) } }
}

/** What the page says; one whose names are about to be marked is given the time. */
async function askAround(tab: number): Promise<PageReport> {
  for (let ask = 1; ; ask++) {
    const report = await askPage(tab, { ask: 'report' })
    if (report.isOn || ask === ASKS || !isOn(await loadSettings(), report.site)) return report
    await timeout(BETWEEN)
  }
}

/** Why a page says nothing. One that has only begun to load does later. */
async function whyNot(tab: number, isAllowed: boolean): Promise<'loading' | 'forbidden' | 'closed'> {
  if (!isAllowed) return 'forbidden'
  const { status, url } = await browser.tabs.get(tab).catch(() => ({ status: undefined, url: undefined }))
  return status === 'loading' && /^(?:https?|file):/.test(url ?? '') ? 'loading' : 'closed'
}

/** What a frame in which the reader reads says; switches are for the site around it. */
async function frameReport(tab: number, frame: number, around: PageReport): Promise<PageReport> {
  try {
    const report = await askPage(tab, { ask: 'report' }, frame)
    return { ...report, site: around.site, title: report.title || around.title }
  } catch {
    return around
  }
}
