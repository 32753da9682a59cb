/** Which steps of a parse make no right arc impossible: the dynamic oracle of Goldberg and Nivre (2013). */
import { LEFT, type ParserState, SHIFT } from '../../facts/extract/parser/transitions.ts'

/** What is right of a sentence, the root's place being `length`. */
export interface Gold {
  readonly heads: readonly number[]
  /** By place of the head. */
  readonly children: readonly (readonly number[])[]
}

export function goldOf(heads: readonly number[]): Gold {
  const root = heads.length
  const projected = projective(heads.map((head) => (head === -1 ? root : head)))
  const children: number[][] = Array.from({ length: root + 1 }, () => [])
  for (const [i, head] of projected.entries()) children[head]?.push(i)
  return { heads: projected, children }
}

/** Arcs that cross another are hung higher, the shortest first (Nivre and Nilsson 2005). */
export function projective(heads: readonly number[]): number[] {
  const out = [...heads]
  const root = heads.length
  const under = (i: number, head: number): boolean => {
    for (let at = i; at !== root; at = out[at] as number) if (at === head) return true
    return head === root
  }
  for (;;) {
    let worst = -1
    let shortest = Infinity
    for (const [i, head] of out.entries()) {
      const [from, to] = [Math.min(i, head), Math.max(i, head)]
      if (to - from >= shortest || head === root) continue
      for (let k = from + 1; k < to; k++)
        if (!under(k, head)) {
          worst = i
          shortest = to - from
          break
        }
    }
    if (worst === -1) return out
    out[worst] = out[out[worst] as number] as number
  }
}

/** How many right arcs a step makes impossible. */
export function cost(move: number, state: ParserState, gold: Gold): number {
  const { stack, size, next } = state
  if (move === SHIFT) {
    let lost = 0
    const head = gold.heads[next]
    // The words below the top can no longer be its head, and no word of the stack can depend on it.
    for (let i = 0; i < size; i++) {
      const one = stack[i] as number
      if (gold.heads[one] === next) lost++
      if (i < size - 1 && head === one) lost++
    }
    return lost
  }
  const top = stack[size - 1] as number
  const head = gold.heads[top] as number
  let lost = 0
  for (const child of gold.children[top] ?? []) if (child >= next) lost++
  if (move === LEFT) {
    if (head !== next && (head > next || (size > 1 && stack[size - 2] === head))) lost++
  } else if (head >= next) lost++
  return lost
}
