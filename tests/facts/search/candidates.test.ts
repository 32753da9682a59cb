import fc from 'fast-check'
import { expect, test } from 'vitest'
import { candidatesFor, rankArticles, type WordIndex } from '../../../facts/search/candidates.ts'

/** An index in memory, in which a typed word means itself and what starts with it. @param gone articles that were deleted */
function indexOf(
  lists: Readonly<Record<string, readonly number[]>>,
  articles: number,
  gone: readonly number[] = [],
) {
  return {
    articles,
    near: async (typed, isLast) =>
      Object.keys(lists)
        .filter((word) => word === typed || (isLast && word.startsWith(typed)))
        .map((word) => ({ word, nearness: word === typed ? 1 : 0.9 })),
    having: async (words) => words.map((word) => lists[word] ?? []),
    articlesNumbered: async (numbers) =>
      numbers.filter((number) => !gone.includes(number)).map((number) => `a${number}`),
  } satisfies WordIndex
}

test('articles that have most of the words come first, then those with rare ones, then those that came last', async () => {
  const index = indexOf({ often: [1, 2, 3, 4, 5, 6], seldom: [2], other: [3, 4] }, 10)
  expect(await rankArticles('often seldom', index)).toEqual({
    articles: [2, 6, 5, 4, 3, 1],
    best: 1,
    meant: ['often', 'seldom'],
  })
  expect((await rankArticles('other seldom', index)).articles).toEqual([2, 4, 3])
  expect(await rankArticles('nobody', index)).toEqual({ articles: [], best: 0, meant: [] })
})

const lists = fc.record(
  Object.fromEntries(
    ['lee', 'leeds', 'met', 'paris'].map((word) => [
      word,
      fc.uniqueArray(fc.nat(400), { maxLength: 300 }).map((numbers) => numbers.sort((a, b) => a - b)),
    ]),
  ),
)

test('those that are read are the best that are there, however many there are', async () => {
  await fc.assert(
    fc.asyncProperty(lists, fc.uniqueArray(fc.nat(400), { maxLength: 400 }), async (words, gone) => {
      for (const query of ['lee', 'paris lee', 'met paris']) {
        const index = indexOf(words, 400, gone)
        const { articles } = await rankArticles(query, index)
        const there = await index.articlesNumbered(articles)
        expect(await candidatesFor(query, index)).toEqual(there.slice(0, 24))
      }
    }),
    { numRuns: 60 },
  )
})
