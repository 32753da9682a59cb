import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentId } from '../../facts/text/content-id.ts'
import type { EntityId, FactKind } from '../../facts/types.ts'
import type { FactDump } from './fact-dump.ts'

export type Mark = 'right' | 'wrong' | 'useless'

/** A real page that facts were judged on; its text is not kept. */
export interface JudgedPage {
  readonly type: 'page'
  readonly page: number
  /** `owner/name` of the public repository it is in, and the path there. */
  readonly repository: string
  readonly path: string
  readonly language: string
  /** Whoever wrote the rules has read it: its figures flatter. */
  readonly tuned?: true
  /** A judge's mark of each card as a whole, 1 to 5. */
  readonly cards?: Readonly<Record<string, number>>
}

/** A fact that was judged: where it is from, what it was like, and what a judge said. */
export interface Judgement {
  readonly type: 'fact'
  readonly page: number
  readonly block: number
  /** Half-open, in UTF-16 units of the block's text. */
  readonly start: number
  readonly end: number
  /** Of the fact's own words in the article. */
  readonly hash: string
  /** Of all that a card shows of it: whatever changes there needs a judge again. */
  readonly key: string
  readonly kind: FactKind
  readonly about: readonly EntityId[]
  readonly speaker?: EntityId
  readonly mark: Mark
  /** Of what is wrong: who, kind, speaker, date, place, office, phantom, hypothetical, garbled. */
  readonly class?: string
  readonly speakerRight?: boolean
  readonly pronounsRight?: boolean
  readonly dateRight?: boolean
  readonly aboutRight?: boolean
  readonly flaw?: true
  readonly falseOfLeader?: true
  /** Numbers of the page's expected items that it gives. */
  readonly found?: readonly number[]
  /** What a second judge said, apart. */
  readonly second?: Mark
  /** The first edition's builder gave it, which knew neither a parser nor rules of today. */
  readonly first?: true
}

/** What a careful reader expects, listed before any fact was seen. */
export interface ExpectedItem {
  readonly type: 'expected'
  readonly page: number
  readonly n: number
  readonly kind: string
  /** Those of them that we know. */
  readonly about: readonly EntityId[]
  readonly block: number
  /** Of the sentence that holds it. */
  readonly start: number
  readonly end: number
  readonly hash: string
  /** An id, or a name where it is nobody we know. */
  readonly speaker?: string
}

export interface JudgedSet {
  readonly pages: readonly JudgedPage[]
  readonly judgements: readonly Judgement[]
  readonly expected: readonly ExpectedItem[]
}

export const JUDGED_FILE = join(import.meta.dirname, '../cases/judged.jsonl')

/** The judged set: a record a line. Empty where there is no file. */
export function readJudged(file = JUDGED_FILE): JudgedSet {
  const records = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as JudgedPage | Judgement | ExpectedItem)
    : []
  return {
    pages: records.filter((record) => record.type === 'page'),
    judgements: records.filter((record) => record.type === 'fact'),
    expected: records.filter((record) => record.type === 'expected'),
  }
}

/** Writes it page by page, facts in the order of the article: the same set gives the same bytes. */
export function writeJudged({ pages, judgements, expected }: JudgedSet, file = JUDGED_FILE): void {
  const lines = [...pages]
    .sort((a, b) => a.page - b.page)
    .flatMap((page) => [
      page,
      ...judgements.filter((one) => one.page === page.page).sort(byPlace),
      ...expected.filter((one) => one.page === page.page).sort((a, b) => a.n - b.n),
    ])
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

function byPlace(a: Judgement, b: Judgement): number {
  return a.block - b.block || a.start - b.start || a.end - b.end || (a.key < b.key ? -1 : 1)
}

export function hashOf(text: string): string {
  return contentId(text.trim())
}

/** Says the same of two facts where a judge sees the same. */
export function keyOf(fact: FactDump): string {
  const { kind, about, statement, when, where, speaker, office, planned, figures, resolved } = fact
  const read = (resolved ?? []).map(({ text, entities }) => `${text}=${[...entities].sort().join()}`)
  const said = typeof speaker === 'string' ? speaker : [speaker?.words, speaker?.entity].join('=')
  return contentId(
    kind,
    [...about].sort().join(),
    statement.trim(),
    [when?.from, when?.to].join(),
    where ?? '',
    speaker === undefined ? '' : said,
    office === undefined ? '' : [office.title, office.country, office.tense].join(),
    planned ? 'planned' : '',
    (figures ?? []).join(),
    read.sort().join(),
  )
}
