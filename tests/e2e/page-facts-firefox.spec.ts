import { test } from '@playwright/test'
import type { Page } from 'puppeteer-core'
import { expect } from './expect.ts'
import { cardText, rest, shareFirefox, until } from './firefox.ts'
import { page as html } from './pages.ts'

const MACRON = 'Emmanuel Macron visited Berlin on Monday and met Friedrich Merz for two hours of talks.'
const WEATHER =
  '<p>The paragraph is about the weather in the hills, the price of bread and the trains that were late again, which has nothing to do with anybody who governs anything at all.</p>'

test.describe('in Firefox the page in front', () => {
  const shared = shareFirefox()
  let page: Page

  test.beforeEach(async () => {
    const body = `<article><h1>Talks</h1><p id="first">${MACRON}</p>${WEATHER.repeat(6)}<p>Friedrich Merz went home.</p></article>`
    shared.server.set('/talks', { body: html('Talks', body) })
    page = await shared.firefox.browser.newPage()
    await page.setViewport({ width: 1100, height: 700 })
    await page.goto(`${shared.server.origin}/talks`)
    await page.waitForFunction(() => (CSS.highlights.get('attache-leader')?.size ?? 0) > 0)
  })
  test.afterEach(() => page.close())

  /** A line for each piece of text. */
  const text = async (): Promise<string> => ((await cardText(page)) ?? '').replaceAll('\n', ' ')
  const shows = (words: string) => until(text, (found) => found.includes(words))

  test('says on its cards what it says, and how often it names somebody', async () => {
    await rest(page, 'Emmanuel Macron')
    expect(await shows(MACRON)).toContain(MACRON)
    await rest(page, 'Friedrich Merz')
    expect(await shows('1/2')).toContain(MACRON)
  })

  test('that becomes another one without a load has the other one’s facts', async () => {
    await rest(page, 'Emmanuel Macron')
    expect(await shows(MACRON)).toContain(MACRON)
    await page.evaluate(() => {
      history.pushState(null, '', '/talks?next')
      document.querySelector('#first')!.textContent =
        'Emmanuel Macron visited Rome on Friday and met Giorgia Meloni at her office.'
    })
    await page.mouse.move(5, 5)
    expect(await until(text, (found) => found === '')).toBe('')
    await rest(page, 'Emmanuel Macron')
    expect(await shows('visited Rome on Friday')).toContain('visited Rome on Friday')
    expect(await text()).not.toContain('Berlin')
  })

  test('is not changed by being read, but for the card’s host', async () => {
    const outside = () =>
      page.evaluate(() =>
        document.documentElement.outerHTML.replace(/<div data-attache="card"[^>]*><\/div>/, ''),
      )
    const before = await outside()
    await rest(page, 'Emmanuel Macron')
    expect(await shows(MACRON)).toContain(MACRON)
    expect(await outside()).toBe(before)
  })
})
