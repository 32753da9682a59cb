import type { CardProps } from '../../../components/card/card.tsx'
import type { Words } from '../../../components/ui/messages.ts'
import type { EntityId, Mention } from '../../../facts/types.ts'
import type { CardReply } from '../../shared/messages.ts'

/** What a card is drawn from. */
export interface CardData {
  readonly words: Words
  readonly reply: CardReply
  readonly mention: Mention
  readonly isPinned: boolean
  /** The cards that the reader turned through, the shown one last. */
  readonly trail: readonly EntityId[]
}

/** What can be done in a card. */
export interface CardActions {
  /** The reader turns to another card, or back. */
  turn(trail: readonly EntityId[]): void
  pin(): void
  close(): void
}

/** The card of a mention, or one that the reader has turned to from there. */
export function cardPropsOf(
  { words, reply, mention, isPinned, trail }: CardData,
  { turn, pin, close }: CardActions,
): CardProps {
  const { content, flag, locator } = reply
  return {
    locale: words('locale'),
    words,
    content,
    ...(flag === undefined ? {} : { flag }),
    ...(locator === undefined ? {} : { locator }),
    ...(trail.length === 1 ? { why: mention.why } : {}),
    canGoBack: trail.length > 1,
    onTurn: (next) => turn([...trail, next]),
    onBack: () => turn(trail.slice(0, -1)),
    pin: { isOn: isPinned, onToggle: isPinned ? close : pin },
    onClose: close,
  }
}
