import { byNewest, dayOfSource } from '../bundle/sources.ts'
import type { Entity, EntityId, Fact, FactBundle, IsoDate, Mention, Source, SourceText } from '../types.ts'

/** An article in the library's list. */
export interface ListedArticle {
  readonly source: Source
  readonly facts: number
  /** The names of those about whom it has most facts. */
  readonly names: readonly string[]
}

/** A leader or country in the library's list. */
export interface ListedEntity {
  readonly id: EntityId
  readonly kind: Entity['kind']
  readonly name: string
  readonly facts: number
  /** The day of the newest fact. */
  readonly newest: IsoDate | ''
}

/** A fact and its article. */
export interface ListedFact {
  readonly fact: Fact
  readonly source: Source
}

/** An article to read: its text, the names in it and its facts. */
export interface OpenArticle {
  readonly source: Source
  readonly text: SourceText
  readonly facts: readonly Fact[]
  /** By block. */
  readonly mentions: readonly (readonly Mention[])[]
}

/** What the library lists. */
export interface Shelf {
  readonly articles: readonly ListedArticle[]
  readonly entities: readonly ListedEntity[]
  readonly facts: number
}

/** So many names are listed with an article. */
const NAMES = 4

/** A library's lists: its articles, the newest first, and whom they are about, those with most facts first. */
export function shelfOf({ sources, entities, facts }: FactBundle): Shelf {
  const names = new Map(entities.map((entity) => [entity.id, entity]))
  const days = new Map(sources.map((source) => [source.id, dayOfSource(source)]))
  const bySource = new Map<string, Map<EntityId, number>>()
  const counts = new Map<string, number>()
  const byEntity = new Map<EntityId, { facts: number; newest: string }>()
  for (const fact of facts) {
    const own = bySource.get(fact.source) ?? new Map<EntityId, number>()
    bySource.set(fact.source, own)
    counts.set(fact.source, (counts.get(fact.source) ?? 0) + 1)
    const day = days.get(fact.source) ?? ''
    for (const id of fact.about) {
      own.set(id, (own.get(id) ?? 0) + 1)
      const known = byEntity.get(id)
      if (!known) byEntity.set(id, { facts: 1, newest: day })
      else {
        known.facts++
        if (day > known.newest) known.newest = day
      }
    }
  }
  const nameOf = (id: EntityId): string => names.get(id)?.name ?? id
  return {
    articles: [...sources].sort(byNewest).map((source) => ({
      source,
      facts: counts.get(source.id) ?? 0,
      names: [...(bySource.get(source.id) ?? [])]
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .slice(0, NAMES)
        .map(([id]) => nameOf(id)),
    })),
    entities: [...byEntity]
      .map(([id, { facts: count, newest }]) => ({
        id,
        kind: names.get(id)?.kind ?? 'leader',
        name: nameOf(id),
        facts: count,
        newest,
      }))
      .sort((a, b) => b.facts - a.facts || (a.name < b.name ? -1 : 1)),
    facts: facts.length,
  }
}

/** The day of a fact: its own, else its article's. */
export function dayOfFact({ fact, source }: ListedFact): string {
  return fact.when?.from ?? dayOfSource(source)
}

/** Facts about somebody as a timeline, the newest first. */
export function timeline(id: EntityId, { facts, sources }: FactBundle): ListedFact[] {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return facts
    .filter((fact) => fact.about.includes(id))
    .flatMap((fact): ListedFact[] => {
      const source = byId.get(fact.source)
      return source ? [{ fact, source }] : []
    })
    .sort((a, b) => {
      const [x, y] = [dayOfFact(a), dayOfFact(b)]
      return x < y
        ? 1
        : x > y
          ? -1
          : a.fact.quote.block - b.fact.quote.block || a.fact.quote.start - b.fact.quote.start
    })
}

/** The orders in which articles can be listed. */
export type Order = 'newest' | 'saved' | 'title' | 'facts'

/** Articles with all words of a query in their title, publisher or names, in the order that is asked for. */
export function sortedArticles(
  articles: readonly ListedArticle[],
  query: string,
  order: Order,
): readonly ListedArticle[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const textOf = ({ source, names }: ListedArticle): string =>
    [source.title, source.publisher ?? '', source.url ?? '', ...names].join(' ').toLowerCase()
  const found = articles.filter((article) => {
    const text = textOf(article)
    return words.every((word) => text.includes(word))
  })
  if (order === 'newest') return found
  const by: Record<Exclude<Order, 'newest'>, (a: ListedArticle, b: ListedArticle) => number> = {
    saved: (a, b) => ((a.source.saved ?? '') < (b.source.saved ?? '') ? 1 : -1),
    title: (a, b) => a.source.title.localeCompare(b.source.title),
    facts: (a, b) => b.facts - a.facts,
  }
  return [...found].sort(by[order])
}
