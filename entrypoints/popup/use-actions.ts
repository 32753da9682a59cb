import { useState } from 'preact/hooks'
import type { Messages } from '../../components/ui/messages.ts'
import type { EntityId } from '../../facts/types.ts'
import { isSamePlace, type PagePlace } from '../shared/address.ts'
import { askPage } from '../shared/ask-page.ts'
import type { Front } from './front.ts'

/** Actions besides saving and searching, and the message if one does not work. */
export interface Actions {
  /** Says that something did not work. Gone when another page is in front. */
  readonly error: string | undefined
  /** Waits for `work`, then calls `then`; says so if it fails. */
  attempt(work: Promise<unknown>, then?: () => void): void
  /** Says that something did not work. */
  fail(): void
  /** Scrolls the page to the next place that names somebody. */
  go(id: EntityId): void
  /** Closes the popup. The side panel stays. */
  close(): void
}

/** @param refresh asks the page in front again */
export function useActions(
  { place, frame }: Front,
  refresh: () => void,
  messages: Messages,
  isPanel: boolean,
): Actions {
  const [failure, setFailure] = useState<{ readonly place: PagePlace | undefined; readonly text: string }>()
  const fail = (): void => setFailure({ place, text: messages('didNotWork') })
  const find = async (id: EntityId): Promise<void> => {
    const isThere = place && (await askPage(place.tab, { ask: 'go', id }, frame).catch(() => false))
    // The page or its frame is gone, or no longer has the name: read it again.
    if (!isThere) refresh()
  }
  return {
    error: failure && isSamePlace(failure.place, place) ? failure.text : undefined,
    attempt(work, then) {
      setFailure(undefined)
      work.then(then, fail)
    },
    fail,
    go: (id) => void find(id),
    close: () => void (isPanel || window.close()),
  }
}
