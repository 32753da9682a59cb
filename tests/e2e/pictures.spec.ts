import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { serialiseBundle } from '../../facts/bundle/bundle.ts'
import { readArticleCases } from '../eval/articles.ts'
import { exampleLibrary } from '../views/library-articles.ts'
import { cardText, placeOf, rest, type Session, startChromium, waitForMarks } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { type PageServer, storyPage } from './pages.ts'

/** Set by who wants the README's pictures made again; else they are only looked at. */
const folder = process.env.ATTACHE_PICTURES ?? join(import.meta.dirname, '../../test-results/pictures')

/** The article in the pictures, and the line below its title. */
const STORY = readArticleCases().find(({ name }) => name === 'regional-summit-asean')!.article
const LINE =
  '<meta property="og:site_name" content="The Harbour Post"><p><small>The Harbour Post · <time datetime="2025-10-27">27 October 2025</time></small></p>\n'

/** A browser in which the story is at a newsroom's address. */
const startAt = (server: PageServer, options: Parameters<typeof startChromium>[0]): Promise<Session> =>
  startChromium({
    ...options,
    switches: [`--host-resolver-rules=MAP harbour.example:80 ${new URL(server.origin).host}`],
  })

/** Opens the story. */
async function openStory(session: Session, server: PageServer, size: Size): Promise<Page> {
  server.set('/story', { body: storyPage(STORY, LINE) })
  const page = await session.context.newPage()
  await page.setViewportSize(size)
  await page.goto('http://harbour.example/story')
  await waitForMarks(page)
  return page
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Waits for a card with what the page says; it has come in by then. */
async function cardIsThere(page: Page): Promise<void> {
  await expect
    .poll(() => cardText(page))
    .toMatch(
      /On this page[\s\S]*“Cambodia and Thailand must never again go to war over an old temple,” said Trump\./,
    )
  expect(await cardText(page)).not.toContain('Does not add up')
  await page.waitForTimeout(250)
}

async function openLibrary(session: Session, size: Size): Promise<Page> {
  const library = await session.context.newPage()
  await library.setViewportSize(size)
  await library.goto(`chrome-extension://${session.id}/library.html`)
  const file = test.info().outputPath('library.json')
  writeFileSync(file, serialiseBundle(exampleLibrary()))
  await library.locator('input[type=file]').setInputFiles(file)
  await expect(library.getByText(/Articles added: \d+/)).toBeVisible()
  await library.getByRole('button', { name: 'Close' }).click()
  return library
}

async function openPopup(session: Session): Promise<Page> {
  const popup = await session.context.newPage()
  await popup.setViewportSize({ width: 380, height: 600 })
  await popup.goto(`chrome-extension://${session.id}/popup.html`)
  await expect(popup.getByRole('list', { name: 'Summary' })).toBeVisible()
  await expect(popup.getByRole('img', { name: /^Map of/ })).toBeVisible()
  return popup
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`card, popup and library in ${colorScheme} @long`, async ({ server }) => {
    mkdirSync(folder, { recursive: true })
    const suffix = colorScheme === 'light' ? '' : '-dark'
    const session = await startAt(server, { colorScheme })
    const page = await openStory(session, server, { width: 960, height: 640 })
    await rest(page, 'Trump', 1)
    await cardIsThere(page)
    const card = await page.screenshot({ path: join(folder, `card${suffix}.png`) })
    expect(card.length).toBeGreaterThan(10_000)
    const popup = await openPopup(session)
    const background = () => popup.evaluate(() => getComputedStyle(document.body).backgroundColor)
    expect(await background()).toBe(colorScheme === 'light' ? 'rgb(255, 253, 249)' : 'rgb(33, 31, 28)')
    await popup.screenshot({ path: join(folder, `popup${suffix}.png`) })
    const library = await openLibrary(session, { width: 1100, height: 700 })
    await library.screenshot({ path: join(folder, `articles${suffix}.png`) })
    await library.getByRole('button', { name: /^People/ }).click()
    await library.getByRole('button', { name: /Donald Trump/ }).click()
    await expect(
      library.getByRole('listitem').filter({ hasText: 'over an old temple' }).first(),
    ).toBeVisible()
    await library.mouse.move(5, 300)
    expect(await library.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      await background(),
    )
    await library.screenshot({ path: join(folder, `library${suffix}.png`) })
    await session.close()
  })
}

