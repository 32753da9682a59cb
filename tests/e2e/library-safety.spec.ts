import { readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readArticle } from '../../facts/articles/plain-text.ts'
import { serialiseBundle } from '../../facts/bundle/bundle.ts'
import { built } from '../entrypoints/articles.ts'
import { manyFacts } from '../facts/search/many.ts'
import {
  cardText,
  inBackground,
  openOwn,
  rest,
  type Session,
  startChromium,
  stopBackground,
  waitForMarks,
} from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { openLibrary } from './library-pages.ts'
import { page as html } from './pages.ts'

const SHIPPED = readArticle(
  readFileSync(new URL('../../facts/shipped/lee-tokyo-washington.md', import.meta.url), 'utf8'),
)
const OSLO = built(
  'Talks in Oslo',
  'French President Emmanuel Macron met Giorgia Meloni in Oslo on 5 May 2025.',
  '2025-05-06T08:00:00.000Z',
  'https://news.example/oslo',
)

async function importText(library: Page, name: string, text: string): Promise<void> {
  const file = test.info().outputPath(name)
  writeFileSync(file, text)
  await library.locator('input[type=file]').setInputFiles(file)
}

/** Opens a page, puts a text into its paragraph, and saves it by the popup. @returns the page */
async function saveAt(session: Session, address: string, text?: string): Promise<Page> {
  const page = await session.context.newPage()
  await page.goto(address)
  if (text !== undefined) {
    await page.evaluate((own) => {
      document.getElementById('p')!.textContent = own
    }, text)
  }
  await page.bringToFront()
  const popup = await openOwn(session, 'popup')
  await popup.getByRole('button', { name: 'Save this page’s facts' }).click()
  await expect(popup.getByText(/^Saved: \d+ facts/)).toBeVisible({ timeout: 60_000 })
  await popup.close()
  if (text === undefined) await page.close()
  return page
}

async function deleteRow(library: Page, title: string): Promise<void> {
  await library.getByRole('checkbox', { name: `Select: ${title}`, exact: true }).check()
  await library.getByRole('button', { name: /^Delete/ }).click()
  await expect(library.locator('.row strong').filter({ hasText: title })).toHaveCount(0)
}

