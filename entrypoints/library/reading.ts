import { serialiseRecord } from '../../facts/bundle/bundle.ts'
import { byPlaceInText } from '../../facts/bundle/sources.ts'
import type { FactKind } from '../../facts/fact-kinds.ts'
import { contentId } from '../../facts/text/content-id.ts'
import type { AnnotationChange, EntityId, Fact, FactSearch } from '../../facts/types.ts'
import { type ExportedFile, exportedFacts } from '../../facts/views/exports/exported.ts'
import { type ExportFormat, exportAs } from '../../facts/views/exports/formats.ts'
import { isEverything } from '../../facts/views/fact-filter.ts'
import { type ListedFact, listedFacts, type OpenArticle } from '../../facts/views/library-listing.ts'
import { type Timeline, timelineOf } from '../../facts/views/timeline.ts'
import type { AskOf, ReplyOf } from '../shared/channels/channel.ts'
import { LibraryError } from '../shared/library/errors.ts'
import type { Library } from '../shared/library/library.ts'
import { articleParts } from './article-parts.ts'
import { comparedIn } from './compared-articles.ts'
import { type FoundFacts, startFinding } from './finding.ts'
import { openArticle, unpackedNames } from './open-article.ts'
import type { ExportedPlace, FactPage, FirstRows, ToLibrary } from './protocol.ts'
import { firstRowsOf, kept, rowsAtFirst, type State, type Whole, wholeOf } from './state.ts'

/** Answers all requests except those that move many articles. */
export type ReadingAnswers = {
  readonly [Q in Exclude<keyof ToLibrary, 'import' | 'export' | 'exchange'>]: (
    asked: AskOf<ToLibrary, Q>,
  ) => Promise<ReplyOf<ToLibrary, Q>>
}

/**
 * @param connected gets the open library
 * @param ownNames Attaché's own table of names, as JSON: enough for the first rows, and there at once
 * @param rest waited for between parts of work that nobody waits for
 */
export function readingAnswers(
  connected: () => Promise<Library>,
  ownNames: string,
  rest: () => Promise<void> = () => Promise.resolve(),
): ReadingAnswers {
  const table = kept(() => unpackedNames(ownNames))
  let state: State | undefined
  let opening: Promise<unknown> = Promise.resolve()
  let found: (whole: Whole | Promise<Whole>) => void = () => undefined
  const opened = (): State => {
    if (!state) throw new LibraryError('unreadable')
    return state
  }
  const openNow = async (): Promise<FirstRows> => {
    // Unpacked while the library is opened.
    const [library] = await Promise.all([connected(), table()])
    const first = await firstRowsOf(library, (id) => table().known(id)?.offices ?? [])
    const { promise: whole, resolve } = Promise.withResolvers<Whole>()
    state = { library, first, whole }
    // Whoever still waits for the state before gets this one.
    const before = found
    found = (made) => {
      resolve(made)
      before(made)
    }
    return first
  }
  return {
    /** One after the other: of two at once, the earlier could replace the state of the later. */
    open() {
      const next = opening.then(openNow)
      opening = next.catch(() => undefined)
      return next
    },
    async whole({ names }) {
      const { library, whole } = opened()
      found(wholeOf(library, names))
      found = () => undefined
      return (await whole).shown
    },
    async articles({ query, order, from, count }) {
      const own = opened()
      const first = rowsAtFirst(own, query, order, { from, count })
      if (first) return first
      const all = (await own.whole).sorted(query, order)
      return { total: all.length, from, articles: all.slice(from, from + count) }
    },
    async ids({ query, order }) {
      return (await opened().whole).sorted(query, order).map(({ source }) => source.id)
    },
    check: async () => opened().library.damaged(rest),
    article: async ({ id }) => openArticle(await opened().whole, id),
    compare: async ({ ids }) => comparedIn(opened().library, ids),
    async timeline({ id, kind, from, count }) {
      const { facts, kinds } = await timelineFor(opened(), id, kind)
      return { ...pageOf(facts, from, count), kinds }
    },
    async facts({ search, from, count }) {
      if (isEverything(search)) return newestOf(await opened().whole, from, count)
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
    exportAs: async ({ what, format }) => exportedAs(opened(), what, format),
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

/** Facts for another program; undefined if there are none. */
async function exportedAs(
  own: State,
  what: ExportedPlace,
  format: ExportFormat,
): Promise<ExportedFile | undefined> {
  const { facts, text } = await factsToExport(own, what)
  if (facts.length === 0) return undefined
  const { names, sources } = await own.whole
  const nameOf = (id: EntityId): string | undefined => names.known(id)?.name
  const title =
    what.of === 'article'
      ? (sources.get(what.id)?.title ?? what.id)
      : what.of === 'name'
        ? (nameOf(what.id) ?? what.id)
        : what.search.query
  const exported = exportedFacts(facts, sources, nameOf)
  return exportAs(format, { of: what.of, title, facts: exported, ...(text ? { text } : {}) })
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

/** Facts of the newest articles; of each in the order of its text. Nothing is read but what these rows show. */
async function newestOf(own: Whole, from: number, count: number): Promise<FactPage> {
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
  const { where } = await own.whole
  if (own.last?.of !== of) {
    own.last?.finding.stop()
    own.last = { of, finding: startFinding(where, search) }
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
