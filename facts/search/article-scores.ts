/** How well articles fit a query, by their numbers. */
export interface ArticleScores {
  /** How many words of the query an article has. */
  readonly words: Uint16Array
  readonly scores: Float64Array
}

/** The articles that have a word that may be meant. */
export interface ArticlesWithWord {
  readonly nearness: number
  readonly articles: readonly number[]
}

/**
 * Scores all articles.
 *
 * @param query for each of its words, the articles that have what may be meant
 * @param articles how many there are
 */
export function scoreArticles(
  query: readonly (readonly ArticlesWithWord[])[],
  articles: number,
): ArticleScores {
  // The numbers are in order, so the last of a list is the highest.
  const length = 1 + Math.max(0, ...query.flat().map((list) => list.articles.at(-1) ?? 0))
  const words = new Uint16Array(length)
  const scores = new Float64Array(length)
  for (const lists of query) {
    const own = new Float64Array(length)
    for (const { nearness, articles: having } of lists) {
      // A rare word counts more than one that every article has. (Inverse document frequency, Spärck Jones, 1972.)
      const score = nearness ** 4 * Math.log(1 + articles / having.length)
      for (const article of having) if (score > (own[article] ?? 0)) own[article] = score
    }
    for (let article = 0; article < length; article++) {
      const score = own[article] ?? 0
      if (score === 0) continue
      words[article] = (words[article] ?? 0) + 1
      scores[article] = (scores[article] ?? 0) + score
    }
  }
  return { words, scores }
}

/** The numbers of the best articles, the best first. @param most so many at most */
export function bestArticles({ words, scores }: ArticleScores, most: number): number[] {
  const isBefore = (a: number, b: number): number =>
    (words[b] ?? 0) - (words[a] ?? 0) || (scores[b] ?? 0) - (scores[a] ?? 0) || b - a
  let best: number[] = []
  let worst: number | undefined
  for (let article = 0; article < words.length; article++) {
    if (words[article] === 0 || (worst !== undefined && isBefore(article, worst) > 0)) continue
    best.push(article)
    if (best.length < 2 * most) continue
    best = best.sort(isBefore).slice(0, most)
    worst = best.at(-1)
  }
  return best.sort(isBefore).slice(0, most)
}
