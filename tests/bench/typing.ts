import { makeSearch } from '../../facts/search/search.ts'
import { manyFacts } from '../facts/search/many.ts'
import { misspellings } from '../facts/search/misspellings.ts'
import { world } from '../facts/world.ts'

/**
 * Types misspelt names among 10,000 facts, letter by letter.
 *
 * @param names how many
 * @returns milliseconds of each key stroke
 */
export function keyStrokes(names: number): number[] {
  const library = manyFacts(10_000)
  const index = makeSearch(library, world.aliases)
  return misspellings(library.entities, names).flatMap(({ typed }) =>
    Array.from({ length: typed.length - 1 }, (_, i) => {
      const start = performance.now()
      index.search(typed.slice(0, i + 2))
      return performance.now() - start
    }),
  )
}
