import type { Settings } from '../../settings/settings.ts'
import { loadSettings } from './stored-settings.ts'

/** Changes options. Applied to options that have its change already, it changes nothing. */
export type ChangeSettings = (settings: Settings) => Settings

/**
 * The options as a page of the extension shows them: those that are kept, with the page's own changes that are still on
 * their way. Without these, news of an earlier change would turn back what the reader has just changed.
 */
export interface ShownSettings {
  now(): Settings
  /** The options are now kept as these. */
  keep(settings: Settings): void
  /** Shows a change at once. @param instead a change that it takes the place of */
  change(how: ChangeSettings, instead?: ChangeSettings): void
  /** A change was kept, or could not be: what is kept is shown. */
  end(how: ChangeSettings): Promise<void>
}

/** @param show is called with what is to be shown, whenever it may be other than before */
export function showSettings(kept: Settings, show: (settings: Settings) => void): ShownSettings {
  let base = kept
  const changes = new Set<ChangeSettings>()
  const now = (): Settings => [...changes].reduce((settings, how) => how(settings), base)
  return {
    now,
    keep(settings) {
      base = settings
      show(now())
    },
    change(how, instead) {
      if (instead) changes.delete(instead)
      changes.add(how)
      show(now())
    },
    async end(how) {
      base = await loadSettings()
      changes.delete(how)
      show(now())
    },
  }
}
