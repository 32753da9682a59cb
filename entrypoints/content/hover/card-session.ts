import type { EntityId } from '../../../facts/types.ts'
import type { Settings } from '../../../settings/settings.ts'
import type { PageFollower } from '../../card/page/page-facts.ts'
import type { Point } from '../../card/place.ts'
import { tellFrameClosed } from '../../shared/messages.ts'
import type { MentionLookup } from '../mentions/mention-lookup.ts'
import type { PageMention } from '../mentions/text-block.ts'
import { makeCardDrawing, type ShownCard } from './card-drawing.ts'
import type { CardReplies } from './card-replies.ts'
import { isTooSmall } from './frames.ts'
import { rectsOf } from './hit-test.ts'
import type { HostLoader } from './host-loader.ts'
import type { CardEffect, HoverMachine, Means } from './machine-runner.ts'
import { isInView, type Tour } from './navigate.ts'
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
  /** Something is known of the page that was not: cards have it from now on, and one that is open shows it where it is. */
  news(what: 'facts' | 'state'): Promise<void>
  /** The page around has closed the card that it showed for this frame. */
  closedAround(): void
}

/**
 * @param pointer where the pointer is; undefined where it is not on the page
 * @param inFront what cards say of the page
 * @param bring goes to a place of the page
 */
export function makeCardSession(
  machine: HoverMachine<PageMention>,
  replies: CardReplies,
  loader: HostLoader,
  pointer: () => Point | undefined,
  inFront: PageFollower,
  bring: Tour['bring'],
  textSize: Settings['textSize'],
): CardSession {
  let shown: ShownCard | undefined
  /** Where the card goes on after a step to another place: the pointer is on it. */
  let stepped: Pick<ShownCard, 'mention' | 'left'> | undefined
  const outer = makeOuterCard()
  const close = (): void => machine.send({ type: 'close' })
  const turn = (trail: readonly EntityId[]): void => {
    if (!shown) return
    shown = { ...shown, trail, hasFocus: true }
    void draw()
  }
  const drawing = makeCardDrawing(
    replies,
    loader,
    pointer,
    {
      turn,
      close,
      pin: () => machine.send({ type: 'pin-open' }),
      step: (id, from, by) => step(id, from, by),
      onCard: inFront.onCard,
    },
    textSize,
  )
  /** @param staysPut whether it is the card that is open, with more in it */
  const draw = async (staysPut = false): Promise<void> => {
    const current = shown
    if (current && !(await drawing.draw(current, () => shown === current, staysPut))) close()
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
  const show = (mention: PageMention, isPinned: boolean, means: Means): void => {
    const { entity } = mention.mention
    const trail = shown?.trail[0] === entity ? shown.trail : [entity]
    const left = stepped?.mention === mention ? stepped.left : undefined
    shown = { mention, isPinned, trail, hasFocus: means === 'keyboard', isSheet: means === 'touch', left }
    const current = shown
    // There are cards without a dwell: by a click, or the keyboard.
    if (!mention.frame && !isTooSmall()) inFront.wanted()
    if (isTooSmall())
      void outer.show(
        mention,
        isPinned,
        () => shown === current,
        () => void draw(),
      )
    else void draw()
  }
  const hide = (): void => {
    outer.hide()
    if (shown?.mention.frame) void tellFrameClosed().catch(() => undefined)
    shown = undefined
    loader.host()?.hide()
  }
  const isDwelling = (target: PageMention): boolean => {
    const state = machine.state()
    return state.at === 'dwelling' && state.target === target
  }
  /** Fetches the facts while the pointer dwells, and draws them unseen: then the card is there at once. */
  const prepare = (target: PageMention): void => void drawing.prepare(target, () => isDwelling(target))

  return {
    perform(effect, means) {
      if (effect.do === 'hide') hide()
      else if (effect.do === 'show') show(effect.target, effect.pinned, means)
      else if (!isTooSmall()) {
        inFront.wanted()
        prepare(effect.target)
      }
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
    async news(what) {
      const state = machine.state()
      const next = state.at === 'dwelling' ? state.target : undefined
      if (what === 'facts') await replies.renew(shown?.trail.at(-1) ?? next?.mention.entity)
      // Whichever card is open by now: it may have been drawn with what was known before.
      if (shown) {
        if (isLookedUp(shown.mention) || shown.mention.frame) return
        // Words cannot be had where the extension has gone.
        await draw(true).catch(() => undefined)
      } else if (next && isDwelling(next)) prepare(next)
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
