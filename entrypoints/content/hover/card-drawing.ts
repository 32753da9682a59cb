import type { DrawingWays, ShownCard } from '../../card/drawing.ts'
import type { PageMention } from '../mentions/text-block.ts'
import { measured } from '../trace.ts'
import type { CardReplies } from './card-replies.ts'
import type { HostLoader } from './host-loader.ts'

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

export function makeCardDrawing(replies: CardReplies, loader: HostLoader, ways: DrawingWays): CardDrawing {
  return {
    async prepare(found, isNext) {
      const { mention } = found
      const [reply, loaded] = await Promise.all([replies.of(mention.entity, mention), loader.load(ways)])
      if (reply && loaded && isNext())
        measured('prepare', () => loaded.drawing.prepare(found, reply, loaded.messages))
    },
    async draw(card, isCurrent, staysPut = false) {
      const { mention, trail } = card
      const id = trail.at(-1) ?? mention.mention.entity
      const [reply, loaded] = await Promise.all([
        replies.of(id, trail.length === 1 ? mention.mention : undefined),
        loader.load(ways),
      ])
      if (!reply || !loaded || !isCurrent()) return true
      return measured('card', () => loaded.drawing.show(card, reply, loaded.messages, staysPut))
    },
    isStill: (found) => loader.drawing()?.isStill(found) === true,
  }
}
