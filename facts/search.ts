import { distance } from './distance.ts'
import { fold } from './normalize.ts'
import type { Alias, Entity, EntityId, Fact, FactBundle } from './types.ts'
import { makeVocabulary, type NearWord, soundOf } from './vocabulary.ts'

/** Something the search finds: a leader or country, or a fact. */
export type Hit =
  | { readonly kind: 'entity'; readonly entity: Entity; readonly score: number }
  | { readonly kind: 'fact'; readonly fact: Fact; readonly score: number }

/** All that a query finds, the best first. */
export interface Found {
  readonly entities: readonly Entity[]
  readonly facts: readonly Fact[]
}

export interface SearchIndex {
  /** The best hits, entities before facts; nothing for an empty query. */
  search(query: string, limit?: number): Hit[]
  /** All of them. */
  find(query: string): Found
}

/** Shorter queries find nothing but noise. */
const SHORTEST_QUERY = 2
/** Leaders and countries that are listed before the facts. */
const MOST_ENTITIES = 5

interface Spelling {
  readonly entity: Entity
  /** Folded. */
  readonly name: string
  /** Its words in the order of the alphabet: 'Xi Jinping' and 'Jinping Xi' are one. */
  readonly sorted: string
  /** Without spaces: one that was forgotten or put in the wrong place. */
  readonly joined: string
}

/** Where the words of the facts stand: by word, the facts that have it, with the weight of its best place. */
type Postings = Map<string, Map<number, number>>

/** What a word counts by where it stands. */
const WEIGHTS = { statement: 3, names: 2, quote: 1, section: 0.5 } as const

/** An index over a bundle's facts, and over the leaders and countries in it with all their spellings. */
export function makeSearch(bundle: FactBundle, aliases: readonly Alias[]): SearchIndex {
  const names = namesIndex(bundle.entities, aliases)
  const facts = factsIndex(bundle)
  const find = (query: string): Found => {
    const words = wordsOf(query)
    if (words.join('').length < SHORTEST_QUERY) return { entities: [], facts: [] }
    return {
      entities: names(words).map(({ entity }) => entity),
      facts: facts(words).map(({ fact }) => fact),
    }
  }
  return {
    find,
    search(query, limit = 12) {
      const words = wordsOf(query)
      if (words.join('').length < SHORTEST_QUERY) return []
      const entities = names(words).slice(0, MOST_ENTITIES)
      return [
        ...entities.map(({ entity, score }): Hit => ({ kind: 'entity', entity, score })),
        ...facts(words).map(({ fact, score }): Hit => ({ kind: 'fact', fact, score })),
      ].slice(0, limit)
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

/** How near a name must be to be listed: a quarter of its letters may be off, and its words in any order. */
const LEAST_NEARNESS = 0.72

/** Finds entities by any spelling: its words are looked up, then the whole names are compared letter by letter. */
function namesIndex(
  entities: readonly Entity[],
  aliases: readonly Alias[],
): (words: readonly string[]) => { readonly entity: Entity; readonly score: number }[] {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const byWord = new Map<string, Set<Spelling>>()
  const seen = new Set<string>()
  const add = (entity: Entity, text: string): void => {
    const words = wordsOf(text)
    const name = words.join(' ')
    if (name === '' || seen.has(`${entity.id} ${name}`)) return
    seen.add(`${entity.id} ${name}`)
    const spelling = { entity, ...written(words) }
    for (const word of new Set([...words, spelling.joined]))
      byWord.set(word, (byWord.get(word) ?? new Set()).add(spelling))
  }
  for (const entity of entities) add(entity, entity.name)
  for (const { entity, text, kind } of aliases) {
    const known = kind === 'office' ? undefined : byId.get(entity)
    if (known) add(known, text)
  }
  const vocabulary = makeVocabulary(byWord.keys())
  return (words) => {
    const asked = written(words)
    const best = new Map<EntityId, { entity: Entity; score: number }>()
    const candidates = new Set(
      meanings(words, vocabulary.near).flatMap((near) =>
        near.flatMap(({ word }) => [...(byWord.get(word) ?? [])]),
      ),
    )
    for (const spelling of candidates) {
      const score = nearness(asked, spelling)
      const known = best.get(spelling.entity.id)
      if (score >= LEAST_NEARNESS && (known?.score ?? 0) < score) {
        best.set(spelling.entity.id, { entity: spelling.entity, score })
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || compare(a.entity.name, b.entity.name))
  }
}

type Written = Omit<Spelling, 'entity'>

function written(words: readonly string[]): Written {
  const name = words.join(' ')
  return { name, sorted: [...words].sort().join(' '), joined: words.join('') }
}

const SOUNDS = new WeakMap<Written, string>()

/** What a name sounds like: worked out when it is first compared, which few ever are. */
function sound(written: Written): string {
  const known = SOUNDS.get(written) ?? soundOf(written.name)
  SOUNDS.set(written, known)
  return known
}

/** 1 for the same name; letters off, other orders and other transcriptions count less. */
function nearness(asked: Written, spelling: Written): number {
  const { name } = spelling
  if (name === asked.name) return 1
  const length = Math.max(name.length, asked.name.length)
  // Typed as far as here: 'Emmanuel Mac'.
  const begun = name.startsWith(asked.name) ? 0.85 + 0.1 * (asked.name.length / length) : 0
  const most = Math.ceil(length * (1 - LEAST_NEARNESS))
  const near = (x: string, y: string, from: number): number => {
    const off = distance(x, y, most)
    return off > most ? 0 : from - off / length
  }
  return Math.max(
    begun,
    near(asked.name, name, 1),
    asked.sorted === asked.name && spelling.sorted === name ? 0 : near(asked.sorted, spelling.sorted, 0.98),
    near(asked.joined, spelling.joined, 0.96),
    near(sound(asked), sound(spelling), 0.97),
  )
}

/** Finds facts by their words, each looked up in the vocabulary: those that have all of them, else any. */
function factsIndex(
  bundle: FactBundle,
): (words: readonly string[]) => { readonly fact: Fact; readonly score: number }[] {
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
    put(fact.statement, i, WEIGHTS.statement)
    for (const id of fact.about) put(byId.get(id) ?? '', i, WEIGHTS.names)
    put(fact.quote.exact, i, WEIGHTS.quote)
    if (fact.section !== undefined) put(fact.section, i, WEIGHTS.section)
  })
  const vocabulary = makeVocabulary(postings.keys())
  return (words) => {
    const scores = new Map<number, { score: number; words: number }>()
    meanings(words, vocabulary.near).forEach((near, position) => {
      const own = new Map<number, number>()
      for (const { word, nearness } of near) {
        const places = postings.get(word)
        if (!places) continue
        // A rare word says more than one that every fact has. (Inverse document frequency, Spärck Jones, 1972.)
        const weight = nearness ** 2 * Math.log(1 + facts.length / places.size)
        for (const [fact, place] of places) {
          const score = weight * place
          if (score > (own.get(fact) ?? 0)) own.set(fact, score)
        }
      }
      for (const [fact, score] of own) {
        const known = scores.get(fact)
        if (!known) scores.set(fact, { score, words: 1 })
        else if (known.words <= position) {
          known.score += score
          known.words++
        }
      }
    })
    const all = [...scores].filter(([, { words: found }]) => found === words.length)
    return (all.length > 0 ? all : [...scores])
      .sort(([i, a], [j, b]) => b.words - a.words || b.score - a.score || i - j)
      .flatMap(([i, { score }]) => {
        const fact = facts[i]
        return fact ? [{ fact, score }] : []
      })
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
