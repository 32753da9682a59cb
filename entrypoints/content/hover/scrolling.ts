import type { CardHost } from '../../card/card-host.tsx'
import type { PageMention } from '../mentions/text-block.ts'
import type { Calm } from './calm.ts'
import type { CardView } from './card-view.ts'
import type { KeptName } from './kept-name.ts'
import type { HoverMachine } from './machine-runner.ts'
import type { PointerWatch } from './pointer-watch.ts'

/** What scrolling works on. */
export interface ScrollParts {
  readonly machine: HoverMachine<PageMention>
  readonly view: Pick<CardView, 'isStill' | 'follow'>
  readonly pointer: Pick<PointerWatch, 'isIn'>
  readonly calm: Calm
  readonly kept: Pick<KeptName, 'isKept'>
  host(): CardHost | undefined
}

/** Something on the page has scrolled: a card that is not pinned closes where its name has moved, another follows it. */
export function handleScroll(
  { target: scroller }: Pick<Event, 'target'>,
  { machine, view, pointer, calm, kept, host }: ScrollParts,
): void {
  // Firefox hands the wheel on to the page at the card's end.
  const before = scroller === document ? host()?.wheeled() : undefined
  if (before) {
    scrollTo({ left: before.left, top: before.top, behavior: 'instant' })
    return
  }
  if (scroller instanceof Node && pointer.isIn(scroller) && !kept.isKept()) calm.scrolled()
  // Another part of the page, or the page has kept it where it was: scrolls come of what loads above, too.
  const isStill = machine.state().at === 'dwelling' ? calm.mayOpen() : view.isStill()
  if (!isStill) machine.send({ type: 'scrolled' })
  requestAnimationFrame(view.follow)
}
