/** Stored or exported options of any version. */
export type Stored = Readonly<Record<string, unknown>>

/**
 * Each step makes a version of the one before; the first step makes version 2. Never change a step that was released: add
 * a new one, with a test that reads the options of all earlier versions.
 */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  // The default of the delay was 150 ms, and it was stored even if the reader had not chosen it.
  (stored) => (stored.delay === 150 ? without(stored, 'delay') : stored),
]

/** The version of options that Attaché writes. */
export const SETTINGS_VERSION = MIGRATIONS.length + 1

/**
 * Converts options of an earlier version to this one. Options of a later version stay as they are.
 *
 * @param version the version written in them; anything that is no version counts as 1
 */
export function migrated(stored: Stored, version: unknown): Stored {
  const from = typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : 1
  return MIGRATIONS.slice(from - 1).reduce((before, step) => step(before), stored)
}

function without(stored: Stored, name: string): Stored {
  return Object.fromEntries(Object.entries(stored).filter(([key]) => key !== name))
}
