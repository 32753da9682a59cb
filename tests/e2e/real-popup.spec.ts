/** The popup as readers see it, in the window that the browser opens for it; in a tab it has all the room it wants. */
import { writeFileSync } from 'node:fs'
import { test } from '@playwright/test'
import { startChromium, waitForMarks } from './chromium.ts'
import { expect } from './expect.ts'
import { startFirefox } from './firefox.ts'
import { servePages } from './pages.ts'
import { openInChromium, openInFirefox, type RealPopup } from './real-popup.ts'

/** It is as wide as its style says, no higher than browsers let it be, and shows the page; nothing is cut off. */
async function check(popup: RealPopup, name: string, colorScheme: 'light' | 'dark'): Promise<void> {
  await expect.poll(async () => (await popup.look().catch(() => undefined))?.text).toContain('Leaders')
  await expect.poll(async () => (await popup.look()).width).toBe(380)
  const { height, scrollWidth, colour } = await popup.look()
  expect(height).toBeGreaterThan(400)
  expect(height).toBeLessThanOrEqual(600)
  expect(scrollWidth).toBeLessThanOrEqual(380)
  expect(colour).toBe(colorScheme === 'light' ? 'rgb(255, 253, 249)' : 'rgb(33, 31, 28)')
  const file = test.info().outputPath(`${name}-${colorScheme}.png`)
  writeFileSync(file, await popup.picture())
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`Chromium opens the popup at its full size, ${colorScheme}${colorScheme === 'light' ? '' : ' @long'}`, async () => {
    const server = await servePages()
    // A screen that is high enough for it.
    const session = await startChromium({ switches: ['--screen-info={1400x1100}'] })
    const article = await session.context.newPage()
    await article.goto(`${server.origin}/article`)
    await waitForMarks(article)
    await article.bringToFront()
    await check(await openInChromium(session, colorScheme), 'chromium', colorScheme)
    await session.close()
    await server.close()
  })

  test(`Firefox opens the popup at its full size, ${colorScheme}${colorScheme === 'light' ? '' : ' @long'}`, async () => {
    const server = await servePages()
    const firefox = await startFirefox()
    const article = await firefox.browser.newPage()
    await article.goto(`${server.origin}/article`)
    await article.waitForFunction(() => (CSS.highlights.get('attache-country')?.size ?? 0) > 0)
    await article.bringToFront()
    await check(await openInFirefox(firefox.browser, colorScheme), 'firefox', colorScheme)
    await firefox.close()
    await server.close()
  })
}

test('Chromium opens the popup on a small screen with one scroll bar', async () => {
  const server = await servePages()
  const session = await startChromium({ switches: ['--screen-info={800x600}'] })
  const article = await session.context.newPage()
  await article.goto(`${server.origin}/article`)
  await waitForMarks(article)
  await article.bringToFront()
  const popup = await openInChromium(session, 'light')
  await expect.poll(async () => (await popup.look().catch(() => undefined))?.text).toContain('Leaders')
  await expect.poll(async () => (await popup.look()).bars).toBe(1)
  const { width, height, scrollWidth } = await popup.look()
  expect(height).toBeGreaterThan(300)
  expect(height).toBeLessThan(600)
  expect(scrollWidth).toBeLessThanOrEqual(width)
  writeFileSync(test.info().outputPath('chromium-small.png'), await popup.picture())
  await session.close()
  await server.close()
})
