import { sentences } from '../text/sentences.ts'
import type { EntityId, Mention } from '../types.ts'

/** A paragraph of a page, and whom it names. */
export interface NamedText {
  readonly text: string
  readonly mentions: readonly Pick<Mention, 'entity' | 'start' | 'others'>[]
}

/** Two entities that are named in the same sentence. */
export interface Together {
  readonly a: EntityId
  readonly b: EntityId
  /** The number of sentences. */
  readonly count: number
}

/** Who is named together, the most frequent first. Ambiguous names are left out. */
export function namedTogether(texts: readonly NamedText[]): Together[] {
  const counts = new Map<string, { a: EntityId; b: EntityId; count: number }>()
  for (const { text, mentions } of texts) {
    const sure = mentions.filter((mention) => !mention.others)
    if (sure.length < 2) continue
    for (const { start, end } of sentences(text)) {
      const here = sure.filter((mention) => mention.start >= start && mention.start < end)
      const ids = [...new Set(here.map((mention) => mention.entity))].sort()
      for (const [i, a] of ids.entries())
        for (const b of ids.slice(i + 1)) {
          const pair = counts.get(`${a} ${b}`) ?? { a, b, count: 0 }
          pair.count++
          counts.set(`${a} ${b}`, pair)
        }
    }
  }
  return [...counts.values()].sort((x, y) => y.count - x.count || (x.a + x.b < y.a + y.b ? -1 : 1))
}
