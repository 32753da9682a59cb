import type { Messages } from '../../components/ui/messages.ts'
import type { EntityId } from '../../facts/types.ts'
import type { Settings } from '../../settings/settings.ts'
import type { PageMention } from '../content/mentions/text-block.ts'
import { cardActions } from '../shared/card-actions.ts'
import type { CardReply } from '../shared/messages.ts'
import type { CardHost, HowShown } from './card-host.tsx'
import { type CardData, cardPropsOf, type HoverActions } from './card-props.ts'
import type { Point } from './place.ts'
import type { Anchor } from './placing.ts'

/** The card that is shown, or is about to be. */
export interface ShownCard extends HowShown {
  readonly mention: PageMention
  readonly isPinned: boolean
  /** The cards that the reader turned through, the shown one last. */
  readonly trail: readonly EntityId[]
  /** Where it begins, if not where its name does, in px: after a step from another place. */
  readonly left?: number | undefined
}

/** What cards are drawn with. */
export interface DrawingWays {
  /** Where the pointer is; undefined where it is not on the page. */
  pointer(): Point | undefined
  /** The rectangles of a mention in the viewport; none where its text is gone. */
  rectsOf(found: PageMention): DOMRect[]
  /** What can be done in a card. */
  readonly actions: HoverActions
  readonly textSize: Settings['textSize']
  /** Whether cards are at the side of the page. */
  readonly isSide: boolean
}

/** Draws cards into their host. */
export interface Drawing {
  /** Draws the card of a name unseen. */
  prepare(found: PageMention, reply: CardReply, messages: Messages): void
  /**
   * @param staysPut whether it is the card that is open, with more in it
   * @returns whether it was drawn; true as well where there was nothing to draw
   */
  show(card: ShownCard, reply: CardReply, messages: Messages, staysPut: boolean): boolean
  /** Whether a name is where it was when its card was drawn last. */
  isStill(found: PageMention): boolean
}

/** @param doingsOf what can be done with the page from its cards */
export function makeDrawing(
  host: Pick<CardHost, 'prepare' | 'show' | 'isOpen'>,
  { pointer, rectsOf, actions, textSize, isSide }: DrawingWays,
  doingsOf = () => cardActions({ title: document.title, address: location.href }),
): Drawing {
  let placed: DOMRect | undefined
  const propsOf = (data: Omit<CardData, 'doings' | 'textSize'>): ReturnType<typeof cardPropsOf> => {
    return cardPropsOf({ ...data, doings: doingsOf(), textSize }, actions)
  }
  /** @param left where the card begins, if not where the name does; in px */
  const anchorOf = (found: PageMention, at: Point | undefined, left?: number): Anchor | undefined => {
    const element = found.frame?.element ?? found.span.startContainer.parentElement
    if (!element) return undefined
    if (left === undefined) return { element, ...(at ? { pointer: at } : {}), rects: () => rectsOf(found) }
    const moved = ({ y, width, height }: DOMRect): DOMRect => new DOMRect(left, y, width, height)
    return { element, rects: () => rectsOf(found).map(moved) }
  }

  return {
    prepare(found, reply, messages) {
      const element = found.span.startContainer.parentElement
      if (!element) return
      const trail = [found.mention.entity]
      host.prepare(propsOf({ messages, reply, found, isPinned: false, isSide, trail }), element)
    },
    show(card, reply, messages, staysPut) {
      const { mention, trail, isPinned, isSide: isAside } = card
      const anchor = anchorOf(mention, card.hasFocus ? undefined : pointer(), card.left)
      if (!anchor) return true
      const isThere = staysPut && host.isOpen()
      if (!isThere) placed = rectsOf(mention)[0]
      const how = { ...card, hasFocus: card.hasFocus && !isThere, staysPut: isThere }
      return host.show(
        propsOf({ messages, reply, found: mention, isPinned, isSide: isAside, trail }),
        anchor,
        how,
      )
    },
    isStill(found) {
      const [now] = rectsOf(found)
      return !!now && !!placed && Math.abs(now.x - placed.x) < 1 && Math.abs(now.y - placed.y) < 1
    },
  }
}
