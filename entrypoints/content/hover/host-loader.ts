import type { Words } from '../../../components/ui/messages.ts'
import type { CardEvents, CardHost } from '../../card/card-host.tsx'
import type { CardScript } from '../../card/card-script.ts'
import { loadCardScript } from './card-loader.ts'

/** The card's host, which is made when a card is first needed. */
export interface HostLoader {
  /** Undefined where the extension has gone, or all was stopped meanwhile. */
  load(): Promise<LoadedHost | undefined>
  /** Undefined until it was loaded once. */
  host(): CardHost | undefined
}

/** A host, and the words that cards are drawn with. */
export interface LoadedHost extends Pick<CardScript, 'cardActions'> {
  readonly host: CardHost
  readonly words: Words
}

/** @param signal stops it: the host is taken out of the page */
export function makeHostLoader(
  events: CardEvents,
  signal: AbortSignal,
  loadScript: typeof loadCardScript = loadCardScript,
): HostLoader {
  let host: CardHost | undefined
  signal.addEventListener('abort', () => host?.stop())
  return {
    async load() {
      const made = await loadScript().catch(() => undefined)
      if (!made || signal.aborted) return undefined
      host ??= made.makeCardHost(events)
      return { host, words: made.words, cardActions: made.cardActions }
    },
    host: () => host,
  }
}
