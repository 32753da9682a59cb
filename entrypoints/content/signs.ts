import { COUNTED_SIGNS, type CountedSign, type LinkContext, type Signs } from '../../facts/linker.ts'
import type { EntityId } from '../../facts/types.ts'

/** What all blocks of a page say together, kept while blocks come and go. */
export interface PageSigns extends Pick<LinkContext, 'namedIn' | 'has'> {
  add(signs: Signs, block: number): void
  remove(signs: Signs, block: number): void
  /** Whether a sign came up first, or went for good, since the last call. */
  changed(): boolean
}

export function makeSigns(): PageSigns {
  const named = new Map<EntityId, number[]>()
  const counts = Object.fromEntries(COUNTED_SIGNS.map((sign) => [sign, new Map<string, number>()])) as Record<
    CountedSign,
    Map<string, number>
  >
  let hasChanged = false
  const count = (signs: Signs, by: 1 | -1): void => {
    for (const sign of COUNTED_SIGNS) {
      for (const value of signs[sign]) {
        const before = counts[sign].get(value) ?? 0
        if (before + by === 0) counts[sign].delete(value)
        else counts[sign].set(value, before + by)
        hasChanged ||= before === 0 || before + by === 0
      }
    }
  }
  return {
    namedIn: (id) => named.get(id) ?? [],
    has: (sign, value) => counts[sign].has(value),
    add(signs, block) {
      count(signs, 1)
      for (const id of signs.named) {
        const at = named.get(id)
        if (at) at.push(block)
        else named.set(id, [block])
        hasChanged ||= at === undefined
      }
    },
    remove(signs, block) {
      count(signs, -1)
      for (const id of signs.named) {
        const left = (named.get(id) ?? []).filter((at) => at !== block)
        if (left.length > 0) named.set(id, left)
        else hasChanged = named.delete(id) || hasChanged
      }
    },
    changed() {
      const was = hasChanged
      hasChanged = false
      return was
    },
  }
}
