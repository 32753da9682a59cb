import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { Popup, type PopupPage } from '../../components/popup/popup.tsx'
import type { WorldMap } from '../../facts/map/map.ts'
import { changedDetails } from '../../facts/views/article-details.ts'
import { overviewOf } from '../../facts/views/overview.ts'
import { isOn, withSite } from '../../settings/settings.ts'
import { browser } from '../shared/browser.ts'
import { loadMessages, setLanguage } from '../shared/interface-messages.ts'
import { askMark, askOpenLibrary } from '../shared/messages.ts'
import { isPdfPage, pdfPageFor } from '../shared/pdf-page.ts'
import { ALL_SITES } from './asking.ts'
import { FoundCard } from './found-card.tsx'
import { type Front, switchedSite } from './front.ts'
import { found } from './searches.ts'
import { useActions } from './use-actions.ts'
import { useDetails } from './use-details.ts'
import { useFront } from './use-front.ts'
import { useSaves } from './use-saves.ts'
import { useSearch } from './use-search.ts'
import { useSettings } from './use-settings.ts'
import '../../components/ui/page.css'
import '../../components/ui/controls.css'
import '../../components/ui/who.css'
import './overview.css'
import './style.css'

const messages = await loadMessages()

/** The popup and the side panel: the page in front, and the search. @param isPanel whether it stays open while tabs come and go */
export function PopupApp({ isPanel }: { readonly isPanel: boolean }) {
  const { front, refresh } = useFront(isPanel)
  const { place } = front
  const page = usePage(front)
  const { settings, change, error: unkept } = useSettings(messages)
  const { save, onSave, onUndo } = useSaves(place, messages)
  const details = useDetails(place, front.reading, save?.saving.state === 'done')
  const { search, send } = useSearch(place?.tab)
  const map = useMap()
  const { error, attempt, fail, go, close } = useActions(front, refresh, messages, isPanel)
  const onClose = useCallback((): void => send({ type: 'shut' }), [send])
  const site = switchedSite(front.page, isPdfPage(place?.address))
  return (
    <Popup
      messages={messages}
      page={page}
      map={map}
      everywhere={settings.everywhere}
      onThisSite={site === undefined ? undefined : isOn({ ...settings, everywhere: true }, site)}
      query={search.query}
      hits={found(search)}
      onQuery={(query) => send({ type: 'typed', query })}
      onSearchAgain={() => send({ type: 'again' })}
      onCard={(id) => send({ type: 'opened', id })}
      card={
        search.open && (
          <FoundCard
            key={`${place?.tab} ${search.open}`}
            id={search.open}
            messages={messages}
            onClose={onClose}
            onFail={() => {
              onClose()
              fail()
            }}
          />
        )
      }
      left={search.left}
      onGo={go}
      error={unkept ?? error}
      onEverywhere={(everywhere) => change((now) => ({ ...now, everywhere }))}
      onSite={(on) => site !== undefined && change((now) => withSite(now, site, on))}
      onAllow={() => attempt(browser.permissions.request(ALL_SITES), refresh)}
      saving={save?.saving}
      onSave={() => onSave()}
      details={details.typed?.now}
      onCorrect={details.open}
      onDetails={details.change}
      onDetailsClose={details.close}
      onSaveDetails={(now) => {
        details.change(now)
        onSave(changedDetails(details.typed?.before ?? now, now))
      }}
      onUndo={onUndo}
      onTryAgain={save?.does === 'undo' ? onUndo : () => onSave(details.corrections)}
      onLibrary={() => attempt(askOpenLibrary(save?.source), close)}
      onOptions={() => attempt(browser.runtime.openOptionsPage(), close)}
      onMark={() => place && attempt(askMark(place.tab), refresh)}
      onPdf={(address) => place && attempt(showPdfIn(place.tab, address), close)}
    />
  )
}

/** In the place of the browser's own viewer, so that going back leads there. */
async function showPdfIn(tab: number, address: string): Promise<void> {
  await browser.tabs.update(tab, { url: pdfPageFor(address) })
}

/** The summary and the dates are made here and not in the page: otherwise each page would have to load the code for it. */
function usePage({ page, reading }: Front): PopupPage {
  return useMemo(() => {
    if (page.state !== 'ready') return page
    const { isForbidden, report } = page
    const { isOn: isMarked, site } = report
    return { state: 'ready', isForbidden, isOn: isMarked, site, overview: overviewOf(report, reading) }
  }, [page, reading])
}

/** The map of the world, loaded after everything else. */
function useMap(): WorldMap | undefined {
  const [map, setMap] = useState<WorldMap>()
  useEffect(() => void import('made:map').then((made) => setMap(made.default)), [])
  return map
}

setLanguage(messages)
