import type { EntityId } from '../../../facts/types.ts'
import type { HowShown } from '../../card/card-host.tsx'
import type { Point } from '../../card/place.ts'
import type { Anchor } from '../../card/placing.ts'
import type { PageMention } from '../mentions/text-block.ts'
import { measured } from '../trace.ts'
import { type CardActions, cardPropsOf } from './card-props.ts'
import type { CardReplies } from './card-replies.ts'
import { rectsOf } from './hit-test.ts'
import type { HostLoader } from './host-loader.ts'

/** The card that is shown, or is about to be. */
export interface ShownCard extends HowShown {
  readonly mention: PageMention
  readonly isPinned: boolean
  /** The cards that the reader turned through, the shown one last. */
  readonly trail: readonly EntityId[]
}

/** Draws cards once their facts, and the script that draws, have come. */
export interface CardDrawing {
  /** Draws the card of a name unseen. @param isNext whether it is still likely to be shown */
  prepare(target: PageMention, isNext: () => boolean): Promise<void>
  /**
   * @param isCurrent whether it is still the one to be shown
   * @returns whether it was drawn; true as well where there was nothing to draw
   */
  draw(card: ShownCard, isCurrent: () => boolean): Promise<boolean>
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
  actions: CardActions,
): CardDrawing {
  let placed: DOMRect | undefined
  return {
    async prepare({ mention, span }, isNext) {
      const [reply, loaded] = await Promise.all([replies.of(mention.entity, mention), loader.load()])
      const element = span.startContainer.parentElement
      if (!reply || !loaded || !isNext() || !element) return
      const { host, words } = loaded
      const trail = [mention.entity]
      measured('prepare', () =>
        host.prepare(cardPropsOf({ words, reply, mention, isPinned: false, trail }, actions), element),
      )
    },
    async draw(card, isCurrent) {
      const { mention, trail, isPinned } = card
      const id = trail.at(-1) ?? mention.mention.entity
      const [reply, loaded] = await Promise.all([
        replies.of(id, trail.length === 1 ? mention.mention : undefined),
        loader.load(),
      ])
      const anchor = anchorOf(mention, card.hasFocus ? undefined : pointer())
      if (!reply || !loaded || !isCurrent() || !anchor) return true
      const { host, words } = loaded
      placed = rectsOf(mention)[0]
      const props = cardPropsOf({ words, reply, mention: mention.mention, isPinned, trail }, actions)
      return measured('card', () => host.show(props, anchor, card))
    },
    isStill(found) {
      const [now] = rectsOf(found)
      return !!now && !!placed && Math.abs(now.x - placed.x) < 1 && Math.abs(now.y - placed.y) < 1
    },
  }
}

function anchorOf(found: PageMention, pointer: Point | undefined): Anchor | undefined {
  const element = found.frame?.element ?? found.span.startContainer.parentElement
  if (!element) return undefined
  return { element, ...(pointer ? { pointer } : {}), rects: () => rectsOf(found) }
}
