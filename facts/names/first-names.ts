import { fold } from '../text/normalize.ts'
import type { Names } from './name-table.ts'

const GIVEN = new WeakMap<Names, ReadonlySet<string>>()

/** Whether a leader or somebody else in the news has this first name; capitals do not matter. */
export function isGivenName(word: string, names: Names): boolean {
  let given = GIVEN.get(names)
  if (!given) {
    given = new Set(names.given())
    GIVEN.set(names, given)
  }
  return given.has(fold(word))
}
