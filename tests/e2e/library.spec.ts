import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readArticle } from '../../facts/articles/plain-text.ts'
import { serialiseBundle } from '../../facts/bundle/bundle.ts'
import { readArticleCases } from '../eval/articles.ts'
import { newsPage } from '../eval/shell.ts'
import { manyFacts } from '../facts/search/many.ts'
import {
  cardElement,
  cardText,
  devtools,
  dispatch,
  makeProfile,
  openOwn,
  rest,
  type Session,
  setSettings,
  startChromium,
  stopBackground,
  toastText,
  waitForMarks,
} from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { page as html, type PageServer } from './pages.ts'

const NEWS = readArticleCases().find((one) => one.name === 'regional-summit-asean')!.article
/** Far below the page's top, so that a link to a sentence has somewhere to go. */
const LONG = newsPage(NEWS, 'meta').replace(
  '<div class="article-body">',
  '<div class="article-body"><div style="height:3000px"></div>',
)
const OTHER = html(
  'Another page',
  '<article><h1>Another</h1><p>In Malaysia, Donald Trump and Anwar Ibrahim will speak. Marie Curiot is there.</p></article>',
)

/** Opens the popup beside a page and saves the page. */
async function savePage(session: Session, page: Page): Promise<Page> {
  await page.bringToFront()
  const popup = await openOwn(session, 'popup')
  await popup.getByRole('button', { name: 'Save this page’s facts' }).click()
  await expect(popup.getByText(/^Saved|already|Nothing was saved/)).toBeVisible()
  return popup
}

async function openAt(session: Session, server: PageServer, path: string): Promise<Page> {
  const page = await session.context.newPage()
  await page.goto(server.origin + path)
  await waitForMarks(page)
  return page
}

async function openLibrary(session: Session): Promise<Page> {
  const page = await openOwn(session, 'library')
  await expect(page.getByText('Opening the library')).toHaveCount(0)
  return page
}

