import { test as base, type Page } from '@playwright/test'
import { openOwn, type Session, startChromium, waitForMarks } from './chromium.ts'
import { type PageServer, servePages } from './pages.ts'

interface Fixtures {
  /** The article's page, open and marked. */
  readonly article: Page
  /** The popup, opened in a tab of its own beside the article. */
  readonly popup: Page
  /** The page of options. */
  readonly options: Page
}

interface WorkerFixtures {
  readonly server: PageServer
  readonly session: Session
}

/** A browser with the built extension for all specs of a worker. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs
    async ({}, use) => {
      const server = await servePages()
      await use(server)
      await server.close()
    },
    { scope: 'worker' },
  ],
  session: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const session = await startChromium()
      await use(session)
      await session.close()
    },
    { scope: 'worker' },
  ],
  article: async ({ server, session }, use) => {
    const page = await session.context.newPage()
    await page.goto(`${server.origin}/article`)
    await waitForMarks(page)
    await use(page)
    await page.close()
  },
  options: async ({ session }, use) => {
    const page = await openOwn(session, 'options')
    await use(page)
    await page.close()
  },
  popup: async ({ session, article }, use) => {
    await article.bringToFront()
    const page = await session.context.newPage()
    await page.setViewportSize({ width: 380, height: 600 })
    await page.goto(`chrome-extension://${session.id}/popup.html`)
    await use(page)
    await page.close()
  },
})

export { expect } from './expect.ts'
