/** Who fetches the table of names when an article is saved. */
import {
  dispatch,
  inBackground,
  openOwn,
  ownWorld,
  type Session,
  toastText,
  waitForMarks,
} from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { page as html } from './pages.ts'

const article = (title: string, text: string, more = ''): string =>
  html(
    title,
    `<article><h1>${title}</h1><p>${text} ${'They spoke for long. '.repeat(20)}</p></article>${more}`,
  )

/** Those who ask the background for the table from now on, by the paths of their addresses. */
async function watchFetches(session: Session): Promise<() => Promise<string[]>> {
  await inBackground(
    session,
    (chrome) => {
      const asked: string[] = []
      Object.assign(globalThis, { asked })
      const { onMessage } = chrome.runtime as unknown as {
        readonly onMessage: {
          addListener(hear: (message: { ask: string }, sender: { url: string }) => void): void
        }
      }
      onMessage.addListener(({ ask }, { url }) => {
        if (ask === 'names') asked.push(new URL(url).pathname)
      })
    },
    null,
  )
  return () =>
    inBackground(
      session,
      () => (globalThis as unknown as { readonly asked: string[] }).asked.toSorted(),
      null,
    )
}

test('a table of names is fetched by frames that have another one, once, and by hidden pages when they are shown', async ({
  server,
  session,
}) => {
  server.set('/hidden', { body: html('Hidden', '<p>Marie Curiot and Donald Trump in Japan.</p>') })
  server.set('/inner', { body: html('Inner', '<p>Giorgia Meloni and Marie Curiot.</p>') })
  const frame = `<iframe src="/inner" width="600" height="300"></iframe>`
  server.set('/known', {
    body: article('Macron in Rome', 'Emmanuel Macron met Giorgia Meloni in Italy on 3 May 2026.'),
  })
  server.set('/stranger', {
    body: article(
      'Curiot in Rome',
      'French President Marie Curiot met Giorgia Meloni in Italy on 3 May 2026.',
      frame,
    ),
  })
  const open = async (path: string) => {
    const page = await session.context.newPage()
    await page.goto(server.origin + path)
    await waitForMarks(page)
    return page
  }
  const save = async (path: string, page: Awaited<ReturnType<typeof open>>) => {
    await dispatch(session, `${server.origin}${path}`, { command: 'save-page' })
    await expect.poll(() => toastText(page)).toMatch(/Saved: \d+ facts/)
  }
  const hidden = await open('/hidden')
  const known = await open('/known')
  const stranger = await open('/stranger')
  const inner = stranger.frames()[1]!
  await expect.poll(() => inner.evaluate(() => CSS.highlights.get('attache-leader')?.size)).toBe(1)
  // Playwright has every page believe that it is in front.
  const inHidden = await ownWorld(hidden)
  await inHidden(
    "Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })",
  )
  const fetches = await watchFetches(session)

  await save('/stranger', stranger)
  await expect.poll(fetches).toEqual(['/inner', '/known', '/stranger'])
  // The library changes again, and its names do not.
  await save('/known', known)
  await hidden.waitForTimeout(500)
  expect(await fetches()).toEqual(['/inner', '/known', '/stranger'])

  await inHidden("delete document.visibilityState; document.dispatchEvent(new Event('visibilitychange'))")
  await expect.poll(fetches).toEqual(['/hidden', '/inner', '/known', '/stranger'])
  await hidden.waitForTimeout(500)
  expect(await fetches()).toHaveLength(4)

  const library = await openOwn(session, 'library')
  await library.getByRole('checkbox', { name: 'Select all' }).check()
  await library.getByRole('button', { name: /^Delete/ }).click()
  await expect(library.getByText('Nothing here yet')).toBeVisible()
  await Promise.all([hidden, known, stranger, library].map((page) => page.close()))
})
