import { test } from '@playwright/test'
import type { Page } from 'puppeteer-core'
import { expect } from './expect.ts'
import { cardText, press, rest, shareFirefox, startFirefox, toastText, until } from './firefox.ts'
import { servePages } from './pages.ts'

test.describe('in Firefox, from its installation', () => {
  test('a tab that was open before is marked without a reload, and a permission taken back is noticed and asked for', async () => {
    const server = await servePages()
    const open: Page[] = []
    const firefox = await startFirefox({
      async before(browser) {
        const page = await browser.newPage()
        await page.goto(`${server.origin}/article`)
        open.push(page)
      },
    })
    const [article] = open
    await article!.bringToFront()
    const size = () => article!.evaluate(() => CSS.highlights.get('attache-country')?.size ?? 0)
    expect(await until(size, (n) => n > 0)).toBeGreaterThan(0)
    const popup = await firefox.browser.newPage()
    await popup.goto(firefox.url('popup.html'), { waitUntil: [] })
    await popup.waitForSelector('.summary li')
    await popup.evaluate(() =>
      (
        globalThis as unknown as { browser: { permissions: { remove(what: object): Promise<boolean> } } }
      ).browser.permissions.remove({ origins: ['<all_urls>'] }),
    )
    await popup.goto(firefox.url('popup.html'), { waitUntil: [] })
    await popup.waitForSelector('.forbidden button')
    expect(await popup.$eval('.forbidden', (element) => element.textContent)).toContain(
      'permission for websites was withdrawn',
    )
    await firefox.close()
    await server.close()
  })
})

