import { browser } from './browser.ts'

/** Where earlier versions kept the ids of the facts that no card shows, in `storage.local`. The library has them now. */
const HIDDEN = 'hiddenFacts'

export async function readHidden(): Promise<readonly string[]> {
  const { [HIDDEN]: ids } = await browser.storage.local.get(HIDDEN)
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : []
}

export async function removeHidden(): Promise<void> {
  await browser.storage.local.remove(HIDDEN)
}
