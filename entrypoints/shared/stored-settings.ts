import { migrated, SETTINGS_VERSION } from '../../settings/migrations.ts'
import { DEFAULTS, isSiteRule, readSettings, type Settings, type SiteRule } from '../../settings/settings.ts'
import { browser } from './browser.ts'

/** Rules for sites are in items of their own, `sites0`, `sites1`, …: browsers sync no item of more than 8 kB. */
const SITES = /^sites\d+$/

/** Of which version the stored options are; those of the first do not say it. */
const VERSION = 'settingsVersion'

/** What an item may hold of them, in UTF-8 bytes of JSON: hosts are ASCII. The key counts as well. */
const MOST_IN_ITEM = 7000

/** Reads the settings; what is missing, of the wrong type or cannot be read falls back to its default. */
export async function loadSettings(): Promise<Settings> {
  return (await readStored()) ?? DEFAULTS
}

/** The settings; undefined where the browser cannot read what it kept, as when its files were damaged. */
export async function readStored(): Promise<Settings | undefined> {
  const stored = await browser.storage.sync.get(null).catch(() => undefined)
  if (!stored) return undefined
  const sites = Object.entries(stored).flatMap(([key, part]) =>
    SITES.test(key) && typeof part === 'object' && part !== null ? Object.entries(part) : [],
  )
  // One rule that is wrong takes none of the others with it.
  return readSettings({
    ...migrated(stored, stored[VERSION]),
    sites: Object.fromEntries(sites.filter(isSiteRule)),
  }).settings
}

/**
 * Keeps settings, for the reader's other browsers too.
 *
 * Rejects with what the browser says where they are too many to be synced (100 kB), or come too often (120 a
 * minute); what was kept before is kept then.
 */
export async function saveSettings({ sites, ...others }: Settings): Promise<void> {
  const parts = partsOf(sites)
  const before = Object.keys(await browser.storage.sync.get(null)).filter((key) => SITES.test(key))
  await browser.storage.sync.set({ ...others, ...parts, [VERSION]: SETTINGS_VERSION })
  const stale = before.filter((key) => !(key in parts))
  if (stale.length > 0) await browser.storage.sync.remove(stale)
}

function partsOf(sites: Settings['sites']): Record<string, Record<string, SiteRule>> {
  const parts: Record<string, SiteRule>[] = []
  let size = MOST_IN_ITEM
  for (const [site, rule] of Object.entries(sites).sort(([a], [b]) => (a < b ? -1 : 1))) {
    size += JSON.stringify([site, rule]).length
    if (size > MOST_IN_ITEM) {
      parts.push({})
      size = 0
    }
    Object.assign(parts.at(-1) ?? {}, { [site]: rule })
  }
  return Object.fromEntries(parts.map((part, i) => [`sites${i}`, part]))
}

/** @returns the undo */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (_: unknown, area: string): void => {
    if (area !== 'sync') return
    // What cannot be read stays as it was known.
    void readStored().then((settings) => settings && changed(settings))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
