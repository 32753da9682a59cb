/** Reads and searches the library away from the page, so that nothing there waits for it. */
import { serialiseBundle } from '../../facts/bundle.ts'
import { compileMatcher } from '../../facts/matcher.ts'
import { mentionsIn } from '../../facts/mentions.ts'
import { addLanguage, type Names, type PackedNames, unpackNames } from '../../facts/names.ts'
import { makeSearch, type SearchIndex } from '../../facts/search.ts'
import { dayOfFact, type ListedFact, type OpenArticle, shelfOf, timeline } from '../../facts/shelf.ts'
import type { Fact, FactBundle, Source } from '../../facts/types.ts'
import { LibraryError, libraryError } from '../shared/library/errors.ts'
import { type Found, type Library, openLibrary } from '../shared/library/library.ts'
import type { Answered, Asked, FactPage, Question, Questions } from './protocol.ts'

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

let state: State | undefined

async function open(names: string): Promise<Questions['open']['reply']> {
  state?.library.close()
  const library = await openLibrary()
  const found = await library.everything()
  const { bundle } = found
  const sources = new Map(bundle.sources.map((source) => [source.id, source]))
  const newest = listed(bundle.facts, sources).sort((a, b) => (dayOfFact(a) < dayOfFact(b) ? 1 : -1))
  state = { library, names, found, sources, newest }
  return { ...shelfOf(bundle), damaged: found.damaged, held: found.held }
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

async function article(id: string): Promise<OpenArticle | undefined> {
  const { library, names } = opened()
  const { bundle } = await library.article(id)
  const [source] = bundle.sources
  if (!source) return undefined
  const text = bundle.texts?.[0] ?? { id, blocks: [] }
  return { source, text, facts: inReadingOrder(bundle), mentions: mentionsOf(names, source, text) }
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

const ANSWERS: { [Q in Question]: (ask: Questions[Q]['ask']) => unknown } = {
  open: ({ names }) => open(names),
  article: ({ id }) => article(id),
  timeline: ({ id, from, count }) => pageOf(timeline(id, opened().found.bundle), from, count),
  facts: ({ query, from, count }) => pageOf(searched(query), from, count),
  export: async () => serialiseBundle((await opened().library.everything()).bundle),
}

async function answer({ number, question, ask }: Asked): Promise<Answered> {
  try {
    return { number, reply: await (ANSWERS[question] as (ask: unknown) => unknown)(ask) }
  } catch (error) {
    return { number, trouble: libraryError(error).trouble }
  }
}

self.addEventListener('message', (event: MessageEvent<Asked>) => {
  void answer(event.data).then((answered) => self.postMessage(answered))
})
