import { byNewest, byPlaceInText } from '../../facts/bundle/sources.ts'
import { rankArticles, type WordIndex } from '../../facts/search/candidates.ts'
import { wordOfKind } from '../../facts/search/fact-words.ts'
import { canFind, searchIn } from '../../facts/search/search.ts'
import type { NamesIndex } from '../../facts/search/search-names.ts'
import type { Fact, FactBundle, FactSearch, Source } from '../../facts/types.ts'
import type { ArticleSummary } from '../../facts/views/article-summary.ts'
import { mayPass, passes } from '../../facts/views/fact-filter.ts'
import { type ListedFact, listedFacts } from '../../facts/views/library-listing.ts'

/** What is known of an article before its facts are read. */
export interface KnownArticle {
  readonly source: Source
  readonly summary: Pick<ArticleSummary, 'about' | 'days'>
}

/** Where facts are found. */
export interface FindIn {
  readonly articles: ReadonlyMap<string, KnownArticle>
  /** The ids of articles by their numbers in the index of words. */
  readonly byNumber: ReadonlyMap<number, string>
  readonly words: () => Promise<WordIndex>
  readonly names: () => NamesIndex
  readonly factsOf: (ids: readonly string[]) => Promise<FactBundle>
}

/** What was found by now. */
export interface FoundFacts {
  readonly facts: readonly ListedFact[]
  /** Whether there is nothing more. */
  readonly isAll: boolean
  /** Words of facts that the query may mean, folded. */
  readonly meant: readonly string[]
}

/** A search that goes on as far as its facts are wanted. */
export interface Finding {
  /** Finds this many facts, or all if there are fewer. One after the other. */
  upTo(count: number): Promise<FoundFacts>
  /** Ends it: nothing more is read. */
  stop(): void
}

/** So many articles are read at a time. */
const BATCH = 24

/** Finds facts by the index of words and the summaries: only the facts of articles that may have them are read. */
export function startFinding(where: FindIn, search: FactSearch): Finding {
  const facts: ListedFact[] = []
  let isAll = false
  let isStopped = false
  let meant: readonly string[] = []
  let running: Promise<unknown> = Promise.resolve()
  const parts = partsFound(where, search, (words) => {
    meant = words
  })
  const more = async (count: number): Promise<FoundFacts> => {
    while (!isAll && !isStopped && facts.length < count) {
      const next = await parts.next()
      if (next.done) isAll = true
      else facts.push(...next.value)
    }
    return { facts, isAll, meant }
  }
  return {
    upTo(count) {
      const next = running.then(() => more(count))
      running = next.catch(() => undefined)
      return next
    },
    stop() {
      isStopped = true
    },
  }
}

async function* partsFound(
  where: FindIn,
  search: FactSearch,
  mean: (words: readonly string[]) => void,
): AsyncGenerator<ListedFact[], void> {
  const { ids, meant } = await articlesToRead(where, search)
  mean(meant)
  let isWhole = false
  /** What has only some of the words, if nothing has all. */
  let partly: ListedFact[] | undefined
  for (let from = 0; from < ids.length; from += BATCH) {
    const batch = ids.slice(from, from + BATCH)
    const found = foundIn(await where.factsOf(batch), batch, where, search)
    isWhole ||= found.isWhole
    if (found.isWhole) yield found.facts
    else partly ??= found.facts
  }
  if (!isWhole && partly) yield partly
}

/** The articles that may have what is looked for, in the order in which their facts are listed. */
async function articlesToRead(
  where: FindIn,
  { query, filter, order }: FactSearch,
): Promise<{ readonly ids: readonly string[]; readonly meant: readonly string[] }> {
  const isSearch = query.trim() !== ''
  if (isSearch && !canFind(query)) return { ids: [], meant: [] }
  const words = isSearch || filter.kind !== undefined ? await where.words() : undefined
  const ofKind = filter.kind === undefined ? undefined : (await words?.having([wordOfKind(filter.kind)]))?.[0]
  const kept = ofKind && new Set(ofKind)
  const isWanted = (id: string, number?: number): boolean => {
    const known = where.articles.get(id)
    if (!known || (number !== undefined && kept && !kept.has(number))) return false
    return mayPass(known.source, known.summary, filter)
  }
  if (isSearch && words) {
    const { articles, best, meant } = await rankArticles(query, words)
    const ids = articles.slice(0, best).flatMap((number) => {
      const id = where.byNumber.get(number)
      return id !== undefined && isWanted(id, number) ? id : []
    })
    return { ids: order === 'fit' ? ids : newestFirst(ids, where), meant }
  }
  const all = [...where.byNumber].flatMap(([number, id]) => (isWanted(id, number) ? id : []))
  return { ids: newestFirst(all, where), meant: [] }
}

function newestFirst(ids: readonly string[], { articles }: FindIn): string[] {
  return ids
    .flatMap((id) => articles.get(id)?.source ?? [])
    .sort(byNewest)
    .map(({ id }) => id)
}

function foundIn(
  bundle: FactBundle,
  ids: readonly string[],
  { articles, names }: FindIn,
  { query, filter, order }: FactSearch,
): { readonly facts: ListedFact[]; readonly isWhole: boolean } {
  const wanted = bundle.facts.filter((fact) => {
    const source = articles.get(fact.source)?.source
    return source && passes(fact, source, filter)
  })
  const isSearch = query.trim() !== ''
  const hits = isSearch ? searchIn({ ...bundle, facts: wanted }, names()).find(query) : undefined
  const found = hits?.facts ?? wanted
  const facts = isSearch && order === 'fit' ? found : inOrder(found, ids)
  return {
    facts: listedFacts(facts, (id) => articles.get(id)?.source, bundle.annotations),
    isWhole: hits?.isWhole ?? found.length > 0,
  }
}

/** Facts in the order of their articles, of each in the order of its text. */
function inOrder(facts: readonly Fact[], ids: readonly string[]): Fact[] {
  const bySource = Map.groupBy(facts, (fact) => fact.source)
  return ids.flatMap((id) => (bySource.get(id) ?? []).toSorted(byPlaceInText))
}
