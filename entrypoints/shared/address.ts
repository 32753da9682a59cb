/**
 * By which a page of a tab is known from another: its address. A fragment is a place in the same page, but where sites
 * keep the whole page in it, as `#/news/1`.
 *
 * @returns empty where the browser does not say
 */
export function addressOf(url: string | undefined): string {
  if (url === undefined) return ''
  const at = url.indexOf('#')
  return at < 0 || /^[!/]/.test(url.slice(at + 1)) ? url : url.slice(0, at)
}

/** A page that the reader had in front: what is known of it, and what they do with it, is of this one alone. */
export interface PagePlace {
  readonly tab: number
  /** See `addressOf`. */
  readonly address: string
}

export function isSamePlace(a: PagePlace | undefined, b: PagePlace | undefined): boolean {
  return a === b || (a !== undefined && a.tab === b?.tab && a.address === b.address)
}
