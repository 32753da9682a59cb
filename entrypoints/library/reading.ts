import type { FactKind } from '../../facts/fact-kinds.ts'
import { mentionsIn } from '../../facts/linking/find-mentions.ts'
import { addLanguage } from '../../facts/names/language-names.ts'
import { compileMatcher } from '../../facts/names/matcher.ts'
import { type Names, type PackedNames, unpackNames } from '../../facts/names/name-table.ts'
import { makeSearch, type SearchIndex } from '../../facts/search/search.ts'
import type { EntityId, Fact, FactBundle, Source } from '../../facts/types.ts'
import { dayOfFact, type ListedFact, type OpenArticle, shelfOf } from '../../facts/views/library-listing.ts'
import { type Timeline, timelineOf } from '../../facts/views/timeline.ts'
import { LibraryError } from '../shared/library/errors.ts'
import type { Library } from '../shared/library/library.ts'
import type { Found } from '../shared/library/types.ts'
import type { ArticleReply, FactPage, LibraryQuestion, OpenedLibrary, Questions } from './protocol.ts'

/** One state of the library: everything that is listed is from the same state. */
interface State {
  readonly library: Library
  /** The table of names, as JSON. */
  readonly names: string
  readonly found: Found
  readonly sources: ReadonlyMap<string, Source>
  /** The newest first. */
  readonly newest: readonly ListedFact[]
  index?: SearchIndex
  /** The last query and its facts: scrolling asks for more of them. */
  last?: { readonly query: string; readonly facts: readonly ListedFact[] }
  /** The same for the last timeline. */
  timeline?: { readonly of: string; readonly timeline: Timeline }
}

/** Answers all questions except import and export. */
export type Reading = {
  readonly [Q in Exclude<LibraryQuestion, 'import' | 'export'>]: (
    ask: Questions[Q]['ask'],
  ) => Promise<Questions[Q]['reply']>
}

/** @param connected gets the open library */
export function readingOf(connected: () => Promise<Library>): Reading {
  let state: State | undefined
  let opening: Promise<unknown> = Promise.resolve()
  const opened = (): State => {
    if (!state) throw new LibraryError('unreadable')
    return state
  }
  const openNow = async (names: string): Promise<OpenedLibrary> => {
    const own = await connected()
    const [found, deleted] = await Promise.all([own.everything(), own.deleted()])
    state = stateOf(own, names, found)
    const table = unpackNames(JSON.parse(names) as PackedNames)
    const shelf = shelfOf(found.bundle, (id) => table.known(id)?.offices ?? [])
    return { ...shelf, damaged: found.damaged, held: found.held, deleted }
  }
  return {
    /** One after the other: of two at once, the earlier could replace the state of the later. */
    open({ names }) {
      const next = opening.then(() => openNow(names))
      opening = next.catch(() => undefined)
      return next
    },
    article: async ({ id }) => articleOf(opened(), id),
    async timeline({ id, kind, from, count }) {
      const { facts, kinds } = timelineFor(opened(), id, kind)
      return { ...pageOf(facts, from, count), kinds }
    },
    facts: async ({ query, from, count }) => pageOf(searched(opened(), query), from, count),
  }
}

function stateOf(library: Library, names: string, found: Found): State {
  const { bundle } = found
  const sources = new Map(bundle.sources.map((source) => [source.id, source]))
  const newest = listed(bundle.facts, sources).sort((a, b) => (dayOfFact(a) < dayOfFact(b) ? 1 : -1))
  return { library, names, found, sources, newest }
}

function listed(facts: readonly Fact[], sources: ReadonlyMap<string, Source>): ListedFact[] {
  return facts.flatMap((fact): ListedFact[] => {
    const source = sources.get(fact.source)
    return source ? [{ fact, source }] : []
  })
}

async function articleOf({ library, names }: State, id: string): Promise<ArticleReply | undefined> {
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

function searched(own: State, query: string): readonly ListedFact[] {
  if (query.trim() === '') return own.newest
  if (own.last?.query === query) return own.last.facts
  own.index ??= makeSearch(own.found.bundle, unpackNames(JSON.parse(own.names) as PackedNames).aliases())
  const facts = listed(own.index.find(query).facts, own.sources)
  own.last = { query, facts }
  return facts
}

function timelineFor(own: State, id: EntityId, kind: FactKind | undefined): Timeline {
  const of = `${id} ${kind}`
  if (own.timeline?.of !== of) own.timeline = { of, timeline: timelineOf(id, own.found.bundle, kind) }
  return own.timeline.timeline
}

function pageOf(facts: readonly ListedFact[], from: number, count: number): FactPage {
  return { total: facts.length, from, facts: facts.slice(from, from + count) }
}
