import * as v from 'valibot'
import type { Runtime } from '../browser.ts'

/**
 * Who may ask something: `anyone` is a content script as well, whose process may have been taken over by its page;
 * `extension` is one of the extension's own pages, or its background.
 */
export type Asker = 'anyone' | 'extension'

/** One question: who may ask it, what goes with it, and what comes back. */
export interface ChannelQuestion {
  readonly from: Asker
  readonly ask: v.GenericSchema
  readonly reply: v.GenericSchema
}

/** All that can be asked through one channel, by name. */
export type Channel = Readonly<Record<string, ChannelQuestion>>

/** What goes with a question. */
export type AskOf<C extends Channel, Q extends keyof C> = v.InferOutput<C[Q]['ask']>

/** What comes back for a question. */
export type ReplyOf<C extends Channel, Q extends keyof C> = v.InferOutput<C[Q]['reply']>

/** A question as it is sent. */
export type Sent<C extends Channel, Q extends keyof C = keyof C> = {
  readonly [Name in Q]: { readonly ask: Name } & AskOf<C, Name>
}[Q]

/** An answer to each question of a channel. */
export type Answers<C extends Channel> = {
  readonly [Q in keyof C]: (
    asked: AskOf<C, Q>,
    sender: Runtime.MessageSender,
  ) => ReplyOf<C, Q> | Promise<ReplyOf<C, Q>>
}

/** A question, or an answer, that is not of the shape that its channel says. */
export class ChannelError extends Error {
  constructor(name: string, [issue]: readonly [v.BaseIssue<unknown>, ...unknown[]]) {
    super(`'${name}': ${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`)
    this.name = 'ChannelError'
  }
}

/**
 * Answers the questions of a channel.
 *
 * @param isOwn whether a message comes from the extension itself
 * @returns a listener for messages: its answer is undefined where a message is no question of this channel, or the
 * sender may not ask it; it rejects with a `ChannelError` where what goes with the question is of another shape
 */
export function answering<C extends Channel>(
  channel: C,
  answers: Answers<C>,
  isOwn: (sender: Runtime.MessageSender) => boolean,
): (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined {
  return (message, sender) => {
    const { ask: name } = Object(message) as { readonly ask?: unknown }
    const question = typeof name === 'string' && Object.hasOwn(channel, name) ? channel[name] : undefined
    if (typeof name !== 'string' || !question) return undefined
    if (question.from === 'extension' && !isOwn(sender)) return undefined
    const asked = v.safeParse(question.ask, message)
    const answer = answers[name] as (asked: unknown, sender: Runtime.MessageSender) => unknown
    return (async () => {
      if (!asked.success) throw new ChannelError(name, asked.issues)
      return answer(asked.output, sender)
    })()
  }
}

/** What is only typed: it comes from the extension itself, and nobody else can send it. */
export const trusted = <T>(): v.GenericSchema<T> => v.custom<T>(() => true)

/** What is answered by nothing: browsers make null or undefined of that. */
export const NOTHING: v.GenericSchema<unknown, void> = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
)

/** An object in which every property of a type is checked: one that is forgotten does not compile. */
export const shapeOf =
  <T>() =>
  <E extends Readonly<Record<keyof T, v.GenericSchema | v.ExactOptionalSchema<v.GenericSchema, undefined>>>>(
    entries: E,
  ) =>
    v.object(entries)
