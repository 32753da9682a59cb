import { browser } from './browser.ts'

/** What the reader has switched; kept in `storage.sync`. */
export interface Settings {
  /** Whether names are marked at all. */
  readonly everywhere: boolean
  /** Hosts on which they are not. */
  readonly offSites: readonly string[]
}

export const DEFAULTS: Settings = { everywhere: true, offSites: [] }

/** Reads the settings; what is missing or of the wrong type falls back to its default. */
export async function loadSettings(): Promise<Settings> {
  const { everywhere, offSites } = await browser.storage.sync.get({ ...DEFAULTS })
  return {
    everywhere: typeof everywhere === 'boolean' ? everywhere : DEFAULTS.everywhere,
    offSites: Array.isArray(offSites)
      ? offSites.filter((site) => typeof site === 'string')
      : DEFAULTS.offSites,
  }
}

export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.sync.set({ ...settings })
}

/** @returns the undo */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (_: unknown, area: string): void => {
    if (area === 'sync') void loadSettings().then(changed)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

export function isOn(settings: Settings, site: string): boolean {
  return settings.everywhere && !settings.offSites.includes(site)
}

/** The settings with one site switched. */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const others = settings.offSites.filter((other) => other !== site)
  return { ...settings, offSites: on ? others : [...others, site] }
}
