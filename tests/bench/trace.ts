/** Recordings of Chromium's own clock: what the extension did in a page, and what the browser did for it. */
import type { BrowserContext, CDPSession, Page } from '@playwright/test'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  /** Microseconds. */
  readonly ts: number
  readonly dur?: number
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly data?: { readonly message?: string; readonly name?: string } }
}

/** A piece of work between two time stamps of the content script; see its `measure.ts`. */
export interface Work {
  readonly what: string
  /** Milliseconds. */
  readonly start: number
  readonly ms: number
}

export interface Recording {
  /** Our own work, in order. */
  readonly work: readonly Work[]
  /** The tasks of the page's main thread that hold any of it, in milliseconds, with how much of each is ours. */
  readonly tasks: readonly { readonly ms: number; readonly own: number }[]
  /** Layouts that were forced while our work went on. */
  readonly forcedLayouts: number
  /** When frames were painted, in milliseconds. */
  readonly paints: readonly number[]
  /** Milliseconds of all tasks of the page's main thread. */
  readonly busy: number
  /** How many frames the main thread began. */
  readonly frames: number
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'blink.user_timing',
]

/** Records one page while something is done to it. */
export async function record(page: Page, act: () => Promise<void>): Promise<Recording> {
  const session = await browserSession(page.context())
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  })
  await act()
  const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await ended
  session.off('Tracing.dataCollected', collect)
  return readTrace(events)
}

const sessions = new WeakMap<BrowserContext, Promise<CDPSession>>()

function browserSession(context: BrowserContext): Promise<CDPSession> {
  const known = sessions.get(context)
  if (known) return known
  const browser = context.browser()
  if (!browser) throw new Error('the browser has no session of its own')
  const made = browser.newBrowserCDPSession()
  sessions.set(context, made)
  return made
}

const STAMP = /^attache (\w+) ([{}])$/

function readTrace(events: readonly TraceEvent[]): Recording {
  const inOrder = events.toSorted((a, b) => a.ts - b.ts)
  const work: Work[] = []
  const openOf = new Map<string, { what: string; ts: number }[]>()
  const spans: [number, number][] = []
  const thread = inOrder.find(isOfPage) ?? busiestThread(inOrder)
  for (const event of inOrder) {
    const { what, isStart } = stampOf(event) ?? {}
    if (what === undefined) continue
    const { ts, pid, tid } = event
    const at = `${pid} ${tid}`
    const open = openOf.get(at) ?? []
    openOf.set(at, open)
    if (isStart) open.push({ what, ts })
    else {
      const begun = open.pop()
      if (!begun) continue
      work.push({ what, start: begun.ts / 1000, ms: (ts - begun.ts) / 1000 })
      if (open.length === 0 && pid === thread?.pid && tid === thread.tid) spans.push([begun.ts, ts])
    }
  }
  const own = inOrder.filter((e) => e.pid === thread?.pid && e.tid === thread?.tid)
  const inside = (ts: number): boolean => spans.some(([from, to]) => from <= ts && ts <= to)
  const tasks = own
    .filter((e) => e.name === 'ThreadControllerImpl::RunTask' && e.dur !== undefined)
    .map((e) => {
      const ours = spans.filter(([from]) => e.ts <= from && from <= e.ts + (e.dur ?? 0))
      return { ms: (e.dur ?? 0) / 1000, own: ours.reduce((sum, [from, to]) => sum + to - from, 0) / 1000 }
    })
    .filter((task) => task.own > 0)
  return {
    work,
    tasks,
    forcedLayouts: own.filter((e) => e.name === 'Layout' && inside(e.ts)).length,
    paints: own.filter((e) => e.name === 'Paint').map((e) => (e.ts + (e.dur ?? 0)) / 1000),
    frames: own.filter((e) => e.name === 'BeginMainThreadFrame').length,
    busy: own
      .filter((e) => e.name === 'ThreadControllerImpl::RunTask')
      .reduce((sum, e) => sum + (e.dur ?? 0) / 1000, 0),
  }
}

function stampOf({ name, args }: TraceEvent): { what: string; isStart: boolean } | undefined {
  const [, what, brace] =
    name === 'TimeStamp' ? (STAMP.exec(args?.data?.message ?? args?.data?.name ?? '') ?? []) : []
  return what === undefined ? undefined : { what, isStart: brace === '{' }
}

/** What the background does, in a process of its own, maybe for a page that was read before. */
const OF_BACKGROUND: ReadonlySet<string> = new Set(['build', 'weights'])

function isOfPage(event: TraceEvent): boolean {
  const what = stampOf(event)?.what
  return what !== undefined && !OF_BACKGROUND.has(what)
}

/** The thread that most scripts run on: of a page without the extension, nothing else tells which is its own. */
function busiestThread(events: readonly TraceEvent[]): TraceEvent | undefined {
  const calls = Map.groupBy(
    events.filter(({ name }) => name === 'FunctionCall'),
    ({ pid, tid }) => `${pid} ${tid}`,
  )
  return [...calls.values()].sort((a, b) => b.length - a.length)[0]?.[0]
}
