import type { EntityId, IsoDate, Mention } from '../../../facts/types.ts'
import { addressOf } from '../../shared/address.ts'
import { askCard, type CardReply, untilAnswered } from '../../shared/messages.ts'
import { LOOKED_UP } from './selection-card.ts'

/** The answers from which cards are drawn, kept until the library changes. */
export interface CardReplies {
  /**
   * The facts for an entity's card; undefined where nobody answers: the next call asks again.
   *
   * @param mention the name that the card is opened for; several people may have it
   */
  of(id: EntityId, mention?: Mention): Promise<CardReply | undefined>
  /**
   * Other facts of the page are known: everything is asked for again, except what was looked up. The card of `id` stays
   * as it was until the new one has come.
   */
  renew(id: EntityId | undefined): Promise<void>
  /** What was found for a mention by other ways. */
  put(mention: Mention, reply: CardReply): void
  clear(): void
}

/** Asks the background, twice where it is just being started. */
function fromBackground(id: EntityId, more?: Parameters<typeof askCard>[1]): Promise<CardReply | undefined> {
  return untilAnswered(() => askCard(id, more), 2)
}

/**
 * @param day when the page was written
 * @param address where the page is now: its facts are of this address alone
 */
export function makeCardReplies(
  day: IsoDate | undefined,
  ask = fromBackground,
  address = () => addressOf(location.href),
): CardReplies {
  const here = () => ({ page: address(), ...(day === undefined ? {} : { day }) })
  const replies = new Map<string, Promise<CardReply | undefined>>()
  return {
    of(id, mention) {
      const { others, surface = '' } = mention ?? {}
      const key = keyOf(id, mention)
      const known = replies.get(key)
      if (known) return known
      const asked = ask(id, others ? { others, surface } : here()).catch(() => {
        replies.delete(key)
        return undefined
      })
      replies.set(key, asked)
      return asked
    },
    async renew(id) {
      const kept = id === undefined ? undefined : replies.get(id)
      for (const key of replies.keys()) if (!key.startsWith(LOOKED_UP)) replies.delete(key)
      if (id === undefined) return
      if (kept) replies.set(id, kept)
      const answer = await ask(id, here()).catch(() => undefined)
      if (answer) replies.set(id, Promise.resolve(answer))
      else replies.delete(id)
    },
    put: (mention, reply) => void replies.set(keyOf(mention.entity, mention), Promise.resolve(reply)),
    clear: () => replies.clear(),
  }
}

function keyOf(id: EntityId, mention: Mention | undefined): string {
  return mention?.others ? [mention.surface, id, ...mention.others].join() : id
}
