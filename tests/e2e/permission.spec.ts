import { type Page, test } from '@playwright/test'
import { allMarked, cardText, rest, type Session, startChromium } from './chromium.ts'
import { expect } from './expect.ts'
import { servePages } from './pages.ts'

/** Has the extension read no site before its icon is clicked there, as readers choose it in the browser's own settings. */
async function withhold({ context, id }: Session): Promise<void> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(
    (extensionId) =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { updateExtensionConfiguration(what: object): Promise<void> } }
        }
      ).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_CLICK' }),
    id,
  )
  await page.close()
}

/** What of the protocol Playwright's types leave out. */
interface Tools {
  send(method: string, what: object): Promise<{ targetInfos: readonly { targetId: string; url: string }[] }>
}

/** Clicks the extension's icon beside a page. */
async function clickIcon({ context, id }: Session, page: Page): Promise<void> {
  await page.bringToFront()
  const tools = (await context.browser()?.newBrowserCDPSession()) as unknown as Tools
  const { targetInfos } = await tools.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const { targetId } = targetInfos.find(({ url }) => url === page.url())!
  await tools.send('Extensions.triggerAction', { id, targetId })
}

test('with the permission withheld no page is read before the icon is clicked on it, and that one alone @long', async () => {
  const server = await servePages()
  const session = await startChromium({ switches: ['--enable-unsafe-extension-debugging'] })
  await withhold(session)
  const other = await session.context.newPage()
  const elsewhere = server.origin.replace('127.0.0.1', 'localhost')
  await other.goto(elsewhere)
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/article`)
  const highlights = (of: Page): Promise<number> => of.evaluate(() => CSS.highlights.size)
  // The popup is in a tab here; it is about the page that was in front before.
  const popup = await session.context.newPage()
  const ask = async (): Promise<void> => {
    await page.bringToFront()
    await popup.goto(`chrome-extension://${session.id}/popup.html`)
    await popup.getByRole('button', { name: 'Mark them on this page' }).click()
    await page.waitForTimeout(1000)
  }
  await ask()
  expect(await highlights(page)).toBe(0)
  await expect(popup.getByText('its permission for websites was withdrawn')).toBeVisible()

  await clickIcon(session, page)
  await ask()
  await expect(popup.getByRole('list', { name: 'Summary' })).toBeVisible()
  await page.bringToFront()
  expect(await allMarked(page, 'attache-leader')).toContain('Shigeru Ishiba')
  await rest(page, 'Ishiba')
  await expect.poll(() => cardText(page)).toContain('Shigeru Ishiba')
  await page.bringToFront()
  await popup.reload()
  await popup.getByRole('button', { name: 'Save this page’s facts' }).click()
  await expect(popup.getByText(/^Saved: /)).toBeVisible()
  expect(await highlights(other)).toBe(0)

  // The next site is another one to be asked for.
  await page.goto(elsewhere)
  await page.waitForTimeout(1000)
  expect(await highlights(page)).toBe(0)
  await session.close()
  await server.close()
})
