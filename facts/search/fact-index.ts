import { BEGUN, makeVocabulary, mayBeMeant, type NearWord, nearnessOf } from '../names/vocabulary.ts'
import type { Fact, FactBundle } from '../types.ts'
import { type WeighedWords, wordFinder } from './fact-words.ts'

interface FoundFact {
  readonly fact: Fact
  readonly score: number
  /** Whether it has all the words. */
  readonly isWhole: boolean
}

/** The facts of a bundle, found by their words. */
export interface FactsIndex {
  /** Facts that have all the words, else facts that have any; words that are nearly the same count as well. */
  find(words: readonly string[]): FoundFact[]
  /** How near the farthest word of a query is to the words of facts, 0 to 1. Words of names do not count for facts. */
  nearest(words: readonly string[], isName: (word: string) => boolean): number
}

/** A word that may be meant, and the facts that have it by their numbers, each with the weight of its best place. */
interface Places extends NearWord {
  readonly facts: ReadonlyMap<number, number>
}

/**
 * An index of a bundle's facts. It is made for one query mostly, and most of their words are not like any of the query's: they
 * are passed over, and no more is made of them.
 */
export function factsIndex(bundle: FactBundle): FactsIndex {
  const { facts, entities, annotations } = bundle
  const names = new Map(entities.map((entity) => [entity.id, entity.name]))
  const finder = wordFinder((id) => names.get(id), annotations)
  const all = facts.map(finder)
  /** What is asked for again within a query. */
  const known = new Map<string, readonly Places[]>()
  const placesOf = (typed: string, isLast: boolean): readonly Places[] => {
    const of = `${typed} ${isLast}`
    const places = known.get(of) ?? placesIn(all, typed, isLast)
    known.set(of, places)
    return places
  }
  const find = (words: readonly string[]): FoundFact[] => {
    const scores = new Map<number, { score: number; words: number; exact: number }>()
    meanings(words, placesOf).forEach((meant, position) => {
      const own = new Map<number, number>()
      const exact = new Set<number>()
      for (const { nearness, facts: places } of meant) {
        // A rare word counts more than one that every fact has. (Inverse document frequency, Spärck Jones, 1972.)
        const weight = nearness ** 4 * Math.log(1 + facts.length / places.size)
        for (const [fact, best] of places) {
          const score = weight * best
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
    const whole = [...scores].filter(([, { words: found }]) => found === words.length)
    return (
      (whole.length > 0 ? whole : [...scores])
        // Facts whose words are only near come after those with the typed words.
        .sort(([i, a], [j, b]) => b.words - a.words || b.exact - a.exact || b.score - a.score || i - j)
        .flatMap(([i, { score }]) => {
          const fact = facts[i]
          return fact ? [{ fact, score, isWhole: whole.length > 0 }] : []
        })
    )
  }
  const nearest = (words: readonly string[], isName: (word: string) => boolean): number =>
    Math.min(
      ...meanings(words, placesOf).map((meant, i) => {
        const told = meant.filter(({ word }) => !isName(word))
        return Math.max(0, ...told.map(({ word }) => nearnessOf(words[i] ?? '', word)))
      }),
    )
  return { find, nearest }
}

/** The words of some facts that a typed one may mean, the nearest first. @param all the words of each fact */
function placesIn(all: readonly (readonly WeighedWords[])[], typed: string, isLast: boolean): Places[] {
  const isLike = mayBeMeant(typed, isLast)
  const found = new Map<string, Map<number, number>>()
  all.forEach((texts, fact) => {
    for (const { weight, words } of texts) {
      for (const word of words) {
        if (!isLike(word)) continue
        const own = found.get(word) ?? new Map<number, number>()
        found.set(word, own)
        own.set(fact, Math.max(own.get(fact) ?? 0, weight))
      }
    }
  })
  return makeVocabulary(found.keys())
    .near(typed, isLast)
    .flatMap((near) => ({ ...near, facts: found.get(near.word) ?? new Map() }))
}

/** What each word of a query may mean. */
function meanings(
  words: readonly string[],
  placesOf: (word: string, isLast: boolean) => readonly Places[],
): (readonly Places[])[] {
  return words.map((word, i) => placesOf(word, i === words.length - 1))
}
