import type { PageFollower } from '../../card/page/page-facts.ts'
import type { MentionLookup } from '../mentions/mention-lookup.ts'
import type { PageMention } from '../mentions/text-block.ts'
import type { CardReplies } from './card-replies.ts'
import type { CardView } from './card-view.ts'
import { isTooSmall } from './frames.ts'
import type { CardEffect, HoverMachine, Means } from './machine-runner.ts'
import { isLookedUp } from './selection-card.ts'

/** Keeps the card in step with the machine, and with what is known of the page. */
export interface CardSession {
  perform(effect: CardEffect<PageMention>, means: Means): void
  /** The page's text has changed: a card whose name has gone closes. */
  settle(page: Pick<MentionLookup, 'isShown' | 'at'>): void
  /** Other facts are known now. */
  forget(): void
  /** Something is known of the page that was not: cards have it from now on, and one that is open shows it where it is. */
  news(what: 'facts' | 'state'): Promise<void>
}

/** @param inFront what cards say of the page */
export function makeCardSession(
  machine: Pick<HoverMachine<PageMention>, 'state' | 'send' | 'replaceTarget'>,
  view: Pick<CardView, 'shown' | 'show' | 'hide' | 'redraw' | 'replace' | 'prepare'>,
  replies: Pick<CardReplies, 'clear' | 'renew'>,
  inFront: Pick<PageFollower, 'wanted'>,
): CardSession {
  const isDwelling = (target: PageMention): boolean => {
    const state = machine.state()
    return state.at === 'dwelling' && state.target === target
  }
  /** Fetches the facts while the pointer dwells, and draws them unseen: then the card is there at once. */
  const prepare = (target: PageMention): void => view.prepare(target, () => isDwelling(target))

  return {
    perform(effect, means) {
      if (effect.do === 'hide') view.hide()
      else if (effect.do === 'show') view.show(effect.target, effect.pinned, means)
      else if (!isTooSmall()) {
        inFront.wanted()
        prepare(effect.target)
      }
    },
    settle(page) {
      const shown = view.shown()
      if (!shown || page.isShown(shown.mention)) return
      const same = sameName(page, shown.mention)
      if (same) {
        machine.replaceTarget(same)
        view.replace(same)
      } else machine.send({ type: 'gone', target: shown.mention })
    },
    forget() {
      replies.clear()
      const shown = view.shown()
      // A card that is open shows what is known now; what was looked up stays as it was found.
      if (shown && !isLookedUp(shown.mention)) void view.redraw()
    },
    async news(what) {
      const state = machine.state()
      const next = state.at === 'dwelling' ? state.target : undefined
      if (what === 'facts') await replies.renew(view.shown()?.trail.at(-1) ?? next?.mention.entity)
      // Whichever card is open by now: it may have been drawn with what was known before.
      const shown = view.shown()
      if (shown) {
        if (isLookedUp(shown.mention) || shown.mention.frame) return
        // Messages cannot be had where the extension has gone.
        await view.redraw(true).catch(() => undefined)
      } else if (next && isDwelling(next)) prepare(next)
    },
  }
}

/** A name whose text was read again: the same one at the same place. */
function sameName(page: Pick<MentionLookup, 'at'>, { mention, span }: PageMention): PageMention | undefined {
  const found = page.at(span.startContainer, span.startOffset)
  return found?.mention.entity === mention.entity ? found : undefined
}
