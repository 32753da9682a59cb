/** The side panel beside pages that come and go, some of which take their time. */
import type { Page } from '@playwright/test'
import { emptyLibrary, errorsOf, openOwn, type Session, waitForMarks } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { openLibrary } from './library-pages.ts'
import { page as html, type PageServer } from './pages.ts'

/** An article long enough to be saved. */
const news = (title: string, sentence: string): string =>
  html(title, `<article><h1>${title}</h1><p>${sentence} ${'They spoke for long. '.repeat(20)}</p></article>`)

const SLOW = news('The slow page', 'Emmanuel Macron met Friedrich Merz in Paris and criticised Japan.')
const QUICK = news('The quick page', 'Giorgia Meloni met Pedro Sánchez in Rome and praised Kenya.')

/** Opens both, of different sites, so that each has a process of its own; and the panel beside them. */
async function openAll(
  session: Session,
  server: PageServer,
): Promise<Record<'slow' | 'quick' | 'panel', Page>> {
  server.set('/slow-news', { body: SLOW })
  server.set('/quick-news', { body: QUICK })
  const open = async (url: string): Promise<Page> => {
    const page = await session.context.newPage()
    await page.goto(url)
    await waitForMarks(page)
    return page
  }
  const slow = await open(`${server.origin.replace('127.0.0.1', 'localhost')}/slow-news`)
  const quick = await open(`${server.origin}/quick-news`)
  const panel = await openOwn(session, 'sidepanel')
  return { slow, quick, panel }
}

/** Keeps a page’s process busy from now on, so that it answers nobody. @returns when it is over */
function block(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate((time) => {
    const end = performance.now() + time
    while (performance.now() < end);
  }, milliseconds)
}

// What another spec has saved is none of this one's.
test.beforeEach(({ session }) => emptyLibrary(session))

const heading = (panel: Page) => panel.getByRole('heading', { level: 2 })
const saveButton = (panel: Page) => panel.getByRole('button', { name: 'Save this page’s facts' })

/** How many articles the library has, by the address of each. */
async function savedPages(session: Session): Promise<string[]> {
  const library = await openLibrary(session)
  const titles = await library.getByRole('list', { name: 'Articles' }).locator('strong').allTextContents()
  await library.close()
  return titles.sort()
}

test('a page that answers late is not shown in the place of the one in front, nor saved @long', async ({
  session,
  server,
}) => {
  const { slow, quick, panel } = await openAll(session, server)
  const errors = errorsOf(panel)
  await quick.bringToFront()
  await expect(heading(panel)).toHaveText('The quick page')
  const blocked = block(slow, 3000)
  await slow.bringToFront()
  // Nothing of the page before is left to be clicked.
  await expect(panel.getByText('Reading the page…')).toBeVisible()
  await expect(saveButton(panel)).toHaveCount(0)
  await quick.bringToFront()
  await expect(heading(panel)).toHaveText('The quick page')
  await blocked
  await panel.waitForTimeout(500)
  await expect(heading(panel)).toHaveText('The quick page')
  await saveButton(panel).click()
  await expect(panel.getByText(/^Saved: /)).toBeVisible()
  expect(await savedPages(session)).toEqual(['The quick page'])
  await quick.bringToFront()
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(panel.getByText('Removed from your library again')).toBeVisible()
  expect(errors).toEqual([])
  for (const page of [slow, quick, panel]) await page.close()
})

