import type { PagePlace } from '../shared/address.ts'
import { browser, type Runtime } from '../shared/browser.ts'
import { isRequest } from '../shared/channels/channel.ts'
import { TO_BACKGROUND } from '../shared/channels/to-background.ts'
import { placeOfTab } from './asking.ts'

/** An event of the browser's tabs. */
export type TabEvent =
  /** Another tab is in front, or the names of a page have changed: only those of `tab`, if it is given. */
  | { readonly type: 'changed'; readonly tab?: number }
  /** A tab begins to load a page. */
  | { readonly type: 'loading'; readonly tab: number }
  /** A tab has loaded a page, or has gone to another one. */
  | { readonly type: 'loaded'; readonly place: PagePlace }
  | { readonly type: 'closed'; readonly tab: number }

/** @returns the undo */
export function watchTabs(send: (event: TabEvent) => void): () => void {
  const { onActivated, onUpdated, onRemoved } = browser.tabs
  const activated = (): void => send({ type: 'changed' })
  const updated: Parameters<typeof onUpdated.addListener>[0] = (id, change, tab) => {
    const place = placeOfTab(tab)
    if (change.status === 'loading') send({ type: 'loading', tab: id })
    if (place && (change.status === 'complete' || change.url !== undefined)) send({ type: 'loaded', place })
  }
  const removed = (tab: number): void => send({ type: 'closed', tab })
  const received = (message: unknown, { tab }: Runtime.MessageSender): undefined => {
    if (isRequest(TO_BACKGROUND, 'named', message))
      send({ type: 'changed', ...(tab?.id === undefined ? {} : { tab: tab.id }) })
    return undefined
  }
  onActivated.addListener(activated)
  onUpdated.addListener(updated)
  onRemoved.addListener(removed)
  browser.runtime.onMessage.addListener(received)
  return () => {
    onActivated.removeListener(activated)
    onUpdated.removeListener(updated)
    onRemoved.removeListener(removed)
    browser.runtime.onMessage.removeListener(received)
  }
}
