import { serialiseRecord } from '../../facts/bundle/bundle.ts'
import { byNewest, byPlaceInText } from '../../facts/bundle/sources.ts'
import type { FactKind } from '../../facts/fact-kinds.ts'
import type { Names } from '../../facts/names/name-table.ts'
import { nameIndex } from '../../facts/search/search.ts'
import { contentId } from '../../facts/text/content-id.ts'
import type { AnnotationChange, EntityId, Fact, FactSearch, Source } from '../../facts/types.ts'
import { exportedFacts } from '../../facts/views/exports/exported.ts'
import { exportAs } from '../../facts/views/exports/formats.ts'
import { isEverything } from '../../facts/views/fact-filter.ts'
import {
  type ListedFact,
  listedFacts,
  listingOfSummaries,
  type OpenArticle,
} from '../../facts/views/library-listing.ts'
import { type Timeline, timelineOf } from '../../facts/views/timeline.ts'
import type { AskOf, ReplyOf } from '../shared/channels/channel.ts'
import { LibraryError } from '../shared/library/errors.ts'
import type { Library } from '../shared/library/library.ts'
import type { Listing } from '../shared/library/types.ts'
import { wordsOfLibrary } from '../shared/library/words-of-library.ts'
import { type FindIn, type Finding, type FoundFacts, startFinding } from './finding.ts'
import { articleParts, comparedIn, openArticle, unpackedNames } from './open-article.ts'
import type { ExportedPlace, FactPage, OpenedLibrary, ToLibrary } from './protocol.ts'

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
  readonly where: FindIn
  /** The last search: scrolling asks for more of it. */
  last?: { readonly of: string; readonly finding: Finding }
  /** The same for the last timeline. */
  timeline?: { readonly of: string; readonly timeline: Promise<Timeline> }
}

/** Which rows an article's facts have in the list of all. */
interface ArticleRows {
  readonly id: string
  readonly from: number
  readonly end: number
}

/** Answers all requests except those that move many articles. */
export type ReadingAnswers = {
  readonly [Q in Exclude<keyof ToLibrary, 'import' | 'export' | 'exchange'>]: (
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
    const table = unpackedNames(names)
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
    article: async ({ id }) => openArticle(opened(), id),
    compare: async ({ ids }) => comparedIn(opened().library, ids),
    async timeline({ id, kind, from, count }) {
      const { facts, kinds } = await timelineFor(opened(), id, kind)
      return { ...pageOf(facts, from, count), kinds }
    },
    async facts({ search, from, count }) {
      if (isEverything(search)) return newestOf(opened(), from, count)
      // One more, so that the list goes on.
      const { facts, isAll, meant } = await foundFor(opened(), search, from + count + 1)
      return { ...pageOf(facts, from, count), isAll, meant }
    },
    folder: async () => (await connected()).folder(),
    async 'set-folder'({ handle }) {
      await (await connected()).setFolder(handle)
      return undefined
    },
    annotate: async ({ changes }) => (await connected()).annotate(changes),
    async searches({ change }) {
      const own = await connected()
      if (change) await own.annotate([searchChange(change)])
      const kept = await own.annotations('search')
      return kept.toSorted((a, b) => (a.at < b.at ? -1 : 1)).flatMap(({ value }) => value ?? [])
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
            : what.search.query
      const exported = exportedFacts(facts, own.sources, nameOf)
      return exportAs(format, { of: what.of, title, facts: exported, ...(text ? { text } : {}) })
    },
  }
}

/** A search that is kept, or no longer: its id comes from what it looks for. */
function searchChange({
  search,
  isKept,
}: NonNullable<AskOf<ToLibrary, 'searches'>['change']>): AnnotationChange {
  const value = { ...search, query: search.query.trim() }
  const of = contentId(serialiseRecord(value))
  return { what: 'search', of, ...(isKept ? { value } : {}) }
}

/** The facts of what is exported, and the text of an article. */
async function factsToExport(
  own: State,
  what: ExportedPlace,
): Promise<{ readonly facts: readonly Fact[]; readonly text?: OpenArticle['text'] }> {
  if (what.of === 'article') {
    const { facts, text } = await articleParts(own.library, what.id)
    return { facts, ...(text ? { text } : {}) }
  }
  const { facts: found } =
    what.of === 'name'
      ? await timelineFor(own, what.id, what.kind)
      : await foundFor(own, what.search, Number.POSITIVE_INFINITY)
  return { facts: found.map(({ fact }) => fact) }
}

function stateOf(
  library: Library,
  table: Pick<State, 'json' | 'names'>,
  { sources, summaries, entities }: Listing,
): State {
  const bySource = new Map(sources.map((source) => [source.id, source]))
  const counts = new Map(summaries.map(({ id, facts }) => [id, facts]))
  let total = 0
  const rows = [...sources].sort(byNewest).map(({ id }) => {
    const from = total
    total += counts.get(id) ?? 0
    return { id, from, end: total }
  })
  const articles = new Map(
    summaries.flatMap((summary) => {
      const source = bySource.get(summary.id)
      return source ? [[summary.id, { source, summary }] as const] : []
    }),
  )
  const where: FindIn = {
    articles,
    byNumber: new Map(summaries.map(({ number, id }) => [number, id])),
    words: once(() => wordsOfLibrary(library)),
    names: kept(() => nameIndex(entities, table.names.aliases())),
    factsOf: async (ids) => (await library.factsOf(ids)).bundle,
  }
  return {
    library,
    ...table,
    sources: bySource,
    rows: rows.filter(({ from, end }) => from < end),
    total,
    where,
  }
}

/** Makes something when it is first asked for. */
function kept<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The same for what may fail: it is tried again then. */
function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
}

/** Facts of the newest articles; of each in the order of its text. Nothing is read but what these rows show. */
async function newestOf(own: State, from: number, count: number): Promise<FactPage> {
  const shown = own.rows.filter((row) => row.from < from + count && row.end > from)
  const { bundle } = await own.library.factsOf(shown.map(({ id }) => id))
  const facts = shown.flatMap(({ id }) =>
    bundle.facts.filter((fact) => fact.source === id).sort(byPlaceInText),
  )
  const skipped = from - (shown[0]?.from ?? from)
  const page = facts.slice(skipped, skipped + count)
  const listed = listedFacts(page, (id) => own.sources.get(id), bundle.annotations)
  return { total: own.total, from, facts: listed, isAll: true, meant: [] }
}

/** The facts of a search, so many of them or all if there are fewer; the search before it ends. */
async function foundFor(own: State, search: FactSearch, count: number): Promise<FoundFacts> {
  const of = JSON.stringify(search)
  if (own.last?.of !== of) {
    own.last?.finding.stop()
    own.last = { of, finding: startFinding(own.where, search) }
  }
  const { finding } = own.last
  try {
    return await finding.upTo(count)
  } catch (error) {
    // It cannot go on, so the next time it starts again.
    if (own.last?.finding === finding) delete own.last
    throw error
  }
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
  return { total: facts.length, from, facts: facts.slice(from, from + count), isAll: true, meant: [] }
}
