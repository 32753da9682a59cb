import { useCallback, useEffect, useState } from 'preact/hooks'
import { type Overviewed, Popup, type PopupPage, type Saving } from '../../components/popup.tsx'
import { DEFAULTS, isOn, type Settings, withSite } from '../../components/settings.ts'
import type { WorldMap } from '../../facts/map.ts'
import { pageDates } from '../../facts/page-dates.ts'
import type { Hit } from '../../facts/search.ts'
import { type PageReport, summarise } from '../../facts/summary.ts'
import type { EntityId } from '../../facts/types.ts'
import { browser } from '../shared/browser.ts'
import { mainFrame } from '../shared/main-frame.ts'
import {
  askMark,
  askOpenLibrary,
  askPage,
  askSave,
  askSearch,
  askUndoSave,
  type SaveOutcome,
  type SaveProgress,
  savedText,
  untilAnswered,
} from '../shared/messages.ts'
import { loadSettings, saveSettings, watchSettings } from '../shared/store.ts'
import { loadWords, setLanguage } from '../shared/words.ts'
import { FoundCard } from './found-card.tsx'
import '../../components/page.css'
import './style.css'

const words = await loadWords()

/** Milliseconds until a page that was asked to mark its names has some. */
const MARKING = 300

const ALL_SITES = { origins: ['<all_urls>'] }

interface Shown {
  readonly tab?: number
  /** Where in the tab the reader reads. */
  readonly frame?: number
  readonly page: PopupPage
}

/** What the popup and the side panel show: the page in front of the reader, and the search. @param isPanel whether it stays while pages come and go */
export function App({ isPanel }: { readonly isPanel: boolean }) {
  const [settings, setSettings] = useState<Settings>(DEFAULTS)
  const [shown, setShown] = useState<Shown>({ page: { state: 'loading' } })
  const [query, setQuery] = useState('')
  const [hits, setHits] = useState<readonly Hit[]>([])
  /** Whose card is open, and whose was closed last. */
  const [found, setFound] = useState<{ readonly open?: EntityId; readonly left?: EntityId }>({})

  // Drawn after what is read first.
  const [map, setMap] = useState<WorldMap>()
  useEffect(() => void import('made:map').then((made) => setMap(made.default)), [])

  const refresh = useCallback((): void => void readPage().then(setShown), [])
  useEffect(() => (isPanel ? watchTabs(refresh) : undefined), [isPanel, refresh])
  useEffect(() => {
    void loadSettings().then(setSettings)
    refresh()
    return watchSettings((changed) => {
      setSettings(changed)
      // The page's script has been told at the same moment; it needs a turn to mark or unmark.
      setTimeout(refresh, 150)
    })
  }, [refresh])
  useEffect(() => {
    let isCurrent = true
    // What was typed since is asked for by itself.
    const ask = async (): Promise<readonly Hit[]> => (isCurrent ? askSearch(query) : [])
    void untilAnswered(ask).then(
      (found) => isCurrent && setHits(found),
      () => isCurrent && setHits([]),
    )
    return () => {
      isCurrent = false
    }
  }, [query])

  const [trouble, setTrouble] = useState<string>()
  const change = (changed: Settings): void => {
    setTrouble(undefined)
    // Shown at once: what is drawn meanwhile would turn the switch back.
    setSettings(changed)
    void saveSettings(changed).catch(async () => {
      setTrouble(words('settingsFull'))
      setSettings(await loadSettings())
    })
  }

  const closeFound = useCallback((): void => setFound(({ open }) => (open ? { left: open } : {})), [])

  const { page, tab, frame } = shown
  const close = (): void => {
    if (!isPanel) window.close()
  }
  const [saving, setSaving] = useState<Saving>()
  const [saved, setSaved] = useState<string>()
  const [token, setToken] = useState<string>()
  const save = (): void => {
    if (tab === undefined) return
    setSaving({ state: 'working', text: words('saving_reading'), done: 0 })
    const tell = ({ step, done }: SaveProgress): void =>
      setSaving({ state: 'working', text: words(`saving_${step}`), done })
    void askSave(tab, tell, words).then((outcome) => {
      setSaved('saved' in outcome ? outcome.saved.source.id : undefined)
      setToken('saved' in outcome ? outcome.undo : undefined)
      setSaving(savingOf(outcome))
    })
  }
  const undo = async (): Promise<void> => {
    const trouble = token === undefined ? undefined : await askUndoSave(token)
    setSaved(undefined)
    setSaving(
      trouble === undefined
        ? { state: 'done', text: words('undone'), names: [], canUndo: false }
        : { state: 'failed', text: trouble },
    )
  }
  const site = page.state === 'ready' ? page.report.site : undefined
  const go = (id: EntityId): void => {
    if (tab !== undefined) void askPage(tab, { ask: 'go', id }, frame)
  }
  return (
    <Popup
      words={words}
      page={page}
      map={map}
      everywhere={settings.everywhere}
      onThisSite={site === undefined ? undefined : isOn({ ...settings, everywhere: true }, site)}
      query={query}
      hits={hits}
      onQuery={(typed) => {
        setFound({})
        setQuery(typed)
      }}
      onFound={(open) => setFound({ open })}
      card={found.open && <FoundCard id={found.open} words={words} onClose={closeFound} />}
      left={found.left}
      onGo={go}
      trouble={trouble}
      onEverywhere={(on) => change({ ...settings, everywhere: on })}
      onSite={(on) => site !== undefined && change(withSite(settings, site, on))}
      onAllow={() => void browser.permissions.request(ALL_SITES).then(refresh)}
      saving={saving}
      onSave={save}
      onUndo={() => void undo()}
      onLibrary={() => void askOpenLibrary(saved).then(close)}
      onOptions={() => void browser.runtime.openOptionsPage().then(close)}
      onMark={() => tab !== undefined && void askMark(tab).then(() => setTimeout(refresh, MARKING))}
    />
  )
}

