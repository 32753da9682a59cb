import type { EntityId } from '../../../facts/types.ts'
import type { CardContent } from '../../../facts/views/card.ts'
import type { FrameCard } from '../../shared/messages.ts'
import type { PageMention } from '../mentions/text-block.ts'
import type { CardReplies } from './card-replies.ts'
import type { CardView } from './card-view.ts'
import { mentionOfFrame } from './frames.ts'
import type { HoverMachine } from './machine-runner.ts'
import type { Tour } from './navigate.ts'
import type { HoverParts } from './parts.ts'
import type { PointerWatch } from './pointer-watch.ts'
import { lookedUp } from './selection-card.ts'

/** What others can ask of the hover: the popup, a keyboard command, the context menu, frames. */
export interface HoverRequests {
  /** Takes the reader to the next name and opens its card, with the focus in it. */
  nextName(): void
  /** Scrolls to the next place that names an entity, and flashes it. @returns whether there is one */
  goTo(id: EntityId): boolean
  /** Shows what was found for the selected text, in a card at it. @returns whether text is selected */
  lookUp(query: string, content: CardContent): boolean
  /**
   * A frame that has no room for a card has it shown here, or goes on without it.
   *
   * @returns whether it is shown here
   */
  fromFrame(card: FrameCard | undefined): boolean
  /** The page around has closed the card that it showed for this frame. */
  frameClosed(): void
  /** Another frame of this page shows its card at its side. @param by that frame's own name for itself */
  sideElsewhere(by: string): void
}

/** What the requests work on. */
export interface RequestParts {
  readonly machine: Pick<HoverMachine<PageMention>, 'send'>
  readonly tour: Pick<Tour, 'next' | 'goTo'>
  readonly replies: Pick<CardReplies, 'put'>
  readonly view: Pick<CardView, 'shown' | 'closedAround' | 'sideElsewhere'>
  readonly pointer: Pick<PointerWatch, 'leftAt'>
  readonly onCard: Pick<HoverParts['onCard'], 'isOn'>
  readonly isSide: boolean
}

export function hoverRequests({
  machine,
  tour,
  replies,
  view,
  pointer,
  onCard,
  isSide,
}: RequestParts): HoverRequests {
  return {
    nextName() {
      const found = tour.next()
      if (found) machine.send({ type: 'pin', target: found }, 'keyboard')
    },
    goTo: tour.goTo,
    lookUp(query, content) {
      const found = lookedUp(query, content)
      if (!found) return false
      replies.put(found.mention, { content })
      machine.send({ type: 'pin', target: found }, 'keyboard')
      return true
    },
    fromFrame(card) {
      if (!card) {
        // On its way to the card the pointer has left the frame. At the side it is closed by the reader alone.
        if (view.shown()?.mention.frame && !onCard.isOn()) machine.send({ type: isSide ? 'close' : 'leave' })
        return true
      }
      const target = mentionOfFrame(card, pointer.leftAt())
      if (target) machine.send({ type: card.pinned ? 'pin' : 'show', target })
      return target !== undefined
    },
    frameClosed: view.closedAround,
    sideElsewhere: view.sideElsewhere,
  }
}
