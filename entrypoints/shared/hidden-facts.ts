import { browser } from './browser.ts'

/** The ids of the facts that no card shows, in `storage.local`, the one hidden last at the end. */
export const HIDDEN = 'hiddenFacts'

export async function readHidden(): Promise<readonly string[]> {
  const { [HIDDEN]: ids } = await browser.storage.local.get(HIDDEN)
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
}

/** Brings all of them back. */
export async function forgetHidden(): Promise<void> {
  await browser.storage.local.remove(HIDDEN)
}
