import type { Source } from '../types.ts'

/** The version before an article and the one after it, among articles. */
export function neighbourVersions(
  source: Source,
  all: Iterable<Source>,
): { readonly earlier?: Source; readonly later?: Source } {
  const { url, id, saved = '' } = source
  if (url === undefined || source.imported) return {}
  let earlier: Source | undefined
  let later: Source | undefined
  for (const other of all) {
    if (other.url !== url || other.id === id || other.imported) continue
    const at = other.saved ?? ''
    if (at < saved && at >= (earlier?.saved ?? '')) earlier = other
    if (at > saved && (later === undefined || at < (later.saved ?? ''))) later = other
  }
  return { ...(earlier ? { earlier } : {}), ...(later ? { later } : {}) }
}
