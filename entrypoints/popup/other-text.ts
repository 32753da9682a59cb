import type { PageReport } from '../../facts/views/page-report.ts'
import { browser } from '../shared/browser.ts'
import { isPdfAddress, isPdfPage } from '../shared/pdf-page.ts'
import type { PageState } from './front.ts'

/** What the browser shows in a tab where names cannot be marked, as far as it can be told. */
type Shown = 'pdf' | 'canvas' | undefined

/**
 * What the popup says of a page without text that can be marked: a PDF file in the browser's own viewer, which our own page
 * can show; an app that paints its text; nothing where it is neither.
 *
 * @param report of the page, if a content script runs there
 */
export async function otherText(
  tab: number,
  report: PageReport | undefined,
): Promise<Extract<PageState, { state: 'pdf' | 'painted' }> | undefined> {
  if (report && report.counts.length > 0) return undefined
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }))
  if (url === undefined || isPdfPage(url)) return undefined
  const shown = report ? await lookAt(tab) : undefined
  if (shown === 'pdf' || (shown === undefined && isPdfAddress(url) && (await isNoPage(tab, report))))
    return { state: 'pdf', address: url }
  return shown === 'canvas' ? { state: 'painted' } : undefined
}

/** Whether nobody answers for a tab that has loaded: a page would. */
async function isNoPage(tab: number, report: PageReport | undefined): Promise<boolean> {
  if (report) return false
  const { status } = await browser.tabs.get(tab).catch(() => ({ status: undefined }))
  return status !== 'loading'
}

async function lookAt(tab: number): Promise<Shown> {
  const [found] = await browser.scripting
    .executeScript({ target: { tabId: tab }, func: whatIsShown, injectImmediately: true })
    .catch(() => [])
  return found?.result === 'pdf' || found?.result === 'canvas' ? found.result : undefined
}

/** Runs in the page, and may name nothing outside itself: half of the window or more that is painted is an app's text. */
function whatIsShown(): Shown {
  if (document.contentType === 'application/pdf') return 'pdf'
  let painted = 0
  for (const canvas of document.querySelectorAll('canvas')) {
    const { left, right, top, bottom } = canvas.getBoundingClientRect()
    const width = Math.min(right, innerWidth) - Math.max(left, 0)
    const height = Math.min(bottom, innerHeight) - Math.max(top, 0)
    if (width > 0 && height > 0) painted += width * height
  }
  return painted >= (innerWidth * innerHeight) / 2 ? 'canvas' : undefined
}
