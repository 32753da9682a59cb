import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks'
import type { PagePlace } from '../shared/address.ts'
import { watchSettings } from '../shared/stored-settings.ts'
import { askFront } from './asking.ts'
import { type Front, NOWHERE, reduceFront } from './front.ts'
import { watchTabs } from './tab-events.ts'

/** Milliseconds that a page needs to mark names after it has loaded, or was asked to. */
const MARKING = 300

/** Milliseconds that a page needs to mark names, or remove marks, after a switch was turned. */
const TURNING = 150

/** The page in front, followed. @param isPanel whether it follows the tab in front; a popup stays with the tab it was opened on */
export function useFront(isPanel: boolean): {
  readonly front: Front
  readonly refresh: (later?: number) => void
} {
  const [front, send] = useReducer(reduceFront, NOWHERE)
  const place = useRef<PagePlace | undefined>(undefined)
  place.current = front.place
  // If the browser says nothing about its tabs, nothing changes.
  const refresh = useCallback(
    (later = 0): void => {
      const own = (): number | undefined => (isPanel ? undefined : place.current?.tab)
      setTimeout(() => void askFront(send, own()).catch(() => undefined), later)
    },
    [isPanel],
  )
  useEffect(() => {
    refresh()
    const unwatchTabs = watchTabs((event) => {
      const tab = event.type === 'loaded' ? event.place.tab : event.tab
      if (tab === undefined ? !isPanel : place.current && tab !== place.current.tab) return
      refresh()
      if (event.type === 'loaded') refresh(MARKING)
    })
    // The content script hears of it at the same moment.
    const unwatchSettings = watchSettings(() => refresh(TURNING))
    return () => {
      unwatchTabs()
      unwatchSettings()
    }
  }, [refresh, isPanel])
  return { front, refresh }
}