test('each page has its own save and its own undo, there again when the reader is @long', async ({
  session,
  server,
}) => {
  const { slow, quick, panel } = await openAll(session, server)
  const errors = errorsOf(panel)
  for (const page of [slow, quick]) {
    await page.bringToFront()
    await expect(heading(panel)).toHaveText(await page.title())
    await saveButton(panel).click()
    await expect(panel.getByText(/^Saved: /)).toBeVisible()
  }
  expect(await savedPages(session)).toEqual(['The quick page', 'The slow page'])
  await slow.bringToFront()
  await expect(heading(panel)).toHaveText('The slow page')
  await expect(panel.getByText(/^Saved: /)).toBeVisible()
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(panel.getByText('Removed from your library again')).toBeVisible()
  expect(await savedPages(session)).toEqual(['The quick page'])
  // And can be saved again.
  await slow.bringToFront()
  await expect(heading(panel)).toHaveText('The slow page')
  await saveButton(panel).click()
  await expect(panel.getByText(/^Saved: /)).toBeVisible()
  // Another page in the same tab is another page; it can be saved, and the way back finds what was saved.
  server.set('/next-news', { body: news('The next page', 'Emmanuel Macron met Keir Starmer in London.') })
  const address = slow.url()
  await slow.goto(address.replace('slow-news', 'next-news'))
  await expect(heading(panel)).toHaveText('The next page')
  await expect(saveButton(panel)).toBeVisible()
  await slow.goto(address)
  await expect(heading(panel)).toHaveText('The slow page')
  await expect(panel.getByRole('button', { name: 'Undo' })).toBeVisible()
  // One that is loaded anew may say something else.
  await slow.reload()
  await expect(saveButton(panel)).toBeVisible()
  await quick.bringToFront()
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(panel.getByText('Removed from your library again')).toBeVisible()
  await expect.poll(() => savedPages(session)).toEqual(['The slow page'])
  expect(errors).toEqual([])
  await cleared(session)
  for (const page of [slow, quick, panel]) await page.close()
})

/** Takes all articles out of the library. */
async function cleared(session: Session): Promise<void> {
  const library = await openOwn(session, 'library')
  await library.getByRole('checkbox', { name: 'Select all' }).check()
  await library.getByRole('button', { name: /^Delete/ }).click()
  await expect(library.getByText('Nothing here yet')).toBeVisible()
  await library.close()
}

test('a page that is left before it was read is not saved, and the one that came is not either @long', async ({
  session,
  server,
}) => {
  const { slow, quick, panel } = await openAll(session, server)
  await slow.bringToFront()
  await expect(heading(panel)).toHaveText('The slow page')
  // Its process answers nobody: what is to read it waits, and the tab goes on meanwhile.
  const blocked = block(slow, 1500)
  await saveButton(panel).click()
  await expect(panel.getByRole('progressbar')).toBeVisible()
  await blocked.catch(() => undefined)
  await slow.goto(quick.url()).catch(() => undefined)
  await expect(heading(panel)).toHaveText('The quick page')
  await expect(saveButton(panel)).toBeVisible()
  await panel.waitForTimeout(1000)
  const titles = await savedPages(session)
  // It was read in time, or not at all.
  expect(titles).not.toContain('The quick page')
  if (titles.length > 0) await cleared(session)
  for (const page of [slow, quick, panel]) await page.close()
})

test('of a tab that shows another page than was meant nothing is saved, and why is said', async ({
  session,
  server,
}) => {
  const { slow, quick, panel } = await openAll(session, server)
  await slow.bringToFront()
  await expect(heading(panel)).toHaveText('The slow page')
  const outcome = await panel.evaluate(
    ([at, meant]) =>
      new Promise<{ message?: string }>((resolve) => {
        interface Port {
          readonly onMessage: {
            addListener(told: (message: { outcome?: { message?: string } }) => void): void
          }
          postMessage(request: object): void
        }
        const { tabs, runtime } = (
          globalThis as unknown as {
            chrome: {
              tabs: { query(what: object): Promise<{ id: number; url?: string }[]> }
              runtime: { connect(what: object): Port }
            }
          }
        ).chrome
        void tabs.query({}).then((all) => {
          const tab = all.find(({ url }) => url === at)
          const port = runtime.connect({ name: 'save' })
          port.postMessage({ tab: tab?.id, address: meant })
          port.onMessage.addListener(({ outcome }) => outcome && resolve(outcome))
        })
      }),
    [slow.url(), quick.url()] as const,
  )
  expect(outcome.message).toContain('went to another page')
  expect(await savedPages(session)).toEqual([])
  for (const page of [slow, quick, panel]) await page.close()
})

test('a tab that is closed while it is asked or saved leaves no error, and the next one is shown @long', async ({
  session,
  server,
}) => {
  const { slow, quick, panel } = await openAll(session, server)
  const errors = errorsOf(panel)
  await slow.bringToFront()
  await expect(heading(panel)).toHaveText('The slow page')
  void block(slow, 2000).catch(() => undefined)
  await saveButton(panel).click()
  await panel.getByRole('button', { name: /names Emmanuel Macron$/ }).click()
  await slow.close()
  await quick.bringToFront()
  await expect(heading(panel)).toHaveText('The quick page')
  await panel.waitForTimeout(500)
  await expect(saveButton(panel)).toBeVisible()
  expect(errors).toEqual([])
  const titles = await savedPages(session)
  if (titles.length > 0) await cleared(session)
  await quick.close()
  await panel.close()
})

