import type { LinkOptions } from '../../facts/link/scene.ts'
import { compileMatcher, type Matcher } from '../../facts/matcher.ts'
import { addLanguage, type Names, type PackedNames, unpackNames } from '../../facts/names.ts'
import { pageDate } from '../../facts/page-date.ts'
import { type PageCount, type PageReport, summarise } from '../../facts/summary.ts'
import type { EntityId } from '../../facts/types.ts'
import type { ToastHost } from '../card/toast.tsx'
import { browser } from '../shared/browser.ts'
import { askNames, askNear, type PageRequest, untilAnswered } from '../shared/messages.ts'
import { isOn, loadSettings, type Settings, watchLibrary, watchSettings } from '../shared/store.ts'
import { type Hover, startHover } from './hover.ts'
import { kit } from './kit.ts'
import { makeMarks } from './marks.ts'
import { measured } from './measure.ts'
import { observe } from './observe.ts'
import { makePage, type Page } from './page.ts'
import { pageLanguage } from './page-about.ts'
import { loaded, makeSlices, nextTask, seen } from './slices.ts'

/**
 * Runs in a page until `signal` aborts (the extension was updated or removed): marks while the reader's
 * switches say so, and answers what is asked about the page.
 */
export async function run(signal: AbortSignal): Promise<void> {
  let running: Running | undefined
  let names: Promise<Table> | undefined
  let wanted: Settings | undefined
  const stop = (): void => {
    running?.stop()
    running = undefined
  }
  const apply = async (settings: Settings): Promise<void> => {
    const isWanted = isOn(settings, location.host) && !signal.aborted
    const isSame =
      running?.options.offices === settings.offices && running.options.governments === settings.governments
    if (!isWanted || !isSame) stop()
    wanted = isWanted ? settings : undefined
    if (!isWanted) return
    await seen(signal)
    await loaded()
    if (wanted !== settings || signal.aborted) return
    // The table of names is the background's: a page that is switched off never loads it.
    names ??= loadNames()
    const table = await names.catch(() => undefined)
    // No table came: the next change of a switch asks again.
    if (!table) names = undefined
    if (table && wanted === settings) running ??= start(table, settings)
  }
  /** The library has changed: its facts are asked for anew, and its names where it has others than before. */
  const refresh = async (): Promise<void> => {
    running?.hover.forget()
    if (!names || !wanted) return
    const before = (await names.catch(() => undefined))?.names.version
    const json = await untilAnswered(askNames).catch(() => undefined)
    if (json === undefined || (JSON.parse(json) as PackedNames).version === before || !wanted) return
    names = loadNames()
    stop()
    await apply(wanted)
  }
  let made: ToastHost | undefined
  const toast: Speaker = (speak) => {
    void kit()
      .then(({ makeToast }) => {
        if (signal.aborted) return
        made ??= makeToast()
        speak(made)
      })
      .catch(() => undefined)
  }
  const answer = (message: unknown): Promise<unknown> | undefined =>
    reply(message as PageRequest, running, toast)
  browser.runtime.onMessage.addListener(answer)
  const unwatch = watchSettings((settings) => void apply(settings))
  const unwatchLibrary = watchLibrary(() => void refresh())
  signal.addEventListener('abort', () => {
    wanted = undefined
    stop()
    unwatch()
    unwatchLibrary()
    made?.stop()
    browser.runtime.onMessage.removeListener(answer)
  })
  await apply(await loadSettings())
}

/** The table of names, with those of the page's language. */
interface Table {
  readonly names: Names
  readonly matcher: Matcher
  readonly language: string | undefined
}

async function loadNames(): Promise<Table> {
  const [json, language] = await Promise.all([untilAnswered(askNames), pageLanguage().catch(() => undefined)])
  const names = measured('names', () => unpackNames(JSON.parse(json) as PackedNames))
  await nextTask()
  return measured('names', () => {
    if (language !== undefined) addLanguage(names, language)
    const matcher = compileMatcher(names)
    return { names, matcher, language }
  })
}

interface Running {
  readonly page: Page
  readonly hover: Hover
  readonly names: Names
  readonly options: LinkOptions
  stop(): void
}

/** Reads the page, marks its names and follows it. */
function start({ names, matcher, language }: Table, { offices, governments }: Settings): Running {
  const marks = makeMarks()
  const date = pageDate(document)
  const options: LinkOptions = { offices, governments }
  const settled = (): void => {
    page.settle()
    hover.settled()
  }
  const slices = makeSlices(
    (until) => measured('read', () => page.work(until)),
    () => measured('settle', settled),
  )
  const page = makePage(names, matcher, marks, {
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    options,
    near: askNear,
    wake: (isUrgent) => slices.want(isUrgent),
    rooted: (root) => observer.follow(root),
  })
  const hover = startHover(page, marks)
  const observer = observe(page, () => slices.want(true))
  page.read(document.documentElement)
  slices.want(true)
  return {
    page,
    hover,
    names,
    options,
    stop() {
      observer.stop()
      slices.stop()
      hover.stop()
      page.stop()
      marks.stop()
    },
  }
}

/** Says something on the page; without a word where the extension has gone. */
type Speaker = (speak: (toast: ToastHost) => void) => void

function reply(
  request: PageRequest,
  running: Running | undefined,
  toast: Speaker,
): Promise<unknown> | undefined {
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
    case 'toast':
      toast((host) => host.show(request.toast))
      return Promise.resolve()
    case 'frame-card':
      return Promise.resolve(running?.hover.fromFrame(request.card) ?? false)
    case 'frame-closed':
      running?.hover.frameClosed()
      return Promise.resolve()
    case 'look-up':
      lookUp(request, running, toast)
      return Promise.resolve()
    default:
      return undefined
  }
}

type LookUp = Extract<PageRequest, { ask: 'look-up' }>

/** Shows what was found at the selected text; where names are not marked, or nothing was found, in a line. */
function lookUp({ query, content }: LookUp, running: Running | undefined, toast: Speaker): void {
  if (content && running?.hover.lookUp(query, content)) return
  const names = content?.namesakes?.map((match) => match.name) ?? []
  toast((host) => host.say(names.length > 0 ? names.join(', ') : browser.i18n.getMessage('noMatches')))
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
  for (const { mention } of page.mentions())
    if (!mention.others) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1)
  return [...counts]
    .map(([id, count]) => ({ id, name: names.known(id)?.name ?? id, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
