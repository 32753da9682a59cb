import type { EntityId } from '../../../facts/types.ts'
import type { HoverActions } from '../../card/card-props.ts'
import type { ShownCard } from '../../card/drawing.ts'
import type { PageFollower } from '../../card/page/page-facts.ts'
import { tellFrameClosed, tellSideCard } from '../../shared/messages.ts'
import type { PageMention } from '../mentions/text-block.ts'
import type { CardDrawing } from './card-drawing.ts'
import { isTooSmall } from './frames.ts'
import { rectsOf } from './hit-test.ts'
import type { HostLoader } from './host-loader.ts'
import type { HoverMachine, Means } from './machine-runner.ts'
import { isInView, type Tour } from './navigate.ts'
import type { OuterCard } from './outer-card.ts'

/** The card that the reader sees, or is about to see: here, or in the page around this frame. */
export interface CardView {
  /** The card that is shown, or is about to be. */
  shown(): ShownCard | undefined
  isOpen(): boolean
  /** Whether the name of the card is where it was when the card was drawn last. */
  isStill(): boolean
  /** @param means how the reader opened it */
  show(mention: PageMention, isPinned: boolean, means: Means): void
  hide(): void
  /** Draws the shown card again. @param staysPut whether it is the card that is open, with more in it */
  redraw(staysPut?: boolean): Promise<void>
  /** The name of the shown card is another object now. */
  replace(mention: PageMention): void
  /** Fetches what the card of a name is drawn with, and draws it unseen. @param isNext whether it is still likely to be shown */
  prepare(target: PageMention, isNext: () => boolean): void
  /** Puts the card where its name is now; it closes when that is out of sight. */
  follow(): void
  /** The page around has closed the card that it showed for this frame. */
  closedAround(): void
  /** Another frame of this page shows its card at its side: this one closes. @param by that frame's own name for itself */
  sideElsewhere(by: string): void
}

/** What a card is shown with. */
export interface CardViewParts {
  readonly machine: Pick<HoverMachine<PageMention>, 'send'>
  readonly loader: Pick<HostLoader, 'host'>
  readonly outer: OuterCard
  /** What cards say of the page. */
  readonly inFront: Pick<PageFollower, 'wanted' | 'onCard' | 'placeFrom'>
  /** @param actions what can be done in a card */
  drawingWith(actions: HoverActions): CardDrawing
  /** Whether cards are at the side of the page. */
  readonly isSide: boolean
  /** Goes to a place of the page. */
  readonly bring: Tour['bring']
}

