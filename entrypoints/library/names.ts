import type { PackedNames } from '../../facts/names/name-table.ts'

/**
 * Keeps the table of names, which a worker cannot ask the background for.
 *
 * @param fetch gets it, as JSON of `PackedNames`
 * @returns gives it: fetched where there is none yet, or where another version was announced than there is
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
