import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks'
import type { PagePlace } from '../shared/address.ts'
import { watchSettings } from '../shared/store.ts'
import { askFront } from './asking.ts'
import { type Front, NOWHERE, reduceFront } from './front.ts'
import { watchTabs } from './tab-events.ts'

/** Milliseconds until a page that is asked to mark its names, or has just loaded, has some. */
const MARKING = 300

/** Milliseconds until a page whose switch was turned has marked its names, or taken the marks away. */
const TURNING = 150

/** What becomes of the page in front. @param isPanel whether tabs come and go beside it; a popup is about the one it was opened on */
export function useFront(isPanel: boolean): {
  readonly front: Front
  readonly refresh: (later?: number) => void
} {
  const [front, tell] = useReducer(reduceFront, NOWHERE)
  const place = useRef<PagePlace | undefined>(undefined)
  place.current = front.place
  // Where the browser says nothing of its tabs, what is shown stays.
  const refresh = useCallback(
    (later = 0): void => {
      const own = (): number | undefined => (isPanel ? undefined : place.current?.tab)
      setTimeout(() => void askFront(tell, own()).catch(() => undefined), later)
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
    // The page's script is told at the same moment.
    const unwatchSettings = watchSettings(() => refresh(TURNING))
    return () => {
      unwatchTabs()
      unwatchSettings()
    }
  }, [refresh, isPanel])
  return { front, refresh }
}
