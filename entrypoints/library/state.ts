import { byNewest } from '../../facts/bundle/sources.ts'
import type { Names } from '../../facts/names/name-table.ts'
import { aliasesOf } from '../../facts/names/whole-table.ts'
import { makeNames } from '../../facts/search/search-names.ts'
import type { EntityId, Office, Source } from '../../facts/types.ts'
import { filterValues } from '../../facts/views/fact-filter.ts'
import {
  type ListedArticle,
  listedArticle,
  listingOfSummaries,
  type Order,
  sortedArticles,
} from '../../facts/views/library-listing.ts'
import type { Timeline } from '../../facts/views/timeline.ts'
import type { Library } from '../shared/library/library.ts'
import type { Newest, WholeListing } from '../shared/library/types.ts'
import { wordsOfLibrary } from '../shared/library/words-of-library.ts'
import type { FindIn, Finding } from './finding.ts'
import { unpackedNames } from './open-article.ts'
import type { ArticleRows, FirstRows, WholeLibrary } from './protocol.ts'

/** So many articles are listed before all are read: a screen of them, and some more. */
const FIRST_ROWS = 24

/** One state of the library: everything that is listed is from the same state. */
export interface State {
  readonly library: Library
  readonly first: FirstRows
  /** What needs all articles. It is read when the first rows are shown. */
  readonly whole: Promise<Whole>
  /** The last search: scrolling asks for more of it. */
  last?: { readonly of: string; readonly finding: Finding }
  /** The same for the last timeline. */
  timeline?: { readonly of: string; readonly timeline: Promise<Timeline> }
}

/** What is known when the summaries of all articles are read. */
export interface Whole {
  readonly library: Library
  /** The table of names, as JSON: an article adds those of its language to a table of its own. */
  readonly json: string
  /** The same, unpacked. */
  readonly names: Names
  readonly sources: ReadonlyMap<string, Source>
  /** The articles that have facts, the newest first. */
  readonly rows: readonly FactRows[]
  readonly total: number
  readonly where: FindIn
  readonly shown: WholeLibrary
  readonly sorted: (query: string, order: Order) => readonly ListedArticle[]
}

/** Which rows an article's facts have in the list of all. */
interface FactRows {
  readonly id: string
  readonly from: number
  readonly end: number
}

/** Reads the first rows. @param officesOf the offices of leaders */
export async function firstRowsOf(library: Library, officesOf: OfficesOf): Promise<FirstRows> {
  const [newest, deleted] = await Promise.all([library.newest(FIRST_ROWS), library.deleted()])
  const { articles, facts, names: entities } = newest
  return { rows: listed(newest, officesOf), counts: { articles, facts, entities, deleted } }
}

type OfficesOf = (id: EntityId) => readonly Office[]

function listed({ sources, summaries, entities }: Newest, officesOf: OfficesOf): readonly ListedArticle[] {
  const bySource = new Map(sources.map((source) => [source.id, source]))
  const named = new Map(entities.map((entity) => [entity.id, entity]))
  return summaries.flatMap((summary) => {
    const source = bySource.get(summary.id)
    return source ? listedArticle(source, summary, named, officesOf) : []
  })
}

/** Rows of the list of articles, if the first rows have them: the newest ones are listed before all are read. */
export function rowsAtFirst(
  { first: { rows, counts } }: State,
  query: string,
  order: Order,
  { from, count }: { readonly from: number; readonly count: number },
): ArticleRows | undefined {
  const total = counts.articles
  if (query.trim() !== '' || order !== 'newest' || rows.length < Math.min(total, from + count))
    return undefined
  return { total, from, articles: rows.slice(from, from + count) }
}

/** @param json the table of names */
export async function wholeOf(library: Library, json: string): Promise<Whole> {
  return madeOf(library, json, await library.listing())
}

function madeOf(library: Library, json: string, listing: WholeListing): Whole {
  const { sources, summaries, entities, held } = listing
  const table = unpackedNames(json)
  const shown = listingOfSummaries(sources, summaries, entities, (id) => table.known(id)?.offices ?? [])
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
  return {
    library,
    json,
    names: table,
    sources: bySource,
    rows: rows.filter(({ from, end }) => from < end),
    total,
    where: {
      articles,
      byNumber: new Map(summaries.map(({ number, id }) => [number, id])),
      words: once(() => wordsOfLibrary(library)),
      names: kept(() => makeNames(entities, aliasesOf(table))),
      factsOf: async (ids) => (await library.factsOf(ids)).bundle,
    },
    shown: {
      entities: shown.entities,
      articles: sources.length,
      facts: shown.facts,
      values: filterValues(sources),
      damaged: held - sources.length,
      held,
    },
    sorted: lastOf((query, order) => sortedArticles(shown.articles, query, order)),
  }
}

/** Remembers what was made last: scrolling asks for more of it. */
function lastOf<Made>(make: (query: string, order: Order) => Made): (query: string, order: Order) => Made {
  let last: { readonly of: string; readonly made: Made } | undefined
  return (query, order) => {
    const of = `${order} ${query}`
    if (last?.of !== of) last = { of, made: make(query, order) }
    return last.made
  }
}

/** Makes something when it is first asked for. */
export function kept<Made>(make: () => Made): () => Made {
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
