import type { Page } from '@playwright/test'
import {
  allMarked,
  cardHtml,
  cardText,
  inBackground,
  marked,
  placeOf,
  rest,
  waitForMarks,
} from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { settingsIn } from './options-store.ts'
import { page as html } from './pages.ts'

const counts = (page: Page) =>
  page.evaluate(() => ['leader', 'country'].map((kind) => CSS.highlights.get(`attache-${kind}`)?.size ?? 0))

/** Once all of the page is marked. */
async function allCounts(page: Page): Promise<number[]> {
  await allMarked(page, 'attache-country')
  return counts(page)
}

test.afterEach(async ({ session }) => {
  await inBackground(session, (chrome) => chrome.storage.sync.clear(), null)
})

test('which kinds are marked', async ({ options, article }) => {
  const [leaders, countries] = await allCounts(article)
  await options.getByRole('switch', { name: 'Leaders' }).uncheck()
  await expect.poll(() => counts(article)).toEqual([0, countries])
  await options.getByRole('switch', { name: 'Leaders' }).check()
  await options.getByRole('switch', { name: 'Countries' }).uncheck()
  await expect.poll(() => counts(article)).toEqual([leaders, 0])
  await rest(article, 'Japan')
  await article.waitForTimeout(500)
  expect(await cardText(article)).toBeUndefined()
})

test('the first in each section alone, also when the page changes', async ({ options, article, server }) => {
  server.set('/sections', {
    body: html(
      'Sections',
      '<p>Japan and China. Japan again.</p><p>China, Japan.</p><h2>Of Japan</h2><p id="second">Japan. France.</p>',
    ),
  })
  await article.goto(`${server.origin}/sections`)
  await waitForMarks(article)
  await options.getByLabel('How many').selectOption('section')
  const countries = () => marked(article, 'attache-country')
  await expect.poll(countries).toEqual(['Japan', 'China', 'Japan', 'France'])
  await article.evaluate(() => document.querySelector('h2')!.remove())
  await article.evaluate(() => document.querySelector('#second')!.append(' France and Japan.'))
  // It has no section of its own any more.
  await expect.poll(countries).toEqual(['Japan', 'China', 'France'])
  await article.evaluate(() => {
    document.querySelector('p')!.insertAdjacentHTML('afterend', '<h2>Another</h2>')
  })
  await expect.poll(countries).toEqual(['Japan', 'China', 'China', 'Japan', 'France'])
  // A name that is not marked opens nothing.
  await rest(article, 'Japan', 1)
  await article.waitForTimeout(500)
  expect(await cardText(article)).toBeUndefined()
})

test('sections are those of the page, however deep their text is', async ({ options, article, server }) => {
  const section = (text: string): string => `<h2>News</h2><div><div><p>${text}</p></div></div>`
  server.set('/deep', {
    body: html('Deep', section('Japan, Japan.') + section('Japan, China.') + section('Japan.')),
  })
  await article.goto(`${server.origin}/deep`)
  await waitForMarks(article)
  await options.getByLabel('How many').selectOption('section')
  await expect.poll(() => marked(article, 'attache-country')).toEqual(['Japan', 'Japan', 'China', 'Japan'])
})

test('how names are marked: line, colours, tint, nothing; the preview shows it, and its contrast @long', async ({
  options,
  article,
}) => {
  await article.bringToFront()
  const { x, y } = await placeOf(article, 'Japan')
  const pixels = async (page: Page): Promise<string> => {
    await page.bringToFront()
    return (await page.screenshot({ clip: { x: x - 30, y: y - 14, width: 60, height: 32 } })).toString(
      'base64',
    )
  }
  const before = await pixels(article)
  const seen = new Set([before])
  for (const line of ['solid', 'wavy', 'background', 'none']) {
    await options.getByLabel('Mark', { exact: true }).selectOption(line)
    await expect.poll(async () => seen.has(await pixels(article))).toBe(false)
    seen.add(await pixels(article))
  }
  expect(await counts(article)).toEqual([0, 0])
  // Unmarked, cards still open.
  await rest(article, 'Japan')
  await expect.poll(() => cardText(article)).toContain('Tokyo')
  await article.keyboard.press('Escape')
  await options.getByLabel('Mark', { exact: true }).selectOption('dotted')
  await options.getByLabel('Colour for countries').fill('#ffe9c0')
  await expect(options.getByText(/1\.2 : 1 on white · hard to see/)).toBeVisible()
  await expect.poll(async () => seen.has(await pixels(article))).toBe(false)
  await options.getByRole('button', { name: 'Reset to defaults' }).click()
  await expect.poll(() => pixels(article)).toBe(before)
  await expect(options.getByText('hard to see')).toHaveCount(0)
  expect(await counts(options)).not.toContain(0)
})

