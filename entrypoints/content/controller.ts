import { redone } from '../../settings/options.ts'
import { isOn, type Settings } from '../../settings/settings.ts'
import { browser } from '../shared/browser.ts'
import { answered } from '../shared/channels/answered.ts'
import type { Answers } from '../shared/channels/channel.ts'
import { PAGE_SHAPES } from '../shared/channels/page-shapes.ts'
import type { ToPage } from '../shared/channels/to-page.ts'
import { watchLibrary } from '../shared/library-changes.ts'
import { askSite, untilAnswered } from '../shared/messages.ts'
import { forgetCardScript } from './hover/card-loader.ts'
import { makeMarkSheet } from './mark-sheet.ts'
import { keepNameTable, loadNameTable } from './name-table.ts'
import { makePageToast } from './page-toast.ts'
import { watchLanguage } from './read/metadata.ts'
import { loaded, seen } from './read/time-slicer.ts'
import { answersOf } from './requests.ts'
import { type Running, start } from './running.ts'
import { askedSettings, watchOptions } from './settings.ts'

/** What is different in the extension's pages, where names can be tried out. */
export interface ExtensionPage {
  /** The element in which names are marked. */
  readonly root: Element
  /** Has names marked as the reader wants them. */
  restyle(settings: Settings): void
}

/**
 * Runs in a page until `signal` aborts (the extension was updated or removed): marks while the reader's
 * switches say so, and answers what is asked about the page.
 *
 * @param own in a page of the extension, which is always on
 */
export async function run(signal: AbortSignal, own?: ExtensionPage): Promise<void> {
  let running: Running | undefined
  let wanted: Settings | undefined
  // Whether the reader has asked for marks on this very page.
  let isAskedFor = own !== undefined
  const names = keepNameTable(loadNameTable, () => seen(signal))
  const restyle = own?.restyle ?? makeMarkSheet()
  const toast = makePageToast(signal)
  const stop = (): void => {
    running?.stop()
    running = undefined
  }
  const apply = async (settings: Settings): Promise<void> => {
    const isWanted = !signal.aborted && (isAskedFor || isOn(settings, await ruledHost(settings)))
    if (!isWanted || !running || redone(running.settings, settings).has('marks')) stop()
    if (wanted?.language !== settings.language) forgetCardScript()
    wanted = isWanted ? settings : undefined
    if (!isWanted) return
    await seen(signal)
    await loaded()
    if (wanted !== settings || signal.aborted) return
    restyle(settings)
    // The table of names is the background's: a page that is switched off never loads it.
    const table = await names.table()
    if (table && wanted === settings) running ??= start(table, settings, own?.root)
  }
  const applyStored = async (): Promise<void> => apply(await askedSettings())
  /** The library has changed: its facts are asked for again, and its names if they are others than before. */
  const refresh = async (version: string | undefined): Promise<void> => {
    running?.hover.forget()
    if (!wanted) return names.forget()
    if (!(await names.renew(version)) || !wanted) return
    stop()
    await apply(wanted)
  }
  /** The reader has asked for marks on this very page, or no longer does. */
  const askFor = (isWanted: boolean): Promise<void> => {
    isAskedFor = isWanted
    return applyStored()
  }
  const answer = (message: unknown): Promise<unknown> | undefined =>
    answered(
      PAGE_SHAPES,
      {
        ...answersOf(running, toast),
        start: () => askFor(true),
        stop: () => askFor(false),
      } satisfies Answers<ToPage>,
      message,
    )
  browser.runtime.onMessage.addListener(answer)
  const unwatch = watchOptions((settings) => void apply(settings))
  const unwatchLibrary = watchLibrary((version) => void refresh(version))
  // Translated while it is open: its names are those of another language.
  const unwatchLanguage = watchLanguage(() => {
    names.forget()
    stop()
    if (wanted) void apply(wanted)
  })
  // A page that was kept, to go back to, has heard of no change meanwhile.
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
    unwatchLanguage()
    toast.stop()
    browser.runtime.onMessage.removeListener(answer)
  })
  await applyStored()
}

/** The host that the reader's rules are asked about: that of the page around, in a frame. Without rules nobody is asked. */
async function ruledHost({ sites }: Settings): Promise<string> {
  if (window === window.top || Object.keys(sites).length === 0) return location.host
  return untilAnswered(askSite).catch(() => location.host)
}
