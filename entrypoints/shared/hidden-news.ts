/**
 * News of facts that are hidden on cards, or shown again: for the extension's own pages. Pages of the web do not hear it,
 * since their open card would be drawn anew, without the way to undo it.
 */
const CHANNEL = 'hidden-facts'

export function tellHidden(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(null)
  channel.close()
}

/** @returns the undo */
export function watchHidden(changed: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = changed
  return () => channel.close()
}
