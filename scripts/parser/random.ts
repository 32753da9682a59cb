/** Random numbers that are the same on every machine. */

/** From 0 up to, not including, 1. */
export type Random = () => number

/** Mulberry32. */
export function seeded(seed: number): Random {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The numbers below `length` in random order (Fisher and Yates). */
export function shuffled(length: number, random: Random): number[] {
  const list = Array.from({ length }, (_, i) => i)
  for (let i = length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1))
    const held = list[i] as number
    list[i] = list[k] as number
    list[k] = held
  }
  return list
}
