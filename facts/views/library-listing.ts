import { byNewest, dayOfSource } from '../bundle/sources.ts'
import type {
  Annotation,
  Entity,
  EntityId,
  Fact,
  FactBundle,
  IsoDate,
  Mention,
  Office,
  Source,
  SourceText,
} from '../types.ts'
import { type ArticleSummary, summaryOf } from './article-summary.ts'
import type { VersionChanges } from './article-versions.ts'
import { officeOn } from './office-on.ts'
import { type OwnWords, ownWordsIn } from './own-words.ts'

/** An article in the library's list. */
export interface ListedArticle {
  readonly source: Source
  readonly facts: number
  /** Whom it has most facts about, by name. */
  readonly names: readonly ListedName[]
  /** The first sentence of its text; absent where the text is not kept, or has none. */
  readonly lead?: string
  /** The reader's note and tags. */
  readonly own?: OwnWords
}

/** Somebody, or a country, whom an article is about. */
export interface ListedName {
  readonly id: EntityId
  readonly name: string
  /** Whose flag it has: of a leader, that of the office on the article's day. */
  readonly iso2?: string
}

/** A leader or country as the library lists it. */
export interface ListedEntity extends Pick<Entity, 'id' | 'kind' | 'name' | 'offices'> {
  /** How many noteworthy ones there are (`isNoteworthy`); where there are none, how many mentions and offices. */
  readonly facts: number
  /** The day of the newest fact. */
  readonly newest: IsoDate | ''
}

/** A fact and its article. */
export interface ListedFact {
  readonly fact: Fact
  readonly source: Source
  /** The reader's note and tags. */
  readonly own?: OwnWords
}

/** Facts with their articles, without those whose article is not there. */
export function listedFacts(
  facts: readonly Fact[],
  sourceOf: (id: string) => Source | undefined,
  annotations: readonly Annotation[] | undefined,
): ListedFact[] {
  const ownOf = ownWordsIn(annotations)
  return facts.flatMap((fact): ListedFact[] => {
    const source = sourceOf(fact.source)
    const own = ownOf(fact.id)
    return source ? [{ fact, source, ...(own ? { own } : {}) }] : []
  })
}

/** An article to read: its text, the names in it and its facts. */
export interface OpenArticle {
  readonly source: Source
  readonly text: SourceText
  readonly facts: readonly Fact[]
  /** By block. */
  readonly mentions: readonly (readonly Mention[])[]
  /** What the reader added to it, or corrected. */
  readonly annotations: readonly Annotation[]
  /** As it was saved. */
  readonly saved: Source
  /** The facts that the reader has hidden. */
  readonly hidden: readonly Fact[]
  /** What its other versions say; absent if there are none. */
  readonly versions?: VersionChanges
  /** Articles that may be about the same event, the likeliest first; absent if there are none. */
  readonly sameEvent?: readonly Source[]
}

/** What the library lists. */
export interface LibraryListing {
  readonly articles: readonly ListedArticle[]
  readonly entities: readonly ListedEntity[]
  readonly facts: number
}

/** So many names are listed with an article. */
const NAMES = 4

/**
 * What a library lists: its articles, newest first, and whom they are about, most facts first.
 *
 * @param officesOf the offices of leaders, with their days: articles do not have these
 */
export function libraryListing(
  { sources, entities, facts, texts = [], annotations }: FactBundle,
  officesOf?: (id: EntityId) => readonly Office[],
): LibraryListing {
  const own = Map.groupBy(facts, (fact) => fact.source)
  const textOf = new Map(texts.map((text) => [text.id, text]))
  const ownOf = ownWordsIn(annotations)
  const languages = new Map(sources.map(({ id, language }) => [id, language]))
  const summaries = [...new Set([...languages.keys(), ...own.keys()])].map((id) =>
    summaryOf(id, languages.get(id) ?? 'und', own.get(id) ?? [], textOf.get(id), ownOf(id)),
  )
  return listingOfSummaries(sources, summaries, entities, officesOf)
}

