import type { PackedNames } from '../../facts/names/name-table.ts'

/**
 * A cache of the table of names: the worker cannot ask the background for it.
 *
 * @param fetch gets the table, as JSON of `PackedNames`
 * @returns gets the table from the cache; fetches it if there is none, or if another version was announced
 */
export function cachedNames(fetch: () => Promise<string>): (announced?: string) => Promise<string> {
  let kept: Promise<string> | undefined
  const isOther = async (announced: string): Promise<boolean> =>
    (JSON.parse((await kept?.catch(() => 'null')) ?? 'null') as PackedNames | null)?.version !== announced
  return async (announced) => {
    if (announced !== undefined && kept && (await isOther(announced))) kept = undefined
    kept ??= fetch()
    const own = kept
    own.catch(() => {
      if (kept === own) kept = undefined
    })
    return own
  }
}
