import {
  BEGUN,
  makeVocabulary,
  type NearWord,
  nearestOf,
  nearnessOf,
  type Vocabulary,
} from '../names/vocabulary.ts'
import type { Fact, FactBundle } from '../types.ts'
import { ownWords, type WeighedWord, wordsAround } from './fact-words.ts'

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

/** Some facts by their words. */
interface Part {
  readonly vocabulary: Vocabulary
  /** Word → the facts that have it, by their numbers in the part, and of each the weight of its best place. */
  readonly postings: ReadonlyMap<string, Posting>
}

interface Posting {
  readonly facts: number[]
  readonly weights: number[]
}

function partOf(facts: readonly Fact[], wordsOf: (fact: Fact) => readonly WeighedWord[]): Part {
  const postings = new Map<string, Posting>()
  facts.forEach((fact, i) => {
    for (const [word, weight] of wordsOf(fact)) {
      const places = postings.get(word)
      if (!places) postings.set(word, { facts: [i], weights: [weight] })
      else if (places.facts.at(-1) !== i) {
        places.facts.push(i)
        places.weights.push(weight)
      } else if ((places.weights.at(-1) ?? 0) < weight) places.weights[places.weights.length - 1] = weight
    }
  })
  return { postings, vocabulary: makeVocabulary(postings.keys()) }
}

interface Article extends Part {
  readonly facts: readonly Fact[]
}

/** By the first fact of each. */
const MADE = new WeakMap<Fact, Article>()

/**
 * The facts of an article by their own words. Most articles of a key stroke are those of the one before: each is indexed
 * once, as long as its facts are kept.
 */
function articleOf(facts: readonly [Fact, ...Fact[]]): Article {
  const known = MADE.get(facts[0])
  if (known?.facts.length === facts.length && known.facts.every((fact, i) => fact === facts[i])) return known
  const made = { facts, ...partOf(facts, ownWords) }
  MADE.set(facts[0], made)
  return made
}

/** A part, and the numbers that its facts have among all. */
interface Numbered extends Part {
  readonly numbers: readonly number[]
}

function partsOf(bundle: FactBundle): Numbered[] {
  const { facts, entities, annotations } = bundle
  const names = new Map(entities.map((entity) => [entity.id, entity.name]))
  const numbers = Map.groupBy(facts.keys(), (i) => facts[i]?.source)
  const articles = [...numbers.values()].map((own) => {
    const [first, ...others] = own.flatMap((i) => facts[i] ?? [])
    return first ? { ...articleOf([first, ...others]), numbers: own } : []
  })
  // Names may be written otherwise in other articles, and notes change.
  const around = partOf(
    facts,
    wordsAround((id) => names.get(id), annotations),
  )
  return [...articles.flat(), { ...around, numbers: [...facts.keys()] }]
}

/** An index of a bundle's facts. */
export function factsIndex(bundle: FactBundle): FactsIndex {
  const { facts } = bundle
  const parts = partsOf(bundle)
  const near = (word: string, isLast: boolean): NearWord[] =>
    nearestOf(parts.map(({ vocabulary }) => vocabulary.near(word, isLast)))
  /** The facts that have a word, by their numbers, each with the weight of its best place. */
  const having = (word: string): ReadonlyMap<number, number> => {
    const found = new Map<number, number>()
    for (const { postings, numbers } of parts) {
      const own = postings.get(word)
      own?.facts.forEach((fact, i) => {
        const number = numbers[fact] ?? 0
        found.set(number, Math.max(found.get(number) ?? 0, own.weights[i] ?? 0))
      })
    }
    return found
  }
  const find = (words: readonly string[]): FoundFact[] => {
    const scores = new Map<number, { score: number; words: number; exact: number }>()
    meanings(words, near).forEach((meant, position) => {
      const own = new Map<number, number>()
      const exact = new Set<number>()
      for (const { word, nearness } of meant) {
        const places = having(word)
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
    const all = [...scores].filter(([, { words: found }]) => found === words.length)
    return (
      (all.length > 0 ? all : [...scores])
        // Facts whose words are only near come after those with the typed words.
        .sort(([i, a], [j, b]) => b.words - a.words || b.exact - a.exact || b.score - a.score || i - j)
        .flatMap(([i, { score }]) => {
          const fact = facts[i]
          return fact ? [{ fact, score, isWhole: all.length > 0 }] : []
        })
    )
  }
  const nearest = (words: readonly string[], isName: (word: string) => boolean): number =>
    Math.min(
      ...meanings(words, near).map((meant, i) => {
        const told = meant.filter(({ word }) => !isName(word))
        return Math.max(0, ...told.map(({ word }) => nearnessOf(words[i] ?? '', word)))
      }),
    )
  return { find, nearest }
}

/** What each word of a query may mean. */
function meanings(
  words: readonly string[],
  near: (word: string, isLast: boolean) => NearWord[],
): NearWord[][] {
  return words.map((word, i) => near(word, i === words.length - 1))
}
