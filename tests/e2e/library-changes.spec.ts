import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { articlesOf, firstLine, lastLine, linesOf } from '../../facts/bundle/library-file.ts'
import { SUMMIT } from '../views/compared-articles.ts'
import { openOwn, type Session, toastText } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { LONG, openAt, openLibrary, savePage, shareLibrary } from './library-pages.ts'

const BEFORE =
  "Malaysian Prime Minister Anwar Ibrahim, the summit's host, praised the governments of Thailand and Cambodia."
const NOW =
  "Malaysian Prime Minister Anwar Ibrahim, the summit's host, praised the governments of Laos and Cambodia."

/** The same page, in which one sentence has other words now. */
const CHANGED = LONG.replace(BEFORE, NOW)

const fact = (library: Page) => library.locator('aside li', { hasText: /Anwar Ibrahim.*praised/ }).first()

test.describe('a saved page that has changed', () => {
  shareLibrary()

  test('says so at the sentence that was opened, and what it was', async ({ session, server }) => {
    expect(CHANGED).not.toBe(LONG)
    const page = await openAt(session, server, '/news')
    const popup = await savePage(session, page)
    server.set('/news', { body: CHANGED })
    const library = await openLibrary(session)
    await library.getByRole('button', { name: /^Facts/ }).click()
    const row = library.locator('article.fact', { hasText: 'praised' }).first()
    const [opened] = await Promise.all([
      session.context.waitForEvent('page'),
      row.getByRole('link', { name: 'Open the article at this sentence' }).click(),
    ])
    await expect.poll(() => toastText(opened), { timeout: 20_000 }).toContain(`It is now: “${NOW}”`)
    expect(await toastText(opened)).toContain(`It was: “${BEFORE}”`)
    // In Chromium the page has not scrolled by itself: what it was to scroll to is not there.
    await expect.poll(() => opened.evaluate(() => scrollY)).toBeGreaterThan(1500)
    expect(await opened.evaluate(() => String(getSelection()))).toBe(NOW)
    for (const one of [opened, popup, library, page]) await one.close()
  })

  test('keeps the note on it when it is saved again, and shows what has changed @long', async ({
    session,
    server,
  }) => {
    const page = await openAt(session, server, '/news')
    await (await savePage(session, page)).close()
    const library = await openLibrary(session)
    await library.getByRole('button', { name: /Thailand and Cambodia/ }).click()
    await fact(library).getByRole('button').first().click()
    await library.locator('.fact-tools').getByLabel('Note').fill('Which two?')
    await library.locator('.fact-tools').getByLabel('Add a tag').focus()
    await expect(library.getByText('Saved.')).toBeVisible()

    server.set('/news', { body: CHANGED })
    await page.reload()
    await (await savePage(session, page)).close()
    await library.getByRole('button', { name: /^Articles/ }).click()
    await library
      .getByRole('button', { name: /Thailand and Cambodia/ })
      .first()
      .click()
    const changed = fact(library)
    await expect(changed).toContainText(NOW)
    await expect(changed).toContainText('Which two?')
    await expect(changed.locator('.changed-sentence del')).toHaveText(/^Thailand/)
    await expect(changed.locator('.changed-sentence ins')).toHaveText(/^Laos/)
    for (const one of [library, page]) await one.close()
  })
})

/** Opens the popup beside a page. */
async function popupAt(session: Session, page: Page): Promise<Page> {
  await page.bringToFront()
  return openOwn(session, 'popup')
}

test.describe('an article that is corrected before it is saved', () => {
  shareLibrary()

  test('keeps what was typed, says if the date is none, and is saved with it @long', async ({
    session,
    server,
  }) => {
    // An article of its own: what is corrected stays corrected when an article is deleted and saved again.
    server.set('/corrected', { body: LONG.replaceAll('Sunday', 'Monday') })
    const page = await openAt(session, server, '/corrected')
    const first = await popupAt(session, page)
    await first.getByRole('button', { name: 'Edit details', exact: true }).click()
    await first.getByLabel('Title').fill('A peace accord')
    await first.getByLabel('Authors').fill('Ann Writer')
    await first.close()

    const popup = await popupAt(session, page)
    await expect(popup.getByLabel('Title')).toHaveValue('A peace accord')
    await popup.getByLabel('Date', { exact: true }).focus()
    await popup.keyboard.press('Delete')
    await popup.keyboard.press('Enter')
    await expect(popup.getByRole('alert')).toHaveText('This date is not valid.')
    await expect(popup.getByLabel('Date', { exact: true })).toBeFocused()
    await popup.getByLabel('Date', { exact: true }).fill('2025-10-28')
    await expect(popup.getByRole('alert')).toHaveCount(0)
    await popup.keyboard.press('Enter')
    await expect(popup.getByText(/^Saved/)).toBeVisible()
    await expect(popup.getByLabel('Title')).toHaveCount(0)
    await popup.reload()
    await expect(popup.getByRole('button', { name: 'Save this page’s facts' })).toBeVisible()
    await expect(popup.getByLabel('Title')).toHaveCount(0)

    const library = await openLibrary(session)
    await library.getByRole('button', { name: /A peace accord/ }).click()
    const meta = library.locator('.text .meta').first()
    await expect(meta).toContainText('28 October 2025')
    await expect(meta).toContainText('Ann Writer')
    await expect(library.getByText('edited by you')).toBeVisible()
    for (const one of [popup, library, page]) await one.close()
  })
})

test.describe('articles of one event', () => {
  shareLibrary()

  test('are offered beside an article, and compared', async ({ session }) => {
    const library = await openLibrary(session)
    const articles = SUMMIT.flatMap((bundle) => articlesOf(bundle).map(linesOf))
    const file = test.info().outputPath('library.jsonl')
    writeFileSync(file, firstLine(articles.length) + articles.join('') + lastLine(articles.length, 1))
    await library.locator('input[type=file]').first().setInputFiles(file)
    await expect(library.getByText(/Articles added: 2/)).toBeVisible({ timeout: 30_000 })
    await library.getByRole('button', { name: /Macron and Merz meet/ }).click()
    const offered = library.locator('.same-event')
    await expect(offered.getByLabel(/Merz in Paris/)).toBeChecked()
    await offered.getByRole('button', { name: 'Side by side' }).click()
    const meeting = library.locator('.compared-row', { hasText: 'Different dates' })
    await expect(meeting.locator('.says')).toHaveText(['7 May 2025', '6 May 2025'])
    await expect(library.getByRole('heading', { name: 'What they agree on' })).toBeVisible()
    // The address is the place's: it is there after a reload.
    await library.reload()
    await expect(meeting).toBeVisible()

    await library.getByRole('button', { name: /^Articles/ }).click()
    await library.getByRole('checkbox', { name: /^Select: Macron/ }).check()
    await expect(library.getByRole('button', { name: 'Side by side' })).toBeDisabled()
    await library.getByRole('checkbox', { name: /^Select: Merz/ }).check()
    await library.getByRole('button', { name: 'Side by side' }).click()
    await expect(meeting).toBeVisible()
    await library.locator('.heads').getByRole('button', { name: 'Macron and Merz meet in Paris' }).click()
    await expect(library.locator('article.text')).toContainText('The Harbour Post')
    await library.close()
  })
})
