import type { EntityId } from '../../../facts/types.ts'
import { parentOf } from '../read/containers.ts'
import { isVisible } from '../read/visibility.ts'
import { isInAddress, makeAsides } from './asides.ts'
import { type Firsts, makeFirsts } from './first-mentions.ts'
import type { MentionIndex } from './mention-index.ts'
import type { PageMention, TextBlock } from './text-block.ts'

/** Which names the reader wants to see marked. */
export interface WantedNames {
  /** Also names that only the reader's own articles know. A page could learn from the marks that they do. */
  readonly savedNames: boolean
  readonly leaders: boolean
  readonly countries: boolean
  /** Also those in menus, footers and bylines. */
  readonly menus: boolean
  /** All names, or the first of each leader and country in a section. */
  readonly density: 'all' | 'section'
}

/** Decides which mentions the reader wants. */
export interface MentionFilter {
  /** The first mentions in sections, if the reader wants only those. */
  readonly firsts: Firsts | undefined
  /** Whether it is one of those that the reader wants, leaders or countries, in the text or elsewhere: for counts and lists. */
  isListed(found: PageMention, block: TextBlock): boolean
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
  const isAside = makeAsides()
  const isInText = ({ mention, span }: PageMention, { text }: TextBlock): boolean => {
    const element = parentOf(span.startContainer)
    return element !== undefined && !isAside(element) && !isInAddress(text, mention.start, mention.end)
  }
  const isListed = (found: PageMention, block: TextBlock): boolean => {
    const isKind = found.mention.entity.startsWith('leader:') ? wanted.leaders : wanted.countries
    return isKind && (wanted.menus || isInText(found, block))
  }
  const visibleIn = (block: TextBlock): PageMention[] =>
    linked(block).filter((found) => isVisible(found.span.startContainer) && isListed(found, block))
  const firsts = wanted.density === 'section' ? makeFirsts(blocks, visibleIn) : undefined
  const isWanted = (found: PageMention, block: TextBlock): boolean =>
    isListed(found, block) && (!firsts || firsts.has(found, block))
  return {
    firsts,
    isListed,
    isWanted,
    isMarked(found, block) {
      const isSecret = own.has(found.mention.entity) && !wanted.savedNames
      return !isSecret && isVisible(found.span.startContainer) && isWanted(found, block)
    },
  }
}
