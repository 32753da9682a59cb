import type { Page } from '@playwright/test'
import { cardElement, cardText, rest, startChromium } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { CASES } from './living-cases.ts'
import { page as html } from './pages.ts'
import { markedTexts } from './places.ts'

const marks = (page: Page) => expect.poll(() => page.evaluate(markedTexts), { timeout: 45_000 })
const title = async (page: Page): Promise<string | undefined> => (await cardText(page))?.split('\n')[0]

// On a busy machine the layout of fifty thousand rows takes long.
test.describe.configure({ timeout: 120_000 })

CASES.forEach(({ name, served, before, act, marked, rest: resting }, i) => {
  test(`living page: ${name}`, async ({ server, session }) => {
    server.set(`/living/${i}`, served)
    const page = await session.context.newPage()
    await page.goto(`${server.origin}/living/${i}`)
    if (before) await marks(page).toEqual(before)
    if (act) await page.evaluate(act)
    if (marked.length > 0) await marks(page).toEqual(marked)
    if (resting) {
      const [text, card] = resting
      await rest(page, text)
      await expect.poll(() => title(page), { timeout: 45_000 }).toBe(card)
      const box = await cardElement(page, (_, a) => a.class?.startsWith('card') ?? false)
      const { width = 0, height = 0 } = page.viewportSize() ?? {}
      expect(
        box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height,
      ).toBe(true)
      // A card without its styles would be as wide as the page.
      expect(box?.width).toBeLessThan(420)
    }
    await page.close()
  })
})

test('a name that comes under a resting pointer opens its card', async ({ server, session }) => {
  server.set('/under', { body: html('Under', '<p>Japan</p><p id="p">Nothing at all here.</p>') })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/under`)
  await marks(page).toEqual(['Japan'])
  await rest(page, 'Nothing')
  await page.evaluate(() => {
    const paragraph = document.querySelector('#p')
    if (paragraph) paragraph.textContent = 'Macron at all here.'
  })
  await expect.poll(() => title(page)).toBe('Emmanuel Macron')
  await page.close()
})

/** A page on another site. */
const other = (origin: string, path: string): string => `${origin.replace('127.0.0.1', 'localhost')}${path}`

test('frames of all kinds are marked, and show their cards in themselves', async ({ server, session }) => {
  server.set('/inner', { body: html('Inner', '<p>Macron in Poland</p>') })
  const style = 'width="460" height="420"'
  server.set('/frames', {
    body: html(
      'Frames',
      `<p>Japan</p><iframe name="same" src="/inner" ${style}></iframe><iframe name="srcdoc" srcdoc="&lt;p>Macron in Poland&lt;/p>" ${style}></iframe>
      <iframe name="other" src="${other(server.origin, '/inner')}" ${style}></iframe><iframe name="blob" ${style}></iframe>
      <script>document.querySelector('[name=blob]').src = URL.createObjectURL(new Blob(['<p>Macron in Poland</p>'], { type: 'text/html' }))</script>`,
    ),
  })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/frames`)
  for (const name of ['same', 'srcdoc', 'other', 'blob']) {
    const frame = page.frame({ name })
    if (!frame) throw new Error(`no frame ${name}`)
    await expect.poll(() => frame.evaluate(markedTexts), { message: name }).toEqual(['Macron', 'Poland'])
    const box = (await (await frame.frameElement()).boundingBox())!
    await page.mouse.move(box.x + 30, box.y + 100)
    await page.mouse.move(box.x + 30, box.y + 22, { steps: 4 })
    await expect.poll(() => frame.locator('[data-attache=card]').count(), { message: name }).toBe(1)
    expect(await page.locator('[data-attache=card]').count()).toBe(0)
    await page.mouse.move(5, 5)
    await page.keyboard.press('Escape')
  }
  await page.close()
})

test('a frame with no room for a card has it shown in the page around it', async ({ server, session }) => {
  server.set('/ticker', { body: html('Ticker', '<p>Macron in Poland</p>', 'p { margin: 6px }') })
  server.set('/around', {
    body: html(
      'Around',
      `<p>Japan</p><iframe src="${other(server.origin, '/ticker')}" width="300" height="40" style="margin: 90px"></iframe>`,
    ),
  })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/around`)
  const [, frame] = page.frames()
  await expect.poll(() => frame!.evaluate(markedTexts)).toEqual(['Macron', 'Poland'])
  const box = (await page.locator('iframe').boundingBox())!
  await page.mouse.move(box.x + 30, box.y + 60)
  await page.mouse.move(box.x + 30, box.y + 18, { steps: 4 })
  await expect.poll(() => title(page)).toBe('Emmanuel Macron')
  expect(await frame!.locator('[data-attache=card]').count()).toBe(0)
  const card = (await cardElement(page, (_, a) => a.class?.startsWith('card') ?? false))!
  // Under the name, not over it, and near.
  expect(Math.abs(card.y - (box.y + 28))).toBeLessThan(20)
  // On the card it stays; away from both it goes.
  await page.mouse.move(card.x + 40, card.y + 40, { steps: 6 })
  await page.waitForTimeout(1000)
  expect(await title(page)).toBe('Emmanuel Macron')
  await page.mouse.move(900, 700, { steps: 4 })
  await expect.poll(() => title(page)).toBeUndefined()
  // And again from the frame, this time without going anywhere after it.
  await page.mouse.move(box.x + 30, box.y + 18, { steps: 4 })
  await expect.poll(() => title(page)).toBe('Emmanuel Macron')
  await page.keyboard.press('Escape')
  await expect.poll(() => title(page)).toBeUndefined()
  await page.close()
})

test('marks are for the screen: print goes without', async ({ article }) => {
  const line = () =>
    article.evaluate(
      () => getComputedStyle(document.documentElement, '::highlight(attache-country)').textDecorationLine,
    )
  expect(await line()).toBe('underline')
  await article.emulateMedia({ media: 'print' })
  expect(await line()).toBe('none')
})

test('a page that comes back from the back-forward cache has its marks and its cards', async ({ server }) => {
  const session = await startChromium({ cache: true })
  const page = await session.context.newPage()
  server.set('/away', { body: html('Away', '<p>Nothing here.</p>') })
  server.set('/back', {
    body: html(
      'Back',
      '<p>Macron in Poland</p><script>onpageshow = (e) => { document.title = e.persisted ? "kept" : "new" }</script>',
    ),
  })
  await page.goto(`${server.origin}/back`)
  await marks(page).toEqual(['Macron', 'Poland'])
  await page.goto(`${server.origin}/away`)
  // Playwright's `goBack` waits for a load, and there is none.
  await page.evaluate(() => void setTimeout(() => history.back(), 100))
  await page.waitForTimeout(1500)
  await expect.poll(() => page.title()).toBe('kept')
  await marks(page).toEqual(['Macron', 'Poland'])
  await rest(page, 'Macron')
  await expect.poll(() => title(page)).toBe('Emmanuel Macron')
  await page.evaluate(() => document.body.append('Japan'))
  await marks(page).toEqual(['Japan', 'Macron', 'Poland'])
  await session.close()
})
