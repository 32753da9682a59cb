import type { EntityId, Mention } from '../../../facts/types.ts'
import { askCard, type CardReply, untilAnswered } from '../../shared/messages.ts'

/** What is known of the facts for cards, kept until the library changes. */
export interface CardReplies {
  /**
   * The facts for an entity's card; undefined where nobody answers, who is asked again then.
   *
   * @param mention the name that the card is opened for, which several may bear
   */
  of(id: EntityId, mention?: Mention): Promise<CardReply | undefined>
  /** What was found for a mention by other ways. */
  put(mention: Mention, reply: CardReply): void
  clear(): void
}

/** Asks the background, twice where it is just being started. */
function fromBackground(id: EntityId, name?: Parameters<typeof askCard>[1]): Promise<CardReply | undefined> {
  return untilAnswered(() => askCard(id, name), 2)
}

export function makeCardReplies(ask = fromBackground): CardReplies {
  const replies = new Map<string, Promise<CardReply | undefined>>()
  return {
    of(id, mention) {
      const { others, surface = '' } = mention ?? {}
      const key = keyOf(id, mention)
      const known = replies.get(key)
      if (known) return known
      const asked = ask(id, others && { others, surface }).catch(() => {
        replies.delete(key)
        return undefined
      })
      replies.set(key, asked)
      return asked
    },
    put: (mention, reply) => void replies.set(keyOf(mention.entity, mention), Promise.resolve(reply)),
    clear: () => replies.clear(),
  }
}

function keyOf(id: EntityId, mention: Mention | undefined): string {
  return mention?.others ? [mention.surface, id, ...mention.others].join() : id
}
