import { DEFAULTS, isSiteRule, readSettings, type Settings, type SiteRule } from '../../settings/settings.ts'
import { browser } from './browser.ts'

/** Rules for sites stand in items of their own, `sites0`, `sites1`, …: browsers sync no item of more than 8 kB. */
const SITES = /^sites\d+$/

/**
 * Which defaults held when the settings were kept: all options are, those that nobody has changed too. `DEFAULTS` of the
 * first version, where later ones have others.
 */
const VERSION = 'settingsVersion'
const FIRST_DEFAULTS: Readonly<Record<string, unknown>> = { delay: 150 }

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
  return readSettings({ ...chosenIn(stored), sites: Object.fromEntries(sites.filter(isSiteRule)) }).settings
}

/** Without what was only an earlier default: who never changed it has the new one. */
function chosenIn(stored: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (stored[VERSION] === 2) return stored
  return Object.fromEntries(Object.entries(stored).filter(([key, value]) => FIRST_DEFAULTS[key] !== value))
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
  await browser.storage.sync.set({ ...others, ...parts, [VERSION]: 2 })
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

/** Counts the library's changes, so that open pages know of them; kept in `storage.local`. */
const CHANGES = 'libraryChanges'

/** Says that the library is not what it was. Where the browser cannot keep that, pages ask when they are opened again. */
export async function tellLibraryChanged(): Promise<void> {
  try {
    const { [CHANGES]: count } = await browser.storage.local.get(CHANGES)
    await browser.storage.local.set({ [CHANGES]: (typeof count === 'number' ? count : 0) + 1 })
  } catch {
    // The library has changed all the same.
  }
}

/** @returns the undo */
export function watchLibrary(changed: () => void): () => void {
  const listener = (changes: Readonly<Record<string, unknown>>, area: string): void => {
    if (area === 'local' && CHANGES in changes) changed()
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

/** How many articles the library is to hold, in `storage.local`: browsers begin an empty one where they lose its files. */
const ARTICLES = 'libraryArticles'

let reckoning: Promise<void> = Promise.resolve()

/** Reckons with so many articles more. One after the other; where the browser cannot keep it, no loss is told. */
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
