import type { Page as FirefoxPage } from 'puppeteer-core'
import { cardHtml, cardText, openOwn, rest, waitForMarks } from './chromium.ts'
import * as firefox from './firefox.ts'
import { expect, test } from './fixtures.ts'
import { page as html } from './pages.ts'

/** Whose card must say what, and whether a flag is on it. */
const CARDS = [
  { name: 'Charles III', says: 'King of the United Kingdom and 14 other countries', hasFlag: true },
  {
    name: 'Elizabeth II',
    says: '1926–2022\nQueen of the United Kingdom and 14 other countries',
    hasFlag: true,
  },
  { name: 'Mikhail Gorbachev', says: '1931–2022\nSoviet leader', hasFlag: false },
  { name: 'Josip Broz Tito', says: 'President of Yugoslavia', hasFlag: false },
  { name: 'Václav Havel', says: 'President of Czechia', hasFlag: true },
  { name: 'Deng Xiaoping', says: 'Paramount leader of China', hasFlag: true },
  {
    name: 'San Marino',
    says: 'Attaché does not know who governs now. Its data is from 1 October 2026.',
    hasFlag: true,
  },
  { name: 'Peru', says: 'Keiko Fujimori', hasFlag: true },
  { name: 'Antarctica', says: 'Territory', hasFlag: true },
  { name: 'Switzerland', says: 'German, French, Italian, Romansh', hasFlag: true },
] as const

const BODY = CARDS.map(({ name }) => `<p>The text speaks of ${name} here.</p>`).join('\n')

test.beforeEach(({ server }) => server.set('/offices', { body: html('Offices', BODY) }))

test('cards say who holds what, of which country, and show a flag of that one alone', async ({
  server,
  session,
}) => {
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/offices`)
  await waitForMarks(page)
  for (const { name, says, hasFlag } of CARDS) {
    await rest(page, name)
    await expect.poll(() => cardText(page)).toContain(says)
    expect([name, (await cardHtml(page)).includes('class="flag"')]).toEqual([name, hasFlag])
    await page.keyboard.press('Escape')
    await expect.poll(() => cardText(page)).toBeUndefined()
  }
  await page.close()
})

test('a union of countries is called one in the search and on its card', async ({ server, session }) => {
  const sentences = [
    'European Commission President Ursula von der Leyen met President Emmanuel Macron of France in Paris on 1 October 2026.',
    'European Commission President Ursula von der Leyen warned Russia and praised Ukraine in a long speech on Tuesday.',
    'The talks between France and Germany went on for two days, and both countries signed an agreement at their end.',
  ]
  const article = `<article><h1>Talks in Paris</h1>${sentences.map((text) => `<p>${text}</p>`).join('')}</article>`
  server.set('/union', { body: html('Talks in Paris', article) })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/union`)
  await waitForMarks(page)
  await page.bringToFront()
  const popup = await openOwn(session, 'popup')
  await popup.getByRole('button', { name: 'Save this page’s facts' }).click()
  await expect(popup.getByText(/^Saved: /)).toBeVisible()
  await popup.getByRole('searchbox').fill('European Union')
  const hit = popup.getByRole('list', { name: 'Facts found' }).getByRole('button', { name: /European Union/ })
  await expect(hit).toContainText('Union of 27 countries')
  await hit.click()
  const card = popup.getByRole('dialog', { name: 'European Union' })
  await expect(card).toHaveAccessibleDescription('Union of 27 countries')
  await expect(card).toContainText('Ursula von der Leyen')
  await popup.close()
  await page.close()
})

test.describe('in Firefox', () => {
  const shared = firefox.shareFirefox()

  test('cards say the same @long', async () => {
    shared.server.set('/offices', { body: html('Offices', BODY) })
    const page: FirefoxPage = await shared.firefox.browser.newPage()
    await page.setViewport({ width: 1100, height: 700 })
    await page.goto(`${shared.server.origin}/offices`)
    await page.waitForFunction(() => (CSS.highlights.get('attache-country')?.size ?? 0) > 0)
    for (const { name, says } of CARDS) {
      await firefox.rest(page, name)
      const text = (): Promise<string | undefined> => firefox.cardText(page)
      expect(await firefox.until(text, (found) => found?.includes(says) === true)).toContain(says)
      await page.keyboard.press('Escape')
      expect(await firefox.until(text, (found) => found === undefined)).toBeUndefined()
    }
    await page.close()
  })
})