/** The stores' own size, in px, and the part of it below the line of words. */
const STORE = { width: 1280, height: 800 }
const BELOW = { width: 1280, height: 690 }

const imageOf = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`

/** A picture for the stores: a line of words, below it what readers see. */
async function frame(page: Page, words: string, inner: string): Promise<Buffer> {
  await page.setViewportSize(STORE)
  await page.setContent(`<!doctype html><style>
    body { margin: 0; height: 800px; overflow: hidden; background: #8a4517; color: #fffdf9; font: 650 34px system-ui; position: relative }
    h1 { margin: 0; font: inherit; line-height: 110px; text-align: center }
    img { position: absolute; display: block }
    .over { box-shadow: 0 12px 40px rgb(0 0 0 / 45%); border-radius: 10px }
  </style><h1>${words}</h1>${inner}`)
  await page.waitForFunction(() => [...document.images].every((image) => image.complete))
  return page.screenshot()
}

const whole = (png: Buffer): string =>
  `<img src="${imageOf(png)}" style="left: 0; top: 110px; width: 1280px" alt="">`

test('pictures for the stores @long', async ({ server }) => {
  test.setTimeout(180_000)
  const store = process.env.ATTACHE_STORE ?? join(folder, 'store')
  mkdirSync(store, { recursive: true })
  const pictures: Buffer[] = []
  const light = await startAt(server, { colorScheme: 'light' })
  const paper = await light.context.newPage()
  const take = async (name: string, words: string, inner: string): Promise<void> => {
    const png = await frame(paper, words, inner)
    writeFileSync(join(store, `${name}.png`), png)
    pictures.push(png)
  }

  const story = await openStory(light, server, BELOW)
  const bare = await story.screenshot()
  await story.bringToFront()
  await rest(story, 'Trump', 1)
  await cardIsThere(story)
  await take(
    '1-card',
    'Rest the pointer on a name: who is it, and what does this page say?',
    whole(await story.screenshot()),
  )
  await story.keyboard.press('Escape')
  await story.bringToFront()
  const popup = await openPopup(light)
  const shot = `<img class="over" src="${imageOf(await popup.screenshot())}" style="right: 40px; top: 130px" alt="">`
  await take('2-popup', 'The page in three sentences, with names, map and dates', whole(bare) + shot)
  const library = await openLibrary(light, BELOW)
  await library.getByRole('button', { name: /^People/ }).click()
  await library.getByRole('button', { name: /Donald Trump/ }).click()
  await expect(library.getByRole('listitem').filter({ hasText: 'over an old temple' }).first()).toBeVisible()
  await library.mouse.move(5, 300)
  await take(
    '3-library',
    'Your own library: what saved articles say, year by year',
    whole(await library.screenshot()),
  )

  const dark = await startAt(server, { colorScheme: 'dark' })
  const night = await openStory(dark, server, BELOW)
  await rest(night, 'Trump', 1)
  await cardIsThere(night)
  await take('4-dark', 'Dark where the page is dark', whole(await night.screenshot()))
  await dark.close()

  const touch = await startAt(server, { touch: true })
  const phone = await openStory(touch, server, { width: 360, height: 650 })
  const { x, y } = await placeOf(phone, 'Trump', 1)
  await phone.touchscreen.tap(x, y)
  await cardIsThere(phone)
  const held = `<img class="over" src="${imageOf(await phone.screenshot())}" style="left: 460px; top: 130px" alt="">`
  await take('5-phone', 'On a phone, a tap is enough', held)
  await touch.close()
  await light.close()
  // A PNG has its width and height from the 16th byte on.
  for (const png of pictures)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([STORE.width, STORE.height])
})
