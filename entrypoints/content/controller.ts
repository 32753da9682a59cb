import { isOn, type Settings } from '../../settings/settings.ts'
import { browser } from '../shared/browser.ts'
import { askSite, type PageRequest, untilAnswered } from '../shared/messages.ts'
import { loadSettings, watchLibrary, watchSettings } from '../shared/store.ts'
import { forgetKit } from './hover/card-loader.ts'
import { makeMarkSheet, sheetOf } from './mark-sheet.ts'
import { type LoadedNames, loadNames, namesVersion } from './name-loader.ts'
import { makePageToast } from './page-toast.ts'
import { loaded, seen } from './read/time-slices.ts'
import { replyTo } from './requests.ts'
import { isSameWork, type Running, start } from './running.ts'

/** What is different in the extension's pages, where names can be tried out. */
export interface ExtensionPage {
  /** The element in which names are marked. */
  readonly root: Element
  /** Puts a sheet for marks into the page; an empty one where they are as the content script's own sheet has them. */
  restyle(css: string): void
}

/**
 * Runs in a page until `signal` aborts (the extension was updated or removed): marks while the reader's
 * switches say so, and answers what is asked about the page.
 *
 * @param own in a page of the extension, which is always on
 */
export async function run(signal: AbortSignal, own?: ExtensionPage): Promise<void> {
  let running: Running | undefined
  let names: Promise<LoadedNames> | undefined
  let wanted: Settings | undefined
  // Whether the reader has asked for marks on this very page.
  let isAskedFor = own !== undefined
  const restyle = own ? (settings: Settings) => own.restyle(sheetOf(settings)) : makeMarkSheet()
  const toast = makePageToast(signal)
  const stop = (): void => {
    running?.stop()
    running = undefined
  }
  const apply = async (settings: Settings): Promise<void> => {
    const isWanted = !signal.aborted && (isAskedFor || isOn(settings, await siteOf(settings)))
    if (!isWanted || !running || !isSameWork(running.settings, settings)) stop()
    if (wanted?.language !== settings.language) forgetKit()
    wanted = isWanted ? settings : undefined
    if (!isWanted) return
    await seen(signal)
    await loaded()
    if (wanted !== settings || signal.aborted) return
    restyle(settings)
    names ??= loadNames()
    const table = await names.catch(() => undefined)
    // No table came: the next change of a switch asks again.
    if (!table) names = undefined
    if (table && wanted === settings) running ??= start(table, settings, own?.root)
  }
  const applyStored = async (): Promise<void> => apply(await loadSettings())
  /** The library has changed: its facts are asked for anew, and its names where it has others than before. */
  const refresh = async (): Promise<void> => {
    running?.hover.forget()
    if (!names || !wanted) return
    const before = (await names.catch(() => undefined))?.names.version
    const now = await namesVersion()
    if (now === undefined || now === before || !wanted) return
    names = loadNames()
    stop()
    await apply(wanted)
  }
  const answer = (message: unknown): Promise<unknown> | undefined => {
    const request = message as PageRequest
    if (request.ask !== 'start') return replyTo(request, running, toast)
    isAskedFor = true
    return applyStored()
  }
  browser.runtime.onMessage.addListener(answer)
  const unwatch = watchSettings((settings) => void apply(settings))
  const unwatchLibrary = watchLibrary(() => void refresh())
  // A page that was kept, to go back to, was told of no change meanwhile.
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return
    running?.hover.forget()
    void applyStored()
  }
  addEventListener('pageshow', shown, { signal })
  signal.addEventListener('abort', () => {
    wanted = undefined
    stop()
    unwatch()
    unwatchLibrary()
    toast.stop()
    browser.runtime.onMessage.removeListener(answer)
  })
  await applyStored()
}

/** The host that the reader's rules are asked about: that of the page around, in a frame. Without rules nobody is asked. */
async function siteOf({ sites }: Settings): Promise<string> {
  if (window === window.top || Object.keys(sites).length === 0) return location.host
  return untilAnswered(askSite).catch(() => location.host)
}
