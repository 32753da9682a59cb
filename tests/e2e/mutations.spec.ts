import fc from 'fast-check'
import { isNight, runs, TIME } from '../fuzz/runs.ts'
import { type Session, setSettings } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { act, build, living, marksIn, ROUNDS } from './mutations.ts'
import { page as html } from './pages.ts'

/** So many pieces stand in one page: each has its own changes, and all decide together what names mean. */
const PIECES = 400

/** Changes are gathered for up to 250 ms, and then wait up to 200 for the page to have nothing to do. */
const CALM = 600

/** Milliseconds between rounds: some come while the page is read for the first time, some when all is done. */
const pause = fc.constantFrom(0, 20, 60, 150, 400)

/** Switches marks on everywhere, or off; a case for which browsers have no write left in this hour tells nothing. */
async function switchAll(session: Session, everywhere: boolean): Promise<void> {
  const isKept = await setSettings(session, { everywhere }).then(
    () => true,
    (error: unknown) => {
      if (/MAX_WRITE_OPERATIONS/.test(String(error))) return false
      throw error
    },
  )
  fc.pre(isKept)
}

/** How many marks the reader wants, and which part of all cases is tried with it. */
const DENSITIES = [
  ['all', 1],
  ['section', 0.4],
] as const

for (const [density, part] of DENSITIES)
  test(`after any changes of a page its marks are those of a fresh scan: ${density}`, async ({
    session,
    server,
  }) => {
    test.setTimeout(2 * TIME)
    // All in view: what is near the viewport alone is marked.
    const style = 'section { position: absolute; top: 0; left: 0; font-size: 4px } .gone { display: none }'
    server.set('/living', { body: html('Living', '', style) })
    await setSettings(session, { density })
    const page = await session.context.newPage()
    let seen = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(living, { minLength: 1, maxLength: PIECES, size: 'max' }),
        fc.array(pause, { minLength: ROUNDS, maxLength: ROUNDS }),
        async (pieces, pauses) => {
          await page.goto(`${server.origin}/living`)
          await build(page, pieces)
          for (const [round, wait] of pauses.entries()) {
            await page.waitForTimeout(wait)
            await act(
              page,
              pieces.map(({ rounds }) => rounds[round] ?? []),
            )
          }
          const kept = await marksIn(page, CALM)
          await switchAll(session, false)
          await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0)
          await switchAll(session, true)
          const fresh = await marksIn(page, CALM)
          expect(kept).toEqual(fresh)
          seen += fresh.join('').length
        },
      ),
      // Arrays are half as long on average. Looking for a smaller case ends when the time is over.
      {
        numRuns: runs((2 * part) / PIECES),
        interruptAfterTimeLimit: TIME,
        markInterruptAsFailure: true,
        // `npm test` tries the same pages each time; a night others.
        ...(isNight ? {} : { seed: 1 }),
      },
    )
    expect(seen).toBeGreaterThan(0)
    await setSettings(session, { density: 'all' })
    await page.close()
  })
