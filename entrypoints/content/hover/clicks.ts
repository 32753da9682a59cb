import type { CardHost } from '../../card/card-host.tsx'
import type { PageMention } from '../mentions/text-block.ts'
import type { CardView } from './card-view.ts'
import { isLink, isTouch, targetOf } from './event-target.ts'
import { type Listen, startLongPress } from './long-press.ts'
import type { HoverMachine } from './machine-runner.ts'
import type { PointerWatch } from './pointer-watch.ts'
import { mentionUnder, type PageUnder } from './under-cover.ts'

/** What clicks work on. */
export interface ClickParts {
  readonly listen: Listen
  readonly page: PageUnder
  readonly machine: HoverMachine<PageMention>
  readonly view: Pick<CardView, 'shown'>
  readonly pointer: Pick<PointerWatch, 'moveTo' | 'dismiss'>
  host(): CardHost | undefined
}

/** A click on a name that is no link pins its card, and so does a long press of a finger. @returns the undo of what is under way */
export function startClicks({ listen, page, machine, view, pointer, host }: ClickParts): () => void {
  // What the last click has pinned, which was not pinned before.
  let clicked: PageMention | undefined
  const isPinned = (found: PageMention): boolean => {
    const state = machine.state()
    return state.at === 'pinned' && state.target === found
  }
  const pin = (found: PageMention, event: MouseEvent): void => {
    const isFinger = isTouch(event)
    // A finger that has gone rests nowhere.
    pointer.moveTo(isFinger ? undefined : { x: event.clientX, y: event.clientY })
    machine.send({ type: 'pin', target: found }, isFinger ? 'touch' : 'pointer')
  }
  const underOf = (event: MouseEvent): PageMention | undefined => {
    const target = targetOf(event)
    return target && mentionUnder(page, target, { x: event.clientX, y: event.clientY })
  }
  /** The first of two clicks was for a word, not for its card. */
  const selectsWord = (): void => {
    if (clicked && isPinned(clicked)) {
      pointer.dismiss(clicked)
      machine.send({ type: 'close' })
    }
    clicked = undefined
  }
  const press = startLongPress(listen, (event) => (host()?.owns(event) ? undefined : underOf(event)), pin)
  listen('click', (event) => {
    if (!event.isTrusted || event.button !== 0 || host()?.owns(event)) return
    if (press.takes(event)) return
    if (event.detail > 1) {
      selectsWord()
      return
    }
    clicked = undefined
    const found = isLink(event) ? undefined : underOf(event)
    if (found && (getSelection()?.isCollapsed ?? true)) {
      if (!isPinned(found)) clicked = found
      pin(found, event)
    }
    // A tap beside the sheet is for the page.
    else if (view.shown()?.isSheet) machine.send({ type: 'close' })
  })
  return press.stop
}
