import type { NamedText } from '../../../facts/views/co-occurrence.ts'
import { containerOf } from '../read/containers.ts'
import { inPageOrder } from '../read/document-order.ts'
import { isClipped, isVisible } from '../read/visibility.ts'
import type { MentionFilter } from './mention-filter.ts'
import type { MentionIndex } from './mention-index.ts'
import type { PageMention, TextBlock } from './text-block.ts'

/** What can be asked about the names on a page. */
export interface MentionLookup {
  /** The visible mentions in reading order, wherever they are; links the whole page. */
  mentions(): PageMention[]
  /** The texts that have names in them, with their mentions, in reading order; links the whole page. */
  texts(): NamedText[]
  /**
   * Links what was not linked yet, until a time of `performance.now()`. If a page has very many names, not all are counted.
   *
   * @returns whether any is left, and the number of leaders and countries as the icon shows it; `+` if there are more
   */
  countUntil(until: number): { readonly isLeft: boolean; readonly named: string }
  /** Whether a mention is still there for the reader to see. */
  isShown(found: PageMention): boolean
  /** The mentions in the container that an element is or is in; undefined if it has more names than `most`. */
  around(element: Element, most: number): readonly PageMention[] | undefined
  /** The marked mentions that no pointer reaches. */
  untouchable(): Iterable<PageMention>
  /** The mention at a place in a text node, both ends included. */
  at(node: Node, offset: number): PageMention | undefined
}

/** The most paragraphs with names that are looked at to count the names of a page. */
const MOST_COUNTED = 1000

const NO_MENTIONS: readonly PageMention[] = []

export function makeMentionLookup(
  index: MentionIndex,
  { isListed, isWanted }: MentionFilter,
  untouchable: MentionLookup['untouchable'],
): MentionLookup {
  const listed = (block: TextBlock): PageMention[] =>
    index.linked(block).filter((found) => isShown(found) && isListed(found, block))

  return {
    isShown,
    untouchable,
    mentions: () =>
      inPageOrder(index.blocks())
        .flatMap(listed)
        .filter(({ span }) => !isClipped(span.startContainer)),
    texts: () =>
      inPageOrder(index.blocks()).map((block) => ({
        text: block.text,
        mentions: listed(block).map(({ mention }) => mention),
      })),
    countUntil(until) {
      const counted = index.blocks().slice(0, MOST_COUNTED)
      for (const block of counted) {
        if (index.isLinked(block)) continue
        if (performance.now() >= until) return { isLeft: true, named: '' }
        index.linked(block)
      }
      const found = counted.flatMap((block) =>
        index.linked(block).filter((one) => !one.mention.others && isShown(one) && isListed(one, block)),
      )
      const { size } = new Set(found.map(({ mention }) => mention.entity))
      return { isLeft: false, named: counted.length < MOST_COUNTED ? String(size) : `${size}+` }
    },
    around(element, most) {
      const container = containerOf(element)
      if (!container || !index.has(container)) return NO_MENTIONS
      const own = index.blocksOf(container)
      if (own.reduce((sum, block) => sum + block.candidates.length, 0) > most) return undefined
      return own.flatMap((block) =>
        index.linked(block).filter((found) => isShown(found) && isWanted(found, block)),
      )
    },
    at(node, offset) {
      const container = containerOf(node)
      for (const block of container ? index.blocksOf(container) : []) {
        const piece = block.run.pieces.findLast((p) => p.node === node && p.from <= offset)
        if (!piece) continue
        const place = piece.at + offset - piece.from
        const found = index
          .linked(block)
          .find(({ mention }) => mention.start <= place && place <= mention.end)
        if (found && isWanted(found, block)) return found
      }
      return undefined
    },
  }
}

function isShown({ isGone, range, span }: PageMention): boolean {
  return !isGone && (range !== undefined || isVisible(span.startContainer))
}
