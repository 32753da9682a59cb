import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { serialiseBundle } from '../../facts/bundle/bundle.ts'
import { manyFacts } from '../facts/search/many.ts'
import {
  allMarked,
  cardText,
  devtools,
  EXTENSION,
  errorsOf,
  inBackground,
  openOwn,
  rest,
  startChromium,
  stopBackground,
  waitForMarks,
} from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { news, openNews, opens, save } from './saving.ts'

const firstFact = (page: Page) =>
  page.getByRole('list', { name: 'Facts found' }).getByRole('listitem').first()

test('the background stopped before a hover and before a search: both answer', async ({ article, popup }) => {
  await stopBackground(popup)
  await article.bringToFront()
  await opens(article, 'Japan')
  await popup.bringToFront()
  await popup.getByRole('searchbox').fill('Ishba')
  await stopBackground(popup)
  await popup.getByRole('searchbox').fill('tarrifs')
  await expect(firstFact(popup)).toContainText('trade tariffs')
})

test('the background stopped at any moment of a hover: the card comes @long', async ({ article, popup }) => {
  await article.bringToFront()
  const names = ['Japan', 'China', 'South Korea', 'North Korea', 'Ishiba', 'Trump'] as const
  for (const [i, name] of names.entries()) {
    await rest(article, name)
    // The facts are asked for at once, and the card opens after 120 ms.
    await article.waitForTimeout(i * 25)
    await stopBackground(popup)
    await expect.poll(() => cardText(article)).toContain(name)
    await article.keyboard.press('Escape')
    await article.mouse.move(1, 1)
  }
})

test('the background stopped at any moment of a search: the last word is answered @long', async ({
  popup,
}) => {
  const box = popup.getByRole('searchbox')
  for (const pause of [0, 5, 20, 60]) {
    await box.fill('')
    for (const letter of 'tarrifs') {
      await box.press(letter)
      await popup.waitForTimeout(pause)
      await stopBackground(popup)
    }
    await expect(firstFact(popup)).toContainText('trade tariffs')
  }
})

test('offline all goes on', async ({ session, article, popup }) => {
  await session.context.setOffline(true)
  await article.bringToFront()
  await opens(article, 'Japan')
  await popup.bringToFront()
  await popup.getByRole('searchbox').fill('tarrifs')
  await expect(firstFact(popup)).toContainText('trade tariffs')
  await session.context.setOffline(false)
})

test('settings that are nonsense count as not there, each for itself', async ({ session, article }) => {
  const before = await allMarked(article, 'attache-country')
  await inBackground(session, (chrome, given) => chrome.storage.sync.set(given), {
    leaders: false,
    countries: 'perhaps',
    delay: -1e9,
    line: { toString: 'x' },
    leaderColour: 'url(https://example.org)',
    sites0: ['x'],
    sites1: { 'not a host!': 'on', 'example.org': 'sideways' },
    language: '../../en',
  })
  await expect.poll(() => article.evaluate(() => CSS.highlights.get('attache-leader')?.size ?? 0)).toBe(0)
  await article.reload()
  await waitForMarks(article)
  expect(await allMarked(article, 'attache-country')).toEqual(before)
  await opens(article, 'Japan')
  await inBackground(session, (chrome) => chrome.storage.sync.clear(), null)
})

test('a browser without highlights: nothing is marked, cards open all the same @long', async ({ server }) => {
  // Both browsers have them, so they are taken from the world that content scripts run in.
  const folder = variant((manifest) => {
    for (const { js } of manifest.content_scripts) js.unshift('without.js')
  })
  writeFileSync(
    join(folder, 'without.js'),
    "if (!delete CSS.highlights || !delete globalThis.Highlight || 'highlights' in CSS) throw new Error('they are still there')",
  )
  const session = await startChromium({ extension: folder })
  const page = await session.context.newPage()
  const errors = errorsOf(page)
  await page.goto(`${server.origin}/article`)
  await expect
    .poll(
      async () => {
        await page.mouse.move(1, 1)
        await rest(page, 'Ishiba')
        await page.waitForTimeout(300)
        return cardText(page)
      },
      { timeout: 30_000 },
    )
    .toContain('Shigeru Ishiba')
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0)
  // The popup counts them, and goes to one that it cannot light.
  const popup = await openOwn(session, 'popup')
  await popup.getByRole('button', { name: /^All \d+ names$/ }).click()
  const china = popup.getByRole('button', { name: /names China$/ })
  // The first place is seen without scrolling, the second is not.
  await china.click()
  await china.click()
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.size + Number(document.scrollingElement!.scrollTop > 0)))
    .toBe(1)
  expect(errors).toEqual([])
  await session.close()
  rmSync(folder, { recursive: true })
})

