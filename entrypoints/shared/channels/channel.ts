import * as v from 'valibot'
import type { Runtime } from '../browser.ts'

/**
 * Who may ask something: `anyone` is a content script as well, whose process may have been taken over by its page;
 * `extension` is one of the extension's own pages, or its background.
 */
export type Asker = 'anyone' | 'extension'

/** One request: who may send it, what goes with it, and its reply. */
export interface ChannelRequest {
  readonly from: Asker
  readonly ask: v.GenericSchema
  readonly reply: v.GenericSchema
}

/** All requests of one channel, by name. */
export type Channel = Readonly<Record<string, ChannelRequest>>

/** What goes with a request. */
export type AskOf<C extends Channel, Q extends keyof C> = v.InferOutput<C[Q]['ask']>

/** What comes back for a request. */
export type ReplyOf<C extends Channel, Q extends keyof C> = v.InferOutput<C[Q]['reply']>

/** A request as it is sent. */
export type Sent<C extends Channel, Q extends keyof C = keyof C> = {
  readonly [Name in Q]: { readonly ask: Name } & AskOf<C, Name>
}[Q]

/** An answer to each request of a channel. @template Sender what is known of who sent it */
export type Answers<C extends Channel, Sender = Runtime.MessageSender> = {
  readonly [Q in keyof C]: (asked: AskOf<C, Q>, sender: Sender) => ReplyOf<C, Q> | Promise<ReplyOf<C, Q>>
}

/** A request, or a reply, that is not of the shape that its channel says. */
export class ChannelError extends Error {
  constructor(name: string, [issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]) {
    super(`'${name}': ${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`)
    this.name = 'ChannelError'
  }
}

/**
 * Answers the requests of a channel.
 *
 * @param isOwn whether a message comes from the extension itself
 * @returns a listener for messages: its answer is undefined where a message is no request of this channel, or the
 * sender may not send it; it rejects with a `ChannelError` where what goes with the request is of another shape
 */
export function answering<C extends Channel, Sender = Runtime.MessageSender>(
  channel: C,
  answers: Answers<C, Sender>,
  isOwn: (sender: Sender) => boolean,
): (message: unknown, sender: Sender) => Promise<unknown> | undefined {
  return (message, sender) => {
    const { ask: name } = Object(message) as { readonly ask?: unknown }
    const request = typeof name === 'string' && Object.hasOwn(channel, name) ? channel[name] : undefined
    if (typeof name !== 'string' || !request) return undefined
    if (request.from === 'extension' && !isOwn(sender)) return undefined
    const asked = v.safeParse(request.ask, message)
    const answer = answers[name] as (asked: unknown, sender: Sender) => unknown
    return (async () => {
      if (!asked.success) throw new ChannelError(name, asked.issues)
      return answer(asked.output, sender)
    })()
  }
}

/** Whether a message is a request of a channel, for those who only listen to it. */
export function isRequest<C extends Channel>(channel: C, name: keyof C & string, message: unknown): boolean {
  const { ask } = Object(message) as { readonly ask?: unknown }
  return ask === name && v.is((channel[name] as ChannelRequest).ask, message)
}
