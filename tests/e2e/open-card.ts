import type { Page } from '@playwright/test'
import { cardText, rest } from './chromium.ts'
import { expect } from './fixtures.ts'

export const title = async (page: Page): Promise<string | undefined> => (await cardText(page))?.split('\n')[0]

/** Rests on a name until its card is there. */
export async function open(page: Page, name: string, nth = 0): Promise<void> {
  await rest(page, name, nth)
  await expect.poll(() => cardText(page)).toBeTruthy()
}
