import type { EntityId } from '../../../facts/types.ts'
import { isVisible } from '../read/visibility.ts'
import { type Firsts, makeFirsts } from './first-mentions.ts'
import type { MentionIndex } from './mention-index.ts'
import type { PageMention, TextBlock } from './text-block.ts'

/** Which names the reader wants to see marked. */
export interface WantedNames {
  /** Also names that only the reader's own articles know. A page could learn from the marks that they do. */
  readonly savedNames: boolean
  readonly leaders: boolean
  readonly countries: boolean
  /** All names, or the first of each leader and country in a section. */
  readonly density: 'all' | 'section'
}

/** Decides which mentions the reader wants. */
export interface MentionFilter {
  /** The first mentions in sections, if the reader wants only those. */
  readonly firsts: Firsts | undefined
  /** Whether it names what the reader wants to see named, leaders or countries: for counts and lists. */
  isKindWanted(found: PageMention): boolean
  /** Whether the reader wants to see it marked, and its card. */
  isWanted(found: PageMention, block: TextBlock): boolean
  /** Whether it is marked now. */
  isMarked(found: PageMention, block: TextBlock): boolean
}

/** @param own the entities that only the reader's own articles know */
export function makeMentionFilter(
  wanted: WantedNames,
  own: ReadonlySet<EntityId>,
  { blocks, linked }: Pick<MentionIndex, 'blocks' | 'linked'>,
): MentionFilter {
  const visibleIn = (block: TextBlock): PageMention[] =>
    linked(block).filter(({ span }) => isVisible(span.startContainer))
  const firsts = wanted.density === 'section' ? makeFirsts(blocks, visibleIn) : undefined
  const isKindWanted = ({ mention: { entity } }: PageMention): boolean =>
    entity.startsWith('leader:') ? wanted.leaders : wanted.countries
  const isWanted = (found: PageMention, block: TextBlock): boolean =>
    isKindWanted(found) && (!firsts || firsts.has(found, block))
  return {
    firsts,
    isKindWanted,
    isWanted,
    isMarked(found, block) {
      const isSecret = own.has(found.mention.entity) && !wanted.savedNames
      return !isSecret && isVisible(found.span.startContainer) && isWanted(found, block)
    },
  }
}
