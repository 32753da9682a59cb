import { distance } from '../text/edit-distance.ts'
import { fold } from '../text/normalize.ts'
import { atOnce, type Steps } from '../text/steps.ts'
import type { Alias, EntityId } from '../types.ts'
import { isGivenName } from './first-names.ts'
import type { Names } from './name-table.ts'
import { makeVocabulary } from './vocabulary.ts'
import { aliasesOf } from './whole-table.ts'

/** Finds whom misspelt surnames mean; words that are near no surname, and first names, are left out. */
export type Near = (words: readonly string[]) => Alias[]

/** A surname with so many letters may have two wrong, a shorter one only one. */
const LONG = 8
/** Shorter surnames are near too many words. */
const SHORTEST = 5

/**
 * Looks words up among the surnames, as the search does among all words, and takes the surnames that are one or two
 * letters off (Damerau-Levenshtein distance: two letters that changed places count as one).
 */
export function makeNear(names: Names): Near {
  return atOnce(makeNearSteps(names))
}

/** As `makeNear`, in steps of a millisecond or two. */
export function* makeNearSteps(names: Names): Steps<Near> {
  const surnames = new Map<string, Set<EntityId>>()
  let count = 0
  for (const { kind, text, entity } of aliasesOf(names)) {
    if ((++count & 0xff) === 0) yield
    if (kind !== 'surname' || text.length < SHORTEST) continue
    const folded = fold(text)
    surnames.set(folded, (surnames.get(folded) ?? new Set()).add(entity))
  }
  yield
  const vocabulary = makeVocabulary(surnames.keys())
  return (words) =>
    words.flatMap((word): Alias[] => {
      // 'President Hillary' is not the Irish president Hillery.
      if (isGivenName(word, names)) return []
      const folded = fold(word)
      const most = folded.length >= LONG ? 2 : 1
      const near = vocabulary
        .near(folded, false)
        .map(({ word: surname }) => ({ surname, off: distance(folded, surname) }))
        .filter(({ off }) => off > 0 && off <= most)
      const least = Math.min(...near.map(({ off }) => off))
      const nearest = near.filter(({ off }) => off === least)
      const entities = new Set(nearest.flatMap(({ surname }) => [...(surnames.get(surname) ?? [])]))
      return [...entities].map((entity) => ({ text: word, entity, kind: 'misspelt' }))
    })
}