test('each tab has its own search and card beside it', async ({ session, server }) => {
  const { slow, quick, panel } = await openAll(session, server)
  await slow.bringToFront()
  await expect(heading(panel)).toHaveText('The slow page')
  await panel.getByRole('searchbox').fill('Ishba')
  await panel.getByRole('button', { name: /Shigeru Ishiba/ }).click()
  await expect(panel.getByRole('dialog', { name: 'Shigeru Ishiba' })).toBeVisible()
  await quick.bringToFront()
  // The card has headings of its own.
  await expect(panel.getByRole('dialog')).toHaveCount(0)
  await expect(heading(panel)).toHaveText('The quick page')
  await expect(panel.getByRole('searchbox')).toHaveValue('')
  await slow.bringToFront()
  await expect(panel.getByRole('dialog', { name: 'Shigeru Ishiba' })).toBeVisible()
  await expect(panel.getByRole('searchbox')).toHaveValue('Ishba')
  for (const page of [slow, quick, panel]) await page.close()
})

test('a switch is for the site that is shown', async ({ session, server }) => {
  const { slow, quick, panel } = await openAll(session, server)
  const { host } = new URL(quick.url())
  await slow.bringToFront()
  await expect(heading(panel)).toHaveText('The slow page')
  void block(quick, 2000)
  await quick.bringToFront()
  // While it does not answer there is no switch to turn.
  await expect(panel.getByText('Reading the page…')).toBeVisible()
  await expect(panel.getByRole('switch', { name: /^On / })).toHaveCount(0)
  await panel.getByRole('switch', { name: `On ${host}` }).uncheck()
  const countries = (page: Page) => page.evaluate(() => CSS.highlights.get('attache-country')?.size ?? 0)
  await expect.poll(() => countries(quick)).toBe(0)
  expect(await countries(slow)).toBeGreaterThan(0)
  await panel.getByRole('switch', { name: `On ${host}` }).check()
  await expect.poll(() => countries(quick)).toBeGreaterThan(0)
  for (const page of [slow, quick, panel]) await page.close()
})

/** What of the extension’s own API these specs have fail. */
interface OwnChrome {
  readonly runtime: { sendMessage: unknown; connect: unknown }
}

test('what the background does not do is told, and can be tried again @long', async ({ session, server }) => {
  const { slow, quick, panel } = await openAll(session, server)
  const unhandled: string[] = []
  panel.on('pageerror', (error) => unhandled.push(String(error)))
  await slow.bringToFront()
  await expect(heading(panel)).toHaveText('The slow page')
  await panel.evaluate(() => {
    const { runtime } = (globalThis as unknown as { chrome: OwnChrome }).chrome
    const { sendMessage, connect } = runtime
    const fail = () => {
      throw new Error('no background')
    }
    Object.assign(runtime, { sendMessage: fail, connect: fail })
    Object.assign(globalThis, { mend: () => Object.assign(runtime, { sendMessage, connect }) })
  })
  const mend = () => panel.evaluate(() => void (globalThis as unknown as { mend(): void }).mend())
  await saveButton(panel).click()
  await expect(panel.getByRole('alert')).toContainText('This did not work')
  await panel.getByRole('button', { name: 'Library' }).click()
  await expect(panel.getByRole('alert').filter({ hasText: 'This did not work' })).toHaveCount(2)
  await panel.getByRole('searchbox').fill('Ishba')
  await expect(panel.getByText('Nothing found for')).toHaveCount(0)
  const again = panel.getByRole('alert').getByRole('button', { name: 'Try again' })
  await expect(again).toBeVisible()
  await mend()
  await again.click()
  await expect(panel.getByRole('button', { name: /Shigeru Ishiba/ })).toBeVisible()
  await panel.getByRole('searchbox').fill('')
  const line = panel.getByRole('region', { name: 'Save this page’s facts' })
  await line.getByRole('button', { name: 'Try again' }).click()
  await expect(panel.getByText(/^Saved: /)).toBeVisible()
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(panel.getByText('Removed from your library again')).toBeVisible()
  expect(unhandled).toEqual([])
  for (const page of [slow, quick, panel]) await page.close()
})
