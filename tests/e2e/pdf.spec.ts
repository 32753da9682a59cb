import type { Page } from '@playwright/test'
import {
  allMarked,
  cardText,
  dispatch,
  emptyLibrary,
  inBackground,
  openOwn,
  rest,
  type Session,
  waitForMarks,
} from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { lockedPdf, makePdf, paragraph } from './make-pdf.ts'

/** A page of a report: names across the ends of lines, a word that a hyphen splits, two columns. */
const REPORT = [
  { text: 'Talks in Tokyo', x: 60, y: 770, size: 24 },
  ...paragraph(
    [
      'The leaders of Japan and of South',
      'Korea met in Tokyo on Monday. Lee Jae-',
      'myung said that Shigeru Ishiba had invi-',
      'ted him. They spoke about North Ko-',
      'rea. Lee Jae-myung left.',
    ],
    60,
    720,
  ),
  ...paragraph(
    ['Emmanuel Macron met Friedrich', 'Merz in Berlin. Germany and France', 'agreed on a plan.'],
    330,
    720,
  ),
  { text: 'Page 1', x: 280, y: 30, size: 9 },
]

const SECOND = [
  ...paragraph(['Lee Jae-myung flew to Washington', 'on Tuesday.'], 60, 770),
  { text: 'Page 2', x: 280, y: 30, size: 9 },
]

async function openPdf({ context, id }: Session, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${id}/pdf.html?file=${encodeURIComponent(address)}`)
  return page
}

const served = (body: string) => ({ body, headers: { 'content-type': 'application/pdf' } })

test('a PDF file has marks and cards, across the ends of lines and within columns', async ({
  session,
  server,
}) => {
  server.set('/report.pdf', served(makePdf([REPORT, SECOND], { title: 'A report', language: 'en' })))
  const page = await openPdf(session, `${server.origin}/report.pdf`)
  await waitForMarks(page)
  await expect(page).toHaveTitle('A report')
  const countries = await allMarked(page, 'attache-country')
  expect(countries).toEqual(['Japan', 'South Korea', 'North Korea', 'Germany', 'France'])
  await expect
    .poll(() => allMarked(page, 'attache-leader'))
    .toEqual([
      'Lee Jae-myung',
      'Shigeru Ishiba',
      'Lee Jae-myung',
      'Emmanuel Macron',
      'Friedrich Merz',
      'Lee Jae-myung',
    ])
  await rest(page, 'Japan')
  await expect.poll(() => cardText(page)).toContain('Tokyo')
  if (process.env.ATTACHE_SHOTS) await page.screenshot({ path: `${process.env.ATTACHE_SHOTS}/pdf.png` })
  await page.close()
})

test('the popup shows what a PDF file says, and saves it under its own address', async ({
  session,
  server,
}) => {
  const address = `${server.origin}/saved.pdf`
  server.set('/saved.pdf', served(makePdf([REPORT, SECOND], { title: 'A saved report' })))
  const page = await openPdf(session, address)
  await waitForMarks(page)
  const popup = await openOwn(session, 'popup')
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText('A saved report')
  await expect(popup.getByRole('button', { name: /^Japan/ })).toBeVisible()
  // There is no site to switch.
  await expect(popup.getByRole('switch')).toHaveCount(1)
  await popup.getByRole('button', { name: 'Save this page’s facts' }).click()
  await expect(popup.getByText(/^Saved/)).toBeVisible()
  await popup.close()
  await rest(page, 'Emmanuel Macron')
  await expect.poll(() => cardText(page)).toContain('Emmanuel Macron met Friedrich Merz in Berlin.')
  await page.close()
  const library = await openOwn(session, 'library')
  await library
    .getByRole('button', { name: /A saved report/ })
    .first()
    .click()
  await expect(library.getByRole('link', { name: 'Open the article' })).toHaveAttribute('href', address)
  await library.close()
  await emptyLibrary(session)
})

test('what cannot be shown or read says so', async ({ session, server }) => {
  server.set('/scan.pdf', served(makePdf([[]])))
  server.set('/broken.pdf', served('%PDF-1.4 and nothing more'))
  server.set('/locked.pdf', served(lockedPdf('secret')))
  const told = async (name: string): Promise<Page> => openPdf(session, `${server.origin}/${name}.pdf`)
  const notice = (page: Page) => page.getByRole('alert')

  const scan = await told('scan')
  await expect(notice(scan)).toHaveText('This PDF has no text to read: its pages are pictures.')
  await expect(scan.locator('canvas')).toHaveCount(1)
  await scan.close()
  const broken = await told('broken')
  await expect(notice(broken)).toContainText('This is not a PDF file, or it is damaged.')
  await broken.close()
  const missing = await told('missing')
  await expect(notice(missing)).toContainText('The file could not be loaded.')
  await expect(missing.getByRole('link', { name: 'Open in the browser’s viewer' })).toHaveAttribute(
    'href',
    `${server.origin}/missing.pdf`,
  )
  await missing.close()

  const locked = await told('locked')
  await expect(notice(locked)).toContainText('This file is protected by a password.')
  await locked.getByLabel('Password').fill('wrong')
  await locked.getByRole('button', { name: 'Open' }).click()
  await expect(notice(locked)).toContainText('That is not the password of this file.')
  await locked.getByLabel('Password').fill('secret')
  await locked.getByRole('button', { name: 'Open' }).click()
  // It is open: its page is empty.
  await expect(notice(locked)).toHaveText('This PDF has no text to read: its pages are pictures.')
  await locked.close()
})

test('a file of the reader’s own machine is chosen, and nothing is asked for', async ({ session }) => {
  const page = await openOwn(session, 'pdf')
  await expect(page.getByRole('alert')).toContainText('Choose a PDF file on this computer.')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'own.pdf', mimeType: 'application/pdf', buffer: Buffer.from(makePdf([REPORT])) })
  await waitForMarks(page)
  await expect(page).toHaveTitle('Talks in Tokyo')
  await expect(page.getByRole('link', { name: 'Open in the browser’s viewer' })).toHaveCount(0)
  expect(asked.filter((url) => !url.startsWith('chrome-extension:') && !url.startsWith('blob:'))).toEqual([])
  await page.close()
})

test('a Japanese file without its fonts is read by the tables that come with the extension', async ({
  session,
  server,
}) => {
  const lines = paragraph(['石破茂首相は東京で韓', '国の大統領と会談した。'], 60, 720)
  server.set('/japanese.pdf', served(makePdf([lines], { title: '会談', language: 'ja' })))
  const page = await openPdf(session, `${server.origin}/japanese.pdf`)
  await waitForMarks(page)
  // The office is read over the end of the line.
  expect(await allMarked(page, 'attache-country')).toEqual(['韓国の大統領'])
  await page.close()
})

test('an address that is none of a file is not fetched', async ({ session }) => {
  for (const address of ['javascript:alert(1)', 'data:application/pdf,x', 'chrome://version', 'nonsense']) {
    const page = await openPdf(session, address)
    await expect(page.getByRole('alert')).toContainText('Choose a PDF file on this computer.')
    await page.close()
  }
})

test('of 500 pages those that are near are drawn', async ({ session, server }) => {
  test.setTimeout(180_000)
  const lines = Array.from(
    { length: 45 },
    (_, i) => `Line ${i} says that Germany and France have agreed on a plan.`,
  )
  const pages = Array.from({ length: 500 }, (_, i) =>
    paragraph([`Page ${i + 1} of the long report`, ...lines], 60, 790),
  )
  server.set('/long.pdf', served(makePdf(pages, { language: 'en' })))
  const page = await openPdf(session, `${server.origin}/long.pdf`)
  await waitForMarks(page)
  expect(await page.locator('.page').count()).toBe(500)
  expect(await page.locator('canvas').count()).toBeLessThan(10)
  await page.locator('.page').nth(400).scrollIntoViewIfNeeded()
  await expect(page.locator('.page').nth(400).locator('canvas')).toHaveCount(1)
  expect(await page.locator('.page').first().locator('canvas').count()).toBe(0)
  await expect(page.locator('.page').nth(400).locator('p')).not.toHaveCount(0)
  await page.locator('.page').nth(499).scrollIntoViewIfNeeded()
  await expect(page.locator('.page').nth(499).locator('p')).not.toHaveCount(0)
  await page.close()
})

test('the popup offers to show a PDF file that the browser shows itself', async ({ session, server }) => {
  server.set('/viewed.pdf', served(makePdf([REPORT], { title: 'A viewed report' })))
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/viewed.pdf`)
  const popup = await openOwn(session, 'popup')
  await expect(popup.getByText('This is a PDF.')).toBeVisible()
  if (process.env.ATTACHE_SHOTS)
    await popup.screenshot({ path: `${process.env.ATTACHE_SHOTS}/popup-pdf.png` })
  await popup.getByRole('button', { name: 'Show PDF with marks' }).click()
  await page.waitForURL(/pdf\.html\?file=/)
  await waitForMarks(page)
  await expect(page).toHaveTitle('A viewed report')
  await page.close()
})

