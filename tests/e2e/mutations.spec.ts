import fc from 'fast-check'
import { TIME } from '../fuzz/runs.ts'
import { setSettings } from './chromium.ts'
import { startFirefox } from './firefox.ts'
import { test } from './fixtures.ts'
import { compareWithFresh, LIVING, type Subject } from './mutations.ts'
import { servePages } from './pages.ts'

/** Skips a case if the browser allows no more writes in this hour. */
function whereKept(kept: Promise<void>): Promise<void> {
  return kept.catch((error: unknown) => {
    if (!/MAX_WRITE_OPERATIONS/.test(String(error))) throw error
    fc.pre(false)
  })
}

/** How many marks the reader wants, and which part of all cases is tried with that setting. */
const DENSITIES = [
  ['all', 1],
  ['section', 0.4],
] as const

for (const [density, part] of DENSITIES)
  test(`after any changes of a page its marks are those of a fresh scan: ${density} @long`, async ({
    session,
    server,
  }) => {
    test.setTimeout(2 * TIME)
    server.set('/living', { body: LIVING })
    await setSettings(session, { density })
    const page = await session.context.newPage()
    await compareWithFresh(
      {
        page,
        open: () => page.goto(`${server.origin}/living`),
        switchAll: (everywhere) => whereKept(setSettings(session, { everywhere })),
      },
      part,
    )
    await setSettings(session, { density: 'all' })
    await page.close()
  })

test('in Firefox as well @long', async () => {
  test.setTimeout(2 * TIME)
  const server = await servePages()
  server.set('/living', { body: LIVING })
  const firefox = await startFirefox()
  const own = await firefox.browser.newPage()
  await own.goto(firefox.url('options.html'), { waitUntil: [] })
  await own.waitForSelector('.preview')
  const page = await firefox.browser.newPage()
  await page.bringToFront()
  await compareWithFresh(
    {
      // It can do the same, but its types are stricter.
      page: page as unknown as Subject['page'],
      open: () => page.goto(`${server.origin}/living`),
      switchAll: (everywhere) =>
        own.evaluate(
          (given) =>
            (
              globalThis as unknown as {
                browser: { storage: { sync: { set(what: object): Promise<void> } } }
              }
            ).browser.storage.sync.set(given),
          { everywhere },
        ),
    },
    0.4,
  )
  await firefox.close()
  await server.close()
})
