import { test } from '@playwright/test'
import type { Page } from 'puppeteer-core'
import { expect } from './expect.ts'
import { cardText, rest, shareFirefox, until } from './firefox.ts'
import { CASES } from './living-cases.ts'
import { page as html } from './pages.ts'
import { markedTexts } from './places.ts'

test.describe('in Firefox', () => {
  test.describe.configure({ timeout: 120_000 })

  const shared = shareFirefox()
  let page: Page

  test.beforeEach(async () => {
    page = await shared.firefox.browser.newPage()
    await page.setViewport({ width: 1100, height: 700 })
  })
  test.afterEach(() => page.close())

  const marks = async (expected: readonly string[]): Promise<void> => {
    const found = await until(
      () => page.evaluate(markedTexts),
      (texts) => texts.join('\n') === expected.join('\n'),
      20_000,
    )
    expect(found).toEqual(expected)
  }
  const opens = async (text: string, card: string): Promise<void> => {
    await rest(page, text)
    const title = async (): Promise<string | undefined> => (await cardText(page))?.split('\n')[0]
    expect(await until(title, (found) => found === card, 45_000)).toBe(card)
  }

  CASES.forEach(({ name, served, before, act, marked, rest: resting }, i) => {
    test(`living page: ${name} @long`, async () => {
      shared.server.set(`/living/${i}`, served)
      await page.goto(`${shared.server.origin}/living/${i}`)
      if (before) await marks(before)
      if (act) await page.evaluate(act)
      if (marked.length > 0) await marks(marked)
      if (resting) await opens(...resting)
    })
  })

  test('a frame with no room for a card has it shown in the page around it', async () => {
    shared.server.set('/ticker', { body: html('Ticker', '<p>Macron in Poland</p>', 'p { margin: 6px }') })
    const other = shared.server.origin.replace('127.0.0.1', 'localhost')
    shared.server.set('/around', {
      body: html(
        'Around',
        `<p>Japan</p><iframe src="${other}/ticker" width="300" height="40" style="margin: 90px"></iframe>`,
      ),
    })
    await page.goto(`${shared.server.origin}/around`)
    await marks(['Japan'])
    const inFrame = async (): Promise<readonly string[]> =>
      (await page
        .frames()[1]
        ?.evaluate(markedTexts)
        .catch(() => [])) ?? []
    expect(await until(inFrame, (texts) => texts.length === 2)).toEqual(['Macron', 'Poland'])
    const { x, y } = await page.$eval('iframe', (frame) => frame.getBoundingClientRect().toJSON() as DOMRect)
    await page.bringToFront()
    await page.mouse.move(x + 30, y + 80)
    await page.mouse.move(x + 30, y + 18, { steps: 4 })
    const title = async (): Promise<string | undefined> => (await cardText(page))?.split('\n')[0]
    expect(await until(title, (found) => found !== undefined)).toBe('Emmanuel Macron')
  })

  // In Chromium every tab is visible to its page, because of Playwright.
  test('a tab that nobody sees is left alone until it is shown', async () => {
    shared.server.set('/unseen', { body: html('Unseen', '<p>Macron in Poland</p>') })
    const front = await shared.firefox.browser.newPage()
    await front.bringToFront()
    await page.goto(`${shared.server.origin}/unseen`)
    await new Promise((resolve) => setTimeout(resolve, 1500))
    expect(await page.evaluate(() => [document.visibilityState, CSS.highlights.size])).toEqual(['hidden', 0])
    await page.bringToFront()
    await marks(['Macron', 'Poland'])
    // What changes while nobody sees the page waits too.
    await front.bringToFront()
    await page.evaluate(() => document.body.append('Japan'))
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await page.evaluate(markedTexts)).toEqual(['Macron', 'Poland'])
    await page.bringToFront()
    await marks(['Japan', 'Macron', 'Poland'])
    await front.close()
  })

  test('a page that comes back from the back-forward cache has its marks and its cards', async () => {
    shared.server.set('/away', { body: html('Away', '<p>Nothing here.</p>') })
    shared.server.set('/back', {
      body: html(
        'Back',
        '<p>Macron in Poland</p><script>onpageshow = (e) => { document.title = e.persisted ? "kept" : "new" }</script>',
      ),
    })
    await page.goto(`${shared.server.origin}/back`)
    await marks(['Macron', 'Poland'])
    await page.goto(`${shared.server.origin}/away`)
    // Puppeteer's `goBack` waits for a load, and there is none.
    await page.evaluate(() => void setTimeout(() => history.back(), 100))
    expect(
      await until(
        () => page.title().catch(() => ''),
        (title) => title === 'kept',
      ),
    ).toBe('kept')
    await marks(['Macron', 'Poland'])
    await opens('Macron', 'Emmanuel Macron')
  })
})
