import { rmSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readArticle } from '../../facts/articles/plain-text.ts'
import {
  cardElement,
  cardText,
  dispatch,
  makeProfile,
  openOwn,
  rest,
  setSettings,
  startChromium,
  stopBackground,
  toastText,
  waitForMarks,
} from './chromium.ts'
import { expect, test } from './fixtures.ts'
import {
  deleteAll,
  exported,
  LONG,
  NEWS,
  OTHER,
  openAt,
  openLibrary,
  savePage,
  shareLibrary,
} from './library-pages.ts'
import { page as html } from './pages.ts'

/** Waits for the card to say something. */
const cardSays = (page: Page, text: string | RegExp) =>
  expect.poll(() => cardText(page), { timeout: 10_000 }).toMatch(text)

test('a page that was saved is on the cards of other pages, after a restart too; out and in again it is the same', async ({
  server,
}) => {
  test.setTimeout(120_000)
  server.set('/news', { body: LONG })
  server.set('/other', { body: OTHER })
  const profile = makeProfile()
  const first = await startChromium({ profile })
  const news = await openAt(first, server, '/news')
  const popup = await savePage(first, news)
  await expect(popup.getByText(/^Saved: \d+ facts/)).toBeVisible()
  await expect(popup.getByRole('button', { name: 'Undo' })).toBeVisible()

  const other = await openAt(first, server, '/other')
  await other.bringToFront()
  await rest(other, 'Anwar Ibrahim')
  await cardSays(other, /Earlier, in your articles\s*27 October 2025\s*The Daily Page/)
  await cardSays(other, /Malaysian Prime Minister Anwar Ibrahim, the summit's host, praised/)

  // The link goes to the sentence.
  await expect
    .poll(() => cardElement(other, (name, attributes) => name === 'a' && 'href' in attributes))
    .toBeTruthy()
  const link = (await cardElement(other, (name) => name === 'a'))!
  const [opened] = await Promise.all([
    first.context.waitForEvent('page'),
    other.mouse.click(link.x + 10, link.y + link.height / 2),
  ])
  await opened.waitForLoadState()
  expect(opened.url()).toMatch(/\/news#:~:text=tariffs%20in%20July\.-,Malaysian%20Prime%20Minister/)
  await expect.poll(() => opened.evaluate(() => scrollY)).toBeGreaterThan(1500)
  await first.close()

  const second = await startChromium({ profile })
  const again = await openAt(second, server, '/other')
  await rest(again, 'Anwar Ibrahim')
  await cardSays(again, /The Daily Page[\s\S]*praised/)
  const library = await openLibrary(second)
  await expect(library.getByRole('button', { name: /Thailand and Cambodia/ })).toBeVisible()
  const before = await exported(library)
  await deleteAll(library)
  await again.bringToFront()
  await again.mouse.move(5, 5)
  await rest(again, 'Anwar Ibrahim')
  await cardSays(again, /^Anwar Ibrahim(?![\s\S]*The Daily Page)/)
  const file = test.info().outputPath('library.json')
  writeFileSync(file, before)
  await library.locator('input[type=file]').setInputFiles(file)
  await expect(library.getByText('Articles added: 1')).toBeVisible()
  expect(await exported(library)).toBe(before)
  await second.close()
  rmSync(profile, { recursive: true, force: true })
})

test.describe('the library', () => {
  shareLibrary()

  test('the same page again changes nothing; undo takes it out; an update keeps what was said', async ({
    server,
    session,
  }) => {
    const news = await openAt(session, server, '/news')
    const popup = await savePage(session, news)
    await popup.reload()
    await popup.getByRole('button', { name: 'Save this page’s facts' }).click()
    await expect(popup.getByText('already')).toBeVisible()
    await expect(popup.getByRole('button', { name: 'Undo' })).toHaveCount(0)

    server.set('/news', {
      body: LONG.replace('praised the governments', 'thanked the governments'),
    })
    await news.reload()
    await waitForMarks(news)
    await news.bringToFront()
    await popup.reload()
    await popup.getByRole('button', { name: 'Save this page’s facts' }).click()
    await expect(popup.getByText(/^Saved again: \d+ facts.*kept/)).toBeVisible()
    const other = await openAt(session, server, '/other')
    const article = await openAt(session, server, '/news')
    await rest(article, 'Anwar Ibrahim')
    await cardSays(article, /thanked the governments[\s\S]*updated since[\s\S]*praised the governments/)

    await popup.getByRole('button', { name: 'Undo' }).click()
    await expect(popup.getByText('Removed from your library')).toBeVisible()
    await article.bringToFront()
    await article.keyboard.press('Escape')
    await article.mouse.move(5, 5)
    await rest(article, 'Anwar Ibrahim')
    // The page in front still says so; no article of the library does.
    await expect.poll(() => cardText(article)).not.toMatch(/Earlier[\s\S]*thanked/)
    await expect.poll(() => cardText(article)).toMatch(/Earlier[\s\S]*praised/)
    await Promise.all([popup, other, article, news].map((page) => page.close()))
  })

  test('the keyboard command saves, and the page says so, with undo', async ({ server, session }) => {
    const news = await openAt(session, server, '/news')
    await dispatch(session, `${server.origin}/news`, { command: 'save-page' })
    const toast = () => toastText(news)
    await expect.poll(toast).toMatch(/Saved: \d+ facts[\s\S]*Undo[\s\S]*Open library/)
    const library = await openLibrary(session)
    await expect(library.getByRole('button', { name: /Thailand and Cambodia/ })).toBeVisible()
    await Promise.all([news.close(), library.close()])
  })

  test('selected text is looked up in a card, misspellings forgiven', async ({ server, session }) => {
    server.set('/typo', { body: html('Typos', '<p>Germany: <span>Emanuel Macrno</span> was there.</p>') })
    const page = await openAt(session, server, '/typo')
    await page.evaluate(() => {
      const text = document.querySelector('span')!.firstChild!
      getSelection()!.setBaseAndExtent(text, 0, text, text.textContent!.length)
    })
    await dispatch(session, `${server.origin}/typo`, { menu: 'look-up', text: 'Emanuel Macrno' })
    await cardSays(page, /Emanuel Macrno\s*Best matches[\s\S]*Emmanuel Macron[\s\S]*President of France/)
    await page.close()
  })

  test('a leader whom only a saved article knows is marked on pages that are open, where the reader wants it', async ({
    server,
    session,
  }) => {
    server.set('/curiot', {
      body: html(
        'Curiot in Rome',
        `<article><h1>Curiot in Rome</h1><p>French President Marie Curiot met Giorgia Meloni in Rome on 3 May 2026. ${'They spoke for long. '.repeat(20)}</p></article>`,
      ),
    })
    // Readers switch it on: pages see what is marked on them.
    await setSettings(session, { savedNames: true })
    const other = await openAt(session, server, '/other')
    const leaders = () =>
      other.evaluate(() =>
        [...(CSS.highlights.get('attache-leader') ?? [])].map((r) =>
          r.startContainer.textContent!.slice(r.startOffset, r.endOffset),
        ),
      )
    expect(await leaders()).not.toContain('Marie Curiot')
    const source = await openAt(session, server, '/curiot')
    const popup = await savePage(session, source)
    await other.bringToFront()
    await expect.poll(leaders).toContain('Marie Curiot')
    await rest(other, 'Marie Curiot')
    await cardSays(other, /French President Marie Curiot met Giorgia Meloni in Rome/)
    await Promise.all([other, source, popup].map((page) => page.close()))
  })

  test('the background stopped in the middle of a save: all of the article is there, or nothing', async ({
    server,
    session,
  }) => {
    const paragraphs = NEWS.blocks
      .slice(1)
      .map((block) => `<p>${block.text}</p>`)
      .join('')
    server.set('/long', {
      body: html('Long', `<article><h1>A long one</h1>${paragraphs.repeat(60)}</article>`),
    })
    const page = await openAt(session, server, '/long')
    await page.bringToFront()
    const popup = await openOwn(session, 'popup')
    await popup.getByRole('button', { name: 'Save this page’s facts' }).click()
    await expect(popup.getByRole('progressbar').or(popup.getByText(/^Saved/))).toBeVisible()
    await stopBackground(popup)
    await expect(popup.getByText(/^Saved|stopped Attaché while it was saving/)).toBeVisible()
    const library = await openLibrary(session)
    // The rows, or the first steps, are there once it is known what was saved.
    await library.locator('.row strong, .empty .steps').first().waitFor()
    const saved = await library.getByRole('button', { name: /A long one/ }).count()
    await popup.reload()
    await popup.getByRole('button', { name: 'Save this page’s facts' }).click()
    await expect(popup.getByText(saved > 0 ? 'already' : /^Saved: \d+ facts/)).toBeVisible({
      timeout: 30_000,
    })
    await expect(library.getByRole('button', { name: /A long one/ })).toBeVisible()
    await Promise.all([page, popup, library].map((one) => one.close()))
  })
})

// The article has what these specs look for.
test('the article of these specs reads as they expect', () => {
  expect(readArticle(NEWS.blocks.map((block) => block.text).join('\n\n')).blocks.length).toBe(
    NEWS.blocks.length,
  )
})
