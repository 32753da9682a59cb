import type { Page } from '@playwright/test'
import { cardElement, cardText, dispatch, placeOf, waitForMarks } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { open, title } from './open-card.ts'
import { page as html } from './pages.ts'

/** Notes on the page when the pointer last moved, and when a card was there: this machine's own delays stay out of it. */
const watchTimes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times = { moves: [] as number[], shown: 0 }
    Object.assign(globalThis, { times })
    addEventListener('pointermove', (event) => times.moves.push(event.timeStamp), true)
    const look = (): void => {
      if (document.querySelector('[data-attache=card]')?.matches(':popover-open'))
        times.shown ||= performance.now()
      requestAnimationFrame(look)
    }
    look()
  })

const times = (page: Page): Promise<{ moves: number[]; shown: number }> =>
  page.evaluate(() => (globalThis as unknown as { times: { moves: number[]; shown: number } }).times)

test('the card waits for the dwell of 300 ms', async ({ article }) => {
  await watchTimes(article)
  const { x, y } = await placeOf(article, 'Lee Jae-myung', 1)
  await article.mouse.move(x, y)
  await expect.poll(() => cardText(article)).toBeTruthy()
  const { moves, shown } = await times(article)
  expect(shown - moves.at(-1)!).toBeGreaterThanOrEqual(300)
})

test('a pointer that passes over a name opens no card', async ({ article }) => {
  const { x, y } = await placeOf(article, 'Lee Jae-myung', 1)
  await watchTimes(article)
  // A busy machine may rest the pointer longer than a passing hand would: then it passes once more.
  await expect(async () => {
    await article.evaluate(() => {
      ;(globalThis as unknown as { times: { shown: number } }).times.shown = 0
    })
    await article.mouse.move(x, y)
    await article.mouse.move(5, 5)
    const [over, away] = (await times(article)).moves.slice(-2)
    await article.waitForTimeout(500)
    expect(away! - over!).toBeLessThan(100)
  }).toPass()
  expect((await times(article)).shown).toBe(0)
})

test('no card opens in the empty space beside a name, where the caret snaps to it', async ({
  server,
  session,
}) => {
  server.set('/beside', { body: html('Beside', '<p>In Japan</p>') })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/beside`)
  await waitForMarks(page)
  const { x, y } = await placeOf(page, 'Japan')
  await page.mouse.move(x + 390, y)
  await page.mouse.move(x + 400, y)
  await page.waitForTimeout(500)
  expect(await cardText(page)).toBeUndefined()
  await page.mouse.move(x, y)
  await expect.poll(() => title(page)).toBe('Japan')
  await page.close()
})

test('the card stays while the pointer is on its way to it and on it, and closes behind it', async ({
  article,
}) => {
  await open(article, 'Lee Jae-myung', 1)
  const box = (await cardElement(article, (_, a) => a.class?.startsWith('card') ?? false))!
  await article.mouse.move(box.x + box.width / 2, box.y + 4, { steps: 12 })
  await article.mouse.move(box.x + box.width / 2, box.y + 200, { steps: 6 })
  await article.waitForTimeout(700)
  expect(await title(article)).toBe('Lee Jae-myung')
  await article.mouse.move(20, 20, { steps: 5 })
  await expect.poll(() => cardText(article)).toBeUndefined()
})

test('Escape closes the card', async ({ article }) => {
  await open(article, 'Ishiba', 0)
  await article.keyboard.press('Escape')
  expect(await cardText(article)).toBeUndefined()
})

test('scrolling the name away closes the card', async ({ article }) => {
  await open(article, 'Lee Jae-myung', 1)
  await article.mouse.wheel(0, 3000)
  await expect.poll(() => cardText(article)).toBeUndefined()
})

test('a click pins the card until it is closed or another name is clicked', async ({ article }) => {
  const { x, y } = await placeOf(article, 'Ishiba', 1)
  await article.mouse.click(x, y)
  await expect.poll(() => title(article)).toBe('Shigeru Ishiba')
  await article.mouse.move(10, 10, { steps: 5 })
  await article.waitForTimeout(700)
  expect(await title(article)).toBe('Shigeru Ishiba')
  const other = await placeOf(article, 'Lee took', 0)
  await article.mouse.click(other.x - 20, other.y)
  await expect.poll(() => title(article)).toBe('Lee Jae-myung')
  const close = (await cardElement(article, (_, a) => a['aria-label'] === 'Close'))!
  await article.mouse.click(close.x + close.width / 2, close.y + close.height / 2)
  await expect.poll(() => cardText(article)).toBeUndefined()
})

test('who was in office before turns the card to them, with a way back', async ({ article }) => {
  await open(article, 'Lee Jae-myung', 1)
  const button = async (label: string) => {
    const box = (await cardElement(
      article,
      (name, a, text) => name === 'button' && (a['aria-label'] ?? text) === label,
    ))!
    await article.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 })
    await article.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  }
  const body = (await cardElement(article, (_, a) => a.class === 'body'))!
  await article.mouse.move(body.x + body.width / 2, body.y + 40, { steps: 10 })
  // A card that shows all it has leaves the wheel to the page, which would close it.
  if (await cardElement(article, (_, { class: classes = '' }) => classes.includes('scrolls')))
    await article.mouse.wheel(0, 5000)
  await article.waitForTimeout(200)
  await button('after Yoon Suk Yeol')
  await expect.poll(() => title(article)).toBe('Yoon Suk Yeol')
  await button('Back')
  await expect.poll(() => title(article)).toBe('Lee Jae-myung')
})

test('the keyboard goes from name to name, into the card and back', async ({ article, session }) => {
  const command = async () => {
    await article.bringToFront()
    await dispatch(session, article.url(), { command: 'next-name' })
  }
  await command()
  await expect.poll(() => title(article)).toBe('Lee Jae-myung')
  expect(await article.evaluate(() => document.activeElement?.getAttribute('data-attache'))).toBe('card')
  await command()
  await expect.poll(() => title(article)).toBe('South Korea')
  const tree = (await (
    await article.context().newCDPSession(article)
  ).send('Accessibility.getFullAXTree')) as {
    nodes: {
      role?: { value: string }
      name?: { value: string }
      properties?: { name: string; value: { value: unknown } }[]
    }[]
  }
  const dialog = tree.nodes.find((node) => node.role?.value === 'dialog')
  expect(dialog?.name?.value).toBe('South Korea')
  expect(dialog?.properties?.find((p) => p.name === 'focused')?.value.value).toBe(true)
  await article.keyboard.press('Tab')
  await article.keyboard.press('Escape')
  await expect.poll(() => cardText(article)).toBeUndefined()
  expect(await article.evaluate(() => document.activeElement?.localName)).toBe('body')
})

test('the keyboard goes past names that are clipped to a pixel', async ({ server, session }) => {
  const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;white-space:nowrap'
  const body = `<p style="${hidden}">Kenya</p><p>Here is Ghana.</p><p style="${hidden};clip-path:inset(50%)">Peru</p><p>Here is Chile.</p>`
  server.set('/clipped', { body: html('Clipped', body) })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/clipped`)
  await waitForMarks(page)
  for (const name of ['Ghana', 'Chile', 'Ghana']) {
    await dispatch(session, page.url(), { command: 'next-name' })
    await expect.poll(() => title(page)).toBe(name)
  }
  await page.close()
})
