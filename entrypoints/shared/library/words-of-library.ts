import { vocabularyOf } from '../../../facts/names/vocabulary.ts'
import type { WordIndex } from '../../../facts/search/candidates.ts'
import type { Library } from './library.ts'
import { type Bucket, bucketOf } from './word-index.ts'

/** So many buckets of words are kept in memory. */
const MOST_BUCKETS = 24

/** The library's index of words, of which a part is kept in memory. It holds until the library changes. */
export async function wordsOfLibrary(
  opened: Pick<Library, 'vocabulary' | 'held' | 'bucketWith' | 'articlesNumbered'>,
): Promise<WordIndex> {
  const [words, articles] = await Promise.all([opened.vocabulary(), opened.held()])
  const vocabulary = vocabularyOf(words)
  const buckets = new Map<number, Promise<Bucket>>()
  const bucketWith = (word: string): Promise<Bucket> => {
    const name = bucketOf(word)
    const bucket = buckets.get(name) ?? opened.bucketWith(word)
    // The one that was asked for last is last.
    buckets.delete(name)
    buckets.set(name, bucket)
    bucket.catch(() => buckets.delete(name))
    for (const old of [...buckets.keys()].slice(0, -MOST_BUCKETS)) buckets.delete(old)
    return bucket
  }
  return {
    articles,
    near: async (typed, isLast) => vocabulary.near(typed, isLast),
    having: async (word) => (await bucketWith(word)).get(word) ?? [],
    articlesNumbered: (numbers) => opened.articlesNumbered(numbers),
  }
}
