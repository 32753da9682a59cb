import { addressOf } from '../../shared/address.ts'
import type { Listen } from './long-press.ts'

/**
 * Notices when the page has gone to another address without a load. Browsers without the Navigation API do not report
 * `pushState`: there it is noticed with the next look.
 *
 * @returns looks now
 */
export function watchAddress(listen: Listen, signal: AbortSignal, changed: () => void): () => void {
  let before = addressOf(location.href)
  const look = (): void => {
    const now = addressOf(location.href)
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
