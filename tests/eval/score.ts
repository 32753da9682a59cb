import { fold } from '../../facts/text/normalize.ts'

/** A marked mention of a gold text. `skip`: neither right nor wrong. */
export interface Gold {
  readonly start: number
  readonly end: number
  readonly surface: string
  readonly type: 'country' | 'leader' | 'other' | 'skip'
  /** ISO 3166 alpha-2 of countries. */
  readonly id: string
  readonly name: string
  readonly person?: boolean
}

export interface GoldText {
  readonly id: string
  readonly text: string
  /** The part of the text that was marked by people. */
  readonly span: readonly [number, number]
  readonly mentions: readonly Gold[]
}

export interface Predicted {
  readonly start: number
  readonly end: number
  readonly kind: 'country' | 'leader'
  readonly iso2?: string
  readonly name: string
}

export type Kind = 'country' | 'leader'

/** How often each kind was found rightly, wrongly, and not at all. */
export type Tally = Record<Kind, { right: number; wrong: number; missed: number }>

export const emptyTally = (): Tally => ({
  country: { right: 0, wrong: 0, missed: 0 },
  leader: { right: 0, wrong: 0, missed: 0 },
})

/**
 * Judges what was found in a text as the gold files' own scorer does: a prediction is wrong where it overlaps a
 * mention of something else or text that gold leaves unmarked; `skip`, and names inside a longer name that is no
 * person's, are left out.
 */
export function judge({ span, mentions }: GoldText, predicted: readonly Predicted[], tally: Tally): void {
  const [from, to] = span
  const inside = predicted.filter((p) => p.start >= from && p.end <= to)
  const used = new Set<Predicted>()
  for (const gold of mentions.filter((g) => g.start >= from && g.end <= to)) {
    let isFound = false
    for (const p of inside) {
      if (p.start >= gold.end || p.end <= gold.start) continue
      if (isSame(gold, p)) {
        isFound = true
        used.add(p)
      } else if (gold.type === 'skip' || (gold.type === 'other' && !gold.person && length(p) < length(gold)))
        used.add(p)
    }
    if (gold.type === 'country' || gold.type === 'leader') tally[gold.type][isFound ? 'right' : 'missed']++
  }
  for (const p of inside) if (!used.has(p)) tally[p.kind].wrong++
}

function length({ start, end }: { readonly start: number; readonly end: number }): number {
  return end - start
}

function isSame(gold: Gold, p: Predicted): boolean {
  if (gold.type !== p.kind) return false
  if (p.kind === 'country') return p.iso2 === gold.id
  const words = (name: string): string[] =>
    fold(name)
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .split(' ')
  return (
    words(p.name).join(' ') === words(gold.name).join(' ') || words(p.name).at(-1) === words(gold.name).at(-1)
  )
}

/** Precision, recall and F1; 1 where nothing was to be found and nothing was. */
export function rates({ right, wrong, missed }: Tally[Kind]): {
  precision: number
  recall: number
  f1: number
} {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong)
  const recall = right + missed === 0 ? 1 : right / (right + missed)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}
