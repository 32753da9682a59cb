import { useCallback, useEffect, useReducer, useRef, useState } from 'preact/hooks'
import type { Words } from '../../components/ui/messages.ts'
import type { EntityId } from '../../facts/types.ts'
import { DEFAULTS, type Settings } from '../../settings/settings.ts'
import { isSamePlace, type Place } from '../shared/address.ts'
import {
  askSave,
  askSearch,
  askUndoSave,
  type SaveOutcome,
  savedText,
  untilAnswered,
} from '../shared/messages.ts'
import { loadSettings, saveSettings, watchSettings } from '../shared/store.ts'
import { askFront } from './asking.ts'
import { type Front, NOWHERE, reduceFront } from './front.ts'
import { reduceSaves, type Save, saveOf } from './saves.ts'
import { reduceSearches, type Search, searchOf } from './searches.ts'
import { type TabEvent, watchTabs } from './tab-events.ts'

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
  const place = useRef<Place | undefined>(undefined)
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

/** What readers have to be told of a page besides: that something did not work. Gone with the page. */
export function useTrouble(place: Place | undefined): {
  readonly trouble: string | undefined
  readonly setTrouble: (text: string | undefined) => void
} {
  const [told, setTold] = useState<{ readonly place: Place | undefined; readonly text: string }>()
  return {
    trouble: told && isSamePlace(told.place, place) ? told.text : undefined,
    setTrouble: (text) => setTold(text === undefined ? undefined : { place, text }),
  }
}

let attempts = 0

/** Saving, and taking out again, of each page for itself. */
export function useSaves(
  place: Place | undefined,
  words: Words,
): { readonly save: Save | undefined; readonly onSave: () => void; readonly onUndo: () => void } {
  const [saves, tell] = useReducer(reduceSaves, [])
  useEffect(() => watchTabs((event) => void (isOfSaves(event) && tell(event))), [])
  const save = saveOf(saves, place)
  const failed = (): { message: string } => ({ message: words('didNotWork') })
  const onSave = (): void => {
    if (!place) return
    const attempt = ++attempts
    const working = (step: string, done: number) =>
      ({ state: 'working', text: words(`saving_${step}`), done }) as const
    tell({ type: 'begun', place, attempt, does: 'save', saving: working('reading', 0) })
    const told = ({ step, done }: { readonly step: string; readonly done: number }): void =>
      tell({ type: 'told', attempt, saving: working(step, done) })
    void askSave(place, told, words)
      .catch(failed)
      .then((outcome) => tell({ type: 'told', attempt, ...savingOf(outcome, words) }))
  }
  const onUndo = (): void => {
    const token = save?.undo
    if (!place || token === undefined) return
    const attempt = ++attempts
    // What it says stays until it is done; it cannot be asked for twice.
    const text = save?.saving.text ?? ''
    tell({
      type: 'begun',
      place,
      attempt,
      does: 'undo',
      saving: { state: 'done', text, names: [], canUndo: false },
    })
    void askUndoSave(token)
      .catch(() => failed().message)
      .then((trouble) =>
        tell({
          type: 'told',
          attempt,
          saving:
            trouble === undefined
              ? { state: 'undone', text: words('undone') }
              : { state: 'failed', text: trouble },
        }),
      )
  }
  return { save, onSave, onUndo }
}

function isOfSaves(event: TabEvent): event is Exclude<TabEvent, { type: 'changed' }> {
  return event.type !== 'changed'
}

/** What came of saving a page, in the popup's words. */
function savingOf(outcome: SaveOutcome, words: Words): Pick<Save, 'saving' | 'source' | 'undo'> {
  if (!('saved' in outcome)) return { saving: { state: 'failed', text: outcome.message } }
  const { saved, names, undo } = outcome
  const text = savedText(saved, words)
  const own = { source: saved.source.id, ...(undo === undefined ? {} : { undo }) }
  return { saving: { state: 'done', text, names, canUndo: undo !== undefined }, ...own }
}

/** Where there is no tab to search beside. */
const NO_TAB = -1

export type SearchTell = (
  event:
    | { readonly type: 'typed'; readonly query: string }
    | { readonly type: 'opened'; readonly id: EntityId }
    | { readonly type: 'again' | 'shut' },
) => void

/** The search beside a tab: what is typed is looked for, and what was found is kept with it. */
export function useSearch(tab = NO_TAB): { readonly search: Search; readonly tell: SearchTell } {
  const [searches, dispatch] = useReducer(reduceSearches, new Map())
  useEffect(
    () =>
      watchTabs((event) => void (event.type === 'closed' && dispatch({ type: 'closed', tab: event.tab }))),
    [],
  )
  const search = searchOf(searches, tab)
  const { query, isFailed } = search
  useEffect(() => {
    if (isFailed) return undefined
    let isCurrent = true
    // What was typed since is asked for by itself.
    const ask = (): ReturnType<typeof askSearch> => (isCurrent ? askSearch(query) : Promise.resolve([]))
    void untilAnswered(ask).then(
      (hits) => void (isCurrent && dispatch({ type: 'answered', tab, query, hits })),
      () => void (isCurrent && dispatch({ type: 'failed', tab, query })),
    )
    return () => {
      isCurrent = false
    }
  }, [tab, query, isFailed])
  const tell = useCallback<SearchTell>((event) => dispatch({ tab, ...event }), [tab])
  return { search, tell }
}

/** What the reader has switched, and a way to switch it. */
export function useSettings(words: Words): {
  readonly settings: Settings
  readonly change: (how: (settings: Settings) => Settings) => void
  /** Why a switch could not be kept. */
  readonly trouble: string | undefined
} {
  const [settings, setSettings] = useState<Settings>(DEFAULTS)
  const [trouble, setTrouble] = useState<string>()
  const changes = useRef<{ count: number; last: Promise<void> }>({ count: 0, last: Promise.resolve() })
  useEffect(() => {
    void loadSettings().then(setSettings)
    return watchSettings(setSettings)
  }, [])
  const change = (how: (settings: Settings) => Settings): void => {
    const { current } = changes
    const mine = ++current.count
    setTrouble(undefined)
    // Shown at once: what is drawn meanwhile would turn the switch back.
    setSettings(how)
    // One after the other, and each to what is kept: another page, or one before, may have changed something else.
    current.last = current.last
      .then(async () => saveSettings(how(await loadSettings())))
      .catch(async () => {
        setTrouble(words('settingsFull'))
        if (mine === current.count) setSettings(await loadSettings())
      })
  }
  return { settings, change, trouble }
}
