import { browser } from './browser.ts'

/** What the reader has switched; kept in `storage.sync`. */
export interface Settings {
  /** Whether names are marked at all. */
  readonly everywhere: boolean
  /** Hosts on which they are not. */
  readonly offSites: readonly string[]
  /** Whether offices without a name are marked for their country: 'the Kremlin', 'the French president'. */
  readonly offices: boolean
  /** Whether capitals are marked for their governments: 'Beijing said'. */
  readonly governments: boolean
}

export const DEFAULTS: Settings = { everywhere: true, offSites: [], offices: true, governments: false }

/** Reads the settings; what is missing or of the wrong type falls back to its default. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.sync.get({ ...DEFAULTS })
  const flag = (key: 'everywhere' | 'offices' | 'governments'): boolean =>
    typeof stored[key] === 'boolean' ? stored[key] : DEFAULTS[key]
  const { offSites } = stored
  return {
    everywhere: flag('everywhere'),
    offSites: Array.isArray(offSites)
      ? offSites.filter((site) => typeof site === 'string')
      : DEFAULTS.offSites,
    offices: flag('offices'),
    governments: flag('governments'),
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

/** Counts the library's changes, so that open pages know of them; kept in `storage.local`. */
const CHANGES = 'libraryChanges'

/** Says that the library is not what it was. */
export async function tellLibraryChanged(): Promise<void> {
  const { [CHANGES]: count } = await browser.storage.local.get(CHANGES)
  await browser.storage.local.set({ [CHANGES]: (typeof count === 'number' ? count : 0) + 1 })
}

/** @returns the undo */
export function watchLibrary(changed: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && CHANGES in changes) changed()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
