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
  opened: Pick<Library, 'vocabulary' | 'readable' | 'wordGroups' | 'articlesNumbered'>,
): Promise<WordIndex> {
  const [lines, articles] = await Promise.all([opened.vocabulary(), opened.readable()])
  const vocabulary = vocabularyOf(new WordList(lines), MOST_MEANT)
  const groups = new Map<number, Promise<WordGroup | undefined>>()
  /** The groups of some words. */
  const groupsWith = (asked: readonly string[]): Promise<readonly (WordGroup | undefined)[]> => {
    const names = asked.map(groupOf)
    const missing = [...new Set(names)].filter((name) => !groups.has(name))
    const read = missing.length > 0 ? opened.wordGroups(missing) : undefined
    missing.forEach((name, i) => {
      const group = read?.then((all) => all[i])
      if (!group) return
      groups.set(name, group)
      group.catch(() => groups.delete(name))
    })
    const found = Promise.all(names.map((name) => groups.get(name)))
    // Those that were asked for last are last.
    for (const name of names) {
      const group = groups.get(name)
      groups.delete(name)
      if (group) groups.set(name, group)
    }
    for (const old of [...groups.keys()].slice(0, -MOST_GROUPS)) groups.delete(old)
    return found
  }
  /** The ids of articles by their numbers; empty if they are gone. */
  const ids = new Map<number, string>()
  return {
    articles,
    near: async (typed, isLast) => vocabulary.near(typed, isLast),
    having: async (words) => (await groupsWith(words)).map((group, i) => group?.get(words[i] ?? '') ?? []),
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
