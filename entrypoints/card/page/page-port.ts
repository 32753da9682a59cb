import { browser, type Runtime } from '../../shared/browser.ts'
import { PAGE_NEWS } from '../../shared/channels/page-shapes.ts'
import type { PageNews, PageWanted } from '../../shared/channels/payloads.ts'
import type { ToPorts } from '../../shared/channels/ports.ts'
import { hasShape } from '../../shared/channels/shape.ts'

/** The way to the background through which it works out what the page says; it is opened when it is first asked. */
export interface PagePort {
  isOpen(): boolean
  /** @returns whether there is anybody to ask */
  ask(wanted: PageWanted): boolean
  close(): void
}

/**
 * @param news is called with what the background reports
 * @param lost is called when the background was stopped, with all it knew
 */
export function makePagePort(news: (message: PageNews) => void, lost: () => void): PagePort {
  let port: Runtime.Port | undefined

  const connect = (): Runtime.Port | undefined => {
    try {
      const made = browser.runtime.connect({ name: 'page-facts' satisfies keyof ToPorts })
      made.onMessage.addListener((message: unknown) => {
        if (port === made && hasShape(PAGE_NEWS, message)) news(message as PageNews)
      })
      made.onDisconnect.addListener(() => {
        if (port !== made) return
        port = undefined
        lost()
      })
      return made
    } catch {
      // The extension has gone.
      return undefined
    }
  }
  return {
    isOpen: () => port !== undefined,
    ask(wanted) {
      port ??= connect()
      attempt(() => port?.postMessage(wanted))
      return port !== undefined
    },
    close() {
      attempt(() => port?.disconnect())
      port = undefined
    },
  }
}

/** Does what may fail where the extension has gone: an update leaves ports that throw. */
function attempt(work: () => void): void {
  try {
    work()
  } catch {
    // Nobody is there to hear of it.
  }
}