test('the context menu shows a PDF file, and one that a link leads to', async ({ session, server }) => {
  server.set('/menu.pdf', served(makePdf([REPORT], { title: 'From the menu' })))
  const address = `${server.origin}/menu.pdf`
  const opened = session.context.waitForEvent('page')
  await inBackground(
    session,
    (chrome, linkUrl) =>
      chrome.contextMenus.onClicked.dispatch({ menuItemId: 'open-pdf-link', linkUrl }, { id: 1 }),
    address,
  )
  const linked = await opened
  await waitForMarks(linked)
  await expect(linked).toHaveTitle('From the menu')
  await linked.close()

  const page = await session.context.newPage()
  await page.goto(address)
  await dispatch(session, address, { menu: 'open-pdf', text: '' })
  await page.waitForURL(/pdf\.html\?file=/)
  await waitForMarks(page)
  await page.close()
})

test('a page that paints its text says that there is none to read', async ({ session, server }) => {
  server.set('/painted', {
    body: `<!doctype html><html lang="en"><title>A document</title><body style="margin:0"><canvas width="1100" height="800"></canvas>
      <script>document.querySelector('canvas').getContext('2d').fillText('Japan and Germany', 50, 50)</script></body></html>`,
  })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/painted`)
  const popup = await openOwn(session, 'popup')
  await expect(popup.getByText('This page draws its text as a picture')).toBeVisible()
  await popup.close()
  // A picture beside text is no reason.
  server.set('/painted', {
    body: '<!doctype html><html lang="en"><title>News</title><canvas width="1100" height="800"></canvas><p>Japan and Germany met.</p></html>',
  })
  await page.reload()
  await waitForMarks(page)
  const other = await openOwn(session, 'popup')
  await expect(other.getByRole('button', { name: /^Japan/ })).toBeVisible()
  await other.close()
  await page.close()
})