test.describe('in Firefox', () => {
  const shared = shareFirefox()
  let article: Page

  test.beforeEach(async () => {
    article = await shared.firefox.browser.newPage()
    await article.setViewport({ width: 1100, height: 700 })
    await article.goto(`${shared.server.origin}/article`)
    await article.waitForFunction(() => (CSS.highlights.get('attache-country')?.size ?? 0) > 0)
  })
  test.afterEach(() => article.close())

  const title = async (): Promise<string | undefined> => (await cardText(article))?.split('\n')[0]
  const shows = (expected: string | undefined) => until(title, (found) => found === expected)

  for (const [name, expected] of [
    ['Lee Jae-myung', 'Lee Jae-myung'],
    ['Ishiba', 'Shigeru Ishiba'],
    ['Trump', 'Donald Trump'],
    ['South Korea', 'South Korea'],
    ['Japan', 'Japan'],
    ['US', 'United States'],
    ['North Korea', 'North Korea'],
    ['China', 'China'],
  ] as const) {
    test(`resting on ${name} opens the card of ${expected}`, async () => {
      await rest(article, name)
      expect(await shows(expected)).toBe(expected)
    })
  }

  test('the page stays as it was but for the host, and Escape closes the card', async () => {
    const before = await article.evaluate(() => document.documentElement.outerHTML)
    expect(before).not.toContain('data-attache')
    await rest(article, 'Japan')
    expect(await shows('Japan')).toBe('Japan')
    const after = await article.evaluate(() =>
      document.documentElement.outerHTML.replace(/<div data-attache="card"[^>]*><\/div>/, ''),
    )
    expect(after).toBe(before)
    await article.keyboard.press('Escape')
    expect(await shows(undefined)).toBeUndefined()
  })

  test('a click pins the card', async () => {
    const { x, y } = await rest(article, 'Ishiba')
    await article.mouse.click(x, y)
    expect(await shows('Shigeru Ishiba')).toBe('Shigeru Ishiba')
    await article.mouse.move(5, 5, { steps: 5 })
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await title()).toBe('Shigeru Ishiba')
    await article.keyboard.press('Escape')
    expect(await shows(undefined)).toBeUndefined()
  })

  test('text that comes is marked', async () => {
    await article.evaluate(() => {
      history.pushState({}, '', '/next')
      document.querySelector('article')!.innerHTML = '<p>Brazil and Kenya</p>'
    })
    const marks = () =>
      article.evaluate(() =>
        [...(CSS.highlights.get('attache-country') ?? [])].map((r) =>
          r.startContainer.textContent!.slice(r.startOffset, r.endOffset),
        ),
      )
    expect(await until(marks, (found) => found.length === 2)).toEqual(['Brazil', 'Kenya'])
  })

  test('going to the next name opens its card with the focus in it', async () => {
    const popup = await shared.firefox.browser.newPage()
    await popup.goto(shared.firefox.url('popup.html'), { waitUntil: [] })
    await popup.waitForSelector('.summary li')
    await article.bringToFront()
    await popup.evaluate(async (url) => {
      const { tabs } = (
        globalThis as unknown as {
          browser: {
            tabs: {
              query(q: object): Promise<{ id: number; url?: string }[]>
              sendMessage(id: number, m: object): Promise<void>
            }
          }
        }
      ).browser
      const tab = (await tabs.query({})).find((candidate) => candidate.url === url)
      await tabs.sendMessage(tab!.id, { ask: 'next-name' })
    }, article.url())
    expect(await shows('Lee Jae-myung')).toBe('Lee Jae-myung')
    expect(await article.evaluate(() => document.activeElement?.getAttribute('data-attache'))).toBe('card')
    await popup.close()
  })

  test('‘Not on this site’ takes the marks off; the page says so, and has them back by undo', async () => {
    const size = () => article.evaluate(() => CSS.highlights.get('attache-country')?.size ?? 0)
    const says = (words: string) =>
      until(
        () => toastText(article),
        (text) => text.includes(words),
      )
    const site = new URL(article.url()).host
    await rest(article, 'Lee Jae-myung')
    expect(await shows('Lee Jae-myung')).toBe('Lee Jae-myung')
    // What comes in later moves the foot of the card.
    await until(
      () => cardText(article),
      (text) => text !== undefined && /held talks/.test(text) && !/Reading this page/.test(text),
    )
    await press(article, 'Not on this site')
    expect(await says('is off')).toContain(`Attaché is off on ${site}.`)
    expect(await until(size, (n) => n === 0)).toBe(0)
    await press(article, 'Undo')
    expect(await until(size, (n) => n > 0)).toBeGreaterThan(0)
    expect(await says('again')).toContain(`Attaché is on again on ${site}.`)
  })

  test('the popup sums the page up, searches and switches', async () => {
    const popup = await shared.firefox.browser.newPage()
    await popup.goto(shared.firefox.url('popup.html'), { waitUntil: [] })
    await popup.waitForSelector('.summary li')
    expect(await popup.$eval('h2', (element) => element.textContent)).toBe(
      'Lee Jae-myung goes to Tokyo and Washington',
    )
    expect(await popup.$$eval('.summary li', (items) => items.length)).toBe(3)
    await popup.type('input[type=search]', 'Ishba')
    await popup.waitForSelector('.results li')
    expect(await popup.$eval('.results li button', (element) => element.textContent)).toContain(
      'Shigeru Ishiba',
    )
    await popup.click('.results li button')
    const card = await popup.waitForSelector('main >>> [role=dialog]')
    expect(
      await card?.evaluate((element) => [element.querySelector('h1')?.textContent, element.className]),
    ).toEqual(['Shigeru Ishiba', 'card'])
    await popup.keyboard.press('Escape')
    await popup.waitForFunction(() => document.activeElement?.matches('.results li button'))
    const size = () => article.evaluate(() => CSS.highlights.get('attache-country')?.size ?? 0)
    const before = await size()
    const everywhere = 'footer .line:last-child label:last-child input'
    await popup.click(everywhere)
    expect(await until(size, (n) => n === 0)).toBe(0)
    await popup.click(everywhere)
    // Its tab is behind the popup's: nothing is done there until it is shown.
    expect(await size()).toBe(0)
    await article.bringToFront()
    expect(await until(size, (n) => n === before)).toBe(before)
    await popup.close()
  })
})
