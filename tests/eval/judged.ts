import { sentences } from '../../facts/text/sentences.ts'
import type { Block, FactKind } from '../../facts/types.ts'
import type { FactDump } from './fact-dump.ts'
import { type ExpectedItem, hashOf, type JudgedSet, type Judgement, keyOf, type Mark } from './judged-data.ts'

/** The facts that the builder gives on a judged page now, 'mentioned' left out. */
export interface PageFacts {
  readonly page: number
  readonly language: string
  readonly facts: readonly FactDump[]
}

/** A fact of now with what was said of it; nothing where nobody judged it yet, or what is shown has changed. */
export interface Compared {
  readonly page: number
  readonly language: string
  readonly fact: FactDump
  readonly judgement?: Judgement
  /** What was said of a fact of the same kind and words that showed something else. */
  readonly earlier?: Judgement
}

/** Holds each fact against the judgements of its page: quicker than the number of judgements for each fact. */
export function compare(pages: readonly PageFacts[], { judgements }: JudgedSet): Compared[] {
  const byKey = new Map(judgements.map((one) => [`${one.page} ${one.key}`, one]))
  const byWords = new Map(judgements.map((one) => [`${one.page} ${one.kind} ${one.hash}`, one]))
  return pages.flatMap(({ page, language, facts }) =>
    facts.map((fact) => {
      const judgement = byKey.get(`${page} ${keyOf(fact)}`)
      const earlier = judgement ? undefined : byWords.get(`${page} ${fact.kind} ${hashOf(fact.quote)}`)
      return { page, language, fact, ...(judgement ? { judgement } : {}), ...(earlier ? { earlier } : {}) }
    }),
  )
}

export interface MarkCounts {
  right: number
  wrong: number
  useless: number
  /** Not judged yet. */
  open: number
}

export function countMarks(compared: readonly Compared[]): MarkCounts {
  const counts = { right: 0, wrong: 0, useless: 0, open: 0 }
  for (const { judgement } of compared) counts[judgement?.mark ?? 'open']++
  return counts
}

/** Right ones of those that were judged. */
export function precisionOf({ right, wrong, useless }: MarkCounts): number | undefined {
  return shareOf(right, right + wrong + useless)
}

/** How many of the expected items are given. */
export interface Recall {
  /** By facts that were judged right. */
  found: number
  /** By facts that nobody judged yet, but that are of the same kind and sentence, and about somebody of the item. */
  perhaps: number
  all: number
}

export function recallOf(expected: readonly ExpectedItem[], compared: readonly Compared[]): Recall {
  const given = new Set(
    compared.flatMap(({ page, judgement }) =>
      judgement?.mark === 'right' ? (judgement.found ?? []).map((n) => `${page} ${n}`) : [],
    ),
  )
  const open = Map.groupBy(
    compared.filter(({ judgement }) => !judgement),
    ({ page }) => page,
  )
  const recall = { found: 0, perhaps: 0, all: expected.length }
  for (const item of expected) {
    if (given.has(`${item.page} ${item.n}`)) recall.found++
    else if (open.get(item.page)?.some(({ fact }) => isLikely(fact, item))) recall.perhaps++
  }
  return recall
}

function isLikely(fact: FactDump, { kind, about, block, start, end }: ExpectedItem): boolean {
  const isThere = fact.block === block && fact.start < end && fact.end > start
  return isThere && fact.kind === kind && about.some((id) => fact.about.includes(id))
}

/** Items at the place of their sentence now, should the page be read in other blocks than when it was judged. */
export function relocated(expected: readonly ExpectedItem[], blocks: readonly Block[]): ExpectedItem[] {
  const places = new Map(
    blocks.flatMap(({ text }, block) =>
      [...sentences(text), { start: 0, end: text.length }].map(
        ({ start, end }) => [hashOf(text.slice(start, end)), { block, start, end }] as const,
      ),
    ),
  )
  return expected.map((item) => {
    const { block, start, end, hash } = item
    const isThere = hashOf(blocks[block]?.text.slice(start, end) ?? '') === hash
    return isThere ? item : { ...item, ...places.get(hash) }
  })
}

/** A judge's yes and no on one side of the facts of now. */
export function shareRight(
  compared: readonly Compared[],
  side: 'aboutRight' | 'speakerRight' | 'pronounsRight' | 'dateRight',
): { readonly right: number; readonly all: number } {
  const answers = compared.map(({ judgement }) => judgement?.[side]).filter((answer) => answer !== undefined)
  return { right: answers.filter(Boolean).length, all: answers.length }
}

/** Of the items with a speaker that are given, those whose fact shows the right one. */
export function speakerRecall(
  expected: readonly ExpectedItem[],
  compared: readonly Compared[],
): { readonly right: number; readonly all: number } {
  const withSpeaker = new Set(expected.filter(({ speaker }) => speaker).map(({ page, n }) => `${page} ${n}`))
  const given = new Map<string, boolean>()
  for (const { page, judgement } of compared)
    for (const n of judgement?.found ?? []) {
      const item = `${page} ${n}`
      if (withSpeaker.has(item)) given.set(item, given.get(item) || judgement?.speakerRight === true)
    }
  return { right: [...given.values()].filter(Boolean).length, all: given.size }
}

/** How far two judges agree, apart from what chance would give. (Cohen, 1960.) */
export function kappaOf(pairs: readonly (readonly [string, string])[]): {
  readonly agreed: number
  readonly all: number
  readonly kappa: number | undefined
} {
  const all = pairs.length
  const agreed = pairs.filter(([a, b]) => a === b).length
  const marks = new Set(pairs.flat())
  const share = (side: 0 | 1, mark: string): number =>
    pairs.filter((pair) => pair[side] === mark).length / all
  const chance = [...marks].reduce((sum, mark) => sum + share(0, mark) * share(1, mark), 0)
  const kappa = all === 0 ? undefined : chance === 1 ? 1 : (agreed / all - chance) / (1 - chance)
  return { agreed, all, kappa }
}

/** Marks of the facts that were judged twice. */
export function twice({ judgements }: JudgedSet): [Mark, Mark][] {
  return judgements.flatMap(({ mark, second }): [Mark, Mark][] => (second ? [[mark, second]] : []))
}

/** Of what was judged: facts with a visible flaw, and pages on which a card says something false of a leader. */
export function harm(compared: readonly Compared[]): {
  readonly flaws: number
  readonly judged: number
  readonly falsePages: number
} {
  const judged = compared.filter(({ judgement }) => judgement)
  const falsePages = new Set(
    judged.filter(({ judgement }) => judgement?.falseOfLeader).map(({ page }) => page),
  )
  return {
    flaws: judged.filter(({ judgement }) => judgement?.flaw).length,
    judged: judged.length,
    falsePages: falsePages.size,
  }
}

/** In parts by what `by` says, the largest part first. */
export function partsBy<T>(all: readonly T[], by: (one: T) => string): [string, T[]][] {
  return [...Map.groupBy(all, by)].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
}

export function kindOf({ fact }: Compared): FactKind {
  return fact.kind
}

/** `en-US` is English. */
export function languageOf(language: string): string {
  return language.slice(0, 2).toLowerCase()
}

export function shareOf(part: number, all: number): number | undefined {
  return all === 0 ? undefined : part / all
}
