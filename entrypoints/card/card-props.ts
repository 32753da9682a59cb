import type { CardProps } from '../../components/card/card.tsx'
import type { Messages } from '../../components/ui/messages.ts'
import type { EntityId } from '../../facts/types.ts'
import type { CardContent } from '../../facts/views/card.ts'
import type { Settings } from '../../settings/settings.ts'
import type { PageMention } from '../content/mentions/text-block.ts'
import type { CardReply } from '../shared/messages.ts'

/** What a card is drawn from. */
export interface CardData {
  readonly messages: Messages
  /** What can be done from a card, beside what has to do with where it is. */
  readonly doings: CardProps['actions']
  readonly textSize: Settings['textSize']
  readonly reply: CardReply
  /** The name that the card is opened at. */
  readonly found: PageMention
  readonly isPinned: boolean
  /** Whether it is at the side of the page, where it stays anyway. */
  readonly isSide: boolean
  /** The cards that the reader turned through, the shown one last. */
  readonly trail: readonly EntityId[]
}

/** What can be done in a card. */
export interface HoverActions {
  /** The reader turns to another card, or back. */
  turn(trail: readonly EntityId[]): void
  pin(): void
  /** The reader goes to another place that names whom the card is about. */
  step(id: EntityId, from: PageMention, by: number): void
  /** A card with what is known of the page. */
  onCard(content: CardContent, found: PageMention): CardContent
  close(): void
}

/** The card of a mention, or one that the reader has turned to from there. */
export function cardPropsOf(
  { messages, doings, textSize, reply, found, isPinned, isSide, trail }: CardData,
  { turn, pin, step, onCard, close }: HoverActions,
): CardProps {
  const { content, flag, locator } = reply
  return {
    locale: messages('locale'),
    messages,
    textSize,
    ...(doings ? { actions: doings } : {}),
    content: onCard(content, found),
    onStep: (by) => step(content.entity.id, found, by),
    ...(flag === undefined ? {} : { flag }),
    ...(locator === undefined ? {} : { locator }),
    ...(trail.length === 1 ? { why: found.mention.why } : {}),
    canGoBack: trail.length > 1,
    onTurn: (next) => turn([...trail, next]),
    onBack: () => turn(trail.slice(0, -1)),
    ...(isSide ? {} : { pin: { isOn: isPinned, onToggle: isPinned ? close : pin } }),
    onClose: close,
  }
}
