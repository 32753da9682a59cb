/** Articles that go into the library, and what readers do with them there. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readArticleCases } from '../eval/articles.ts'
import { newsPage } from '../eval/shell.ts'
import { openOwn, type Session, setSettings, waitForMarks } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { page as html, type PageServer } from './pages.ts'

export const NEWS = readArticleCases().find((one) => one.name === 'regional-summit-asean')!.article

/** Far below the page's top, so that a link to a sentence has somewhere to go. */
export const LONG = newsPage(NEWS, 'meta').replace(
  '<div class="article-body">',
  '<div class="article-body"><div style="height:3000px"></div>',
)

export const OTHER = html(
  'Another page',
  '<article><h1>Another</h1><p>In Malaysia, Donald Trump and Anwar Ibrahim will speak. Marie Curiot is there.</p></article>',
)

/** Opens the popup beside a page and saves the page. */
export async function savePage(session: Session, page: Page): Promise<Page> {
  await page.bringToFront()
  const popup = await openOwn(session, 'popup')
  await popup.getByRole('button', { name: 'Save this page’s facts' }).click()
  await expect(popup.getByText(/^Saved|already|Nothing was saved/)).toBeVisible()
  return popup
}

export async function openAt(session: Session, server: PageServer, path: string): Promise<Page> {
  const page = await session.context.newPage()
  await page.goto(server.origin + path)
  await waitForMarks(page)
  return page
}

export async function openLibrary(session: Session): Promise<Page> {
  const page = await openOwn(session, 'library')
  // It says that it opens, but not before its script has run.
  await page.locator('main > *').or(page.getByRole('alert')).first().waitFor()
  await expect(page.getByText('Opening the library')).toHaveCount(0)
  return page
}

export const exported = async (library: Page): Promise<string> => {
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: 'Export', exact: true }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

export async function deleteAll(library: Page): Promise<void> {
  await library.getByRole('checkbox', { name: 'Select all' }).check()
  await library.getByRole('button', { name: /^Delete/ }).click()
  await expect(library.getByText('Nothing here yet')).toBeVisible({ timeout: 30_000 })
}

/** For a group of specs: the two pages are served, and the library is empty again after each. */
export function shareLibrary(): void {
  test.beforeEach(({ server }) => {
    server.set('/news', { body: LONG })
    server.set('/other', { body: OTHER })
  })
  // The browser is other specs' as well: what was saved goes again.
  test.afterEach(async ({ session }) => {
    const library = await openLibrary(session)
    if ((await library.getByText('Nothing here yet').count()) === 0) await deleteAll(library)
    await library.close()
    await setSettings(session, { savedNames: false })
  })
}
