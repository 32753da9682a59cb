import * as v from 'valibot'
import type { Runtime } from '../browser.ts'
import type { AskOf, Channel, ReplyOf } from './channel.ts'

/** What answers a port that somebody has opened: each request through it, and its end. */
export interface PortEnd<Ask> {
  readonly ask: (asked: Ask) => void
  readonly gone?: () => void
}

/** For each port of a channel, by its name: what answers it. `reply` may be called any number of times. */
export type Ports<C extends Channel> = {
  readonly [Q in keyof C]: (
    reply: (reply: ReplyOf<C, Q>) => void,
    sender: Runtime.MessageSender,
  ) => PortEnd<AskOf<C, Q>> | undefined
}

/**
 * Answers the ports of a channel. What comes through one that is of another shape is not listened to.
 *
 * @param isOwn whether a port was opened by the extension itself
 * @returns a listener for ports
 */
export function answeringPorts<C extends Channel>(
  channel: C,
  ports: Ports<C>,
  isOwn: (sender: Runtime.MessageSender) => boolean,
): (port: Runtime.Port) => void {
  return (port) => {
    const { name, sender } = port
    const request = Object.hasOwn(channel, name) ? channel[name] : undefined
    if (!request || !sender || (request.from === 'extension' && !isOwn(sender))) return
    const reply = (message: unknown): void => {
      try {
        port.postMessage(message)
      } catch {
        // The other side has gone meanwhile.
      }
    }
    const end = ports[name]?.(reply, sender)
    if (!end) return
    port.onMessage.addListener((message: unknown) => {
      const asked = v.safeParse(request.ask, message)
      if (asked.success) end.ask(asked.output as never)
    })
    port.onDisconnect.addListener(() => end.gone?.())
  }
}
