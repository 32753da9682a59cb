import { useEffect, useRef, useState } from 'preact/hooks'
import type { Messages } from '../../components/ui/messages.ts'
import { changeBetween } from '../../settings/change.ts'
import { DEFAULTS, type Settings } from '../../settings/settings.ts'
import { askChangeOptions } from '../shared/messages.ts'
import { loadSettings, watchSettings } from '../shared/store.ts'

/** The settings, and a function to change them. */
export function useSettings(messages: Messages): {
  readonly settings: Settings
  readonly change: (how: (settings: Settings) => Settings) => void
  /** Why a switch could not be kept. */
  readonly error: string | undefined
} {
  const [settings, setSettings] = useState<Settings>(DEFAULTS)
  const [error, setError] = useState<string>()
  const changes = useRef({ count: 0, done: 0, last: Promise.resolve() })
  useEffect(() => {
    // If the reader switches something before they are loaded, that is kept.
    void loadSettings().then((loaded) => changes.current.count === 0 && setSettings(loaded))
    return watchSettings((stored) => {
      // News of an earlier change would turn back a switch that the reader has just turned.
      if (changes.current.count === changes.current.done) setSettings(stored)
    })
  }, [])
  const change = (how: (settings: Settings) => Settings): void => {
    const { current } = changes
    const mine = ++current.count
    setError(undefined)
    // Shown at once: otherwise the next drawing would turn the switch back.
    setSettings(how)
    // One after the other, and each to the stored settings: another page may have changed something else.
    current.last = current.last
      .then(async () => {
        const kept = await loadSettings()
        await askChangeOptions(changeBetween(kept, how(kept)))
      })
      .catch(() => setError(messages('settingsFull')))
      .then(async () => {
        current.done = mine
        if (mine === current.count) setSettings(await loadSettings())
      })
  }
  return { settings, change, error }
}
