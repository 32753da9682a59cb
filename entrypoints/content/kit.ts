import { KIT, type Kit } from '../card/kit.ts'
import { askKit } from '../shared/messages.ts'

let asked: Promise<Kit> | undefined

/** What draws cards; fetched once, when first needed. Rejects where the extension has gone. */
export function kit(): Promise<Kit> {
  asked ??= fetchKit().catch((error: unknown) => {
    asked = undefined
    throw error
  })
  return asked
}

async function fetchKit(): Promise<Kit> {
  await askKit()
  const made = (globalThis as Record<string, unknown>)[KIT] as Kit | undefined
  if (!made) throw new Error('the script that draws cards did not come')
  return made
}
