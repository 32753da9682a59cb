import { useEffect, useRef, useState } from 'preact/hooks'
import type { Words } from '../../components/ui/messages.ts'
import { changeBetween } from '../../settings/change.ts'
import { DEFAULTS, type Settings } from '../../settings/settings.ts'
import { askChangeOptions } from '../shared/messages.ts'
import { loadSettings, watchSettings } from '../shared/store.ts'

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
    // What the reader switches before they have come is not switched back by them.
    void loadSettings().then((loaded) => changes.current.count === 0 && setSettings(loaded))
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
      .then(async () => {
        const kept = await loadSettings()
        await askChangeOptions(changeBetween(kept, how(kept)))
      })
      .catch(async () => {
        setTrouble(words('settingsFull'))
        if (mine === current.count) setSettings(await loadSettings())
      })
  }
  return { settings, change, trouble }
}
