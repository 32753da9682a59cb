import { byNewest, dayOfSource } from '../bundle/sources.ts'
import { sentences } from '../text/sentences.ts'
import type {
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
import { officeOn } from './office-on.ts'

/** An article in the library's list. */
export interface ListedArticle {
  readonly source: Source
  readonly facts: number
  /** Whom it has most facts about, by name. */
  readonly names: readonly ListedName[]
  /** The first sentence of its text; absent where the text is not kept, or has none. */
  readonly lead?: string
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
  /** How many there are to tell (`isTold`); where there are none, how many mentions and offices. */
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

/**
 * What a library lists: its articles, newest first, and whom they are about, most facts first.
 *
 * @param officesOf the offices of leaders, with their days: articles do not have these
 */
export function shelfOf(
  { sources, entities, facts, texts = [] }: FactBundle,
  officesOf: (id: EntityId) => readonly Office[] = () => [],
): Shelf {
  const leads = new Map(texts.map((text) => [text.id, text]))
  const names = new Map(entities.map((entity) => [entity.id, entity]))
  const days = new Map(sources.map((source) => [source.id, dayOfSource(source)]))
  const bySource = new Map<string, Map<EntityId, number>>()
  const counts = new Map<string, number>()
  const byEntity = new Map<EntityId, { facts: number; told: number; newest: string }>()
  for (const fact of facts) {
    const own = bySource.get(fact.source) ?? new Map<EntityId, number>()
    bySource.set(fact.source, own)
    counts.set(fact.source, (counts.get(fact.source) ?? 0) + 1)
    const day = days.get(fact.source) ?? ''
    for (const id of fact.about) {
      own.set(id, (own.get(id) ?? 0) + 1)
      const known = byEntity.get(id) ?? { facts: 0, told: 0, newest: '' }
      byEntity.set(id, known)
      known.facts++
      if (isTold(fact)) known.told++
      if (day > known.newest) known.newest = day
    }
  }
  return {
    articles: [...sources].sort(byNewest).map((source) => {
      const lead = leadOf(leads.get(source.id), source.language)
      return {
        source,
        facts: counts.get(source.id) ?? 0,
        names: [...(bySource.get(source.id) ?? [])]
          .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
          .slice(0, NAMES)
          .map(([id]) => listedName(id, names.get(id), officesOf(id), source.published)),
        ...(lead === undefined ? {} : { lead }),
      }
    }),
    entities: [...byEntity]
      .map(([id, { facts: all, told, newest }]) => {
        const { kind = 'leader', name = id } = names.get(id) ?? {}
        const offices = officesOf(id)
        return { id, kind, name, facts: told || all, newest, ...(offices.length > 0 ? { offices } : {}) }
      })
      .sort((a, b) => b.facts - a.facts || (a.name < b.name ? -1 : 1)),
    facts: facts.length,
  }
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

/** A first sentence is looked for in so much of an article's first paragraph, in UTF-16 units. */
const LEAD = 600

/** The first sentence of the first paragraph. */
function leadOf(text: SourceText | undefined, language: string): string | undefined {
  const paragraph = text?.blocks.find(({ kind }) => kind === 'paragraph')?.text.slice(0, LEAD)
  if (paragraph === undefined) return undefined
  const [first] = sentences(paragraph, language)
  return first && paragraph.slice(first.start, first.end)
}

/** Whether a fact is one to tell: not only that somebody is mentioned, or has an office. */
export function isTold({ kind }: Fact): boolean {
  return kind !== 'mentioned' && kind !== 'office'
}

/** The day a fact is of: its own, else its article's. */
export function dayOfFact({ fact, source }: ListedFact): string {
  return fact.when?.from ?? dayOfSource(source)
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
    [source.title, source.publisher ?? '', source.url ?? '', ...names.map(({ name }) => name)]
      .join(' ')
      .toLowerCase()
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
