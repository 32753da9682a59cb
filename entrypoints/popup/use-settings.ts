import { useEffect, useRef, useState } from 'preact/hooks'
import type { Messages } from '../../components/ui/messages.ts'
import { changeBetween } from '../../settings/change.ts'
import { DEFAULTS, type Settings } from '../../settings/settings.ts'
import { askChangeOptions } from '../shared/messages.ts'
import { type ChangeSettings, showSettings } from '../shared/shown-settings.ts'
import { loadSettings, watchSettings } from '../shared/stored-settings.ts'

/** The settings, and a function to change them. */
export function useSettings(messages: Messages): {
  readonly settings: Settings
  readonly change: (how: ChangeSettings) => void
  /** Why a switch could not be kept. */
  readonly error: string | undefined
} {
  const [settings, setSettings] = useState<Settings>(DEFAULTS)
  const [shown] = useState(() => showSettings(DEFAULTS, setSettings))
  const [error, setError] = useState<string>()
  const last = useRef(Promise.resolve())
  useEffect(() => {
    void loadSettings().then(shown.keep)
    return watchSettings(shown.keep)
  }, [shown])
  const change = (how: ChangeSettings): void => {
    setError(undefined)
    shown.change(how)
    // One after the other, and each to the stored settings: another page may have changed something else.
    last.current = last.current
      .then(async () => {
        const kept = await loadSettings()
        await askChangeOptions(changeBetween(kept, how(kept)))
      })
      .catch(() => setError(messages('settingsFull')))
      .then(() => shown.end(how))
  }
  return { settings, change, error }
}
