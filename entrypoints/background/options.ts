import type { Settings } from '../../settings/settings.ts'
import { readStored, saveSettings } from '../shared/stored-settings.ts'

let changing: Promise<void> = Promise.resolve()

/**
 * Changes the reader's options, one change after the other: each is made to what the one before it left, wherever it
 * comes from. Rejects where the browser cannot read them, or not keep them; they stay as they were then.
 */
export function changeSettings(how: (settings: Settings) => Settings): Promise<void> {
  changing = changing
    .catch(() => undefined)
    .then(async () => {
      const stored = await readStored()
      // With the defaults in their place all that the reader has chosen would be lost.
      if (!stored) throw new Error('the options cannot be read')
      await saveSettings(how(stored))
    })
  return changing
}
