import Fuse from 'fuse.js'
import { distance } from '../text/edit-distance.ts'
import { fold } from '../text/normalize.ts'
import type { Alias, EntityId } from '../types.ts'
import type { Names } from './name-table.ts'

/** Finds whom misspelt surnames mean; words that are near nobody's are left out. */
export type Near = (words: readonly string[]) => Alias[]

/** Of so many letters on a surname may be two off, of fewer one. */
const LONG = 8

/**
 * Looks words up among the surnames with Fuse.js, and takes what is one or two letters off one leader's alone
 * (Levenshtein; two letters that changed places count as one).
 */
export function makeNear(names: Names): Near {
  const surnames = names.aliases().filter(({ kind, text }) => kind === 'surname' && text.length >= 5)
  const fuse = new Fuse(surnames, {
    keys: ['text'],
    includeScore: false,
    threshold: 0.4,
    ignoreDiacritics: true,
  })
  return (words) =>
    words.flatMap((word): Alias[] => {
      const folded = fold(word)
      const most = folded.length >= LONG ? 2 : 1
      const near = fuse
        .search(word, { limit: 8 })
        .map(({ item }) => ({ item, off: distance(folded, fold(item.text)) }))
        .filter(({ off: letters }) => letters > 0 && letters <= most)
      const least = Math.min(...near.map(({ off: letters }) => letters))
      const entities = new Set<EntityId>(near.filter((n) => n.off === least).map((n) => n.item.entity))
      return [...entities].map((entity) => ({ text: word, entity, kind: 'misspelt' }))
    })
}
