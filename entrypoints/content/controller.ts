import type { Words } from '../../components/ui/messages.ts'
import { pageDate } from '../../facts/articles/publication-date.ts'
import type { LinkOptions } from '../../facts/linking/context.ts'
import { compileMatcher, type Matcher } from '../../facts/names/matcher.ts'
import { addLanguage, type Names, type PackedNames, unpackNames } from '../../facts/names/name-table.ts'
import type { EntityId, IsoDate } from '../../facts/types.ts'
import type { NamedText } from '../../facts/views/co-occurrence.ts'
import type { PageCount, PageReport } from '../../facts/views/summary.ts'
import { isOn, type Settings } from '../../settings/settings.ts'
import type { ToastHost } from '../card/toast.tsx'
import { browser } from '../shared/browser.ts'
import { isOwnStyle, marksCss } from '../shared/mark-style.ts'
import { askNames, askNear, askSite, askStyle, type PageRequest, untilAnswered } from '../shared/messages.ts'
import { loadSettings, watchLibrary, watchSettings } from '../shared/store.ts'
import { forgetKit, kit } from './hover/card-loader.ts'
import { type Hover, startHover } from './hover/controller.ts'
import { makeMarks } from './marks/marks.ts'
import { countNames } from './mentions/count.ts'
import { makePage, type Page } from './mentions/mention-index.ts'
import { pageLanguage } from './read/metadata.ts'
import { observe } from './read/mutations.ts'
import { loaded, makeSlices, nextTask, seen } from './read/time-slices.ts'
import { measured } from './trace.ts'

/** What is different in pages of the extension's own, where names can be tried out. */
export interface OwnPage {
  /** The element in which names are marked. */
  readonly root: Element
  /** Puts a sheet for marks into the page; an empty one where they are as the content script's own sheet has them. */
  restyle(css: string): void
}

/**
 * Runs in a page until `signal` aborts (the extension was updated or removed): marks while the reader's
 * switches say so, and answers what is asked about the page.
 *
 * @param own in a page of the extension's own, which is always on
 */
export async function run(signal: AbortSignal, own?: OwnPage): Promise<void> {
  let running: Running | undefined
  let names: Promise<Table> | undefined
  let wanted: Settings | undefined
  // Whether the reader has asked for marks on this very page.
  let isAskedFor = own !== undefined
  const restyle = own ? ownStyler(own) : styler()
  const stop = (): void => {
    running?.stop()
    running = undefined
  }
  const apply = async (settings: Settings): Promise<void> => {
    const isWanted = !signal.aborted && (isAskedFor || isOn(settings, await site(settings)))
    if (!isWanted || !running || !isSameWork(running.settings, settings)) stop()
    if (wanted?.language !== settings.language) forgetKit()
    wanted = isWanted ? settings : undefined
    if (!isWanted) return
    await seen(signal)
    await loaded()
    if (wanted !== settings || signal.aborted) return
    restyle(settings)
    // The table of names is the background's: a page that is switched off never loads it.
    names ??= loadNames()
    const table = await names.catch(() => undefined)
    // No table came: the next change of a switch asks again.
    if (!table) names = undefined
    if (table && wanted === settings) running ??= start(table, settings, own)
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
  const toast: Speaker = {
    speak(speak) {
      void kit()
        .then(({ makeToast, words }) => {
          if (signal.aborted) return
          made ??= makeToast(words)
          speak(made, words)
        })
        .catch(() => undefined)
    },
    unsay: () => made?.unsay(),
  }
  const askFor = async (): Promise<void> => {
    isAskedFor = true
    await apply(await loadSettings())
  }
  const answer = (message: unknown): Promise<unknown> | undefined => {
    const request = message as PageRequest
    return request.ask === 'start' ? askFor() : reply(request, running, toast)
  }
  browser.runtime.onMessage.addListener(answer)
  const unwatch = watchSettings((settings) => void apply(settings))
  const unwatchLibrary = watchLibrary(() => void refresh())
  // A page that was kept, to go back to, was told of no change meanwhile.
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return
    running?.hover.forget()
    void loadSettings().then(apply)
  }
  addEventListener('pageshow', shown, { signal })
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

/** The host that the reader's rules are asked about: that of the page around, in a frame. Without rules nobody is asked. */
async function site({ sites }: Settings): Promise<string> {
  if (window === window.top || Object.keys(sites).length === 0) return location.host
  return untilAnswered(askSite).catch(() => location.host)
}

/** Whether what runs with some settings would be the same with others. */
function isSameWork(a: Settings, b: Settings): boolean {
  const keys = [
    'leaders',
    'countries',
    'offices',
    'governments',
    'savedNames',
    'density',
    'delay',
    'modifier',
    'textSize',
    'badge',
  ] as const
  return keys.every((key) => a[key] === b[key]) && (a.line === 'none') === (b.line === 'none')
}

/** Has names marked as the reader wants them: by a sheet that the background puts in, since pages see their own. */
function styler(): (settings: Settings) => void {
  let css = ''
  return (settings) => {
    const next = sheetOf(settings)
    if (next === css) return
    void askStyle(next, css).catch(() => undefined)
    css = next
  }
}

function ownStyler({ restyle }: OwnPage): (settings: Settings) => void {
  return (settings) => restyle(sheetOf(settings))
}

const sheetOf = (settings: Settings): string =>
  settings.line === 'none' || isOwnStyle(settings) ? '' : marksCss(settings)

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
  readonly settings: Settings
  readonly date: IsoDate | undefined
  readonly language: string | undefined
  stop(): void
}

