import type { PageMention } from '../mentions/text-block.ts'
import type { HoverEvent, HoverState } from './machine.ts'

/** What is seen of the pointer, and of the card. */
export interface PointerSight {
  /** The name that the pointer is on. */
  readonly under: PageMention | undefined
  /** Whether a card may open for it. */
  readonly mayOpen: boolean
  readonly isCardOpen: boolean
  /** Whether the pointer is on its way to the open card; looked at only where it matters. */
  isTowardsCard(): boolean
}

/**
 * What a move of the pointer, or a rest, is for the machine.
 *
 * @returns undefined where it is nothing: it crosses another name on its way to the card
 */
export function pointerEvent(
  state: HoverState<PageMention>,
  { under, mayOpen, isCardOpen, isTowardsCard }: PointerSight,
): HoverEvent<PageMention> | undefined {
  // What opening a card needs, keeping it does not.
  const isKept = state.at !== 'idle' && state.at !== 'dwelling' && state.target === under
  if (under && (isKept || mayOpen)) {
    const isOther = state.at === 'open' && under !== state.target
    return isOther && isCardOpen && isTowardsCard() ? undefined : { type: 'enter', target: under }
  }
  return { type: isCardOpen && isTowardsCard() ? 'approach-card' : 'leave' }
}
