import { byNewest, byPlaceInText } from '../../facts/bundle/sources.ts'
import type { FactKind } from '../../facts/fact-kinds.ts'
import { mentionsIn } from '../../facts/linking/find-mentions.ts'
import { addLanguage } from '../../facts/names/language-names.ts'
import { compileMatcher } from '../../facts/names/matcher.ts'
import { type Names, type PackedNames, unpackNames } from '../../facts/names/name-table.ts'
import { makeSearch, type SearchIndex } from '../../facts/search/search.ts'
import type { EntityId, Fact, Source } from '../../facts/types.ts'
import { exportedFacts } from '../../facts/views/exports/exported.ts'
import { exportAs } from '../../facts/views/exports/formats.ts'
import { type ListedFact, listingOfSummaries, type OpenArticle } from '../../facts/views/library-listing.ts'
import { type Timeline, timelineOf } from '../../facts/views/timeline.ts'
import type { AskOf, ReplyOf } from '../shared/channels/channel.ts'
import { LibraryError } from '../shared/library/errors.ts'
import type { Library } from '../shared/library/library.ts'
import type { Listing } from '../shared/library/types.ts'
import type { ArticleReply, ExportedPlace, FactPage, OpenedLibrary, ToLibrary } from './protocol.ts'

/** One state of the library: everything that is listed is from the same state. */
interface State {
  readonly library: Library
  /** The table of names, as JSON: an article adds those of its language to a table of its own. */
  readonly json: string
  /** The same, unpacked. */
  readonly names: Names
  readonly sources: ReadonlyMap<string, Source>
  /** The articles that have facts, the newest first. */
  readonly rows: readonly ArticleRows[]
  readonly total: number
  index?: Promise<SearchIndex>
  /** The last query and its facts: scrolling asks for more of them. */
  last?: { readonly query: string; readonly facts: Promise<readonly ListedFact[]> }
  /** The same for the last timeline. */
  timeline?: { readonly of: string; readonly timeline: Promise<Timeline> }
}

/** Which rows an article's facts have in the list of all. */
interface ArticleRows {
  readonly id: string
  readonly from: number
  readonly end: number
}

/** Answers all requests except import and export. */
export type ReadingAnswers = {
  readonly [Q in Exclude<keyof ToLibrary, 'import' | 'export'>]: (
    asked: AskOf<ToLibrary, Q>,
  ) => Promise<ReplyOf<ToLibrary, Q>>
}

/** @param connected gets the open library */
export function readingAnswers(connected: () => Promise<Library>): ReadingAnswers {
  let state: State | undefined
  let opening: Promise<unknown> = Promise.resolve()
  const opened = (): State => {
    if (!state) throw new LibraryError('unreadable')
    return state
  }
  const openNow = async (names: string): Promise<OpenedLibrary> => {
    const own = await connected()
    const [listing, deleted] = await Promise.all([own.listing(), own.deleted()])
    const { sources, summaries, entities, held } = listing
    const table = unpacked(names)
    state = stateOf(own, { json: names, names: table }, listing)
    const shown = listingOfSummaries(sources, summaries, entities, (id) => table.known(id)?.offices ?? [])
    return { ...shown, damaged: held - sources.length, held, deleted }
  }
  return {
    async connect() {
      await connected()
      return undefined
    },
    /** One after the other: of two at once, the earlier could replace the state of the later. */
    open({ names }) {
      const next = opening.then(() => openNow(names))
      opening = next.catch(() => undefined)
      return next
    },
    check: async () => opened().library.damaged(),
    article: async ({ id }) => articleOf(opened(), id),
    async timeline({ id, kind, from, count }) {
      const { facts, kinds } = await timelineFor(opened(), id, kind)
      return { ...pageOf(facts, from, count), kinds }
    },
    async facts({ query, from, count }) {
      if (query.trim() === '') return newestOf(opened(), from, count)
      return pageOf(await searched(opened(), query), from, count)
    },
    async exportAs({ what, format }) {
      const own = opened()
      const { facts, text } = await factsToExport(own, what)
      if (facts.length === 0) return undefined
      const nameOf = (id: EntityId): string | undefined => own.names.known(id)?.name
      const title =
        what.of === 'article'
          ? (own.sources.get(what.id)?.title ?? what.id)
          : what.of === 'name'
            ? (nameOf(what.id) ?? what.id)
            : what.query
      const exported = exportedFacts(facts, own.sources, nameOf)
      return exportAs(format, { of: what.of, title, facts: exported, ...(text ? { text } : {}) })
    },
  }
}

