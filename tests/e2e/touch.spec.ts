import { type Page, test } from '@playwright/test'
import {
  cardElement,
  cardText,
  devtools,
  placeOf,
  type Session,
  startChromium,
  waitForMarks,
} from './chromium.ts'
import { expect } from './expect.ts'
import { page as html, type PageServer, servePages } from './pages.ts'

let session: Session
let server: PageServer
let page: Page

test.beforeAll(async () => {
  server = await servePages()
  session = await startChromium({ touch: true })
})
test.afterAll(async () => {
  await session.close()
  await server.close()
})
test.beforeEach(async () => {
  page = await session.context.newPage()
  await page.setViewportSize({ width: 390, height: 740 })
  server.set('/touch', {
    body: html(
      'Touch',
      '<p>Here is Japan, and there <a href="#gone">China is a link</a>.</p><p id="empty">Nobody.</p>',
    ),
  })
  await page.goto(`${server.origin}/touch`)
  await waitForMarks(page)
})
test.afterEach(() => page.close())

test('a tap on a name opens its card as a sheet at the lower edge; a tap beside it closes it', async () => {
  const { x, y } = await placeOf(page, 'Japan')
  await page.touchscreen.tap(x, y)
  await expect.poll(() => cardText(page)).toContain('Tokyo')
  await expect
    .poll(async () => {
      const box = await cardElement(page, (_, attributes) => attributes.role === 'dialog')
      return box && [box.x, box.width, Math.round(box.y + box.height)]
    })
    .toEqual([0, 390, 740])
  await page.touchscreen.tap(40, 600)
  await expect.poll(() => cardText(page)).toContain('Tokyo')
  const empty = await placeOf(page, 'Nobody')
  await page.touchscreen.tap(empty.x, empty.y)
  await expect.poll(() => cardText(page)).toBeUndefined()
})

test('a tap on a link is the link’s; a long press on a name in it opens the card', async () => {
  const { x, y } = await placeOf(page, 'China')
  await page.touchscreen.tap(x, y)
  await expect.poll(() => page.url()).toContain('#gone')
  expect(await cardText(page)).toBeUndefined()
  const cdp = await devtools(page)
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await page.waitForTimeout(900)
  await page.evaluate(() => history.replaceState(null, '', '#before'))
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect.poll(() => cardText(page)).toContain('Beijing')
  // The link was not followed.
  expect(page.url()).toContain('#before')
})
