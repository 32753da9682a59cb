import type { LinkContext, LinkOptions } from '../../../facts/linking/context.ts'
import { needsContext } from '../../../facts/linking/features.ts'
import { makeLinker } from '../../../facts/linking/linker.ts'
import { makeEvidence } from '../../../facts/linking/text-evidence.ts'
import type { Matcher } from '../../../facts/names/matcher.ts'
import type { Names } from '../../../facts/names/name-table.ts'
import type { IsoDate, Mention } from '../../../facts/types.ts'
import type { Container } from '../read/containers.ts'
import { inReadingOrder } from '../read/document-order.ts'
import type { Passage } from '../read/run-builder.ts'
import { type BlockLinker, makeBlockLinker } from './block-linker.ts'
import type { PageMention, TextBlock } from './text-block.ts'

/** The blocks of a page in which names were found, by their containers, and the mentions in them. */
export interface MentionIndex extends Pick<BlockLinker, 'linked' | 'isLinked'> {
  /**
   * Looks for names in a passage.
   *
   * @param isFirst whether it belongs to the first reading of the whole page, from start to end
   * @returns whether it has any, or a title
   */
  add(container: Container, passage: Passage, isFirst: boolean): boolean
  /** Forgets a container. @returns the blocks that it had; their mentions are gone */
  drop(container: Container): readonly TextBlock[]
  has(container: Container): boolean
  isEmpty(): boolean
  containers(): Iterable<Container>
  /** In the order in which they were found. */
  blocksOf(container: Container): readonly TextBlock[]
  blocks(): TextBlock[]
  /** Must be called when everything was read. @returns whether the evidence of the whole text has changed since the last call */
  renew(): boolean
}

/** What is known about a page besides its text. */
export interface TextContext {
  readonly date?: IsoDate
  /** BCP 47 */
  readonly language?: string
  readonly options: LinkOptions
}

/** Is called when something happens to mentions. */
export interface MentionEvents {
  /** A block is linked for the first time. */
  linking(block: TextBlock): void
  /** Whether a name that goes over several texts is one text for the reader; if not, its container is read again. */
  isOne(block: TextBlock, mention: Mention): boolean
  /** What was a mention is none any more, but its block stays. */
  gone(found: PageMention): void
}

const NO_BLOCKS: readonly TextBlock[] = []

export function makeMentionIndex(
  names: Names,
  matcher: Matcher,
  { date, language, options }: TextContext,
  events: MentionEvents,
): MentionIndex {
  const linker = makeLinker(names, language)
  const evidence = makeEvidence<TextBlock>(inReadingOrder)
  const context: LinkContext = {
    ...evidence,
    options,
    ...(date === undefined ? {} : { date }),
    ...(language === undefined ? {} : { language }),
  }
  const { linked, isLinked, renew } = makeBlockLinker({
    link: (block) => linker.link(block, block, context),
    first: events.linking,
    isOne: events.isOne,
    gone(found) {
      events.gone(found)
      found.isGone = true
    },
  })
  const blocks = new Map<Container, TextBlock[]>()
  let order = 0
  // The same function for all passages: most have no title.
  let isTitled = false
  const titled = (): void => {
    isTitled = true
  }

  return {
    linked,
    isLinked,
    add(container, passage, isFirst) {
      isTitled = false
      const found = matcher.find(passage.text, titled)
      if (found.length === 0 && !isTitled) return false
      const run = passage.take()
      // A list that has grown has room for 16 more: the copy has none.
      const candidates = found.slice()
      const { text } = run
      const block: TextBlock = {
        container,
        run,
        text,
        candidates,
        isTitled,
        isDependent: candidates.some((c) => c.aliases.length > 1 || needsContext(c.aliases[0])),
        epoch: -1,
        order: isFirst ? order++ : undefined,
      }
      evidence.add(linker.evidence(block), block)
      const own = blocks.get(container)
      if (own) own.push(block)
      else blocks.set(container, [block])
      return true
    },
    drop(container) {
      const own = blocks.get(container) ?? NO_BLOCKS
      for (const block of own) {
        for (const found of block.mentions ?? []) found.isGone = true
        // It is worked out again, since hardly any block goes: all of them would take a tenth of what is kept.
        evidence.remove(linker.evidence(block), block)
      }
      blocks.delete(container)
      return own
    },
    has: (container) => blocks.has(container),
    isEmpty: () => blocks.size === 0,
    containers: () => blocks.keys(),
    blocksOf: (container) => blocks.get(container) ?? NO_BLOCKS,
    blocks: () => [...blocks.values()].flat(),
    renew() {
      const hasNews = evidence.changed()
      if (hasNews) renew()
      return hasNews
    },
  }
}
