import type { NearWord } from '../names/vocabulary.ts'
import { wordOfKind, wordsOf } from './fact-words.ts'
import { askedFor } from './kind-words.ts'

/** An index of articles by the words of their facts, wherever it is. */
export interface WordIndex {
  /** How many articles there are. */
  readonly articles: number
  /** The words of the index that a typed one may mean; `isLast`: it may not be complete. */
  near(typed: string, isLast: boolean): Promise<readonly NearWord[]>
  /** The numbers of the articles that have a word; those that came later have higher ones. Some may be gone. */
  having(word: string): Promise<readonly number[]>
  /** The ids of articles, by their numbers, without those that are gone. */
  articlesNumbered(numbers: readonly number[]): Promise<readonly string[]>
}

/** So many articles are read for a query at most. */
const MOST_READ = 24

/** Of the words that a typed one may mean, the nearest. */
const MOST_MEANT = 12

/** A word of a query: what it may mean. */
type Meant = readonly NearWord[]

/** The articles that have words of a query. */
export interface RankedArticles {
  /**
   * By their numbers, the best first: those that have most of the words, and the rare ones rather than the frequent. Among
   * equals, those that came last.
   */
  readonly articles: readonly number[]
  /** How many of them, from the first, have as many of the words as the first. */
  readonly best: number
  /** Words of facts that the query may mean, folded. */
  readonly meant: readonly string[]
}

/** The ids of the articles whose facts are worth to be read for a query, the best first. */
export async function candidatesFor(query: string, index: WordIndex): Promise<string[]> {
  const { articles } = await rankArticles(query, index)
  const found: string[] = []
  for (let from = 0; from < articles.length && found.length < MOST_READ; from += MOST_READ)
    found.push(...(await index.articlesNumbered(articles.slice(from, from + MOST_READ))))
  return found.slice(0, MOST_READ)
}

/** Ranks all articles that have any of the words of a query. */
export async function rankArticles(query: string, index: WordIndex): Promise<RankedArticles> {
  const words = wordsOf(query)
  const { kinds, rest } = askedFor(words)
  const isAsking = kinds.size > 0 && rest.length > 0
  const meant = await Promise.all(
    (isAsking ? rest : words).map((word, i, all) => index.near(word, i === all.length - 1)),
  )
  const ofKinds = [...kinds].map((kind) => ({ word: wordOfKind(kind), nearness: 1 }))
  const ranked = await rankedBy([...(isAsking ? [ofKinds] : []), ...meant], index)
  const [first] = ranked
  const others = ranked.findIndex(({ words: own }) => own !== first?.words)
  return {
    articles: ranked.map(({ article }) => article),
    best: others < 0 ? ranked.length : others,
    meant: [...new Set(meant.flatMap((own) => own.slice(0, MOST_MEANT).map(({ word }) => word)))],
  }
}

interface Ranked {
  readonly article: number
  /** How many words of the query it has. */
  readonly words: number
  readonly score: number
}

async function rankedBy(query: readonly Meant[], index: WordIndex): Promise<Ranked[]> {
  const scores = new Map<number, { words: number; score: number }>()
  for (const meant of query) {
    const own = new Map<number, number>()
    const lists = await Promise.all(
      meant.slice(0, MOST_MEANT).map(async ({ word, nearness }) => ({
        nearness,
        articles: await index.having(word),
      })),
    )
    for (const { nearness, articles } of lists) {
      // A rare word counts more than one that every article has. (Inverse document frequency, Spärck Jones, 1972.)
      const score = nearness ** 4 * Math.log(1 + index.articles / articles.length)
      for (const article of articles) if (score > (own.get(article) ?? 0)) own.set(article, score)
    }
    for (const [article, score] of own) {
      const known = scores.get(article)
      scores.set(article, { words: (known?.words ?? 0) + 1, score: (known?.score ?? 0) + score })
    }
  }
  return [...scores]
    .map(([article, own]) => ({ article, ...own }))
    .sort((a, b) => b.words - a.words || b.score - a.score || b.article - a.article)
}
