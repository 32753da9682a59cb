import type { Listen } from './long-press.ts'

/** Where a page is. A fragment is a place in the same page, unless it is one that scripts take for an address. */
export function addressOf({
  pathname,
  search,
  hash,
}: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  return `${pathname}${search}${/^#[/!]/.test(hash) ? hash : ''}`
}

/**
 * Tells when the page has gone to another address without a load. Nothing tells of `pushState` in browsers without
 * the Navigation API: there it is noticed with the next look.
 *
 * @returns looks now
 */
export function watchAddress(listen: Listen, signal: AbortSignal, changed: () => void): () => void {
  let before = addressOf(location)
  const look = (): void => {
    const now = addressOf(location)
    if (now === before) return
    before = now
    changed()
  }
  listen('popstate', look)
  listen('hashchange', look)
  const { navigation } = window as { readonly navigation?: EventTarget }
  navigation?.addEventListener('currententrychange', look, { signal })
  return look
}