/** Reads the page, marks its names and follows it. */
function start({ names, matcher, language }: Table, settings: Settings, own: OwnPage | undefined): Running {
  const { offices, governments, leaders, countries, savedNames, density } = settings
  const root = own?.root ?? document.documentElement
  const marks = makeMarks(settings.line !== 'none')
  const date = pageDate(document, location.href)
  const options: LinkOptions = { offices, governments }
  const settled = (): void => {
    page.settle()
    hover.settled()
    counter?.settled()
  }
  const slices = makeSlices(
    (until) => measured('read', () => page.work(until)),
    () => measured('settle', settled),
  )
  const page = makePage(names, matcher, marks, {
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
    options,
    root,
    wanted: { leaders, countries, savedNames, density },
    near: (words) => untilAnswered(() => askNear(words)).catch(() => []),
    wake: (isUrgent) => slices.want(isUrgent),
    rooted: (found) => observer.follow(found),
  })
  const hover = startHover(page, marks, settings)
  const observer = observe(page, root, (isText) => {
    if (isText) hover.changed()
    slices.want(true)
  })
  const isCounted = settings.badge && own === undefined && window === window.top
  const counter = isCounted ? countNames(page) : undefined
  page.read(root)
  slices.want(true)
  return {
    page,
    hover,
    names,
    settings,
    date,
    language,
    stop() {
      counter?.stop()
      observer.stop()
      slices.stop()
      hover.stop()
      page.stop()
      marks.stop()
    },
  }
}

/** Says something on the page; without a word where the extension has gone. */
interface Speaker {
  speak(speak: (toast: ToastHost, words: Words) => void): void
  /** Takes back what was found of a text that was looked up. */
  unsay(): void
}

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
      toast.speak((host) => host.show(request.toast))
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
  toast.unsay()
  if (content && running?.hover.lookUp(query, content)) return
  const names = content?.namesakes?.map((match) => match.name) ?? []
  toast.speak((host, words) => host.say(names.length > 0 ? names.join(', ') : words('noMatches')))
}

function report(running: Running | undefined): PageReport {
  const about = { site: location.host, title: document.title }
  if (!running) return { ...about, isOn: false, paragraphs: [], counts: [], named: [] }
  const { page, date, language } = running
  return {
    ...about,
    isOn: true,
    paragraphs: firstOf(page.paragraphs()),
    counts: countsOf(running),
    named: severalIn(page.texts()),
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
  }
}

/** What names several for sure, with whom it names; no more of it than is summed up. */
function severalIn(texts: readonly NamedText[]): NamedText[] {
  const out: NamedText[] = []
  let size = 0
  for (const { text, mentions } of texts) {
    const sure = mentions.filter(({ others }) => !others)
    if (sure.length < 2) continue
    size += text.length
    if (size > MOST_SUMMED) break
    out.push({ text, mentions: sure.map(({ entity, start }) => ({ entity, start })) })
  }
  return out
}

/** So much of a page is summed up, in UTF-16 units: long articles are a tenth of it. */
const MOST_SUMMED = 200_000

function firstOf(paragraphs: readonly string[]): string[] {
  let size = 0
  return paragraphs.filter((text) => {
    size += text.length
    return size <= MOST_SUMMED
  })
}

function countsOf({ page, names }: Running): PageCount[] {
  const counts = new Map<EntityId, number>()
  for (const { mention } of page.mentions())
    if (!mention.others) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + 1)
  return [...counts]
    .map(([id, count]) => ({ id, name: names.known(id)?.name ?? id, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
