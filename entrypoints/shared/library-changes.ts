import { browser } from './browser.ts'

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
