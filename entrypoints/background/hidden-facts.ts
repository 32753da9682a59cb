import type { FactBundle } from '../../facts/types.ts'
import { browser } from '../shared/browser.ts'
import { HIDDEN, readHidden } from '../shared/hidden-facts.ts'

/** So many are kept; of more the ones hidden first come back. An id takes 30 bytes. */
const MOST_HIDDEN = 5000

let changing: Promise<void> = Promise.resolve()

/** Keeps a fact from all cards, or brings it back; one after the other. */
export function hideFact(id: string, isHidden: boolean): Promise<void> {
  changing = changing
    .catch(() => undefined)
    .then(async () => {
      const others = (await readHidden()).filter((one) => one !== id)
      const ids = isHidden ? [...others, id].slice(-MOST_HIDDEN) : others
      await browser.storage.local.set({ [HIDDEN]: ids })
    })
  return changing
}

/** Facts without those that the reader has hidden: by their ids, which come from what they say. */
export async function withoutHidden(bundle: FactBundle): Promise<FactBundle> {
  const hidden = new Set(await readHidden().catch(() => []))
  if (hidden.size === 0) return bundle
  return { ...bundle, facts: bundle.facts.filter((fact) => !hidden.has(fact.id)) }
}