export function makeCardView(parts: CardViewParts): CardView {
  const { machine, loader, outer, inFront, isSide, bring } = parts
  let shown: ShownCard | undefined
  /** Where the card is after a step to another place: the pointer is on it. */
  let stepped: Pick<ShownCard, 'mention' | 'left'> | undefined
  const close = (): void => machine.send({ type: 'close' })
  const only = makeOnlySide(loader, close)
  const turn = (trail: readonly EntityId[]): void => {
    if (!shown) return
    shown = { ...shown, trail, hasFocus: true }
    void redraw()
  }
  /** Takes the reader to another place that names whom the card is about; the card stays where it is. */
  const step = (id: EntityId, from: PageMention, by: number): void => {
    const next = inFront.placeFrom(id, from, by)
    const { left } = loader.host()?.rect() ?? new DOMRect()
    const [before] = rectsOf(from)
    if (!next || !bring(next, before)) return
    stepped = { mention: next, left }
    if (shown) shown = { ...shown, trail: [id] }
    machine.send({ type: 'pin', target: next })
  }
  const drawing = parts.drawingWith({
    ...{ turn, close, step, onCard: inFront.onCard },
    pin: () => machine.send({ type: 'pin-open' }),
  })
  const follow = (): void => keepAtName(shown, loader, machine)
  const watch = (mention: PageMention): void => watchPlace(mention, () => shown?.mention === mention, follow)
  let drawings = 0
  const redraw = async (staysPut = false): Promise<void> => {
    const [current, own] = [shown, ++drawings]
    // One that was begun later knows more: answers may come in another order than they were asked for.
    const isCurrent = (): boolean => shown === current && own === drawings
    if (current && !(await drawing.draw(current, isCurrent, staysPut))) close()
  }

  return {
    shown: () => shown,
    isOpen: () => outer.isShown() || loader.host()?.isOpen() === true,
    isStill: () => shown !== undefined && drawing.isStill(shown.mention),
    show(mention, isPinned, means) {
      if (shown?.mention.frame && !mention.frame) quietly(tellFrameClosed())
      const trail = trailOf(mention, shown)
      const left = stepped?.mention === mention ? stepped.left : undefined
      const current: ShownCard = { mention, isPinned, trail, left, ...waysOf(means, isSide) }
      shown = current
      if (isTooSmall()) {
        const isCurrent = (): boolean => shown === current
        void outer.show(mention, isPinned, isCurrent, () => void redraw())
        return
      }
      if (isSide) only.opens()
      // There are cards without a dwell: by a click, or the keyboard.
      if (!mention.frame) inFront.wanted()
      void redraw()
      watch(mention)
    },
    hide() {
      outer.hide()
      if (shown?.mention.frame) quietly(tellFrameClosed())
      shown = undefined
      loader.host()?.hide()
    },
    redraw,
    replace(mention) {
      if (!shown) return
      shown = { ...shown, mention }
      watch(mention)
      // What was being drawn was for the old one.
      if (!loader.host()?.isOpen()) void redraw()
    },
    prepare: (target, isNext) => void drawing.prepare(target, isNext),
    follow,
    closedAround() {
      if (outer.closed()) close()
    },
    sideElsewhere: only.elsewhere,
  }
}

/** How a card is shown to a reader who opened it by some means. */
function waysOf(means: Means, isSide: boolean): Pick<ShownCard, 'hasFocus' | 'isSheet' | 'isSide'> {
  const isSheet = means === 'touch'
  return { hasFocus: means === 'keyboard', isSheet, isSide: isSide && !isSheet }
}

/** Puts a card where its name is now; the machine hears where that is out of sight. */
function keepAtName(
  shown: ShownCard | undefined,
  loader: CardViewParts['loader'],
  machine: CardViewParts['machine'],
): void {
  const host = loader.host()
  if (!shown || !host?.isOpen()) return
  if (isInView(shown.mention)) host.place()
  else machine.send({ type: 'gone', target: shown.mention })
}

/** Nobody reports that the layout has shifted, or that a ticker goes on: each frame is looked at while a card is open. */
function watchPlace(mention: PageMention, isShown: () => boolean, moved: () => void, before?: DOMRect): void {
  requestAnimationFrame(() => {
    if (!isShown()) return
    const [now] = rectsOf(mention)
    if (before && (now?.x !== before.x || now.y !== before.y)) moved()
    watchPlace(mention, isShown, moved, now)
  })
}

/** One card at the side is enough for a page and its frames. */
function makeOnlySide(loader: CardViewParts['loader'], close: () => void) {
  const own = String(Math.random())
  const isOpen = (): boolean => loader.host()?.isOpen() === true
  return {
    /** One opens here. */
    opens(): void {
      if (!isOpen() && hasFrames()) quietly(tellSideCard(own))
    },
    /** One has opened in a frame. */
    elsewhere(by: string): void {
      if (by !== own && isOpen()) close()
    },
  }
}

/** Where the reader turned to from a name, while its card is shown. */
function trailOf({ mention: { entity } }: PageMention, shown: ShownCard | undefined): readonly EntityId[] {
  return shown?.trail[0] === entity ? shown.trail : [entity]
}

/** Whether this page has frames, or is one. */
function hasFrames(): boolean {
  return window.length > 0 || window !== window.top
}

/** Sends a request whose failure does not matter: the extension may be gone. */
function quietly(request: Promise<unknown>): void {
  request.catch(() => undefined)
}
