import { DEFAULTS, type Settings } from '../../settings/settings.ts'
import { browser } from '../shared/browser.ts'
import { askSettings, untilAnswered } from '../shared/messages.ts'

/** The options, which the background reads and checks; the defaults if nobody can read them. */
export async function askedSettings(): Promise<Settings> {
  return (await storedSettings()) ?? DEFAULTS
}

/** Reports the options whenever they have changed. @returns its undo */
export function watchOptions(changed: (settings: Settings) => void): () => void {
  const listener = (_: unknown, area: string): void => {
    if (area !== 'sync') return
    // What cannot be read stays as it was known.
    void storedSettings().then((settings) => settings && changed(settings))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

function storedSettings(): Promise<Settings | undefined> {
  return untilAnswered(askSettings).catch(() => undefined)
}
