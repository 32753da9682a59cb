import { askFrameCard } from '../../shared/messages.ts'
import type { PageMention } from '../mentions/text-block.ts'
import { frameCardOf } from './frames.ts'
import { rectsOf } from './hit-test.ts'

/** The card of a frame that has no room for it, shown by the page around. */
export interface OuterCard {
  isShown(): boolean
  /**
   * Has it shown. Where nobody is there to do it, `instead` is called, unless another is wanted by then.
   *
   * @param isCurrent whether it is still the one to be shown
   */
  show(found: PageMention, isPinned: boolean, isCurrent: () => boolean, instead: () => void): Promise<void>
  /** Has it closed, if it is shown. */
  hide(): void
  /** The page around has closed it. @returns whether it was shown */
  closed(): boolean
}

export function makeOuterCard(ask = askFrameCard): OuterCard {
  let isShown = false
  return {
    isShown: () => isShown,
    async show(found, isPinned, isCurrent, instead) {
      const [box] = rectsOf(found)
      if (!box) return
      isShown = true
      const isTaken = await ask(frameCardOf(found, box, isPinned)).catch(() => false)
      if (isTaken || !isCurrent()) return
      isShown = false
      instead()
    },
    hide() {
      if (isShown) void ask(undefined).catch(() => undefined)
      isShown = false
    },
    closed() {
      const was = isShown
      isShown = false
      return was
    },
  }
}
