/** How many imports have begun and ended on this page. */
let begun = 0
let ended = 0

/**
 * Whether the library is the same for some time: while an import runs there are articles that nobody reckons with yet.
 *
 * @returns a function that returns whether no import has run since
 */
export function quietFromNow(): () => boolean {
  const before = begun
  const wasQuiet = begun === ended
  return () => wasQuiet && begun === before
}

/** Has articles come, one source after the other. */
export async function importing(take: () => Promise<void>): Promise<void> {
  begun++
  // In other tabs too there are articles that nobody reckons with yet.
  await navigator.locks.request(IMPORTING, take).finally(() => ended++)
}

/** The lock that is held while articles come. */
const IMPORTING = 'library-import'

/** Whether a page of the library imports a file. */
export async function isImporting(): Promise<boolean> {
  const { held = [] } = await navigator.locks.query()
  return held.some(({ name }) => name === IMPORTING)
}
