import { useState } from 'preact/hooks'
import type { Words } from '../../components/ui/messages.ts'
import type { EntityId } from '../../facts/types.ts'
import { isSamePlace, type PagePlace } from '../shared/address.ts'
import { askPage } from '../shared/ask-page.ts'
import type { Front } from './front.ts'

/** What readers can ask for beside saving and searching, and what they are told where it does not work. */
export interface Actions {
  /** That something did not work. Gone with the page. */
  readonly trouble: string | undefined
  /** Does what the reader asks for; what cannot be done they are told. */
  attempt(work: Promise<unknown>, then?: () => void): void
  /** Says that something did not work. */
  fail(): void
  /** Shows the next place that names somebody. */
  go(id: EntityId): void
  /** Closes the popup; a panel stays. */
  close(): void
}

/** @param refresh asks the page in front again */
export function useActions(
  { place, frame }: Front,
  refresh: () => void,
  words: Words,
  isPanel: boolean,
): Actions {
  const [told, setTold] = useState<{ readonly place: PagePlace | undefined; readonly text: string }>()
  const fail = (): void => setTold({ place, text: words('didNotWork') })
  const find = async (id: EntityId): Promise<void> => {
    const isThere = place && (await askPage(place.tab, { ask: 'go', id }, frame).catch(() => false))
    // A page, or its frame, that has gone meanwhile, or has no such name any more, is read again.
    if (!isThere) refresh()
  }
  return {
    trouble: told && isSamePlace(told.place, place) ? told.text : undefined,
    attempt(work, then) {
      setTold(undefined)
      work.then(then, fail)
    },
    fail,
    go: (id) => void find(id),
    close: () => void (isPanel || window.close()),
  }
}
