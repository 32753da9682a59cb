/** Whether a page has a card, and whose: for specs that are the same in both browsers. */
import { expect } from './expect.ts'
import { pause } from './hands.ts'

interface CardChecks {
  /** The first line of the open card; undefined if none is open. */
  card(): Promise<string | undefined>
  /** Waits for somebody's card. */
  opens(name: string): Promise<void>
  /** Waits long enough for a card that must not come. */
  noCard(): Promise<void>
}

/** @param text what the open card has in it */
export function cardChecks(text: () => Promise<string | undefined>): CardChecks {
  const card = async (): Promise<string | undefined> => (await text())?.split('\n')[0]
  return {
    card,
    async opens(name) {
      await expect.poll(card, { timeout: 30_000 }).toBe(name)
    },
    async noCard() {
      await pause(1200)
      expect(await card()).toBeUndefined()
    },
  }
}
