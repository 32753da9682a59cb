import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { EMPTY_BUNDLE, mergeBundles, serialiseBundle } from '../../facts/bundle/bundle.ts'
import { buildArticle } from '../../facts/cli/load.ts'
import type { FactBundle } from '../../facts/types.ts'
import { readArticleCases } from '../eval/articles.ts'
import { world } from '../facts/world.ts'
import { cardText, rest, startChromium, waitForMarks } from './chromium.ts'
import { expect, test } from './fixtures.ts'

/** Set by who wants the README's pictures made anew; else they are only looked at. */
const folder = process.env.ATTACHE_PICTURES ?? join(import.meta.dirname, '../../test-results/pictures')

/** A library of the articles written for the project. */
const saved = (): FactBundle =>
  readArticleCases()
    .map((one) => buildArticle(one.article, world))
    .reduce(mergeBundles, EMPTY_BUNDLE)

for (const colorScheme of ['light', 'dark'] as const) {
  test(`card and popup in ${colorScheme}`, async ({ server }) => {
    mkdirSync(folder, { recursive: true })
    const suffix = colorScheme === 'light' ? '' : '-dark'
    const session = await startChromium({ colorScheme })
    const page = await session.context.newPage()
    await page.setViewportSize({ width: 960, height: 640 })
    await page.goto(`${server.origin}/article`)
    await waitForMarks(page)
    await rest(page, 'Lee Jae-myung', 1)
    await expect.poll(() => cardText(page)).toContain('is before the term of office')
    await page.waitForTimeout(250)
    const card = await page.screenshot({ path: join(folder, `card${suffix}.png`) })
    const popup = await session.context.newPage()
    await popup.setViewportSize({ width: 380, height: 600 })
    await popup.goto(`chrome-extension://${session.id}/popup.html`)
    await expect(popup.getByRole('list', { name: 'Summary' })).toBeVisible()
    const background = () => popup.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await background()).toBe(colorScheme === 'light' ? 'rgb(255, 253, 249)' : 'rgb(33, 31, 28)')
    await popup.screenshot({ path: join(folder, `popup${suffix}.png`) })
    expect(card.length).toBeGreaterThan(10_000)
    const library = await session.context.newPage()
    await library.setViewportSize({ width: 1100, height: 700 })
    await library.goto(`chrome-extension://${session.id}/library.html`)
    const file = test.info().outputPath('library.json')
    writeFileSync(file, serialiseBundle(saved()))
    await library.locator('input[type=file]').setInputFiles(file)
    await expect(library.getByText(/Articles added: \d+/)).toBeVisible()
    await library.getByRole('button', { name: 'Close' }).click()
    await library.screenshot({ path: join(folder, `articles${suffix}.png`) })
    await library.getByRole('button', { name: /Thailand and Cambodia/ }).click()
    await library
      .getByRole('complementary')
      .getByRole('button', { name: /asked him to lift/ })
      .click()
    await expect(library.locator('mark').first()).toBeInViewport()
    expect(await library.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      await background(),
    )
    await library.screenshot({ path: join(folder, `library${suffix}.png`) })
    await session.close()
  })
}

/** The stores' own size, in px. */
const STORE = { width: 1280, height: 800 }

test('pictures for the stores', async ({ article, session }) => {
  const store = process.env.ATTACHE_STORE ?? join(folder, 'store')
  mkdirSync(store, { recursive: true })
  const own = await session.context.newPage()
  await own.setViewportSize(STORE)
  const pictures: Buffer[] = []
  const take = async (page: typeof own, name: string): Promise<void> => {
    pictures.push(await page.screenshot({ path: join(store, `${name}.png`) }))
  }
  await article.setViewportSize(STORE)
  await article.bringToFront()
  await rest(article, 'Ishiba')
  await expect.poll(() => cardText(article)).toContain('Prime Minister of Japan')
  await article.waitForTimeout(250)
  await take(article, '1-card')
  for (const [name, address] of [
    ['2-popup', 'sidepanel.html'],
    ['3-welcome', 'welcome.html'],
    ['4-options', 'options.html'],
  ] as const) {
    await own.goto(`chrome-extension://${session.id}/${address}`)
    await expect(own.getByRole('heading', { level: 1 })).toBeVisible()
    await own.waitForTimeout(600)
    await take(own, name)
  }
  // Width and height stand in a PNG from its 16th byte on.
  for (const png of pictures)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([STORE.width, STORE.height])
  await own.close()
})
