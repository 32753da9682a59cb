/** Options as they were stored, or are in a file, of some version. */
export type Stored = Readonly<Record<string, unknown>>

/**
 * What makes each version of options out of the one before; the first makes version 2. A step that has been released is
 * never changed: a new version is a new step, with a test that reads what every version before it has stored.
 */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  // The default of the delay was 150 ms, and all options are kept, also those that nobody has changed.
  (stored) => (stored.delay === 150 ? without(stored, 'delay') : stored),
]

/** The version that is written. */
export const SETTINGS_VERSION = MIGRATIONS.length + 1

/**
 * Options of an earlier version as this one has them. Those of a later version stay as they are.
 *
 * @param version which they say they are of; the first where they say nothing that can be one
 */
export function migrated(stored: Stored, version: unknown): Stored {
  const from = typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1
  return MIGRATIONS.slice(from - 1).reduce((before, step) => step(before), stored)
}

function without(stored: Stored, name: string): Stored {
  return Object.fromEntries(Object.entries(stored).filter(([key]) => key !== name))
}
