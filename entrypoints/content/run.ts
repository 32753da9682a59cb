import names from 'made:names'
import { unpackNames } from '../../facts/names.ts'
import { type PageCount, type PageReport, summarise } from '../../facts/summary.ts'
import type { EntityId } from '../../facts/types.ts'
import { browser } from '../shared/browser.ts'
import type { PageRequest } from '../shared/messages.ts'
import { isOn, loadSettings, watchSettings } from '../shared/store.ts'
import { type Hover, startHover } from './hover.ts'
import { makeMarks } from './marks.ts'
import { observe } from './observe.ts'
import { makePage, type Page } from './page.ts'

/**
 * Runs in a page until `signal` aborts (the extension was updated or removed): marks while the reader's
 * switches say so, and answers what is asked about the page.
 */
export async function run(signal: AbortSignal): Promise<void> {
  let running: Running | undefined
  const apply = (on: boolean): void => {
    if (on && !signal.aborted) running ??= start()
    if (!on) {
      running?.stop()
      running = undefined
    }
  }
  const answer = (message: unknown): Promise<unknown> | undefined => reply(message as PageRequest, running)
  browser.runtime.onMessage.addListener(answer)
  const unwatch = watchSettings((settings) => apply(isOn(settings, location.host)))
  signal.addEventListener('abort', () => {
    apply(false)
    unwatch()
    browser.runtime.onMessage.removeListener(answer)
  })
  apply(isOn(await loadSettings(), location.host))
}

interface Running {
  readonly page: Page
  readonly hover: Hover
  readonly names: ReadonlyMap<EntityId, string>
  stop(): void
}

/** Reads the page, marks its names and follows it. */
function start(): Running {
  const unpacked = unpackNames(names)
  const marks = makeMarks()
  const page = makePage(unpacked, marks)
  const hover = startHover(page, marks)
  page.read(document.documentElement)
  page.settle()
  const unobserve = observe(page, hover.settled)
  return {
    page,
    hover,
    names: unpacked.names,
    stop() {
      unobserve()
      hover.stop()
      marks.stop()
    },
  }
}

function reply(request: PageRequest, running: Running | undefined): Promise<unknown> | undefined {
  switch (request.ask) {
    case 'report':
      return Promise.resolve(report(running))
    case 'go':
      return Promise.resolve(running?.hover.goTo(request.id) ?? false)
    case 'hello':
      return Promise.resolve(true)
    case 'next-name':
      running?.hover.nextName()
      return Promise.resolve()
    default:
      return undefined
  }
}

function report(running: Running | undefined): PageReport {
  return {
    site: location.host,
    title: document.title,
    summary: running ? summarise(running.page.paragraphs(), document.title) : [],
    counts: running ? countsOf(running) : [],
  }
}

function countsOf({ page, names: nameOf }: Running): PageCount[] {
  const counts = new Map<EntityId, number>()
  for (const { mention } of page.mentions()) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1)
  return [...counts]
    .map(([id, count]) => ({ id, name: nameOf.get(id) ?? id, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
