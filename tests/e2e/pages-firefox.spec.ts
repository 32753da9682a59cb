import { test } from '@playwright/test'
import type { Page } from 'puppeteer-core'
import { expect } from './expect.ts'
import { cardText, rest, shareFirefox, until } from './firefox.ts'
import { page as html } from './pages.ts'
import { markedTexts } from './places.ts'

/** What these specs use of the extension's own API. */
interface OwnBrowser {
  readonly storage: { readonly sync: { clear(): Promise<void>; get(keys: null): Promise<object> } }
  readonly tabs: {
    query(what: object): Promise<{ id: number; url?: string }[]>
    remove(ids: readonly number[]): Promise<void>
  }
  readonly action: { getBadgeText(of: object): Promise<string> }
}

test.describe("in Firefox, the extension's own pages", () => {
  const shared = shareFirefox()
  let article: Page
  let own: Page

  test.beforeEach(async () => {
    article = await shared.firefox.browser.newPage()
    await article.setViewport({ width: 1100, height: 700 })
    await article.goto(`${shared.server.origin}/article`)
    await article.waitForFunction(() => (CSS.highlights.get('attache-country')?.size ?? 0) > 0)
  })
  test.afterEach(async () => {
    await own.evaluate(() => (globalThis as unknown as { browser: OwnBrowser }).browser.storage.sync.clear())
    await Promise.all([own.close(), article.close()])
  })

  const open = async (path: string, ready: string): Promise<void> => {
    own = await shared.firefox.browser.newPage()
    await own.setViewport({ width: 1000, height: 800 })
    await own.goto(shared.firefox.url(path), { waitUntil: [] })
    await own.waitForSelector(ready)
  }
  /** Once the tab that nobody sees is seen again. */
  const countries = async (): Promise<number> => {
    await article.bringToFront()
    return article.evaluate(() => CSS.highlights.get('attache-country')?.size ?? 0)
  }
  const toggle = (label: string) => own.click(`::-p-xpath(//label[contains(., "${label}")]//input)`)

  test('options change open pages, and are kept', async () => {
    await open('options.html', '.preview')
    expect(await countries()).toBeGreaterThan(5)
    await own.bringToFront()
    await toggle('Countries')
    expect(await until(countries, (count) => count === 0)).toBe(0)
    await own.bringToFront()
    await own.reload({ waitUntil: [] })
    await own.waitForSelector('.preview')
    await toggle('Countries')
    expect(await until(countries, (count) => count > 5)).toBeGreaterThan(5)
    await own.bringToFront()
    expect(await own.$eval('pre', (element) => element.textContent)).toContain('last errors: none')
  })

  test('licences of all that is in it are a click away', async () => {
    await open('options.html', '#about a')
    await own.bringToFront()
    // What is above the link is there: it no longer moves.
    await own.waitForFunction(() => document.querySelector('pre')?.textContent?.includes('last errors'))
    await own.click('#about a')
    // Puppeteer is not told of tabs that pages of extensions open; the browser is asked, and the tab closed.
    const opened = (): Promise<number> =>
      own.evaluate(async () => {
        const { tabs } = (globalThis as unknown as { browser: OwnBrowser }).browser
        const found = (await tabs.query({})).filter(({ url }) => url?.endsWith('/licences.html'))
        await tabs.remove(found.map(({ id }) => id))
        return found.length
      })
    expect(await until(opened, (count) => count > 0)).toBe(1)
    await own.goto(shared.firefox.url('licences.html'), { waitUntil: [] })
    await own.waitForSelector('h2')
    const text = await own.evaluate(() => document.body.innerText)
    expect(text).toContain('The Attaché developers')
    expect(text).toContain('Mozilla Public License')
  })

  test('the names of the welcome page can be tried', async () => {
    await open('welcome.html', 'figure')
    await own.bringToFront()
    expect(
      await until(
        () => own.evaluate(markedTexts),
        (texts) => texts.includes('Shigeru Ishiba'),
      ),
    ).toContain('Shigeru Ishiba')
    await rest(own, 'Shigeru Ishiba')
    const text = await until(
      () => cardText(own),
      (found) => found !== undefined,
    )
    expect(text).toContain('Shigeru Ishiba')
  })

  test('the sidebar shows the page in front, and follows it', async () => {
    await article.bringToFront()
    await open('sidepanel.html', '.summary li')
    // None while the next page has not answered.
    const heading = () => own.$eval('h2', (element) => element.textContent).catch(() => undefined)
    expect(await heading()).toBe('Lee Jae-myung goes to Tokyo and Washington')
    shared.server.set('/other', { body: html('Another day', '<p>France and Germany met.</p>') })
    await article.bringToFront()
    await article.goto(`${shared.server.origin}/other`)
    expect(await until(heading, (title) => title === 'Another day')).toBe('Another day')
  })

  test('the sidebar sums up an article that fills the page in a frame', async () => {
    const { origin } = shared.server
    const src = `${origin.replace('127.0.0.1', 'localhost')}/article`
    shared.server.set('/blog', {
      body: html('Blog', `<iframe src="${src}" width="1000" height="600"></iframe>`),
    })
    await article.goto(`${origin}/blog`)
    // A page in a tab that nobody sees is not read: the panel, here in a tab of its own, comes later.
    const [, frame] = article.frames()
    await frame!.waitForFunction(() => (CSS.highlights.get('attache-country')?.size ?? 0) > 0)
    await open('sidepanel.html', 'h2')
    const heading = () => own.$eval('h2', (element) => element.textContent).catch(() => undefined)
    expect(await until(heading, (text) => text === 'Lee Jae-myung goes to Tokyo and Washington')).toBe(
      'Lee Jae-myung goes to Tokyo and Washington',
    )
  })

  test('the icon counts whom the page names', async () => {
    await open('options.html', '.preview')
    await article.bringToFront()
    const badge = () =>
      own.evaluate(async (url) => {
        const { tabs, action } = (globalThis as unknown as { browser: OwnBrowser }).browser
        const tab = (await tabs.query({})).find((one) => one.url === url)
        return action.getBadgeText({ tabId: tab?.id })
      }, article.url())
    expect(await until(badge, (text) => text === '8', 20_000)).toBe('8')
  })

  test('a tap on a name opens its card as a sheet', async () => {
    await open('options.html', '.preview')
    await article.bringToFront()
    const tap = async (): Promise<void> => {
      const { x, y } = await article.evaluate(() => {
        const [range] = [...(CSS.highlights.get('attache-country') ?? [])]
        const live = document.createRange()
        live.setStart(range!.startContainer, range!.startOffset)
        live.setEnd(range!.endContainer, range!.endOffset)
        const box = live.getBoundingClientRect()
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      })
      await article.touchscreen.tap(x, y)
    }
    // Right after its tab comes to the front, Firefox may lose a tap.
    let text: string | undefined
    for (let taps = 0; taps < 3 && text === undefined; taps++) {
      await tap()
      text = await until(
        () => cardText(article),
        (found) => found !== undefined,
        8000,
      )
    }
    expect(text).toContain('South Korea')
    // All of the lower edge is its own.
    const hit = await article.evaluate(() =>
      [10, innerWidth / 2, innerWidth - 30].map((left) =>
        document.elementFromPoint(left, innerHeight - 5)?.getAttribute('data-attache'),
      ),
    )
    expect(hit).toEqual(['card', 'card', 'card'])
  })
})
