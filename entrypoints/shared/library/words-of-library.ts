import { vocabularyOf } from '../../../facts/names/vocabulary.ts'
import { WordList } from '../../../facts/names/word-list.ts'
import { MOST_MEANT, type WordIndex } from '../../../facts/search/candidates.ts'
import type { Library } from './library.ts'
import { groupOf, type WordGroup } from './word-index.ts'

/** So many groups of words are kept in memory. */
const MOST_GROUPS = 256

/** So many articles' ids are. */
const MOST_IDS = 2000

/** The library's index of words, of which a part is kept in memory. It holds until the library changes. */
export async function wordsOfLibrary(
  opened: Pick<Library, 'vocabulary' | 'readable' | 'groupWith' | 'articlesNumbered'>,
): Promise<WordIndex> {
  const [lines, articles] = await Promise.all([opened.vocabulary(), opened.readable()])
  const vocabulary = vocabularyOf(new WordList(lines), MOST_MEANT)
  const groups = new Map<number, Promise<WordGroup>>()
  const groupWith = (word: string): Promise<WordGroup> => {
    const name = groupOf(word)
    const group = groups.get(name) ?? opened.groupWith(word)
    // The one that was asked for last is last.
    groups.delete(name)
    groups.set(name, group)
    group.catch(() => groups.delete(name))
    for (const old of [...groups.keys()].slice(0, -MOST_GROUPS)) groups.delete(old)
    return group
  }
  /** The ids of articles by their numbers; empty if they are gone. */
  const ids = new Map<number, string>()
  return {
    articles,
    near: async (typed, isLast) => vocabulary.near(typed, isLast),
    having: async (word) => (await groupWith(word)).get(word),
    async articlesNumbered(numbers) {
      const asked = numbers.filter((number) => !ids.has(number))
      const found = asked.length > 0 ? await opened.articlesNumbered(asked) : ids
      for (const number of asked) ids.set(number, found.get(number) ?? '')
      const named = numbers.flatMap((number) => ids.get(number) || [])
      for (const old of [...ids.keys()].slice(0, -MOST_IDS)) ids.delete(old)
      return [...new Set(named)]
    },
  }
}
