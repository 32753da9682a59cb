import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@playwright/test'
import type { ElementHandle, Page } from 'puppeteer-core'
import { readArticleCases } from '../eval/articles.ts'
import { newsPage } from '../eval/shell.ts'
import { expect } from './expect.ts'
import { cardText, type FirefoxSession, rest, startFirefox, until } from './firefox.ts'
import { page as html, servePages } from './pages.ts'

const NEWS = readArticleCases().find((one) => one.name === 'regional-summit-asean')!.article
const OTHER = html(
  'Another page',
  '<p style="margin-top: 120px">In Malaysia, Donald Trump and Anwar Ibrahim will speak.</p>',
)

async function openOwn(firefox: FirefoxSession, path: string): Promise<Page> {
  const page = await firefox.browser.newPage()
  await page.goto(firefox.url(path), { waitUntil: [] })
  await page.waitForSelector('#root button')
  return page
}

/** Clicks the button with a text. */
async function press(page: Page, text: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[contains(., ${JSON.stringify(text)})])`)
  await button!.click()
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText)
const says = (page: Page, text: string | RegExp) =>
  until(
    () => textOf(page),
    (found) => new RegExp(text).test(found),
  )

/** The library's file, read where its download is made. */
async function exported(library: Page): Promise<string> {
  await library.evaluate(() => {
    const make = URL.createObjectURL
    URL.createObjectURL = (file) => {
      URL.createObjectURL = make
      void (file as Blob).text().then((text) => {
        document.body.dataset.exported = text
      })
      return make(file)
    }
  })
  await press(library, 'Export')
  await library.waitForFunction(() => document.body.dataset.exported !== undefined)
  return library.evaluate(() => {
    const text = document.body.dataset.exported ?? ''
    delete document.body.dataset.exported
    return text
  })
}

test('in Firefox: a saved page is on other pages’ cards, after a restart too; out and in again it is the same', async () => {
  test.setTimeout(120_000)
  const server = await servePages()
  const body = '<div class="article-body">'
  // Far below the page's top, so that a link to a sentence has somewhere to go.
  server.set('/news', {
    body: newsPage(NEWS, 'json-ld').replace(body, `${body}<div style="height:3000px"></div>`),
  })
  server.set('/other', { body: OTHER })
  const profile = mkdtempSync(join(tmpdir(), 'attache-firefox-'))
  const first = await startFirefox({ profile })
  const news = await first.browser.newPage()
  await news.goto(`${server.origin}/news`)
  await news.waitForFunction(() => (CSS.highlights.get('attache-country')?.size ?? 0) > 0)
  const popup = await openOwn(first, 'popup.html')
  await press(popup, 'Save this page’s facts')
  expect(await says(popup, 'Saved: \\d+ facts')).toMatch(/Saved: \d+ facts/)

  const shows = async (session: FirefoxSession): Promise<string | undefined> => {
    const other = await session.browser.newPage()
    await other.setViewport({ width: 1100, height: 700 })
    await other.goto(`${server.origin}/other`)
    await other.waitForFunction(() => (CSS.highlights.get('attache-country')?.size ?? 0) > 0)
    await rest(other, 'Anwar Ibrahim')
    const text = await until(
      () => cardText(other),
      (found) => found !== undefined && found !== '' && !found.includes('Reading this page'),
    )
    await other.close()
    return text
  }
  expect(await shows(first)).toMatch(/27 October 2025\s*The Daily Page[\s\S]*praised/)
  const facts = await openOwn(first, 'library.html#facts')
  const link = await facts.waitForSelector('a[href*=":~:text="][href*="Malaysian"]')
  const target = await link!.evaluate((element) => (element as HTMLAnchorElement).href)
  expect(target).toContain(`${server.origin}/news#:~:text=`)
  // A click on it opens no tab under remote control here, so the address is opened itself.
  const opened = await first.browser.newPage()
  await opened.goto(target)
  const scrolled = await until(
    () => opened.evaluate(() => scrollY),
    (y) => y > 1500,
  )
  expect(scrolled).toBeGreaterThan(1500)
  await first.close()

  const second = await startFirefox({ profile })
  expect(await shows(second)).toMatch(/Malaysian Prime Minister Anwar Ibrahim, the summit's host, praised/)
  const library = await openOwn(second, 'library.html')
  expect(await says(library, 'Thailand and Cambodia')).toContain('Thailand and Cambodia')
  // There are no folders here: what is there instead is said.
  await (await library.waitForSelector('.devices summary'))!.click()
  expect(await says(library, 'cannot open a folder')).toMatch(/Use ‘Export’ here and ‘Import’/)
  const before = await exported(library)
  expect(JSON.parse(before.split('\n')[1]!)).toMatchObject({ source: { title: NEWS.source.title } })
  await (await library.waitForSelector('input[aria-label="Select all"]'))!.click()
  await press(library, 'Delete')
  expect(await says(library, 'Nothing here yet')).toContain('Nothing here yet')
  expect(await shows(second)).not.toMatch(/praised/)

  // What was deleted is on the disk: it comes back without whoever deleted it.
  await press(library, 'Undo')
  expect(await says(library, 'Articles restored: 1')).toContain('Articles restored: 1')
  expect(await exported(library)).toBe(before)
  await (await library.waitForSelector('input[aria-label="Select all"]'))!.click()
  await press(library, 'Delete')
  await library.reload({ waitUntil: [] })
  await press(library, 'Restore deleted (1)')
  expect(await says(library, 'Articles restored: 1')).toContain('Articles restored: 1')
  await (await library.waitForSelector('input[aria-label="Select all"]'))!.click()
  await press(library, 'Delete')
  expect(await says(library, 'Nothing here yet')).toContain('Nothing here yet')

  const file = join(profile, 'library.jsonl')
  writeFileSync(file, before)
  expect(readFileSync(file, 'utf8')).toBe(before)
  const input = (await library.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(file)
  expect(await says(library, 'Articles added: 1')).toContain('Articles added: 1')
  expect(await exported(library)).toBe(before)
  await second.close()
  await server.close()
  rmSync(profile, { recursive: true, force: true })
})
