/** Pages that are saved, and cards that open. */
import type { Page } from '@playwright/test'
import { cardText, rest, type Session, waitForMarks } from './chromium.ts'
import { expect } from './fixtures.ts'
import { page as html, type PageServer } from './pages.ts'

export const opens = async (page: Page, name: string, nth = 0): Promise<void> => {
  await rest(page, name, nth)
  await expect.poll(() => cardText(page)).toContain(name)
}

/** An article long enough to be saved. */
export const news = (title: string, sentence: string): string =>
  html(title, `<article><h1>${title}</h1><p>${sentence} ${'They spoke for long. '.repeat(20)}</p></article>`)

export async function save(popup: Page, answer: RegExp): Promise<void> {
  await popup.reload()
  await popup.getByRole('button', { name: 'Save this page’s facts' }).click()
  await expect(popup.getByText(answer)).toBeVisible()
}

export async function openNews({ context }: Session, { origin }: PageServer): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${origin}/news`)
  await waitForMarks(page)
  return page
}