interface Manifest {
  readonly content_scripts: readonly { readonly js: string[] }[]
  permissions: string[]
}

/** A folder with the built extension, its manifest changed. */
function variant(change: (manifest: Manifest) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'attache-variant-'))
  cpSync(EXTENSION, folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  change(manifest)
  writeFileSync(file, JSON.stringify(manifest))
  return folder
}

test('no room is left: nothing is saved, readers are told, and with room it is saved @long', async ({
  server,
}) => {
  // With 'unlimitedStorage' a browser says so only when the disk is full.
  const folder = variant((manifest) => {
    manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage')
  })
  const session = await startChromium({ extension: folder })
  server.set('/news', {
    body: news('Paris', 'Emmanuel Macron met Friedrich Merz in Paris and criticised Japan.'),
  })
  const page = await openNews(session, server)
  const popup = await openOwn(session, 'popup')
  const tools = await devtools(popup)
  const origin = `chrome-extension://${session.id}`
  await tools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 })
  await page.bringToFront()
  await save(popup, /no space left on this device[\s\S]*Nothing was saved/)
  const library = await openOwn(session, 'library')
  await expect(library.getByText('Nothing here yet')).toBeVisible()
  const file = test.info().outputPath('few.json')
  writeFileSync(file, serialiseBundle(manyFacts(40)))
  await library.locator('input[type=file]').setInputFiles(file)
  await expect(library.getByRole('alert')).toContainText(/Articles added: 0.*no space left/)
  const options = await openOwn(session, 'options')
  await expect(options.locator('pre')).toContainText(/QuotaExceededError[\s\S]*import: full/)
  await page.bringToFront()
  await opens(page, 'Japan')
  await tools.send('Storage.overrideQuotaForOrigin', { origin })
  await page.bringToFront()
  await popup.getByRole('button', { name: 'Try again' }).click()
  await expect(popup.getByText(/^Saved: /)).toBeVisible()
  await session.close()
  rmSync(folder, { recursive: true })
})

test('a clock that went back: what is saved last is still the later version @long', async ({
  session,
  server,
  article,
  popup,
}) => {
  const url = `${server.origin}/clock`
  server.set('/clock', {
    body: news('Paris', 'Emmanuel Macron met Friedrich Merz in Paris and criticised Japan.'),
  })
  await article.goto(url)
  await waitForMarks(article)
  await article.bringToFront()
  await save(popup, /^Saved: /)
  server.set('/clock', {
    body: news('Paris', 'Emmanuel Macron met Friedrich Merz in Paris and warned Japan.'),
  })
  await article.reload()
  await waitForMarks(article)
  await article.bringToFront()
  await inBackground(
    session,
    () => {
      const Right = Date
      const day = Right.UTC(1999, 11, 31)
      globalThis.Date = class extends Right {
        constructor(...parts: [] | [number]) {
          super(...((parts.length > 0 ? parts : [day]) as [number]))
        }
        static override now = (): number => day
      } as DateConstructor
    },
    null,
  )
  await save(popup, /^Saved again: /)
  await article.bringToFront()
  await rest(article, 'Merz')
  await expect
    .poll(() => cardText(article))
    .toMatch(/warned Japan[\s\S]*updated since[\s\S]*criticised Japan/)
  // The clock is right again in the next background; what was saved goes.
  await stopBackground(popup)
  const library = await openOwn(session, 'library')
  await library.getByRole('checkbox', { name: 'Select all' }).check()
  await library.getByRole('button', { name: /^Delete/ }).click()
  await expect(library.getByText('Nothing here yet')).toBeVisible()
  await library.close()
})
