import { fold } from './normalize.ts'

/** The share of words that two sentences have in common, without numbers. (Jaccard, 1912.) */
export function similarity(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => new Set(fold(text).match(/\p{L}{3,}/gu) ?? []))
  if (!x || !y || x.size === 0 || y.size === 0) return 0
  const both = [...x].filter((word) => y.has(word)).length
  return both / (x.size + y.size - both)
}