test.describe('the library keeps @long', () => {
  // The browser is other specs' as well: what was added goes again.
  test.afterEach(async ({ session }) => {
    const library = await openLibrary(session)
    const all = library.getByRole('checkbox', { name: 'Select all' })
    if ((await all.count()) > 0) {
      await all.check()
      await library.getByRole('button', { name: /^Delete/ }).click()
      await expect(library.getByText('Nothing here yet')).toBeVisible()
    }
    await library.close()
    await inBackground(session, (chrome) => chrome.storage.local.set({ lastErrors: [] }), null)
  })

  test('what was deleted for a day, also when the background was stopped and two were deleted', async () => {
    // A browser of its own: all comes back that was deleted in it.
    const session = await startChromium()
    const library = await openLibrary(session)
    await importText(library, 'few.json', serialiseBundle(manyFacts(60)))
    await expect(library.getByText('Articles added: 3')).toBeVisible()
    const rows = library.locator('.row strong')
    const titles = await rows.allTextContents()
    await deleteRow(library, titles[0]!)
    await deleteRow(library, titles[1]!)
    await expect(rows).toHaveText([titles[2]!])
    await stopBackground(library)
    await library.getByRole('button', { name: 'Undo' }).click()
    await expect(library.getByText('Articles restored: 1')).toBeVisible()
    await expect(rows).toHaveText([titles[1]!, titles[2]!])
    await library.reload()
    await library.getByRole('button', { name: /Restore deleted/ }).click()
    await expect(rows).toHaveText(titles)
    await expect(library.getByRole('button', { name: /Restore deleted/ })).toHaveCount(0)
    await session.close()
  })

  test('the focus at Undo after a deletion by keyboard, and tells when nothing is left to undo', async () => {
    const session = await startChromium()
    const library = await openLibrary(session)
    await importText(library, 'few.json', serialiseBundle(manyFacts(40)))
    await expect(library.getByText('Articles added: 2')).toBeVisible()
    await library
      .getByRole('checkbox', { name: /^Select: / })
      .first()
      .focus()
    await library.keyboard.press('Space')
    await library.getByRole('button', { name: /^Delete 1/ }).focus()
    await library.keyboard.press('Enter')
    await expect(library.getByRole('button', { name: 'Undo' })).toBeFocused()
    await library.keyboard.press('Enter')
    await expect(library.locator('.row strong')).toHaveCount(2)
    // The same from the article itself.
    await library.locator('.row .open').first().click()
    await library.getByRole('article').getByRole('button', { name: 'Delete' }).focus()
    await library.keyboard.press('Enter')
    await expect(library.getByRole('button', { name: 'Undo' })).toBeFocused()
    // Another tab has brought it back meanwhile.
    const other = await openLibrary(session)
    await other.getByRole('button', { name: /Restore deleted/ }).click()
    await expect(other.getByText(/Articles restored: \d/)).toBeVisible()
    await other.close()
    await library.keyboard.press('Enter')
    await expect(library.getByRole('alert')).toContainText('Nothing was restored')
    await session.close()
  })

  test('an article by an address that is cut in the middle of an escape', async ({ session }) => {
    for (const hash of ['#article=%', '#article=%E4%B8', '#name=%zz', '#facts=%']) {
      const library = await session.context.newPage()
      await library.goto(`chrome-extension://${session.id}/library.html${hash}`)
      await expect(library.getByRole('heading', { name: 'Library' })).toBeVisible()
      await expect(library.locator('main')).not.toBeEmpty()
      await library.close()
    }
  })

  test('a reader’s way on where its worker does not load at first', async ({ session }) => {
    const library = await session.context.newPage()
    await library.addInitScript(() => {
      const Real = Worker
      const page = window as unknown as { isBroken: boolean }
      page.isBroken = true
      window.Worker = class extends Real {
        constructor(url: string | URL, options?: WorkerOptions) {
          super(page.isBroken ? '/no-such-script.js' : url, options)
        }
      }
    })
    await library.goto(`chrome-extension://${session.id}/library.html`)
    await expect(library.getByRole('alert')).toContainText('could not')
    await library.evaluate(() => {
      ;(window as unknown as { isBroken: boolean }).isBroken = false
    })
    await library.getByRole('alert').getByRole('button', { name: 'Try again' }).click()
    await expect(library.getByText('Nothing here yet')).toBeVisible()
    await expect(library.getByRole('alert')).toHaveCount(0)
    const options = await openOwn(session, 'options')
    await expect(options.locator('pre')).toContainText('worker')
    await options.close()
    await library.close()
  })

  test('what a page with endless titles, sentences and paragraphs had, and half characters, so that it can be read again', async ({
    session,
    server,
  }) => {
    test.setTimeout(120_000)
    const said = 'Emmanuel Macron told Giorgia Meloni: “Ukraine needs more help from Italy and from Germany.”'
    const text = `Emmanuel Macron met Giorgia Meloni in Rome on 3 May 2026. ${said} `
    const pages = {
      title: [`Rome ${'x'.repeat(30_000)}`, text],
      sentence: ['Sentence', `${text} Macron met Meloni in Rome ${'and then '.repeat(4500)}in the end.`],
      paragraph: ['Paragraph', text + 'word '.repeat(220_000)],
    }
    const library = await openLibrary(session)
    for (const [name, [title, body]] of Object.entries(pages)) {
      const article = `<article><h1>${title}</h1><p>${body}</p><p>${'They spoke for long. '.repeat(20)}</p></article>`
      server.set(`/${name}`, { body: html(title!, article) })
      await saveAt(session, `${server.origin}/${name}`)
    }
    const half = `<article><h1>Half</h1><p id="p"></p><p>${'They spoke for long. '.repeat(20)}</p></article>`
    server.set('/half', { body: html('Half', half) })
    const page = await saveAt(session, `${server.origin}/half`, said.replace('Ukraine', 'Ukraine \ud83d'))
    await library.reload()
    await expect(library.locator('.row strong')).toHaveCount(4)
    // No record has become one that can no longer be read.
    await expect(library.getByRole('alert')).toHaveCount(0)
    await rest(page, 'Giorgia Meloni')
    await expect.poll(() => cardText(page)).toMatch(/On this page[\s\S]*Ukraine \S* ?needs more help/)
    await page.close()
    await library.close()
  })

  test('an export of any size: more than 40 million characters go out and come in again', async ({
    session,
  }) => {
    test.setTimeout(180_000)
    const library = await openLibrary(session)
    const bundle = manyFacts(2000)
    const long = { kind: 'paragraph' as const, text: 'The road was long. '.repeat(25_000) }
    const texts = bundle.texts!.map(({ id, blocks }) => ({ id, blocks: [...blocks, long] }))
    const old = serialiseBundle({ ...bundle, texts })
    expect(old.length).toBeGreaterThan(40_000_000)
    await importText(library, 'old.json', old)
    await expect(library.getByText('Articles added: 100')).toBeVisible({ timeout: 90_000 })
    const out = async (): Promise<Buffer> => {
      const [download] = await Promise.all([
        library.waitForEvent('download', { timeout: 60_000 }),
        library.getByRole('button', { name: 'Export', exact: true }).click(),
      ])
      return readFileSync(await download.path())
    }
    const before = await out()
    expect(before.length).toBeGreaterThan(40_000_000)
    await library.getByRole('checkbox', { name: 'Select all' }).check()
    await library.getByRole('button', { name: /^Delete/ }).click()
    await expect(library.getByText('Nothing here yet')).toBeVisible({ timeout: 60_000 })
    const file = test.info().outputPath('library.jsonl')
    writeFileSync(file, before)
    await library.locator('input[type=file]').setInputFiles(file)
    await expect(library.getByText('Articles added: 100')).toBeVisible({ timeout: 90_000 })
    expect((await out()).equals(before)).toBe(true)
    await library.close()
  })
})

