/** Saving a page through a port; apart from `messages.ts`, since content scripts do not save and need no schemas. */
import * as v from 'valibot'
import type { Messages } from '../../components/ui/messages.ts'
import type { Details } from '../../facts/views/article-details.ts'
import type { PagePlace } from './address.ts'
import { browser } from './browser.ts'
import type { AskOf } from './channels/channel.ts'
import type { SaveOutcome, SaveProgress } from './channels/payloads.ts'
import { PORTS, type ToPorts } from './channels/ports.ts'

/**
 * Has a page saved; unless its tab has gone to another one meanwhile. Rejects where there is no background.
 *
 * @param corrections of the article, by the reader
 * @param report is called with how far it is
 * @param messages say what happened where the background was stopped
 */
export function askSave(
  { tab, address }: PagePlace,
  corrections: Partial<Details>,
  report: (progress: SaveProgress) => void,
  messages: Messages,
): Promise<SaveOutcome> {
  return new Promise((resolve) => {
    const port = browser.runtime.connect({ name: 'save' satisfies keyof ToPorts })
    port.onMessage.addListener((message: unknown) => {
      const news = v.parse(PORTS.save.reply, message)
      if ('progress' in news) return report(news.progress)
      resolve(news.outcome)
      port.disconnect()
    })
    port.onDisconnect.addListener(() => resolve({ message: messages('error_stopped') }))
    port.postMessage({ tab, address, corrections } satisfies AskOf<ToPorts, 'save'>)
  })
}