/** What is in view, exported for another program. */
async function exportedAs(
  library: Page,
  format: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const menu = library.locator('summary', { hasText: 'Export as' })
  const choice = library.getByRole('button', { name: format, exact: true })
  await menu.click()
  await choice.focus()
  await library.keyboard.press('Escape')
  await expect(choice).toBeHidden()
  await expect(menu).toBeFocused()
  await library.keyboard.press('Enter')
  const [download] = await Promise.all([library.waitForEvent('download'), choice.click()])
  await expect(choice).toBeHidden()
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

/** Waits for the card to say something. */
const cardSays = (page: Page, text: string | RegExp) =>
  expect.poll(() => cardText(page), { timeout: 10_000 }).toMatch(text)

const exported = async (library: Page): Promise<string> => {
  const [download] = await Promise.all([
    library.waitForEvent('download'),
    library.getByRole('button', { name: 'Export', exact: true }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

async function deleteAll(library: Page): Promise<void> {
  await library.getByRole('checkbox', { name: 'Select all' }).check()
  await library.getByRole('button', { name: /^Delete/ }).click()
  await expect(library.getByText('Nothing here yet')).toBeVisible({ timeout: 30_000 })
}

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
  expect(opened.url()).toMatch(/\/news#:~:text=Malaysian%20Prime%20Minister/)
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
      body: LONG.replace('praised the two governments', 'thanked the two governments'),
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
    await cardSays(
      article,
      /thanked the two governments[\s\S]*updated since[\s\S]*praised the two governments/,
    )

    await popup.getByRole('button', { name: 'Undo' }).click()
    await expect(popup.getByText('Removed from your library')).toBeVisible()
    await article.bringToFront()
    await article.keyboard.press('Escape')
    await article.mouse.move(5, 5)
    await rest(article, 'Anwar Ibrahim')
    // The page in front still says so; no article of the library does.
    await expect.poll(() => cardText(article)).not.toMatch(/Earlier[\s\S]*thanked/)
    expect(await cardText(article)).toMatch(/Earlier[\s\S]*praised/)
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

  test('an article is read with its names and facts, each pointing at its sentence', async ({
    server,
    session,
  }) => {
    const news = await openAt(session, server, '/news')
    const popup = await savePage(session, news)
    const library = await openLibrary(session)
    const listed = library.getByRole('list', { name: 'Articles' }).getByRole('listitem').first()
    await expect(listed).toContainText(
      /The Daily Page.* · 27 October 2025.*signed a peace agreement on Sunday/,
    )
    expect(await listed.locator('img.flag').count()).toBeGreaterThan(2)
    await library.getByRole('searchbox').fill('nobody')
    await expect(library.getByText('Nothing found for ‘nobody’.')).toBeVisible()
    await library.getByRole('button', { name: 'Clear the search' }).click()
    await library.getByRole('searchbox').fill('cambodia')
    await library.getByRole('button', { name: /Thailand and Cambodia/ }).click()
    await expect(
      library.getByRole('article').getByRole('button', { name: 'Hun Manet', exact: true }),
    ).toBeVisible()
    await library
      .getByRole('complementary')
      .getByRole('button', { name: /asked him to lift/ })
      .click()
    await expect(library.locator('mark').first()).toBeInViewport()
    expect((await library.locator('mark').allTextContents()).join('')).toBe(
      'Lula asked him to lift the 40 percent tariffs on Brazil.',
    )
    const note = await exportedAs(library, 'Markdown')
    expect(note.name).toMatch(/^Thailand and Cambodia .*\.md$/)
    expect(note.text).toContain('Lula asked him to lift the 40 percent tariffs on Brazil.')
    await library.getByRole('article').getByRole('button', { name: 'Lula', exact: true }).click()
    await expect(library.getByRole('heading', { name: 'Luiz Inácio Lula da Silva' })).toBeVisible()
    // A timeline: the year, the day, the article once, and what it says; not that somebody is the president.
    const rows = library.getByRole('list', { name: 'Facts' }).getByRole('listitem')
    await expect(rows.first()).toContainText(/^2025\s*27 October\s*Thailand and Cambodia/)
    await expect(rows.first().getByRole('link', { name: 'Open the article at this sentence' })).toBeVisible()
    await expect(rows.getByText('Office', { exact: true })).toHaveCount(0)
    await expect(rows.getByRole('button', { name: /Thailand and Cambodia/ })).toHaveCount(1)
    await library.getByRole('button', { name: /^People/ }).click()
    await library.getByRole('button', { name: /Donald Trump/ }).click()
    await expect(rows.first()).toContainText(/^2025/)
    const table = await exportedAs(library, 'CSV')
    expect(table.name).toBe('Donald Trump.csv')
    expect(table.text.trimEnd().split('\r\n').length).toBe(1 + (await rows.count()))
    const kinds = library.getByRole('group', { name: 'Show one kind' }).getByRole('button')
    const all = await rows.count()
    await kinds.first().click()
    await expect(kinds.first()).toHaveAttribute('aria-pressed', 'true')
    await expect.poll(() => rows.count()).toBeLessThan(all)
    await library.goBack()
    await expect(rows).toHaveCount(all)
    await Promise.all([news, popup, library].map((page) => page.close()))
  })

  test('ten thousand facts are listed and searched, and only those in view are drawn', async ({
    session,
  }) => {
    test.setTimeout(120_000)
    const library = await openLibrary(session)
    const file = test.info().outputPath('many.json')
    writeFileSync(file, serialiseBundle(manyFacts(10_000)))
    await library.locator('input[type=file]').setInputFiles(file)
    await expect(library.getByText('Articles added: 500')).toBeVisible({ timeout: 60_000 })
    await library.getByRole('button', { name: /^Facts/ }).click()
    const rows = library.getByRole('list', { name: 'Facts' }).getByRole('listitem')
    await expect(library.getByRole('status').filter({ hasText: 'Facts: 10000' })).toBeVisible()
    await library
      .getByRole('region', { name: 'Facts' })
      .evaluate((element) => element.scrollTo(0, element.scrollHeight / 2))
    await expect(rows.first()).toContainText(/\d{4}/)
    expect(await rows.count()).toBeLessThan(60)
    await library.getByRole('searchbox').pressSequentially('rare minerls')
    await expect(rows.first()).toContainText('rare minerals')
    await library.close()
  })

  test('a file that is dropped on the page is added', async ({ session }) => {
    const library = await openLibrary(session)
    const file = test.info().outputPath('few.json')
    writeFileSync(file, serialiseBundle(manyFacts(40)))
    const tools = await devtools(library)
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await tools.send('Input.dispatchDragEvent', {
        type,
        x: 400,
        y: 400,
        data: { items: [], files: [file], dragOperationsMask: 1 },
      })
    }
    await expect(library.getByText('Articles added: 2')).toBeVisible()
    await library.close()
  })

  test('files that are no library are refused with one clear message, and change nothing', async ({
    server,
    session,
  }) => {
    const news = await openAt(session, server, '/news')
    const popup = await savePage(session, news)
    const library = await openLibrary(session)
    const before = await exported(library)
    for (const [name, content, told] of [
      [
        'half.jsonl',
        before.slice(0, before.length / 2),
        /Already there: 1.*\(line \d+\).*file is incomplete/,
      ],
      ['empty.jsonl', '', /Nothing was added: this file is neither/],
      ['other.json', '{"format":"something else"}', /Nothing was added: this file is neither/],
      [
        'newer.jsonl',
        '{"format":"attache-library","version":9}',
        /Nothing was added.*newer version of Attaché/,
      ],
    ] as const) {
      const file = test.info().outputPath(name)
      writeFileSync(file, content)
      await library.locator('input[type=file]').setInputFiles(file)
      await expect(library.getByRole('alert')).toContainText(told)
      await expect(library.getByRole('alert')).toContainText(`${name}: `)
      await library.getByRole('alert').getByRole('button', { name: 'Close' }).click()
    }
    expect(await exported(library)).toBe(before)
    await Promise.all([news, popup, library].map((page) => page.close()))
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
