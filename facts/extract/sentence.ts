import { type FoundDate, findDates } from '../dates.ts'
import { type Quotation, quotations, withoutQuotations } from '../quotations.ts'
import { sentences } from '../sentences.ts'
import type { Article, Block, Entity, EntityId, IsoDate, Mention, Quote, Span, World } from '../types.ts'
import type { Lexicon } from './lexicon/lexicon.ts'

/** A sentence with all that is known of it; every offset counts in the block's text. */
export interface Sentence extends Span {
  readonly block: number
  readonly kind: Block['kind']
  /** The whole block. */
  readonly blockText: string
  /** The sentence alone. */
  readonly text: string
  /** The text with what stands in quotation marks blanked out. */
  readonly masked: string
  /** What stands in quotation marks. */
  readonly quoted: readonly Span[]
  /** The block's quotations whole. */
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly Mention[]
  readonly dates: readonly FoundDate[]
  /** The heading it stands under, and that heading's block. */
  readonly section?: string
  readonly headingBlock?: number
  /** The paragraph right before its list, where the sentence is a list item and that paragraph ends with a colon. */
  readonly listIntro?: number
}

/** What extraction looks things up in. */
export interface Lookup {
  entity(id: EntityId): Entity
}

export function makeLookup(world: World, found: readonly Entity[] = []): Lookup {
  const byId = new Map([...world.entities, ...found].map((e) => [e.id, e]))
  return {
    entity(id) {
      const entity = byId.get(id)
      if (!entity) throw new Error(`no entity ${id}`)
      return entity
    },
  }
}

/** Cuts an article into sentences, block by block, and hands each its mentions, dates and headings. */
export function* readSentences(
  article: Article,
  mentions: readonly (readonly Mention[])[],
  lexicon: Lexicon,
  reference: IsoDate | undefined,
): Generator<Sentence[], void> {
  const { language } = article.source
  let headingBlock: number | undefined
  let listIntro: number | undefined
  for (const [index, block] of article.blocks.entries()) {
    const out: Sentence[] = []
    if (block.kind === 'heading') headingBlock = index
    if (block.kind === 'paragraph') listIntro = block.text.endsWith(':') ? index : undefined
    const spans = block.kind === 'heading' ? [{ start: 0, end: block.text.length }] : sentences(block.text)
    // Under the title stands everything: it is no section.
    const section =
      headingBlock === undefined || headingBlock === 0 ? undefined : article.blocks[headingBlock]?.text
    const quoted = quotations(block.text)
    const masked = withoutQuotations(block.text, quoted)
    for (const { start, end } of spans) {
      const text = block.text.slice(start, end)
      const whole = masked.slice(start, end)
      const context = { reference, language, tense: (at: number) => tenseOf(whole, at, lexicon) }
      out.push({
        start,
        end,
        block: index,
        kind: block.kind,
        blockText: block.text,
        text,
        masked: whole,
        quotations: quoted,
        quoted: quoted
          .filter((q) => q.start < end && q.end > start)
          .map((q) => ({ start: Math.max(q.start, start), end: Math.min(q.end, end) })),
        mentions: (mentions[index] ?? []).filter((m) => m.start >= start && m.end <= end),
        dates: findDates(text, context).map((d) => ({ ...d, start: d.start + start, end: d.end + start })),
        ...(block.kind === 'heading' || headingBlock === undefined ? {} : { headingBlock }),
        ...(block.kind === 'heading' || section === undefined ? {} : { section }),
        ...(block.kind === 'item' && listIntro !== undefined ? { listIntro } : {}),
      })
    }
    yield out
  }
}

/** The tense of the clause that a date stands in; of the whole sentence where the clause does not say. */
function tenseOf(text: string, at: number, lexicon: Lexicon): 'past' | 'future' | undefined {
  const start =
    Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at), text.lastIndexOf(' before ', at)) + 1
  const end = /[,;]/.exec(text.slice(at))?.index
  for (const part of [text.slice(start, end === undefined ? undefined : at + end), text]) {
    const isFuture = lexicon.future.test(part)
    const isPast = lexicon.past.test(part)
    if (isFuture !== isPast) return isFuture ? 'future' : 'past'
  }
  return undefined
}

/** Whether a place in the block stands in quotation marks. */
export function isQuoted(sentence: Sentence, at: number): boolean {
  return sentence.quoted.some((q) => q.start <= at && at < q.end)
}

/** How much text around a quote is kept to find it again. */
const AROUND = 32

export function quoteOf(sentence: Sentence, span: Span = sentence): Quote {
  const { blockText } = sentence
  return {
    start: span.start,
    end: span.end,
    exact: blockText.slice(span.start, span.end),
    prefix: blockText.slice(Math.max(0, span.start - AROUND), span.start),
    suffix: blockText.slice(span.end, span.end + AROUND),
    block: sentence.block,
  }
}

export function isLeader(mention: { readonly entity: EntityId }): boolean {
  return mention.entity.startsWith('leader:')
}

/** The entities of some mentions, each once, in order. */
export function entitiesOf(mentions: readonly { readonly entity: EntityId }[]): EntityId[] {
  return [...new Set(mentions.map((m) => m.entity))]
}
