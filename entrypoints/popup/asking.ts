import type { Overviewed, PopupPage } from '../../components/popup/popup.tsx'
import { pageDates } from '../../facts/views/page-dates.ts'
import { type PageReport, summarise } from '../../facts/views/summary.ts'
import { isOn } from '../../settings/settings.ts'
import { addressOf, isSamePlace, type Place } from '../shared/address.ts'
import { askPage } from '../shared/ask-page.ts'
import { browser, type Tabs } from '../shared/browser.ts'
import { mainFrame } from '../shared/main-frame.ts'
import { loadSettings } from '../shared/store.ts'
import type { FrontEvent } from './front.ts'

export const ALL_SITES = { origins: ['<all_urls>'] }

/** How often a page that is to have marks, and has none yet, is asked again, and the milliseconds between. */
const ASKS = 10
const BETWEEN = 250

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
  const read = await readPage(place.tab)
  // The tab may have gone to another page, whose answer this would be: of that one we hear, and ask it.
  if (await isAt(place)) tell({ type: 'read', question, place, ...read })
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

export function placeOf(tab: Tabs.Tab | undefined): Place | undefined {
  return tab?.id === undefined ? undefined : { tab: tab.id, address: addressOf(tab.url) }
}

/** Whether a tab is still where it was. */
async function isAt(place: Place): Promise<boolean> {
  const tab = await browser.tabs.get(place.tab).catch(() => undefined)
  return isSamePlace(placeOf(tab), place)
}

interface Read {
  readonly page: PopupPage
  readonly frame: number
}

async function readPage(tab: number): Promise<Read> {
  // Firefox readers can take the permission back at any time.
  const isAllowed = await browser.permissions.contains(ALL_SITES)
  try {
    const [around, main] = await Promise.all([askAround(tab), mainFrame(tab)])
    const frame = around.isOn ? main : 0
    const report = frame === 0 ? around : await frameReport(tab, frame, around)
    const overview = overviewOf(report)
    return { frame, page: { state: 'ready', isForbidden: !isAllowed, report, overview } }
  } catch {
    // Nobody is there to answer.
  }
  return { frame: 0, page: { state: await whyNot(tab, isAllowed) } }
}

/** What the page says; one whose names are about to be marked is given the time. */
async function askAround(tab: number): Promise<PageReport> {
  for (let ask = 1; ; ask++) {
    const report = await askPage(tab, { ask: 'report' })
    if (report.isOn || ask === ASKS || !isOn(await loadSettings(), report.site)) return report
    await new Promise((resolve) => setTimeout(resolve, BETWEEN))
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

/** Summing up and reading dates is done here, not in the page: it would have to carry what that needs. */
function overviewOf({ paragraphs, title, date, language }: PageReport): Overviewed['overview'] {
  return {
    summary: summarise(paragraphs, title),
    dates: pageDates(paragraphs, { reference: date, language }),
  }
}
