import type { Alias, Entity, Fact, FactBundle, Source } from '../types.ts'
import { factsIndex } from './fact-index.ts'
import { wordsOf } from './fact-words.ts'
import { type AskedFor, askedFor } from './kind-words.ts'
import { type FoundName, makeNames, type NamesIndex } from './search-names.ts'

/** Something that was found: a leader or country, or a fact. */
export type Hit = { readonly kind: 'entity'; readonly entity: Entity; readonly score: number } | FactHit

/** A fact that was found, with what readers need to understand it. */
export interface FactHit {
  readonly kind: 'fact'
  readonly fact: Fact
  /** The language of its article, BCP 47. */
  readonly language: string
  /** Its article; absent if the bundle does not have it. */
  readonly source?: Pick<Source, 'title' | 'publisher' | 'published'>
  /** Whom it is about. */
  readonly about: readonly Entity[]
  readonly score: number
}

/** Everything that a query finds, the best first. */
export interface SearchHit {
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
  /** Whether these facts have all the words: if no fact has, those that have any are found. */
  readonly isWhole: boolean
}

export interface SearchIndex {
  /**
   * The best hits; nothing for an empty query. Names come before facts, except if a name is only near and the words of a
   * fact are nearer, or if the query asks for facts of a kind: 'who met Lee'.
   */
  search(query: string, limit?: number): Hit[]
  /** All hits. */
  find(query: string): SearchHit
}

/** Shorter queries find only noise. */
const SHORTEST_QUERY = 2
/** Whether a query is long enough to find anything. */
export function canFind(query: string): boolean {
  return isLongEnough(wordsOf(query))
}

const isLongEnough = (words: readonly string[]): boolean => words.join('').length >= SHORTEST_QUERY

/** So many leaders and countries are listed before the facts, or after the facts of a kind that was asked for. */
const MOST_ENTITIES = 5
const MOST_AFTER = 2

/** An index of a bundle's facts, and of its leaders and countries with all their spellings. */
export function makeSearch(bundle: FactBundle, aliases: readonly Alias[]): SearchIndex {
  return searchIn(bundle, makeNames(bundle.entities, aliases))
}

/** An index of a bundle's facts, with names that are indexed already. */
export function searchIn(bundle: FactBundle, names: NamesIndex): SearchIndex {
  const facts = factsIndex(bundle)
  const hitOf = hitMaker(bundle)
  /** Facts of the kinds that are asked for, about the rest of the query. */
  const ofKind = ({ kinds, rest }: AskedFor): SearchHit['facts'] => {
    if (kinds.size === 0 || rest.length === 0) return []
    return facts.find(rest).flatMap(({ fact }) => (kinds.has(fact.kind) ? fact : []))
  }
  /** If no fact of that kind is about a name in the query, the name itself is looked for. */
  const meant = (words: readonly string[], { kinds, rest }: AskedFor): readonly string[] =>
    kinds.size > 0 && rest.length > 0 && names.find(rest).some(({ isSure }) => isSure) ? rest : words
  const find = (query: string): SearchHit => {
    const words = wordsOf(query)
    if (!isLongEnough(words)) return { entities: [], facts: [], isWhole: false }
    const asked = askedFor(words)
    const first = ofKind(asked)
    const left = meant(words, asked)
    const named = names.find(left)
    const told = facts.find(left)
    return {
      entities: named.map(({ entity }) => entity),
      facts: [...new Set([...first, ...told.map(({ fact }) => fact)])],
      isWhole: first.length > 0 || told.some(({ isWhole }) => isWhole),
    }
  }
  return {
    find,
    search(query, limit = 12) {
      const typed = wordsOf(query)
      if (!isLongEnough(typed)) return []
      const asked = askedFor(typed)
      const ofKinds = ofKind(asked)
      if (ofKinds.length > 0) {
        const sure = names.find(asked.rest).filter(({ isSure }) => isSure)
        const about = sure.slice(0, MOST_AFTER).map(nameHit)
        return [...ofKinds.slice(0, limit - about.length).map((fact) => hitOf(fact, 1)), ...about]
      }
      const words = meant(typed, asked)
      const entities = names.find(words).slice(0, MOST_ENTITIES)
      const isDoubtful = entities.length > 0 && !entities.some(({ isSure }) => isSure)
      const nearest = isDoubtful ? facts.nearest(words, names.has) : 0
      const isBefore = ({ isSure, score }: FoundName): boolean => isSure || score >= nearest
      const before = entities.filter(isBefore).map(nameHit)
      const following = entities.filter((found) => !isBefore(found)).map(nameHit)
      const told = facts.find(words).slice(0, limit - before.length - following.length)
      return [...before, ...told.map(({ fact, score }) => hitOf(fact, score)), ...following].slice(0, limit)
    },
  }
}

function nameHit({ entity, score }: FoundName): Hit {
  return { kind: 'entity', entity, score }
}

/** Turns a bundle's facts into hits. */
function hitMaker({ sources, entities }: FactBundle): (fact: Fact, score: number) => FactHit {
  const bySource = new Map(sources.map((source) => [source.id, source]))
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return (fact, score) => {
    const source = bySource.get(fact.source)
    return {
      kind: 'fact',
      fact,
      language: source?.language ?? 'und',
      ...(source ? { source: placed(source) } : {}),
      about: fact.about.flatMap((id) => byId.get(id) ?? []),
      score,
    }
  }
}

function placed({ title, publisher, published }: Source): NonNullable<FactHit['source']> {
  return {
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
  }
}
