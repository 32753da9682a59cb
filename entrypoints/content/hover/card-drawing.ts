import type { EntityId } from '../../../facts/types.ts'
import type { Settings } from '../../../settings/settings.ts'
import type { HowShown } from '../../card/card-host.tsx'
import type { Point } from '../../card/place.ts'
import type { Anchor } from '../../card/placing.ts'
import type { PageMention } from '../mentions/text-block.ts'
import { measured } from '../trace.ts'
import { type CardData, cardPropsOf, type HoverActions } from './card-props.ts'
import type { CardReplies } from './card-replies.ts'
import { rectsOf } from './hit-test.ts'
import type { HostLoader, LoadedHost } from './host-loader.ts'

/** The card that is shown, or is about to be. */
export interface ShownCard extends HowShown {
  readonly mention: PageMention
  readonly isPinned: boolean
  /** The cards that the reader turned through, the shown one last. */
  readonly trail: readonly EntityId[]
  /** Where it begins, if not where its name does, in px: after a step from another place. */
  readonly left?: number | undefined
}

/** Draws cards when their facts and the script that draws have come. */
export interface CardDrawing {
  /** Draws the card of a name unseen. @param isNext whether it is still likely to be shown */
  prepare(target: PageMention, isNext: () => boolean): Promise<void>
  /**
   * @param isCurrent whether it is still the one to be shown
   * @param staysPut whether it is the card that is open, with more in it
   * @returns whether it was drawn; true as well where there was nothing to draw
   */
  draw(card: ShownCard, isCurrent: () => boolean, staysPut?: boolean): Promise<boolean>
  /** Whether a name is where it was when its card was drawn last. */
  isStill(found: PageMention): boolean
}

/**
 * @param pointer where the pointer is; undefined where it is not on the page
 * @param actions what can be done in a card
 */
export function makeCardDrawing(
  replies: CardReplies,
  loader: HostLoader,
  pointer: () => Point | undefined,
  actions: HoverActions,
  textSize: Settings['textSize'],
): CardDrawing {
  const drawnWith = ({
    words,
    cardActions,
  }: LoadedHost): Pick<CardData, 'words' | 'doings' | 'textSize'> => ({
    words,
    textSize,
    doings: cardActions({ title: document.title, address: location.href }),
  })
  let placed: DOMRect | undefined
  return {
    async prepare(found, isNext) {
      const { mention, span } = found
      const [reply, loaded] = await Promise.all([replies.of(mention.entity, mention), loader.load()])
      const element = span.startContainer.parentElement
      if (!reply || !loaded || !isNext() || !element) return
      const { host } = loaded
      const trail = [mention.entity]
      measured('prepare', () =>
        host.prepare(
          cardPropsOf({ ...drawnWith(loaded), reply, found, isPinned: false, trail }, actions),
          element,
        ),
      )
    },
    async draw(card, isCurrent, staysPut = false) {
      const { mention, trail, isPinned } = card
      const id = trail.at(-1) ?? mention.mention.entity
      const [reply, loaded] = await Promise.all([
        replies.of(id, trail.length === 1 ? mention.mention : undefined),
        loader.load(),
      ])
      const anchor = anchorOf(mention, card.hasFocus ? undefined : pointer(), card.left)
      if (!reply || !loaded || !isCurrent() || !anchor) return true
      const { host } = loaded
      const isThere = staysPut && host.isOpen()
      if (!isThere) placed = rectsOf(mention)[0]
      const how = { ...card, hasFocus: card.hasFocus && !isThere, staysPut: isThere }
      const props = cardPropsOf({ ...drawnWith(loaded), reply, found: mention, isPinned, trail }, actions)
      return measured('card', () => host.show(props, anchor, how))
    },
    isStill(found) {
      const [now] = rectsOf(found)
      return !!now && !!placed && Math.abs(now.x - placed.x) < 1 && Math.abs(now.y - placed.y) < 1
    },
  }
}

/** @param left where the card begins, if not where the name does; in px */
function anchorOf(found: PageMention, pointer: Point | undefined, left?: number): Anchor | undefined {
  const element = found.frame?.element ?? found.span.startContainer.parentElement
  if (!element) return undefined
  if (left === undefined) return { element, ...(pointer ? { pointer } : {}), rects: () => rectsOf(found) }
  const moved = ({ y, width, height }: DOMRect): DOMRect => new DOMRect(left, y, width, height)
  return { element, rects: () => rectsOf(found).map(moved) }
}
