import { COUNTED_SIGNS, type CountedSign, type LinkContext, type Signs } from '../../facts/link/scene.ts'
import type { EntityId } from '../../facts/types.ts'

/** What all blocks of a page say together, kept while blocks come and go. */
export interface PageSigns extends Pick<LinkContext, 'namedIn' | 'othersIn' | 'has'> {
  add(signs: Signs, block: number): void
  remove(signs: Signs, block: number): void
  /** Whether a sign came up first, or went for good, since the last call. */
  changed(): boolean
}

export function makeSigns(): PageSigns {
  const named = new Map<EntityId, number[]>()
  const others = new Map<string, number[]>()
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
  const note = <Key>(map: Map<Key, number[]>, keys: readonly Key[], block: number): void => {
    for (const key of keys) {
      const at = map.get(key)
      if (at) at.push(block)
      else map.set(key, [block])
      hasChanged ||= at === undefined
    }
  }
  const forget = <Key>(map: Map<Key, number[]>, keys: readonly Key[], block: number): void => {
    for (const key of keys) {
      const left = (map.get(key) ?? []).filter((at) => at !== block)
      if (left.length > 0) map.set(key, left)
      else hasChanged = map.delete(key) || hasChanged
    }
  }
  return {
    namedIn: (id) => named.get(id) ?? [],
    othersIn: (surname) => others.get(surname) ?? [],
    has: (sign, value) => counts[sign].has(value),
    add(signs, block) {
      count(signs, 1)
      note(named, signs.named, block)
      note(others, signs.others, block)
    },
    remove(signs, block) {
      count(signs, -1)
      forget(named, signs.named, block)
      forget(others, signs.others, block)
    },
    changed() {
      const was = hasChanged
      hasChanged = false
      return was
    },
  }
}
