import type { NearWord } from '../names/vocabulary.ts'
import { type ArticleScores, type ArticlesWithWord, bestArticles, scoreArticles } from './article-scores.ts'
import { wordOfKind, wordsOf } from './fact-words.ts'
import { askedFor } from './kind-words.ts'

/** An index of articles by the words of their facts, wherever it is. */
export interface WordIndex {
  /** How many articles there are. */
  readonly articles: number
  /** The words of the index that a typed one may mean; `isLast`: it may not be complete. */
  near(typed: string, isLast: boolean): Promise<readonly NearWord[]>
  /** For each word the numbers of the articles that have it, in order; those that came later have higher ones. Some may be gone. */
  having(words: readonly string[]): Promise<readonly (readonly number[])[]>
  /** The ids of articles, by their numbers, without those that are gone. */
  articlesNumbered(numbers: readonly number[]): Promise<readonly string[]>
}

/** So many articles are read for a query at most. */
const MOST_READ = 24

/** Of the words that a typed one may mean, the nearest. */
export const MOST_MEANT = 12

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
  const { scores } = await scoresFor(query, index)
  // Some may be gone.
  for (let most = MOST_READ; ; most *= 4) {
    const ranked = bestArticles(scores, most)
    const found = await index.articlesNumbered(ranked)
    if (found.length >= MOST_READ || ranked.length < most) return found.slice(0, MOST_READ)
  }
}

/** Ranks all articles that have any of the words of a query. */
export async function rankArticles(query: string, index: WordIndex): Promise<RankedArticles> {
  const { scores, meant } = await scoresFor(query, index)
  const articles = bestArticles(scores, Number.POSITIVE_INFINITY)
  const [first = 0] = articles
  const others = articles.findIndex((article) => scores.words[article] !== scores.words[first])
  return { articles, best: others < 0 ? articles.length : others, meant }
}

async function scoresFor(
  query: string,
  index: WordIndex,
): Promise<{ readonly scores: ArticleScores; readonly meant: readonly string[] }> {
  const words = wordsOf(query)
  const { kinds, rest } = askedFor(words)
  const isAsking = kinds.size > 0 && rest.length > 0
  const meant = await Promise.all(
    (isAsking ? rest : words).map((word, i, all) => index.near(word, i === all.length - 1)),
  )
  const ofKinds = [...kinds].map((kind) => ({ word: wordOfKind(kind), nearness: 1 }))
  const asked = [...(isAsking ? [ofKinds] : []), ...meant].map((own) => own.slice(0, MOST_MEANT))
  // All at once: each question to the disk takes time.
  const having = (await index.having(asked.flat().map(({ word }) => word))).values()
  const lists = asked.map((own) =>
    own.map(({ nearness }): ArticlesWithWord => ({ nearness, articles: having.next().value ?? [] })),
  )
  return {
    scores: scoreArticles(lists, index.articles),
    meant: [...new Set(meant.flatMap((own) => own.slice(0, MOST_MEANT).map(({ word }) => word)))],
  }
}
