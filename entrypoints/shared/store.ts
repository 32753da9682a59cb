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

/** The library's last change, so that open pages know of it; kept in `storage.local`. */
const CHANGES = 'libraryChanges'

/** What is kept of a change. */
interface Change {
  /** How many there have been: browsers report no value that is what it was. */
  readonly count: number
  /** The version of the table of names after it. */
  readonly names?: string
}

/**
 * Says that the library is not what it was. Where the browser cannot keep that, pages ask when they are opened again.
 *
 * @param names the version of the table of names: pages that have this one do not fetch it; absent if it
 * is not known: then none is fetched
 */
export async function tellLibraryChanged(names?: string): Promise<void> {
  try {
    const { [CHANGES]: last } = await browser.storage.local.get(CHANGES)
    const { count } = Object(last) as Partial<Change>
    const next = (typeof count === 'number' ? count : 0) + 1
    const change: Change = { count: next, ...(names === undefined ? {} : { names }) }
    await browser.storage.local.set({ [CHANGES]: change })
  } catch {
    // The library has changed all the same.
  }
}

/**
 * @param changed is called with the version of the table of names; undefined if it is not known
 * @returns the undo
 */
export function watchLibrary(changed: (names: string | undefined) => void): () => void {
  const listener = (
    changes: Readonly<Record<string, { readonly newValue?: unknown }>>,
    area: string,
  ): void => {
    const change = area === 'local' ? changes[CHANGES] : undefined
    if (!change) return
    const { names } = Object(change.newValue) as Partial<Change>
    changed(typeof names === 'string' ? names : undefined)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** How many articles the library is to hold, in `storage.local`: browsers begin an empty one where they lose its files. */
const ARTICLES = 'libraryArticles'

let reckoning: Promise<void> = Promise.resolve()

/** Reckons with so many articles more. One after the other; if the browser cannot keep it, no loss is reported. */
export function reckonWith(more: number): Promise<void> {
  reckoning = reckoning.then(async () => setArticles(Math.max(0, (await reckoned()) + more))).catch(() => {})
  return reckoning
}

/**
 * How many articles are missing of those that were saved. Where there are more than were reckoned with (the browser was
 * ended between a save and its reckoning), these are reckoned with from now on.
 *
 * @param held how many there are
 */
export async function missingArticles(held: number): Promise<number> {
  const expected = await reckoned().catch(() => held)
  if (held > expected) await acceptArticles(held)
  return Math.max(0, expected - held)
}

/** The reader knows what is missing. @param held how many there are */
export async function acceptArticles(held: number): Promise<void> {
  await setArticles(held).catch(() => undefined)
}

async function reckoned(): Promise<number> {
  const { [ARTICLES]: count } = await browser.storage.local.get(ARTICLES)
  return typeof count === 'number' ? count : 0
}

function setArticles(count: number): Promise<void> {
  return browser.storage.local.set({ [ARTICLES]: count })
}
