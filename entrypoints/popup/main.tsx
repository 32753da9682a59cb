import { render } from 'preact'
import { useCallback, useEffect, useState } from 'preact/hooks'
import { Popup, type PopupPage, type Saving } from '../../components/popup.tsx'
import type { Hit } from '../../facts/search.ts'
import type { PageReport } from '../../facts/summary.ts'
import type { EntityId } from '../../facts/types.ts'
import { browser } from '../shared/browser.ts'
import {
  askOpenLibrary,
  askPage,
  askRemove,
  askSave,
  askSearch,
  type SaveOutcome,
} from '../shared/messages.ts'
import {
  DEFAULTS,
  isOn,
  loadSettings,
  type Settings,
  saveSettings,
  watchSettings,
  withSite,
} from '../shared/store.ts'
import '../../components/page.css'
import './style.css'

const ALL_SITES = { origins: ['<all_urls>'] }

interface Shown {
  readonly tab?: number
  readonly page: PopupPage
}

function App() {
  const [settings, setSettings] = useState<Settings>(DEFAULTS)
  const [shown, setShown] = useState<Shown>({ page: { state: 'loading' } })
  const [query, setQuery] = useState('')
  const [hits, setHits] = useState<readonly Hit[]>([])

  const refresh = useCallback((): void => void readPage().then(setShown), [])
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
    void askSearch(query).then((found) => isCurrent && setHits(found ?? []))
    return () => {
      isCurrent = false
    }
  }, [query])

  const { page, tab } = shown
  const [saving, setSaving] = useState<Saving>()
  const [saved, setSaved] = useState<string>()
  const save = (): void => {
    if (tab === undefined) return
    setSaving({ state: 'working', text: words('saving_reading'), done: 0 })
    void askSave(tab, ({ step, done }) =>
      setSaving({ state: 'working', text: words(`saving_${step}`), done }),
    ).then((outcome) => {
      setSaved('saved' in outcome ? outcome.saved.source.id : undefined)
      setSaving(savingOf(outcome))
    })
  }
  const undo = async (): Promise<void> => {
    const trouble = saved === undefined ? undefined : await askRemove([saved])
    setSaved(undefined)
    setSaving(
      trouble === undefined
        ? { state: 'done', text: words('undone'), names: [], canUndo: false }
        : { state: 'failed', text: trouble },
    )
  }
  const site = page.state === 'ready' ? page.report.site : undefined
  const go = (id: EntityId): void => {
    if (tab !== undefined) void askPage(tab, { ask: 'go', id })
  }
  return (
    <Popup
      page={page}
      everywhere={settings.everywhere}
      onThisSite={site === undefined ? undefined : isOn({ ...settings, everywhere: true }, site)}
      offices={settings.offices}
      governments={settings.governments}
      query={query}
      hits={hits}
      onQuery={setQuery}
      onGo={go}
      onEverywhere={(on) => void saveSettings({ ...settings, everywhere: on })}
      onSite={(on) => site !== undefined && void saveSettings(withSite(settings, site, on))}
      onOffices={(on) => void saveSettings({ ...settings, offices: on })}
      onGovernments={(on) => void saveSettings({ ...settings, governments: on })}
      onAllow={() => void browser.permissions.request(ALL_SITES).then(refresh)}
      saving={saving}
      onSave={save}
      onUndo={() => void undo()}
      onLibrary={() => void askOpenLibrary(saved).then(() => window.close())}
    />
  )
}

const words = (key: string, value?: string): string => browser.i18n.getMessage(key, value)

/** What came of saving a page, in the popup's words. */
function savingOf(outcome: SaveOutcome): Saving {
  if (!('saved' in outcome)) return { state: 'failed', text: outcome.message }
  const { saved, names } = outcome
  const text = words(`saved_${saved.state}`, String(saved.facts))
  return { state: 'done', text, names, canUndo: saved.state !== 'known' }
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
  if (!(await browser.permissions.contains(ALL_SITES))) return { page: { state: 'forbidden' } }
  const tab = (await pageTab())?.id
  if (tab === undefined) return { page: { state: 'closed' } }
  try {
    const report = await askPage<PageReport | undefined>(tab, { ask: 'report' })
    return report ? { tab, page: { state: 'ready', report } } : { tab, page: { state: 'closed' } }
  } catch {
    return { tab, page: { state: 'closed' } }
  }
}

const root = document.getElementById('root')
if (root) render(<App />, root)
