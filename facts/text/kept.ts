/** So many results are kept: about as many different words has a long article. */
const MOST = 4096

/**
 * A function of words that keeps its results, since most words of an article come again. If there are too many, it starts
 * from the beginning.
 *
 * @param of returns the same for the same list and word
 */
export function keptByWord<List extends object, Result>(
  of: (word: string, list: List) => Result,
): (word: string, list: List) => Result {
  const lists = new WeakMap<List, Map<string, { readonly result: Result }>>()
  return (word, list) => {
    const kept = lists.get(list) ?? new Map<string, { readonly result: Result }>()
    lists.set(list, kept)
    const known = kept.get(word)
    if (known) return known.result
    const result = of(word, list)
    if (kept.size >= MOST) kept.clear()
    // A piece of a text would keep the whole text in memory; a copy does not.
    kept.set(` ${word}`.slice(1), { result })
    return result
  }
}