test('how long a card waits, and the key that it waits for', async ({ options, article, session }) => {
  await options.getByLabel('Delay before a card opens').fill('1000')
  await expect.poll(async () => (await settingsIn(session)).delay).toBe(1000)
  await article.bringToFront()
  await rest(article, 'Japan')
  await article.waitForTimeout(600)
  expect(await cardText(article)).toBeUndefined()
  await expect.poll(() => cardText(article)).toContain('Tokyo')
  await article.mouse.move(5, 5)
  await article.keyboard.press('Escape')
  await options.getByLabel('Delay before a card opens').fill('100')
  await options.getByLabel('Key to hold').selectOption('Alt')
  await expect.poll(async () => (await settingsIn(session)).modifier).toBe('Alt')
  await article.bringToFront()
  await rest(article, 'Japan')
  await article.waitForTimeout(500)
  expect(await cardText(article)).toBeUndefined()
  await article.keyboard.down('Alt')
  await expect.poll(() => cardText(article)).toContain('Tokyo')
  await article.keyboard.up('Alt')
  const { x, y } = await placeOf(article, 'Japan')
  await article.mouse.move(x + 1, y)
  await article.waitForTimeout(500)
  await expect.poll(() => cardText(article)).toContain('Tokyo')
})

test('sites: a rule for a domain, only those that are on, and only on a click @long', async ({
  options,
  article,
  popup,
  session,
}) => {
  const all = await allCounts(article)
  const host = new URL(article.url()).host
  await options.getByLabel('Site', { exact: true }).fill(`http://${host}/article?x`)
  await options.getByRole('button', { name: 'Add' }).click()
  await expect(options.getByRole('list', { name: 'Sites' })).toContainText(host)
  await expect.poll(() => counts(article)).toEqual([0, 0])
  await options.getByRole('button', { name: `Delete: ${host}` }).click()
  await expect.poll(() => counts(article)).toEqual(all)
  await options.getByLabel('Where names are marked').selectOption('listed')
  await expect.poll(() => counts(article)).toEqual([0, 0])
  await popup.reload()
  await popup.getByRole('switch', { name: `On ${host}` }).check()
  await expect.poll(() => counts(article)).toEqual(all)
  expect((await settingsIn(session)).sites0).toEqual({ [host]: 'on' })
  await popup.getByRole('switch', { name: `On ${host}` }).uncheck()
  await options.getByLabel('Where names are marked').selectOption('click')
  await expect.poll(async () => (await settingsIn(session)).where).toBe('click')
  await article.reload()
  await article.waitForTimeout(500)
  expect(await counts(article)).toEqual([0, 0])
  await popup.reload()
  await popup.getByRole('button', { name: 'Mark them on this page' }).click()
  await expect.poll(() => counts(article)).toEqual(all)
  await expect(popup.getByRole('list', { name: 'Summary' })).toBeVisible()
})

test('what two pages change at once is kept of both', async ({ options, article, popup, session }) => {
  const host = new URL(article.url()).host
  const kept = async () => {
    const { delay, sites0 = {}, badge } = await settingsIn(session)
    return { delay, sites0, badge }
  }
  await popup.reload()
  await expect(popup.getByRole('switch', { name: `On ${host}` })).toBeChecked()
  // It waits for more to be changed before it is kept.
  await options.getByLabel('Delay before a card opens').fill('700')
  await popup.getByRole('switch', { name: `On ${host}` }).uncheck()
  await expect.poll(kept).toEqual({ delay: 700, sites0: { [host]: 'off' }, badge: true })
  await expect(options.getByRole('list', { name: 'Sites' })).toContainText(host)
  await popup.getByRole('switch', { name: `On ${host}` }).check()
  await options.getByRole('switch', { name: 'Count on the icon' }).uncheck()
  await expect.poll(kept).toEqual({ delay: 700, sites0: {}, badge: false })
  await expect(options.getByRole('list', { name: 'Sites' }).getByRole('listitem')).toHaveCount(0)
})

test('another language, from right to left', async ({ options, popup, article }) => {
  await options.getByLabel('Language').selectOption('ar')
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('خيارات Attaché')
  expect(await options.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl')
  await popup.reload()
  await expect(popup.getByRole('button', { name: 'المكتبة' })).toBeVisible()
  await article.bringToFront()
  await rest(article, 'Japan')
  await expect.poll(() => cardText(article)).toContain('العملة')
  // What is in another language is read its own way: sentences, and what is put into one of ours.
  await expect
    .poll(() => cardHtml(article))
    .toMatch(/<p dir="auto"[^>]*>(?!Still).*seeks better relations with Japan/)
  expect(await cardText(article)).toMatch(/\u2068الكلمة التي تدل على أهلها وما يخصهم\u2069/)
  const [sentence] = await popup.locator('.summary li').all()
  expect(await sentence!.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr')
  await options.getByLabel('اللغة').selectOption('auto')
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Attaché options')
})

test('the icon counts whom a page names, and not where it is switched off', async ({
  article,
  options,
  session,
}) => {
  const badge = (): Promise<string> =>
    inBackground(
      session,
      async (chrome, url) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url)
        return chrome.action.getBadgeText({ tabId: tab?.id })
      },
      article.url(),
    )
  await article.bringToFront()
  await expect.poll(badge).toBe('8')
  await options.getByRole('switch', { name: 'Count on the icon' }).uncheck()
  await expect.poll(badge).toBe('')
})
