import type { Page } from '@playwright/test'
import { cardText, devtools, emptyLibrary, rest, setSettings, waitForMarks } from './chromium.ts'
import * as firefox from './firefox.ts'
import { expect, test } from './fixtures.ts'
import { page as html } from './pages.ts'

const SAID = 'Emmanuel Macron signed an agreement with Italy on the night trains through the Alps.'
const REST =
  '<p>The weather in the hills was fine, and the price of bread was what it had been for years.</p>'
const story = html(
  'Trains',
  `<article><h1>Trains</h1>${REST.repeat(3)}<p>Here is Macron, here is Friedrich Merz, and here is Norway.</p>
  <p>${SAID}</p>${REST.repeat(20)}</article>`,
)

/** How much of the card's scrolled part is out of sight, in px. */
async function hidden(page: Page): Promise<number> {
  const cdp = await devtools(page)
  const { nodes } = await cdp.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })
  const isBody = ({ attributes = [] }: { readonly attributes?: string[] }): boolean =>
    attributes.some((value, i) => attributes[i - 1] === 'class' && value === 'body')
  const body = nodes.find(isBody)
  if (!body) return Number.POSITIVE_INFINITY
  const { object } = await cdp.send('DOM.resolveNode', { nodeId: body.nodeId })
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
    returnByValue: true,
    functionDeclaration: 'function () { return this.scrollHeight - this.clientHeight }',
  })
  return result.value as number
}

/** Names, and what their cards have last: the page's sentence, the office, the figures. */
const CARDS = [
  ['Macron', 'night trains'],
  ['Friedrich Merz', 'Chancellor of Germany'],
  ['Norway', 'Oslo'],
] as const

test.describe('a card in which all fits has no scroll bar', () => {
  test.beforeEach(({ session }) => emptyLibrary(session))
  test.afterEach(({ session }) => setSettings(session, { textSize: 'normal' }))

  for (const width of [1280, 360])
    for (const textSize of ['normal', 'large'] as const)
      test(`in a window of ${width} px, with ${textSize} text`, async ({ server, session }) => {
        await setSettings(session, { textSize })
        server.set('/fits', { body: story })
        const page = await session.context.newPage()
        // So high that there is room for all of each card, above its name or below.
        await page.setViewportSize({ width, height: 1200 })
        await page.goto(`${server.origin}/fits`)
        await waitForMarks(page)
        for (const [name, line] of CARDS) {
          await page.mouse.move(5, 5)
          await expect.poll(() => cardText(page)).toBeUndefined()
          await rest(page, name)
          await expect.poll(() => cardText(page)).toContain(line)
          await expect.poll(() => hidden(page)).toBeLessThanOrEqual(0)
        }
        await page.close()
      })
})

test.describe('in Firefox a card in which all fits has no scroll bar', () => {
  const shared = firefox.shareFirefox()

  for (const width of [1280, 500])
    test(`in a window of ${width} px`, async () => {
      shared.server.set('/fits', { body: story })
      const page = await shared.firefox.browser.newPage()
      await page.setViewport({ width, height: 1200 })
      await page.goto(`${shared.server.origin}/fits`)
      await page.waitForFunction(() => (CSS.highlights.get('attache-leader')?.size ?? 0) > 0)
      for (const [name, line] of CARDS) {
        await page.mouse.move(5, 5)
        await expect.poll(() => firefox.cardText(page)).toBeUndefined()
        await firefox.rest(page, name)
        await expect.poll(() => firefox.cardText(page)).toContain(line)
        await expect.poll(() => firefox.hiddenOfCard(page)).toBeLessThanOrEqual(0)
      }
      await page.close()
    })
})
