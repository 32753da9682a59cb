import {
  BEGUN,
  makeVocabulary,
  mayBeMeant,
  type NearWord,
  nearnessOf,
  type Vocabulary,
} from '../names/vocabulary.ts'
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

/** After so many words that were looked up, all words are indexed. */
const OFTEN = 12
const MOST_REMEMBERED = 50

/**
 * An index of a bundle's facts. Most are made for one query, and most words of facts are not like any of the query's: they are
 * passed over, until more is asked for.
 */
export function factsIndex(bundle: FactBundle): FactsIndex {
  const { facts, entities, annotations } = bundle
  const names = new Map(entities.map((entity) => [entity.id, entity.name]))
  const all = facts.map(wordFinder((id) => names.get(id), annotations))
  /** What is asked for again within a query. */
  const known = new Map<string, readonly Places[]>()
  let whole: Words | undefined
  const placesOf = (typed: string, isLast: boolean): readonly Places[] => {
    const of = `${typed} ${isLast}`
    const before = known.get(of)
    if (before) return before
    if (known.size >= MOST_REMEMBERED) known.clear()
    if (known.size >= OFTEN) whole ??= wordsIn(all, () => true)
    const { vocabulary, places } = whole ?? wordsIn(all, mayBeMeant(typed, isLast))
    const near = vocabulary.near(typed, isLast)
    const found = near.map((one) => ({ ...one, facts: places.get(one.word) ?? new Map<number, number>() }))
    known.set(of, found)
    return found
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
    const complete = [...scores].filter(([, { words: found }]) => found === words.length)
    return (
      (complete.length > 0 ? complete : [...scores])
        // Facts whose words are only near come after those with the typed words.
        .sort(([i, a], [j, b]) => b.words - a.words || b.exact - a.exact || b.score - a.score || i - j)
        .flatMap(([i, { score }]) => {
          const fact = facts[i]
          return fact ? [{ fact, score, isWhole: complete.length > 0 }] : []
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

/** Words of facts. */
interface Words {
  readonly vocabulary: Vocabulary
  /** The facts that have a word, as `Places` have them. */
  readonly places: ReadonlyMap<string, ReadonlyMap<number, number>>
}

/** @param all the words of each fact @param isWanted of which of them */
function wordsIn(
  all: readonly (readonly WeighedWords[])[],
  isWanted: (word: string, letters: number) => boolean,
): Words {
  const places = new Map<string, Map<number, number>>()
  all.forEach((texts, fact) => {
    for (const { weight, words, masks } of texts) {
      for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? ''
        if (!isWanted(word, masks[i] ?? 0)) continue
        const own = places.get(word) ?? new Map<number, number>()
        places.set(word, own)
        own.set(fact, Math.max(own.get(fact) ?? 0, weight))
      }
    }
  })
  return { places, vocabulary: makeVocabulary(places.keys()) }
}

/** What each word of a query may mean. */
function meanings(
  words: readonly string[],
  placesOf: (word: string, isLast: boolean) => readonly Places[],
): (readonly Places[])[] {
  return words.map((word, i) => placesOf(word, i === words.length - 1))
}
