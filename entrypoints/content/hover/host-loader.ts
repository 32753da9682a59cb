import type { Messages } from '../../../components/ui/messages.ts'
import type { CardEvents, CardHost } from '../../card/card-host.tsx'
import type { Drawing, DrawingWays } from '../../card/drawing.ts'
import { loadCardScript } from './card-loader.ts'

/** The card's host, which is made when a card is first needed. */
export interface HostLoader {
  /** Undefined where the extension has gone, or all was stopped meanwhile. @param ways what cards are drawn with, of the first call */
  load(ways: DrawingWays): Promise<LoadedHost | undefined>
  /** Undefined until it was loaded once. */
  host(): CardHost | undefined
  drawing(): Drawing | undefined
}

/** What draws cards, and the words that they are drawn with. */
export interface LoadedHost {
  readonly drawing: Drawing
  readonly messages: Messages
}

/** @param signal stops it: the host is taken out of the page */
export function makeHostLoader(
  events: CardEvents,
  signal: AbortSignal,
  loadScript: typeof loadCardScript = loadCardScript,
): HostLoader {
  let host: CardHost | undefined
  let drawing: Drawing | undefined
  signal.addEventListener('abort', () => host?.stop())
  return {
    async load(ways) {
      const made = await loadScript().catch(() => undefined)
      if (!made || signal.aborted) return undefined
      host ??= made.makeCardHost(events)
      drawing ??= made.makeDrawing(host, ways)
      return { drawing, messages: made.messages }
    },
    host: () => host,
    drawing: () => drawing,
  }
}
