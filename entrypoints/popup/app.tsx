import { useCallback, useEffect, useState } from 'preact/hooks'
import { Popup } from '../../components/popup/popup.tsx'
import type { WorldMap } from '../../facts/map/map.ts'
import type { EntityId } from '../../facts/types.ts'
import { isOn, withSite } from '../../settings/settings.ts'
import { askPage } from '../shared/ask-page.ts'
import { browser } from '../shared/browser.ts'
import { loadWords, setLanguage } from '../shared/interface-messages.ts'
import { askMark, askOpenLibrary } from '../shared/messages.ts'
import { ALL_SITES } from './asking.ts'
import { FoundCard } from './found-card.tsx'
import { found } from './searches.ts'
import { useFront, useSaves, useSearch, useSettings, useTrouble } from './use.ts'
import '../../components/ui/page.css'
import './style.css'

const words = await loadWords()

/** What the popup and the side panel show: the page in front of the reader, and the search. @param isPanel whether it stays while pages come and go */
export function App({ isPanel }: { readonly isPanel: boolean }) {
  const { front, refresh } = useFront(isPanel)
  const { page, place, frame } = front
  const { settings, change, trouble: unkept } = useSettings(words)
  const { trouble, setTrouble } = useTrouble(place)
  const { save, onSave, onUndo } = useSaves(place, words)
  const { search, tell } = useSearch(place?.tab)
  const map = useMap()
  /** Does what the reader asks for; what it cannot do they are told. */
  const attempt = (work: Promise<unknown>, then?: () => void): void => {
    setTrouble(undefined)
    work.then(then, () => setTrouble(words('didNotWork')))
  }
  const close = (): void => {
    if (!isPanel) window.close()
  }
  const go = async (id: EntityId): Promise<void> => {
    // A page, or its frame, that has gone meanwhile, or has no such name any more, is read again.
    const hasGone = place && (await askPage(place.tab, { ask: 'go', id }, frame).catch(() => false))
    if (!hasGone) refresh()
  }
  const closeFound = useCallback((): void => tell({ type: 'shut' }), [tell])
  const loseFound = (): void => {
    closeFound()
    setTrouble(words('didNotWork'))
  }
  const site = page.state === 'ready' ? page.report.site : undefined
  return (
    <Popup
      words={words}
      page={page}
      map={map}
      everywhere={settings.everywhere}
      onThisSite={site === undefined ? undefined : isOn({ ...settings, everywhere: true }, site)}
      query={search.query}
      hits={found(search)}
      onQuery={(query) => tell({ type: 'typed', query })}
      onSearchAgain={() => tell({ type: 'again' })}
      onFound={(id) => tell({ type: 'opened', id })}
      card={
        search.open && (
          <FoundCard
            key={`${place?.tab} ${search.open}`}
            id={search.open}
            words={words}
            onClose={closeFound}
            onFail={loseFound}
          />
        )
      }
      left={search.left}
      onGo={(id) => void go(id)}
      trouble={unkept ?? trouble}
      onEverywhere={(everywhere) => change((now) => ({ ...now, everywhere }))}
      onSite={(on) => site !== undefined && change((now) => withSite(now, site, on))}
      onAllow={() => attempt(browser.permissions.request(ALL_SITES), refresh)}
      saving={save?.saving}
      onSave={onSave}
      onUndo={onUndo}
      onTryAgain={save?.does === 'undo' ? onUndo : onSave}
      onLibrary={() => attempt(askOpenLibrary(save?.source), close)}
      onOptions={() => attempt(browser.runtime.openOptionsPage(), close)}
      onMark={() => place && attempt(askMark(place.tab), refresh)}
    />
  )
}

/** The world; drawn after what is read first. */
function useMap(): WorldMap | undefined {
  const [map, setMap] = useState<WorldMap>()
  useEffect(() => void import('made:map').then((made) => setMap(made.default)), [])
  return map
}

setLanguage(words)
