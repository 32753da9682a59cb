import { type Names, type PackedNames, unpackNames } from '../../facts/names.ts'
import { type PageCount, type PageReport, summarise } from '../../facts/summary.ts'
import type { EntityId } from '../../facts/types.ts'
import { browser } from '../shared/browser.ts'
import { askNames, type PageRequest } from '../shared/messages.ts'
import { isOn, loadSettings, watchSettings } from '../shared/store.ts'
import { type Hover, startHover } from './hover.ts'
import { makeMarks } from './marks.ts'
import { observe } from './observe.ts'
import { makePage, type Page } from './page.ts'
import { pageDate } from './page-date.ts'

/**
 * Runs in a page until `signal` aborts (the extension was updated or removed): marks while the reader's
 * switches say so, and answers what is asked about the page.
 */
export async function run(signal: AbortSignal): Promise<void> {
  let running: Running | undefined
  let names: Promise<Names> | undefined
  let wanted = false
  const apply = async (on: boolean): Promise<void> => {
    wanted = on && !signal.aborted
    if (!wanted) {
      running?.stop()
      running = undefined
      return
    }
    // The table of names is the background's: a page that is switched off never loads it.
    names ??= askNames().then((json) => unpackNames(JSON.parse(json) as PackedNames))
    const table = await names
    if (wanted) running ??= start(table)
  }
  const answer = (message: unknown): Promise<unknown> | undefined => reply(message as PageRequest, running)
  browser.runtime.onMessage.addListener(answer)
  const unwatch = watchSettings((settings) => void apply(isOn(settings, location.host)))
  signal.addEventListener('abort', () => {
    void apply(false)
    unwatch()
    browser.runtime.onMessage.removeListener(answer)
  })
  await apply(isOn(await loadSettings(), location.host))
}

interface Running {
  readonly page: Page
  readonly hover: Hover
  readonly names: Names
  stop(): void
}

/** Reads the page, marks its names and follows it. */
function start(names: Names): Running {
  const marks = makeMarks()
  const date = pageDate()
  const page = makePage(names, marks, { ...(date === undefined ? {} : { date }), options: {} })
  const hover = startHover(page, marks)
  page.read(document.documentElement)
  page.settle()
  const unobserve = observe(page, hover.settled)
  return {
    page,
    hover,
    names,
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

function countsOf({ page, names }: Running): PageCount[] {
  const counts = new Map<EntityId, number>()
  for (const { mention } of page.mentions()) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1)
  return [...counts]
    .map(([id, count]) => ({ id, name: names.known(id)?.name ?? id, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