/** The facts of what is exported, and the text of an article. */
async function factsToExport(
  own: State,
  what: ExportedPlace,
): Promise<{ readonly facts: readonly Fact[]; readonly text?: OpenArticle['text'] }> {
  if (what.of === 'article') {
    const { facts, text } = await partsOf(own.library, what.id)
    return { facts, ...(text ? { text } : {}) }
  }
  const found =
    what.of === 'name' ? (await timelineFor(own, what.id, what.kind)).facts : await searched(own, what.query)
  return { facts: found.map(({ fact }) => fact) }
}

const unpacked = (json: string): Names => unpackNames(JSON.parse(json) as PackedNames)

function stateOf(
  library: Library,
  table: Pick<State, 'json' | 'names'>,
  { sources, summaries }: Listing,
): State {
  const bySource = new Map(sources.map((source) => [source.id, source]))
  const counts = new Map(summaries.map(({ id, facts }) => [id, facts]))
  let total = 0
  const rows = [...sources].sort(byNewest).map(({ id }) => {
    const from = total
    total += counts.get(id) ?? 0
    return { id, from, end: total }
  })
  return { library, ...table, sources: bySource, rows: rows.filter(({ from, end }) => from < end), total }
}

/** Facts of the newest articles; of each in the order of its text. Nothing is read but what these rows show. */
async function newestOf(own: State, from: number, count: number): Promise<FactPage> {
  const shown = own.rows.filter((row) => row.from < from + count && row.end > from)
  const { bundle } = await own.library.factsOf(shown.map(({ id }) => id))
  const facts = shown.flatMap(({ id }) =>
    bundle.facts.filter((fact) => fact.source === id).sort(byPlaceInText),
  )
  const skipped = from - (shown[0]?.from ?? from)
  const listedFacts = listed(facts.slice(skipped, skipped + count), own.sources)
  return { total: own.total, from, facts: listedFacts }
}

function listed(facts: readonly Fact[], sources: ReadonlyMap<string, Source>): ListedFact[] {
  return facts.flatMap((fact): ListedFact[] => {
    const source = sources.get(fact.source)
    return source ? [{ fact, source }] : []
  })
}

/** What is kept of an article, its facts in the order of its text. */
async function partsOf(library: Library, id: string) {
  const { bundle, claims } = await library.article(id)
  return {
    source: bundle.sources[0],
    text: bundle.texts?.[0],
    facts: bundle.facts.toSorted(byPlaceInText),
    claims,
  }
}

async function articleOf({ library, json }: State, id: string): Promise<ArticleReply | undefined> {
  const { source, text = { id, blocks: [] }, facts, claims } = await partsOf(library, id)
  if (!source) return undefined
  return { article: { source, text, facts, mentions: mentionsOf(json, source, text) }, claims }
}

function mentionsOf(json: string, source: Source, text: OpenArticle['text']): OpenArticle['mentions'] {
  const names = unpacked(json)
  addLanguage(names, source.language)
  const date = source.published
  return mentionsIn(
    names,
    compileMatcher(names),
    text.blocks.map((block) => block.text),
    { language: source.language, ...(date === undefined ? {} : { date }) },
  )
}

function searched(own: State, query: string): Promise<readonly ListedFact[]> {
  if (own.last?.query === query) return own.last.facts
  own.index ??= indexOf(own).catch((error: unknown) => {
    delete own.index
    throw error
  })
  const facts = own.index.then((index) => listed(index.find(query).facts, own.sources))
  own.last = { query, facts }
  facts.catch(() => {
    if (own.last?.facts === facts) delete own.last
  })
  return facts
}

async function indexOf({ library, names }: State): Promise<SearchIndex> {
  const { bundle } = await library.everything('texts')
  return makeSearch(bundle, names.aliases())
}

function timelineFor(own: State, id: EntityId, kind: FactKind | undefined): Promise<Timeline> {
  const of = `${id} ${kind}`
  if (own.timeline?.of === of) return own.timeline.timeline
  const timeline = own.library.about(id).then(({ bundle }) => timelineOf(id, bundle, kind))
  own.timeline = { of, timeline }
  timeline.catch(() => {
    if (own.timeline?.timeline === timeline) delete own.timeline
  })
  return timeline
}

function pageOf(facts: readonly ListedFact[], from: number, count: number): FactPage {
  return { total: facts.length, from, facts: facts.slice(from, from + count) }
}
