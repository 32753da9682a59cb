/** The figure on the icon, as pages come, go, and come back. */
import { type Page, test } from '@playwright/test'
import { inBackground, type Session, setSettings, startChromium, waitForMarks } from './chromium.ts'
import { expect } from './expect.ts'
import { startFirefox, until } from './firefox.ts'
import { page as html, type PageServer, servePages } from './pages.ts'
import { markedTexts } from './places.ts'

/** Says in its title how it came to be shown. */
const told = '<script>onpageshow = (e) => { document.title = e.persisted ? "kept" : "new" }</script>'

async function serve(): Promise<PageServer> {
  const server = await servePages()
  server.set('/two', { body: html('Two', `<p>Macron in Poland.</p>${told}`) })
  server.set('/three', { body: html('Three', `<p>Japan, Peru, Kenya.</p>${told}`) })
  server.set('/none', { body: html('None', '<p>Nobody.</p>') })
  return server
}

/** The figure on the icon in the tab in front. */
const badgeOf = (session: Session): Promise<string> =>
  inBackground(
    session,
    async (chrome) => {
      const [tab] = await chrome.tabs.query({ active: true })
      return chrome.action.getBadgeText({ tabId: tab?.id })
    },
    null,
  )

/** Playwright's own way back waits for a load, and there is none. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => void setTimeout(() => history.back(), 50))
  await expect.poll(() => page.title()).toBe('kept')
}

test('a page that is gone back to has its figure again, by the switches as they are then @long', async () => {
  const server = await serve()
  const session = await startChromium({ cache: true })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/two`)
  await expect.poll(() => badgeOf(session)).toBe('2')
  await page.goto(`${server.origin}/three`)
  await expect.poll(() => badgeOf(session)).toBe('3')
  await goBack(page)
  await expect.poll(() => badgeOf(session)).toBe('2')

  await page.goto(`${server.origin}/none`)
  await expect.poll(() => badgeOf(session)).toBe('')
  await setSettings(session, { everywhere: false })
  await goBack(page)
  await expect.poll(() => page.evaluate(markedTexts)).toEqual([])
  await expect.poll(() => badgeOf(session)).toBe('')

  await page.goto(`${server.origin}/none`)
  await setSettings(session, { everywhere: true })
  await goBack(page)
  await waitForMarks(page)
  await expect.poll(() => badgeOf(session)).toBe('2')
  await session.close()
  await server.close()
})

test('in Firefox a page that is gone back to has its figure again @long', async () => {
  const server = await serve()
  const firefox = await startFirefox()
  const page = await firefox.browser.newPage()
  const own = await firefox.browser.newPage()
  await own.goto(firefox.url('options.html'), { waitUntil: [] })
  await own.waitForSelector('.preview')
  await page.bringToFront()
  interface OwnBrowser {
    readonly tabs: { query(what: object): Promise<{ id: number }[]> }
    readonly action: { getBadgeText(of: object): Promise<string> }
  }
  const badge = (): Promise<string> =>
    own.evaluate(async () => {
      const { tabs, action } = (globalThis as unknown as { browser: OwnBrowser }).browser
      const [tab] = await tabs.query({ active: true })
      return action.getBadgeText({ tabId: tab?.id })
    })
  const shows = async (text: string) =>
    expect(await until(badge, (found) => found === text, 30_000)).toBe(text)
  await page.goto(`${server.origin}/two`)
  await shows('2')
  await page.goto(`${server.origin}/three`)
  await shows('3')
  await page.evaluate(() => void setTimeout(() => history.back(), 50))
  expect(
    await until(
      () => page.title().catch(() => ''),
      (title) => title === 'kept',
    ),
  ).toBe('kept')
  await shows('2')
  await firefox.close()
  await server.close()
})
