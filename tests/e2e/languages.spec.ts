/** Pages in other languages: what is marked in them, in both browsers. */
import type { Page as FirefoxPage } from 'puppeteer-core'
import { cardText, marked, rest, waitForMarks } from './chromium.ts'
import * as firefox from './firefox.ts'
import { expect, test } from './fixtures.ts'
import { escaped } from './pages.ts'

/** A sentence in a language, and the words for countries that are marked in it. */
const PAGES = [
  {
    language: 'de',
    text: 'Die französische Ministerin und zwei Amerikaner reisten nach Polen; sie sprachen deutsch.',
    countries: ['französische', 'Amerikaner', 'Polen'],
  },
  {
    language: 'es-MX',
    text: 'Un diputado británico y tres alemanas viajaron a Francia. Escriben en ruso.',
    countries: ['británico', 'alemanas', 'Francia'],
  },
  {
    language: 'ru',
    text: 'Российские солдаты и двое немцев вернулись из Франции.',
    countries: ['Российские', 'немцев', 'Франции'],
  },
  {
    language: 'ja',
    text: '米軍と露軍の会談、日韓首脳会談。古いスタイルのお米。',
    countries: ['米', '露', '日', '韓'],
  },
  { language: 'ar', text: 'الجيش الروسي والصحافة الفرنسية في مصر', countries: ['الروسي', 'الفرنسية', 'مصر'] },
] as const

const pageIn = (language: string, text: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>News</title></head><body><p>${escaped(text)}</p></body></html>`

test('the words of a page’s language for countries and their people are marked', async ({
  server,
  session,
}) => {
  const page = await session.context.newPage()
  for (const { language, text, countries } of PAGES) {
    server.set(`/in-${language}`, { body: pageIn(language, text) })
    await page.goto(`${server.origin}/in-${language}`)
    await waitForMarks(page)
    await expect.poll(() => marked(page, 'attache-country')).toEqual([...countries])
  }
  await page.close()
})

test('the card of such a word is its country’s', async ({ server, session }) => {
  const [german] = PAGES
  server.set('/in-de', { body: pageIn('de', german.text) })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/in-de`)
  await waitForMarks(page)
  await rest(page, 'französische')
  await expect.poll(() => cardText(page)).toContain('Emmanuel Macron')
  await page.close()
})

test.describe('in Firefox', () => {
  const shared = firefox.shareFirefox()

  test('the same words are marked', async () => {
    const page: FirefoxPage = await shared.firefox.browser.newPage()
    for (const { language, text, countries } of PAGES) {
      shared.server.set(`/in-${language}`, { body: pageIn(language, text) })
      await page.goto(`${shared.server.origin}/in-${language}`)
      await page.waitForFunction(
        (count) => CSS.highlights.get('attache-country')?.size === count,
        {},
        countries.length,
      )
      const found = await page.evaluate(() =>
        [...(CSS.highlights.get('attache-country') ?? [])].map((range) => {
          const { startContainer, startOffset, endOffset } = range
          return startContainer.textContent?.slice(startOffset, endOffset)
        }),
      )
      expect([language, found.toSorted()]).toEqual([language, countries.toSorted()])
    }
    await page.close()
  })
})
