/** Reads and searches the library away from the page, so that nothing there waits for it. */

import { mentionsIn } from '../../facts/linking/find-mentions.ts'
import { compileMatcher } from '../../facts/names/matcher.ts'
import { addLanguage, type Names, type PackedNames, unpackNames } from '../../facts/names/name-table.ts'
import { makeSearch, type SearchIndex } from '../../facts/search/search.ts'
import type { Fact, FactBundle, Source } from '../../facts/types.ts'
import {
  dayOfFact,
  type ListedFact,
  type OpenArticle,
  shelfOf,
  timeline,
} from '../../facts/views/library-listing.ts'
import { LibraryError, libraryError } from '../shared/library/errors.ts'
import { type Library, openLibrary } from '../shared/library/library.ts'
import type { Found } from '../shared/library/types.ts'
import type { AskOptions } from './ask.ts'
import { exportLibrary, fileSink, forgetExports } from './export.ts'
import { importFile } from './import.ts'
import type {
  ArticleReply,
  Asked,
  FactPage,
  FromWorker,
  OpenedLibrary,
  Question,
  Questions,
  ToWorker,
} from './protocol.ts'

interface State {
  readonly library: Library
  readonly names: string
  readonly found: Found
  readonly sources: ReadonlyMap<string, Source>
  /** The newest first. */
  readonly newest: readonly ListedFact[]
  index?: SearchIndex
  /** The last query and what it found: scrolling asks for more of it. */
  last?: { readonly query: string; readonly facts: readonly ListedFact[] }
}

let library: Promise<Library> | undefined
let state: State | undefined

let opening: Promise<unknown> = Promise.resolve()

/** One after the other: of two at once the later one's state would be closed by the earlier. */
function open(names: string): Promise<OpenedLibrary> {
  const next = opening.then(() => openNow(names))
  opening = next.catch(() => undefined)
  return next
}

/** The library, opened once; what could not be opened is tried again the next time. */
function connected(): Promise<Library> {
  library ??= openLibrary().catch((error: unknown) => {
    library = undefined
    throw error
  })
  return library
}

async function openNow(names: string): Promise<OpenedLibrary> {
  const own = await connected()
  const [found, deleted] = await Promise.all([own.everything(), own.deleted()])
  const { bundle } = found
  const sources = new Map(bundle.sources.map((source) => [source.id, source]))
  const newest = listed(bundle.facts, sources).sort((a, b) => (dayOfFact(a) < dayOfFact(b) ? 1 : -1))
  state = { library: own, names, found, sources, newest }
  return { ...shelfOf(bundle), damaged: found.damaged, held: found.held, deleted }
}

function listed(facts: readonly Fact[], sources: ReadonlyMap<string, Source>): ListedFact[] {
  return facts.flatMap((fact): ListedFact[] => {
    const source = sources.get(fact.source)
    return source ? [{ fact, source }] : []
  })
}

function opened(): State {
  if (!state) throw new LibraryError('unreadable')
  return state
}

async function article(id: string): Promise<ArticleReply | undefined> {
  const { library, names } = opened()
  const { bundle, told } = await library.article(id)
  const [source] = bundle.sources
  if (!source) return undefined
  const text = bundle.texts?.[0] ?? { id, blocks: [] }
  const mentions = mentionsOf(names, source, text)
  return { article: { source, text, facts: inReadingOrder(bundle), mentions }, told }
}

function inReadingOrder({ facts }: FactBundle): Fact[] {
  return [...facts].sort((a, b) => a.quote.block - b.quote.block || a.quote.start - b.quote.start)
}

function mentionsOf(json: string, source: Source, text: OpenArticle['text']): OpenArticle['mentions'] {
  const names: Names = unpackNames(JSON.parse(json) as PackedNames)
  addLanguage(names, source.language)
  const date = source.published
  return mentionsIn(
    names,
    compileMatcher(names),
    text.blocks.map((block) => block.text),
    { language: source.language, ...(date === undefined ? {} : { date }) },
  )
}

function searched(query: string): readonly ListedFact[] {
  const own = opened()
  if (query.trim() === '') return own.newest
  if (own.last?.query === query) return own.last.facts
  own.index ??= makeSearch(own.found.bundle, unpackNames(JSON.parse(own.names) as PackedNames).aliases())
  const facts = listed(own.index.find(query).facts, own.sources)
  own.last = { query, facts }
  return facts
}

function pageOf(facts: readonly ListedFact[], from: number, count: number): FactPage {
  return { total: facts.length, from, facts: facts.slice(from, from + count) }
}

/** What a long answer works with. */
type Running = Required<AskOptions>

const ANSWERS: { [Q in Question]: (ask: Questions[Q]['ask'], running: Running) => unknown } = {
  open: ({ names }) => open(names),
  article: ({ id }) => article(id),
  timeline: ({ id, from, count }) => pageOf(timeline(id, opened().found.bundle), from, count),
  facts: ({ query, from, count }) => pageOf(searched(query), from, count),
  export: async (_, running) => exportLibrary(await connected(), await fileSink(), running),
  import: async ({ file, from, known, shipped }, running) =>
    importFile(file, {
      library: await connected(),
      from,
      known: new Map(known.map((entity) => [entity.id, entity])),
      shipped: new Set(shipped),
      ...running,
    }),
}

const running = new Map<number, AbortController>()

async function answer({ number, question, ask }: Asked): Promise<FromWorker> {
  const control = new AbortController()
  running.set(number, control)
  const tell = (done: number): void => self.postMessage({ number, done } satisfies FromWorker)
  try {
    const work = ANSWERS[question] as (ask: unknown, running: Running) => unknown
    return { number, reply: await work(ask, { tell, signal: control.signal }) }
  } catch (error) {
    return { number, trouble: libraryError(error).trouble, error: String(error) }
  } finally {
    running.delete(number)
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('cancel' in data) running.get(data.cancel)?.abort()
  else void answer(data).then((answered) => self.postMessage(answered))
})

void forgetExports()
