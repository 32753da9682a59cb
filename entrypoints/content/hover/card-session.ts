import type { EntityId } from '../../../facts/types.ts'
import type { Point } from '../../card/place.ts'
import { tellFrameClosed } from '../../shared/messages.ts'
import type { MentionLookup } from '../mentions/mention-lookup.ts'
import type { PageMention } from '../mentions/text-block.ts'
import { makeCardDrawing, type ShownCard } from './card-drawing.ts'
import type { CardReplies } from './card-replies.ts'
import { isTooSmall } from './frames.ts'
import type { HostLoader } from './host-loader.ts'
import type { CardEffect, HoverMachine, Means } from './machine-runner.ts'
import { isInView } from './navigate.ts'
import { makeOuterCard } from './outer-card.ts'
import { isLookedUp } from './selection-card.ts'

/** Shows one card after the other: fetches what is in it, draws it, keeps it at its name. */
export interface CardSession {
  perform(effect: CardEffect<PageMention>, means: Means): void
  /** The card that is shown, or is about to be. */
  shown(): ShownCard | undefined
  /** Whether the reader sees a card: here, or in the page around this frame. */
  isOpen(): boolean
  /** Whether the name of the card is where it was when the card was drawn last. */
  isStill(): boolean
  /** Puts the card where its name is now; it closes when that is out of sight. */
  follow(): void
  /** The page's text has changed: a card whose name has gone closes. */
  settle(page: Pick<MentionLookup, 'isShown' | 'at'>): void
  /** Other facts are known now. */
  forget(): void
  /** The page around has closed the card that it showed for this frame. */
  closedAround(): void
}

/** @param pointer where the pointer is; undefined where it is not on the page */
export function makeCardSession(
  machine: HoverMachine<PageMention>,
  replies: CardReplies,
  loader: HostLoader,
  pointer: () => Point | undefined,
): CardSession {
  let shown: ShownCard | undefined
  const outer = makeOuterCard()
  const close = (): void => machine.send({ type: 'close' })
  const turn = (trail: readonly EntityId[]): void => {
    if (!shown) return
    shown = { ...shown, trail, hasFocus: true }
    void draw()
  }
  const drawing = makeCardDrawing(replies, loader, pointer, {
    turn,
    close,
    pin: () => machine.send({ type: 'pin-open' }),
  })
  const draw = async (): Promise<void> => {
    const current = shown
    if (current && !(await drawing.draw(current, () => shown === current))) close()
  }
  const show = (mention: PageMention, isPinned: boolean, means: Means): void => {
    const { entity } = mention.mention
    const trail = shown?.trail[0] === entity ? shown.trail : [entity]
    shown = { mention, isPinned, trail, hasFocus: means === 'keyboard', isSheet: means === 'touch' }
    const current = shown
    if (isTooSmall()) void outer.show(mention, isPinned, () => shown === current, draw)
    else void draw()
  }
  const hide = (): void => {
    outer.hide()
    if (shown?.mention.frame) void tellFrameClosed().catch(() => undefined)
    shown = undefined
    loader.host()?.hide()
  }
  /** Fetches the facts while the pointer dwells, and draws them unseen: then the card is there at once. */
  const prepare = (target: PageMention): void =>
    void drawing.prepare(target, () => {
      const state = machine.state()
      return state.at === 'dwelling' && state.target === target
    })

  return {
    perform(effect, means) {
      if (effect.do === 'hide') hide()
      else if (effect.do === 'show') show(effect.target, effect.pinned, means)
      else if (!isTooSmall()) prepare(effect.target)
    },
    shown: () => shown,
    isOpen: () => outer.isShown() || loader.host()?.isOpen() === true,
    isStill: () => shown !== undefined && drawing.isStill(shown.mention),
    follow() {
      const host = loader.host()
      if (!shown || !host?.isOpen()) return
      if (isInView(shown.mention)) host.place()
      else machine.send({ type: 'gone', target: shown.mention })
    },
    settle(page) {
      if (!shown || page.isShown(shown.mention)) return
      const same = sameName(page, shown.mention)
      if (same) {
        shown = { ...shown, mention: same }
        machine.replaceTarget(same)
        // What was being drawn was for the old one.
        if (!loader.host()?.isOpen()) void draw()
      } else machine.send({ type: 'gone', target: shown.mention })
    },
    forget() {
      replies.clear()
      // A card that is open shows what is known now; what was looked up stays as it was found.
      if (shown && !isLookedUp(shown.mention)) void draw()
    },
    closedAround() {
      if (outer.closed()) close()
    },
  }
}

/** A name whose text was read anew: the same one at the same place. */
function sameName(page: Pick<MentionLookup, 'at'>, { mention, span }: PageMention): PageMention | undefined {
  const found = page.at(span.startContainer, span.startOffset)
  return found?.mention.entity === mention.entity ? found : undefined
}