/** What came of saving a page, in the popup's words. */
function savingOf(outcome: SaveOutcome): Saving {
  if (!('saved' in outcome)) return { state: 'failed', text: outcome.message }
  const { saved, names, undo } = outcome
  return { state: 'done', text: savedText(saved, words), names, canUndo: undo !== undefined }
}

/** The page in front of the reader; where the popup stands in a tab of its own, the one seen before it. */
async function pageTab(): Promise<{ id?: number | undefined } | undefined> {
  const own = browser.runtime.getURL('')
  const tabs = await browser.tabs.query({ currentWindow: true })
  const isOwn = (url: string | undefined): boolean => url?.startsWith(own) === true
  const active = tabs.find((tab) => tab.active && !isOwn(tab.url))
  return (
    active ??
    tabs.filter((tab) => !isOwn(tab.url)).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0]
  )
}

async function readPage(): Promise<Shown> {
  // Firefox readers can take the permission back at any time.
  const isAllowed = await browser.permissions.contains(ALL_SITES)
  const tab = (await pageTab())?.id
  if (tab === undefined) return { page: { state: 'closed' } }
  try {
    const [around, main] = await Promise.all([
      askPage<PageReport | undefined>(tab, { ask: 'report' }),
      mainFrame(tab),
    ])
    if (around) {
      const frame = around.isOn ? main : 0
      const report = frame === 0 ? around : await frameReport(tab, frame, around)
      const overview = overviewOf(report)
      return { tab, frame, page: { state: 'ready', isForbidden: !isAllowed, report, overview } }
    }
  } catch {
    // Nobody is there to answer.
  }
  return { tab, page: { state: isAllowed ? 'closed' : 'forbidden' } }
}

/** What a frame in which the reader reads says; switches are for the site around it. */
async function frameReport(tab: number, frame: number, around: PageReport): Promise<PageReport> {
  try {
    const report = await askPage<PageReport>(tab, { ask: 'report' }, frame)
    return { ...report, site: around.site, title: report.title || around.title }
  } catch {
    return around
  }
}

/** Summing up and reading dates is done here, not in the page: it would have to carry what that needs. */
function overviewOf({ paragraphs, title, date, language }: PageReport): Overviewed['overview'] {
  return {
    summary: summarise(paragraphs, title),
    dates: pageDates(paragraphs, { reference: date, language }),
  }
}

/** Has the panel follow what is in front of the reader. @returns the undo */
function watchTabs(changed: () => void): () => void {
  const { onActivated, onUpdated } = browser.tabs
  const updated = (_: number, change: { status?: string }): void => {
    if (change.status === 'complete') setTimeout(changed, MARKING)
  }
  const told = (message: unknown): undefined => {
    if ((message as { ask?: string }).ask === 'named') changed()
  }
  onActivated.addListener(changed)
  onUpdated.addListener(updated)
  browser.runtime.onMessage.addListener(told)
  return () => {
    onActivated.removeListener(changed)
    onUpdated.removeListener(updated)
    browser.runtime.onMessage.removeListener(told)
  }
}

setLanguage(words)