test.describe('a file cannot speak in our name @long', () => {
  test.afterEach(async ({ session }) => {
    const library = await openLibrary(session)
    await library.getByRole('checkbox', { name: 'Select all' }).check()
    await library.getByRole('button', { name: /^Delete/ }).click()
    await expect(library.getByText('Nothing here yet')).toBeVisible()
    await library.close()
  })

  test('its checks are not shown, it replaces nothing that ships, and its facts say which file they are from', async ({
    session,
    server,
  }) => {
    const lie = 'This cannot be: a lie of the file.'
    const forged = {
      ...OSLO,
      sources: [
        OSLO.sources[0]!,
        { id: SHIPPED.source.id, title: 'Forged title', language: 'en', publisher: 'Forged' },
      ],
      facts: [
        ...OSLO.facts.map((fact) => ({
          ...fact,
          checks: [{ kind: 'weekday', verdict: 'conflicts', day: '1999-12-31', said: 0 } as const],
        })),
        {
          ...OSLO.facts[0]!,
          id: 'fact:forged',
          source: SHIPPED.source.id,
          quote: { ...OSLO.facts[0]!.quote, exact: 'A forged statement.' },
        },
      ],
    }
    const library = await openLibrary(session)
    await importText(library, 'from a friend.json', serialiseBundle(forged))
    await expect(library.getByText(/Articles added: 1.*Already there: 1/)).toBeVisible()
    server.set('/macron', {
      body: html(
        'Macron',
        '<p style="margin-top: 100px">In Japan Emmanuel Macron and Donald Trump spoke.</p>',
      ),
    })
    const page = await session.context.newPage()
    await page.goto(`${server.origin}/macron`)
    await waitForMarks(page)
    await rest(page, 'Macron')
    await expect.poll(() => cardText(page)).toMatch(/Talks in Oslo/)
    const card = await cardText(page)
    expect(card).toMatch(/from the file ‘from a friend\.json’, imported on \d/)
    expect(card).toMatch(/news\.example/)
    expect(card).not.toContain(lie)
    expect(card).not.toContain('orged')
    await page.screenshot({ path: test.info().outputPath('card.png') })
    await page.close()
    await library.close()
  })
})
