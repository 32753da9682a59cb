import { sentences } from '../text/sentences.ts'
import type { EntityId, Fact, IsoDate, SourceText } from '../types.ts'
import type { OwnWords } from './own-words.ts'

/** What lists need of an article, so that they read neither its text nor its facts. */
export interface ArticleSummary {
  /** The source's id. */
  readonly id: string
  readonly facts: number
  /** Whom its facts are about. */
  readonly about: readonly AboutCount[]
  /**
   * The first and the last day of its facts that have a day of their own; empty if none has. Absent in summaries that were
   * written before it was kept.
   */
  readonly days?: readonly IsoDate[]
  /** The first sentence of its text; absent where the text is not kept, or has none. */
  readonly lead?: string
  /** The reader's note and tags; absent if there are none. */
  readonly own?: OwnWords
}

/** How many facts of an article are about somebody. */
export interface AboutCount {
  readonly id: EntityId
  readonly facts: number
  /** How many of them say something new: not only that somebody is mentioned, or has an office. */
  readonly noteworthy: number
  /** How many of them cards can show: not only that somebody is mentioned. */
  readonly shown: number
}

/** @param language of the article, BCP 47 */
export function summaryOf(
  id: string,
  language: string,
  facts: readonly Fact[],
  text: SourceText | undefined,
  own?: OwnWords,
): ArticleSummary {
  const counts = new Map<EntityId, { facts: number; noteworthy: number; shown: number }>()
  for (const fact of facts) {
    for (const one of fact.about) {
      const own = counts.get(one) ?? { facts: 0, noteworthy: 0, shown: 0 }
      counts.set(one, own)
      own.facts++
      if (isNoteworthy(fact)) own.noteworthy++
      if (isShown(fact)) own.shown++
    }
  }
  const lead = leadOf(text, language)
  return {
    id,
    facts: facts.length,
    about: [...counts].map(([one, own]) => ({ id: one, ...own })),
    days: daysOfFacts(facts),
    ...(lead === undefined ? {} : { lead }),
    ...(own ? { own } : {}),
  }
}

/** The first and the last day of facts that have a day of their own; empty if none has. */
function daysOfFacts(facts: readonly Fact[]): readonly IsoDate[] {
  const days = facts.flatMap(({ when }) => [when?.from ?? [], when?.to ?? []].flat()).sort()
  const [first] = days
  return first === undefined ? [] : [first, days.at(-1) ?? first]
}

/** Whether a fact says something new: not only that somebody is mentioned, or has an office. */
export function isNoteworthy({ kind }: Pick<Fact, 'kind'>): boolean {
  return kind !== 'mentioned' && kind !== 'office'
}

/** Whether cards can show a fact. */
export function isShown({ kind }: Pick<Fact, 'kind'>): boolean {
  return kind !== 'mentioned'
}

/** A first sentence is looked for in so much of an article's first paragraph, in UTF-16 units. */
const LEAD = 600

/** The first sentence of the first paragraph. */
function leadOf(text: SourceText | undefined, language: string): string | undefined {
  const paragraph = text?.blocks.find(({ kind }) => kind === 'paragraph')?.text.slice(0, LEAD)
  if (paragraph === undefined) return undefined
  const [first] = sentences(paragraph, language)
  return first && paragraph.slice(first.start, first.end)
}
