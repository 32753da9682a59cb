import { type FoundDate, findDates } from '../dates.ts'
import { sentences } from '../sentences.ts'
import type { Article, Block, Entity, EntityId, IsoDate, Mention, Quote, Span, World } from '../types.ts'

/** A sentence with all that is known of it; every offset counts in the block's text. */
export interface Sentence extends Span {
  readonly block: number
  readonly kind: Block['kind']
  /** The whole block. */
  readonly blockText: string
  /** The sentence alone. */
  readonly text: string
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

/** Cuts an article into sentences and hands each its mentions, dates and headings. */
export function readSentences(
  article: Article,
  mentions: readonly (readonly Mention[])[],
  reference: IsoDate | undefined,
): Sentence[] {
  const out: Sentence[] = []
  let headingBlock: number | undefined
  let listIntro: number | undefined
  article.blocks.forEach((block, index) => {
    if (block.kind === 'heading') headingBlock = index
    if (block.kind === 'paragraph') listIntro = block.text.endsWith(':') ? index : undefined
    const spans = block.kind === 'heading' ? [{ start: 0, end: block.text.length }] : sentences(block.text)
    const section = headingBlock === undefined ? undefined : article.blocks[headingBlock]?.text
    for (const { start, end } of spans) {
      const text = block.text.slice(start, end)
      out.push({
        start,
        end,
        block: index,
        kind: block.kind,
        blockText: block.text,
        text,
        mentions: (mentions[index] ?? []).filter((m) => m.start >= start && m.end <= end),
        dates: findDates(text, reference).map((d) => ({ ...d, start: d.start + start, end: d.end + start })),
        ...(block.kind === 'heading' || section === undefined || headingBlock === undefined
          ? {}
          : { section, headingBlock }),
        ...(block.kind === 'item' && listIntro !== undefined ? { listIntro } : {}),
      })
    }
  })
  return out
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
