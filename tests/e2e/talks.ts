/** An article of talks, and its page in front. */
import type { Page } from '@playwright/test'
import { cardText, type Session } from './chromium.ts'
import { expect } from './fixtures.ts'
import { page as html } from './pages.ts'

export const MACRON =
  'Emmanuel Macron visited Berlin on Monday and met Friedrich Merz for two hours of talks.'

/** An article, long enough to be one. */
export function story(...sentences: readonly string[]): string {
  const more = Array.from(
    { length: 6 },
    (_, i) =>
      `<p>The ${i + 1}th paragraph is about the weather in the hills, the price of bread and the trains that were late again, which has nothing to do with anybody who governs anything at all.</p>`,
  )
  const body = sentences.map((sentence) => `<p>${sentence}</p>`).join('')
  return html('Talks in Berlin', `<article><h1>Talks in Berlin</h1>${body}${more.join('')}</article>`)
}

export async function open(session: Session, url: string): Promise<Page> {
  const page = await session.context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => (CSS.highlights.get('attache-leader')?.size ?? 0) > 0)
  return page
}

export const shows = (page: Page, text: string) => expect.poll(() => cardText(page)).toContain(text)
