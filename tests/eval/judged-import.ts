import { fold } from '../../facts/text/normalize.ts'
import { sentences } from '../../facts/text/sentences.ts'
import type { Block, EntityId } from '../../facts/types.ts'
import type { FactDump } from './fact-dump.ts'
import { type ExpectedItem, hashOf, type JudgedSet, type Judgement, keyOf, type Mark } from './judged-data.ts'

/** A mark as a judge writes it; the last of a file has the cards instead. */
export interface RawMark {
  readonly n?: number
  readonly mark?: Mark
  readonly class?: string | null
  readonly speakerRight?: boolean | null
  readonly pronounsRight?: boolean | null
  readonly dateRight?: boolean | null
  readonly aboutRight?: boolean | null
  readonly flaw?: boolean
  readonly falseOfLeader?: boolean
  readonly found?: readonly number[]
  readonly cards?: Readonly<Record<string, number>>
}

/** An expected item as a judge writes it. */
export interface RawExpected {
  readonly n: number
  readonly kind: string
  readonly about: readonly string[]
  readonly block: number
  /** The first words of the sentence. */
  readonly words: string
  readonly speaker?: string | null
}

/**
 * Judgements of one page's facts.
 *
 * @param ids of the facts in the order of their numbers
 * @param second a second judge's marks of the same facts, where there are some
 * @throws Error where a mark is of no fact
 */
export function judgementsOf(
  page: number,
  ids: readonly string[],
  facts: readonly FactDump[],
  marks: readonly RawMark[],
  second: readonly RawMark[] = [],
): Judgement[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  const again = new Map(second.map(({ n, mark }) => [n, mark]))
  return marks.flatMap((raw) => {
    if (raw.n === undefined || raw.mark === undefined) return []
    const fact = byId.get(ids[raw.n - 1] ?? '')
    if (!fact) throw new Error(`page ${page}: mark ${raw.n} is of no fact`)
    const other = again.get(raw.n)
    return [{ ...judgementOf(page, fact, raw, raw.mark), ...(other ? { second: other } : {}) }]
  })
}

function judgementOf(page: number, fact: FactDump, raw: RawMark, mark: Mark): Judgement {
  const { speaker } = fact
  const entity = typeof speaker === 'string' ? (speaker as EntityId) : speaker?.entity
  const answers = (['speakerRight', 'pronounsRight', 'dateRight', 'aboutRight'] as const).flatMap((side) =>
    typeof raw[side] === 'boolean' ? [[side, raw[side]] as const] : [],
  )
  return {
    type: 'fact',
    page,
    block: fact.block,
    start: fact.start,
    end: fact.end,
    hash: hashOf(fact.quote),
    key: keyOf(fact),
    kind: fact.kind,
    about: fact.about,
    ...(entity ? { speaker: entity } : {}),
    mark,
    ...(mark === 'wrong' && raw.class ? { class: raw.class } : {}),
    ...Object.fromEntries(answers),
    ...(raw.flaw ? { flaw: true } : {}),
    ...(raw.falseOfLeader ? { falseOfLeader: true } : {}),
    ...(raw.found?.length ? { found: raw.found } : {}),
  }
}

/** @param idsOf the entities that a name may be of */
export function expectedOf(
  page: number,
  items: readonly RawExpected[],
  blocks: readonly Block[],
  idsOf: (name: string) => readonly EntityId[],
): ExpectedItem[] {
  return items.map(({ n, kind, about, block, words, speaker }) => {
    const text = blocks[block]?.text ?? ''
    const { start, end } = sentenceWith(text, words)
    const known = speaker ? idsOf(speaker)[0] : undefined
    return {
      type: 'expected',
      page,
      n,
      kind,
      about: [...new Set(about.flatMap(idsOf))],
      block,
      start,
      end,
      hash: hashOf(text.slice(start, end)),
      ...(speaker ? { speaker: known ?? speaker } : {}),
    }
  })
}

/** The sentence that begins with these words, or holds most of them; the whole block where none does. */
export function sentenceWith(text: string, words: string): { readonly start: number; readonly end: number } {
  const wanted = wordsOf(words)
  const all = sentences(text)
  const scored = all.map((span) => {
    const own = new Set(wordsOf(text.slice(span.start, span.end)))
    return { span, score: wanted.filter((word) => own.has(word)).length }
  })
  const best = scored.reduce<(typeof scored)[number] | undefined>(
    (found, one) => (one.score > (found?.score ?? 0) ? one : found),
    undefined,
  )
  return best && best.score * 2 > wanted.length ? best.span : { start: 0, end: text.length }
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** Puts new records into a set: a fact that was judged before gets its new mark, a page its new list. */
export function merged(old: JudgedSet, fresh: JudgedSet): JudgedSet {
  const judged = new Set(fresh.judgements.map(({ page, key }) => `${page} ${key}`))
  const listed = new Set(fresh.expected.map(({ page }) => page))
  // Marks may come without the grades of cards, which stay.
  const pages = new Map(old.pages.map((page) => [page.page, page]))
  for (const page of fresh.pages) pages.set(page.page, { ...pages.get(page.page), ...page })
  const kept = old.judgements.filter(({ page, key }) => !judged.has(`${page} ${key}`))
  const first = new Set(old.judgements.flatMap(({ page, key, first }) => (first ? [`${page} ${key}`] : [])))
  const again = fresh.judgements.map((one) =>
    first.has(`${one.page} ${one.key}`) ? { ...one, first: true as const } : one,
  )
  const all = new Map([...kept, ...again].map((one) => [`${one.page} ${one.key}`, one] as const))
  return {
    pages: [...pages.values()],
    judgements: [...all.values()],
    expected: [...old.expected.filter(({ page }) => !listed.has(page)), ...fresh.expected],
  }
}
