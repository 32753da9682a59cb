import type { EntityId } from '../../../facts/types.ts'
import { type Firsts, makeFirsts } from './first-mentions.ts'
import type { MentionIndex } from './mention-index.ts'
import type { PageMention, TextBlock } from './text-block.ts'
import { isVisible } from './visibility.ts'

/** Which names the reader wants to see marked. */
export interface WantedNames {
  /** Also those that only the reader's own articles know, which a page could learn from their being marked. */
  readonly savedNames: boolean
  readonly leaders: boolean
  readonly countries: boolean
  /** All of them, or of each leader and country the first in a section. */
  readonly density: 'all' | 'section'
}

/** Says which mentions the reader wants. */
export interface MentionFilter {
  /** The first mentions in sections, where the reader wants no others. */
  readonly firsts: Firsts | undefined
  /** Whether they name what the reader wants named: in counts and lists. */
  isKindWanted(found: PageMention): boolean
  /** Whether the reader wants to see one marked, and its card. */
  isWanted(found: PageMention, block: TextBlock): boolean
  /** Whether one is to be marked now. */
  isMarked(found: PageMention, block: TextBlock): boolean
}

/** @param own what only the reader's own articles know */
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
