import { render } from 'preact'
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { OptionsPage, type OptionsProps } from '../../components/options/options.tsx'
import { DEFAULTS, readSettingsFile, type Settings, settingsFile } from '../../settings/settings.ts'
import { browser } from '../shared/browser.ts'
import { startOwnPage } from '../shared/extension-page.ts'
import { forgetHidden, readHidden } from '../shared/hidden-facts.ts'
import { loadWords, setLanguage } from '../shared/interface-messages.ts'
import { loadSettings, readStored, saveSettings, watchSettings } from '../shared/store.ts'
import { aboutText } from './about.ts'
import '../../components/ui/page.css'
import '../../components/ui/controls.css'
import '../content/style.css'
import './style.css'

const words = await loadWords()
const stored = await readStored()
const initial = stored ?? DEFAULTS

/** Milliseconds that a change waits for the next one: browsers sync two a second, and a colour is dragged. */
const GATHER = 500

function App() {
  const [settings, setSettings] = useState<Settings>(initial)
  const [notice, setNotice] = useState<OptionsProps['notice']>(
    stored ? undefined : { text: words('settingsUnreadable'), isTrouble: true },
  )
  const [about, setAbout] = useState('')
  const [hidden, setHidden] = useState(0)
  const preview = useRef<HTMLElement>(null)
  const unsaved = useRef<{ settings: Settings; timer: ReturnType<typeof setTimeout> }>(undefined)

  const say = (key: string, isTrouble = false, ...values: readonly string[]): void =>
    setNotice({ text: words(key, ...values), isTrouble })

  const save = useCallback(async (): Promise<void> => {
    const kept = unsaved.current
    if (!kept) return
    clearTimeout(kept.timer)
    unsaved.current = undefined
    try {
      await saveSettings(kept.settings)
      // The words of another language are read when a page is opened.
      if (kept.settings.language !== initial.language) location.reload()
    } catch {
      setSettings(await loadSettings())
      setNotice({ text: words('settingsFull'), isTrouble: true })
    }
  }, [])

  const change = (changed: Partial<Settings>): void => {
    const next = { ...settings, ...changed }
    setSettings(next)
    setNotice(undefined)
    clearTimeout(unsaved.current?.timer)
    unsaved.current = { settings: next, timer: setTimeout(() => void save(), GATHER) }
  }

  useEffect(() => {
    void aboutText().then(setAbout)
    void readHidden().then((ids) => setHidden(ids.length))
    addEventListener('pagehide', save)
    const unwatch = watchSettings((changed) => {
      if (!unsaved.current) setSettings(changed)
    })
    const stop = preview.current ? startOwnPage(preview.current) : undefined
    return () => {
      removeEventListener('pagehide', save)
      unwatch()
      stop?.()
    }
  }, [save])

  const importFile = async (file: File): Promise<void> => {
    const read = readSettingsFile(await file.text(), settings)
    if (!read) return say('settingsNone', true)
    change(read.settings)
    if (read.wrong.length > 0) say('settingsWrong', true, read.wrong.map(nameOf).join(', '))
    else say('settingsImported')
  }

  const exportFile = (): void => {
    const url = URL.createObjectURL(new Blob([settingsFile(settings)], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = url
    link.download = 'attache-options.json'
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
  }

  return (
    <OptionsPage
      words={words}
      settings={settings}
      notice={notice}
      about={about}
      preview={preview}
      hidden={hidden}
      onBringBack={() => void forgetHidden().then(() => setHidden(0))}
      onChange={change}
      onExport={exportFile}
      onImport={(file) => void importFile(file)}
      onReset={() => {
        change({ ...DEFAULTS, sites: settings.sites })
        say('settingsReset')
      }}
      onCopyAbout={() =>
        void navigator.clipboard.writeText(about).then(
          () => say('copied'),
          () => say('notCopied', true),
        )
      }
      onWelcome={() => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })}
    />
  )
}

/** What a setting is called on this page. */
function nameOf(setting: string): string {
  return setting === 'sites' ? words('optSites') : words(`opt_${setting}`)
}

setLanguage(words)
document.title = words('optionsTitle')
const root = document.getElementById('root')
if (root) render(<App />, root)
