import type { Words } from '../../components/ui/messages.ts'
import { pageDate } from '../../facts/articles/publication-date.ts'
import type { LinkOptions } from '../../facts/linking/context.ts'
import type { Names } from '../../facts/names/name-table.ts'
import type { EntityId, IsoDate } from '../../facts/types.ts'
import type { NamedText } from '../../facts/views/co-occurrence.ts'
import type { PageCount, PageReport } from '../../facts/views/summary.ts'
import { redone } from '../../settings/options.ts'
import { isOn, type Settings } from '../../settings/settings.ts'
import type { ToastHost } from '../card/toast.tsx'
import { browser } from '../shared/browser.ts'
import { answered } from '../shared/channels/answered.ts'
import type { Answers, AskOf } from '../shared/channels/channel.ts'
import type { ToPage } from '../shared/channels/to-page.ts'
import { isOwnStyle, marksCss } from '../shared/mark-style.ts'
import { askNear, askSite, askStyle, untilAnswered } from '../shared/messages.ts'
import { loadSettings, watchLibrary, watchSettings } from '../shared/store.ts'
import { forgetKit, kit } from './hover/card-loader.ts'
import { type Hover, startHover } from './hover/controller.ts'
import { makeMarks } from './marks/marks.ts'
import { countNames } from './mentions/count.ts'
import { makePage, type Page } from './mentions/mention-index.ts'
import { keepNames, loadNames, type Table } from './name-table.ts'
import { observe } from './read/mutations.ts'
import { loaded, makeSlices, seen } from './read/time-slices.ts'
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
  let wanted: Settings | undefined
  // Whether the reader has asked for marks on this very page.
  let isAskedFor = own !== undefined
  const names = keepNames(loadNames, () => seen(signal))
  const restyle = own ? ownStyler(own) : styler()
  const stop = (): void => {
    running?.stop()
    running = undefined
  }
  const apply = async (settings: Settings): Promise<void> => {
    const isWanted = !signal.aborted && (isAskedFor || isOn(settings, await site(settings)))
    if (!isWanted || !running || redone(running.settings, settings).has('marks')) stop()
    if (wanted?.language !== settings.language) forgetKit()
    wanted = isWanted ? settings : undefined
    if (!isWanted) return
    await seen(signal)
    await loaded()
    if (wanted !== settings || signal.aborted) return
    restyle(settings)
    // The table of names is the background's: a page that is switched off never loads it.
    const table = await names.table()
    if (table && wanted === settings) running ??= start(table, settings, own)
  }
  /** The library has changed: its facts are asked for anew, and its names where it has others than before. */
  const refresh = async (version: string | undefined): Promise<void> => {
    running?.hover.forget()
    if (!wanted) return names.forget()
    if (!(await names.renew(version)) || !wanted) return
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
  const answer = (message: unknown): Promise<unknown> | undefined =>
    answered({ ...answersOf(running, toast), start: askFor } satisfies Answers<ToPage>, message)
  browser.runtime.onMessage.addListener(answer)
  const unwatch = watchSettings((settings) => void apply(settings))
  const unwatchLibrary = watchLibrary((version) => void refresh(version))
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
  const observer = observe(page, root, () => slices.want(true))
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

/** What the page answers, but to what starts it. */
function answersOf(running: Running | undefined, toast: Speaker): Omit<Answers<ToPage>, 'start'> {
  return {
    report: () => report(running),
    go: ({ id }) => running?.hover.goTo(id) ?? false,
    hello: () => true,
    'next-name': () => running?.hover.nextName(),
    toast: (asked) => toast.speak((host) => host.show(asked.toast)),
    'frame-card': ({ card }) => running?.hover.fromFrame(card) ?? false,
    'frame-closed': () => running?.hover.frameClosed(),
    'look-up': (asked) => lookUp(asked, running, toast),
  }
}

/** Shows what was found at the selected text; where names are not marked, or nothing was found, in a line. */
function lookUp(
  { query, content }: AskOf<ToPage, 'look-up'>,
  running: Running | undefined,
  toast: Speaker,
): void {
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