/** The same, out of the articles' summaries alone. */
export function listingOfSummaries(
  sources: readonly Source[],
  summaries: readonly ArticleSummary[],
  entities: readonly Entity[],
  officesOf: (id: EntityId) => readonly Office[] = () => [],
): LibraryListing {
  const names = new Map(entities.map((entity) => [entity.id, entity]))
  const days = new Map(sources.map((source) => [source.id, dayOfSource(source)]))
  const bySource = new Map(summaries.map((summary) => [summary.id, summary]))
  return {
    articles: [...sources]
      .sort(byNewest)
      .map((source) => listedArticle(source, bySource.get(source.id), names, officesOf)),
    entities: [...countsIn(summaries, days)]
      .map(([id, { facts: all, noteworthy, newest }]) => {
        const { kind = 'leader', name = id } = names.get(id) ?? {}
        const offices = officesOf(id)
        return {
          id,
          kind,
          name,
          facts: noteworthy || all,
          newest,
          ...(offices.length > 0 ? { offices } : {}),
        }
      })
      .sort((a, b) => b.facts - a.facts || (a.name < b.name ? -1 : 1)),
    facts: summaries.reduce((sum, { facts }) => sum + facts, 0),
  }
}

/** Whose names are listed with an article: those with most facts. */
export function namesListed(about: ArticleSummary['about']): readonly EntityId[] {
  return [...about]
    .sort((a, b) => b.facts - a.facts || (a.id < b.id ? -1 : 1))
    .slice(0, NAMES)
    .map(({ id }) => id)
}

/** An article as it is listed. @param names of those whom its facts are about */
export function listedArticle(
  source: Source,
  { facts = 0, about = [], lead, own }: Partial<ArticleSummary> = {},
  names: ReadonlyMap<EntityId, Entity>,
  officesOf: (id: EntityId) => readonly Office[],
): ListedArticle {
  return {
    source,
    facts,
    names: namesListed(about).map((id) => listedName(id, names.get(id), officesOf(id), source.published)),
    ...(lead === undefined ? {} : { lead }),
    ...(own ? { own } : {}),
  }
}

/** How many facts there are about each entity, and the day of the newest. */
function countsIn(
  summaries: readonly ArticleSummary[],
  days: ReadonlyMap<string, IsoDate | ''>,
): Map<EntityId, { facts: number; noteworthy: number; newest: string }> {
  const counts = new Map<EntityId, { facts: number; noteworthy: number; newest: string }>()
  for (const summary of summaries) {
    const day = days.get(summary.id) ?? ''
    for (const { id, facts, noteworthy } of summary.about) {
      const known = counts.get(id) ?? { facts: 0, noteworthy: 0, newest: '' }
      counts.set(id, known)
      known.facts += facts
      known.noteworthy += noteworthy
      if (day > known.newest) known.newest = day
    }
  }
  return counts
}

function listedName(
  id: EntityId,
  entity: Entity | undefined,
  offices: readonly Office[],
  day: IsoDate | undefined,
): ListedName {
  const { name = id } = entity ?? {}
  const office = officeOn(offices, day)?.office
  const iso2 =
    entity?.kind === 'country' ? entity.iso2 : office?.state === undefined ? office?.country : undefined
  return { id, name, ...(iso2 === undefined ? {} : { iso2 }) }
}

/** The day a fact is of: its own, else its article's. */
export function dayOfFact({ fact, source }: ListedFact): string {
  return fact.when?.from ?? dayOfSource(source)
}

/** The orders in which articles can be listed. */
export const ORDERS = ['newest', 'saved', 'title', 'facts'] as const
export type Order = (typeof ORDERS)[number]

/** Made once: to compare strings without one takes ten times as long. */
const { compare: compareTitles } = new Intl.Collator()

/** Articles with all words of a query in their title, publisher, names, note or tags, in the order that is asked for. */
export function sortedArticles(
  articles: readonly ListedArticle[],
  query: string,
  order: Order,
): readonly ListedArticle[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const textOf = ({ source, names, own: { note = '', tags = [] } = {} }: ListedArticle): string =>
    [source.title, source.publisher ?? '', source.url ?? '', ...names.map(({ name }) => name), note, ...tags]
      .join(' ')
      .toLowerCase()
  const found = articles.filter((article) => {
    const text = textOf(article)
    return words.every((word) => text.includes(word))
  })
  if (order === 'newest') return found
  const by: Record<Exclude<Order, 'newest'>, (a: ListedArticle, b: ListedArticle) => number> = {
    saved: (a, b) => ((a.source.saved ?? '') < (b.source.saved ?? '') ? 1 : -1),
    title: (a, b) => compareTitles(a.source.title, b.source.title),
    facts: (a, b) => b.facts - a.facts,
  }
  return [...found].sort(by[order])
}
