import { statementOf } from '../bundle/statement.ts'
import { fold } from '../text/normalize.ts'
import type { Alias, Entity, Fact, FactBundle } from '../types.ts'
import { type FoundName, makeNames } from './search-names.ts'
import { BEGUN, makeVocabulary, type NearWord, nearnessOf } from './vocabulary.ts'

/** Something the search finds: a leader or country, or a fact. */
export type Hit =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly score: number }
  /** `language`: of the fact's article, BCP 47. */
  | { readonly kind: 'fact'; readonly fact: Fact; readonly language: string; readonly score: number }

/** All that a query finds, the best first. */
export interface SearchHit {
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
}

export interface SearchIndex {
  /**
   * The best hits; nothing for an empty query. Names come before facts, but where a name is only near and the words of
   * a fact are nearer.
   */
  search(query: string, limit?: number): Hit[]
  /** All of them. */
  find(query: string): SearchHit
}

/** Shorter queries find nothing but noise. */
const SHORTEST_QUERY = 2
/** Leaders and countries that are listed before the facts. */
const MOST_ENTITIES = 5

/** Where the words of the facts stand: by word, the facts that have it, with the weight of its best place. */
type Postings = Map<string, Map<number, number>>

/** What a word counts by where it stands. */
const WEIGHTS = { statement: 3, names: 2, section: 0.5 } as const

/** An index over a bundle's facts, and over the leaders and countries in it with all their spellings. */
export function makeSearch(bundle: FactBundle, aliases: readonly Alias[]): SearchIndex {
  const names = makeNames(bundle.entities, aliases, wordsOf, makeVocabulary)
  const facts = factsIndex(bundle)
  const languages = new Map(bundle.sources.map(({ id, language }) => [id, language]))
  const find = (query: string): SearchHit => {
    const words = wordsOf(query)
    if (words.join('').length < SHORTEST_QUERY) return { entities: [], facts: [] }
    return {
      entities: names.find(words).map(({ entity }) => entity),
      facts: facts.find(words).map(({ fact }) => fact),
    }
  }
  return {
    find,
    search(query, limit = 12) {
      const words = wordsOf(query)
      if (words.join('').length < SHORTEST_QUERY) return []
      const entities = names.find(words).slice(0, MOST_ENTITIES)
      const isDoubtful = entities.length > 0 && !entities.some(({ isSure }) => isSure)
      const nearest = isDoubtful ? facts.nearest(words, names.has) : 0
      const isBefore = ({ isSure, score }: FoundName): boolean => isSure || score >= nearest
      const hits = (some: readonly FoundName[]): Hit[] =>
        some.map(({ entity, score }) => ({ kind: 'entity', entity, score }))
      const before = hits(entities.filter(isBefore))
      const behind = hits(entities.filter((found) => !isBefore(found)))
      const told = facts.find(words).map(
        ({ fact, score }): Hit => ({
          kind: 'fact',
          fact,
          language: languages.get(fact.source) ?? 'und',
          score,
        }),
      )
      return [...before, ...told.slice(0, limit - before.length - behind.length), ...behind].slice(0, limit)
    },
  }
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** The words of a query, and what each may mean. */
function meanings(
  words: readonly string[],
  near: (word: string, isLast: boolean) => NearWord[],
): NearWord[][] {
  return words.map((word, i) => near(word, i === words.length - 1))
}

interface FactsIndex {
  /** Facts by their words, each looked up in the vocabulary: those that have all of them, else any. */
  find(words: readonly string[]): { readonly fact: Fact; readonly score: number }[]
  /** How near the facts come to a query whose farthest word is that near, 0 to 1; words of names count for names. */
  nearest(words: readonly string[], isName: (word: string) => boolean): number
}

function factsIndex(bundle: FactBundle): FactsIndex {
  const { facts, entities } = bundle
  const byId = new Map(entities.map((entity) => [entity.id, entity.name]))
  const postings: Postings = new Map()
  const put = (text: string, fact: number, weight: number): void => {
    for (const word of wordsOf(text)) {
      const places = postings.get(word)
      if (!places) postings.set(word, new Map([[fact, weight]]))
      else if ((places.get(fact) ?? 0) < weight) places.set(fact, weight)
    }
  }
  facts.forEach((fact, i) => {
    put(statementOf(fact), i, WEIGHTS.statement)
    if (fact.speaker) put(fact.speaker.words, i, WEIGHTS.names)
    for (const id of fact.about) put(byId.get(id) ?? '', i, WEIGHTS.names)
    if (fact.section !== undefined) put(fact.section, i, WEIGHTS.section)
  })
  const vocabulary = makeVocabulary(postings.keys())
  const find = (words: readonly string[]): { readonly fact: Fact; readonly score: number }[] => {
    const scores = new Map<number, { score: number; words: number; exact: number }>()
    meanings(words, vocabulary.near).forEach((near, position) => {
      const own = new Map<number, number>()
      const exact = new Set<number>()
      for (const { word, nearness } of near) {
        const places = postings.get(word)
        if (!places) continue
        // A rare word says more than one that every fact has. (Inverse document frequency, Spärck Jones, 1972.)
        const weight = nearness ** 4 * Math.log(1 + facts.length / places.size)
        for (const [fact, place] of places) {
          const score = weight * place
          if (score > (own.get(fact) ?? 0)) own.set(fact, score)
          if (nearness >= BEGUN) exact.add(fact)
        }
      }
      for (const [fact, score] of own) {
        const known = scores.get(fact)
        const isExact = Number(exact.has(fact))
        if (!known) scores.set(fact, { score, words: 1, exact: isExact })
        else if (known.words <= position) {
          known.score += score
          known.words++
          known.exact += isExact
        }
      }
    })
    const all = [...scores].filter(([, { words: found }]) => found === words.length)
    return (
      (all.length > 0 ? all : [...scores])
        // What is only near never comes before what is typed.
        .sort(([i, a], [j, b]) => b.words - a.words || b.exact - a.exact || b.score - a.score || i - j)
        .flatMap(([i, { score }]) => {
          const fact = facts[i]
          return fact ? [{ fact, score }] : []
        })
    )
  }
  const nearest = (words: readonly string[], isName: (word: string) => boolean): number =>
    Math.min(
      ...meanings(words, vocabulary.near).map((near, i) => {
        const told = near.filter(({ word }) => !isName(word))
        return Math.max(0, ...told.map(({ word }) => nearnessOf(words[i] ?? '', word)))
      }),
    )
  return { find, nearest }
}
