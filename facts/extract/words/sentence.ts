import { LONGEST_AROUND } from '../../bundle/sources.ts'
import { type DateContext, type FoundDate, findDates } from '../../text/dates.ts'
import { type Quotation, quotations, withoutQuotations } from '../../text/quotations.ts'
import { blockSentences } from '../../text/sentences.ts'
import type { Article, Block, EntityId, IsoDate, Mention, Quote, Span } from '../../types.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'

/** A sentence with everything that is known about it; all offsets are in the block's text. */
export interface Sentence extends Span {
  readonly block: number
  readonly kind: Block['kind']
  /** The whole block. */
  readonly blockText: string
  /** The sentence alone. */
  readonly text: string
  /** The text with what is in quotation marks blanked out. */
  readonly masked: string
  /** What is in quotation marks. */
  readonly quoted: readonly Span[]
  /** The whole quotations of the block that reach into it. */
  readonly quotations: readonly Quotation[]
  readonly mentions: readonly Mention[]
  /** Looked for when they are asked for. */
  readonly dates: readonly FoundDate[]
  /** The heading above it, and that heading's block. */
  readonly section?: string
  readonly headingBlock?: number
  /** The paragraph right before its list, if the sentence is a list item and that paragraph ends with a colon. */
  readonly listIntro?: number
}

/** How many sentences are read in one step: a long paragraph must not block. */
const AT_ONCE = 6

/** Dates are looked for in sentences of up to so many UTF-16 units: the time for a text without a full stop would grow with its length squared. */
const LONGEST_DATED = 3000

/** What else is needed to cut an article into sentences. */
export interface Cuts {
  readonly mentions: readonly (readonly Mention[])[]
  /** For each block what is not text of the article: captions, credits, bylines. */
  readonly furniture: readonly (readonly Span[])[]
  /** For each block the day from which its dates are counted. */
  readonly references: readonly (IsoDate | undefined)[]
}

/** Cuts an article into sentences, block by block, each with its mentions, dates and headings. */
export function* readSentences(article: Article, cuts: Cuts, lexicon: Lexicon): Generator<Sentence[], void> {
  const { blocks, source } = article
  let headingBlock: number | undefined
  let listIntro: number | undefined
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') headingBlock = index
    if (block.kind === 'paragraph') listIntro = block.text.endsWith(':') ? index : undefined
    // Everything is under the title, so it is no section.
    const section = headingBlock === undefined || headingBlock === 0 ? undefined : blocks[headingBlock]?.text
    const next = blocks[index + 1]?.text
    const quoted = quotations(block.text, {
      ...(next === undefined ? {} : { next }),
      language: source.language,
    })
    const masked = withoutQuotations(block.text, quoted)
    const spans =
      block.kind === 'heading'
        ? [{ start: 0, end: block.text.length }]
        : blockSentences(block, source.language)
    const reference = cuts.references[index]
    // 'US$' is a currency.
    const own = (cuts.mentions[index] ?? []).filter((m) => block.text[m.end] !== '$')
    let from = 0
    let fromQuoted = 0
    let out: Sentence[] = []
    for (const whole of spans) {
      const span = withoutFurniture(whole, block.text, cuts.furniture[index] ?? [])
      if (!span) continue
      const { start, end } = span
      // Sentences, names and quotations come in order: each list is walked once.
      while (from < own.length && (own[from]?.start ?? 0) < start) from++
      let to = from
      while (to < own.length && (own[to]?.end ?? 0) <= end) to++
      while (fromQuoted < quoted.length && (quoted[fromQuoted]?.end ?? 0) <= start) fromQuoted++
      const quotes: Quotation[] = []
      for (let q = fromQuoted; q < quoted.length && (quoted[q]?.start ?? 0) < end; q++) {
        const quotation = quoted[q]
        if (quotation) quotes.push(quotation)
      }
      const text = block.text.slice(start, end)
      const hidden = masked.slice(start, end)
      const context = {
        reference,
        language: source.language,
        tense: (at: number) => tenseOf(hidden, at, lexicon),
      }
      // Dates are looked for in sentences, not in a text without a full stop, which would take too long.
      const hasDates = block.kind !== 'heading' && text.length <= LONGEST_DATED
      let dates: readonly FoundDate[] | undefined
      out.push({
        start,
        end,
        block: index,
        kind: block.kind,
        blockText: block.text,
        text,
        masked: hidden,
        quotations: quotes,
        quoted: quotes.map((q) => ({ start: Math.max(q.start, start), end: Math.min(q.end, end) })),
        mentions: own.slice(from, to),
        get dates() {
          dates ??= hasDates ? datesIn(text, start, context) : []
          return dates
        },
        ...(block.kind === 'heading' || headingBlock === undefined ? {} : { headingBlock }),
        ...(block.kind === 'heading' || section === undefined ? {} : { section }),
        ...(block.kind === 'item' && listIntro !== undefined ? { listIntro } : {}),
      })
      if (out.length < AT_ONCE) continue
      yield out
      out = []
    }
    yield out
  }
}

/** The dates of a sentence. @param start of the sentence in its block */
function datesIn(text: string, start: number, context: DateContext): FoundDate[] {
  return findDates(text, context).map((d) => ({ ...d, start: d.start + start, end: d.end + start }))
}

/** A sentence without the dateline before it and the credit after it; nothing if all of it is furniture. */
function withoutFurniture(sentence: Span, text: string, furniture: readonly Span[]): Span | undefined {
  let { start, end } = sentence
  for (const span of furniture) {
    if (span.end <= start || span.start >= end) continue
    if (span.start <= start) start = Math.min(end, span.end)
    else if (span.end >= end) end = span.start
  }
  while (start < end && /\s/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  return end > start ? { start, end } : undefined
}

/** The tense of the clause that a date is in; of the whole sentence if the clause does not say. */
function tenseOf(text: string, at: number, lexicon: Lexicon): 'past' | 'future' | undefined {
  const start =
    Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at), text.lastIndexOf(' before ', at)) + 1
  const end = /[,;]/.exec(text.slice(at))?.index
  for (const part of [text.slice(start, end === undefined ? undefined : at + end), text]) {
    const isFuture = lexicon.futureText.test(part)
    const isPast = lexicon.pastText.test(part)
    if (isFuture !== isPast) return isFuture ? 'future' : 'past'
  }
  return undefined
}

/** Whether a place in the block is in quotation marks. */
export function isQuoted(sentence: Pick<Sentence, 'quoted'>, at: number): boolean {
  return sentence.quoted.some((q) => q.start <= at && at < q.end)
}

export function quoteOf(sentence: Sentence, span: Span = sentence): Quote {
  const { blockText } = sentence
  return {
    start: span.start,
    end: span.end,
    exact: blockText.slice(span.start, span.end),
    prefix: blockText.slice(Math.max(0, span.start - LONGEST_AROUND), span.start),
    suffix: blockText.slice(span.end, span.end + LONGEST_AROUND),
    block: sentence.block,
  }
}

export function isLeader(mention: { readonly entity: EntityId }): boolean {
  return mention.entity.startsWith('leader:')
}
