/** What a page costs, by counts that are the same on every machine; `npm run bench` measures the time. */
import { kilobytesOf } from '../bench/costs.ts'
import { record } from '../bench/trace.ts'
import { allMarked, placeOf, waitForMarks } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { page as html } from './pages.ts'

const PARAGRAPHS = 4000

const long = html(
  'Long',
  Array.from({ length: PARAGRAPHS }, (_, i) => `<p>${i}: Macron spoke in Poland.</p>`).join('\n'),
)

test('the content script has at most 45 kB, packed', () => {
  expect(kilobytesOf('content-scripts/content.js')).toBeLessThanOrEqual(45)
})

test('of a long page what is near the viewport is marked, and what comes near, and nothing else', async ({
  server,
  session,
}) => {
  server.set('/long', { body: long })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/long`)
  const first = await allMarked(page, 'attache-leader')
  const sizes = () =>
    page.evaluate(() =>
      ['attache-leader', 'attache-country'].map((name) => CSS.highlights.get(name)?.size ?? 0),
    )
  // Some 800 px above and below a viewport of 800: a line is 34 px high, and a stretch is marked as a whole.
  expect(first.length).toBeLessThan(200)
  expect(first.length).toBeGreaterThan(25)
  for (const at of [1000, 2000, 3999]) {
    await placeOf(page, `${at}: Macron`)
    await allMarked(page, 'attache-leader')
    for (const size of await sizes()) {
      expect(size).toBeGreaterThan(25)
      expect(size).toBeLessThan(400)
    }
  }
  await page.close()
})

test('nothing is laid out for a scan, and a change has only its own text read', async ({
  server,
  session,
}) => {
  server.set('/long', { body: long })
  const page = await session.context.newPage()
  const scan = await record(page, async () => {
    await page.goto(`${server.origin}/long`)
    await allMarked(page, 'attache-leader')
    await page.waitForTimeout(1500)
  })
  const count = (work: typeof scan.work, kind: string): number =>
    work.filter(({ what }) => what === kind).length
  expect(scan.forcedLayouts).toBe(0)
  // A slow machine reads on.
  const reads = async (): Promise<number> =>
    count((await record(page, () => page.waitForTimeout(500))).work, 'read')
  await expect.poll(reads).toBe(0)
  // It went in many slices, and came to an end.
  expect(count(scan.work, 'read')).toBeGreaterThan(3)
  expect(count(scan.work, 'settle')).toBeLessThan(10)
  const change = await record(page, async () => {
    await page.evaluate(() => document.querySelector('p')?.append(' Poland, they say.'))
    await page.waitForTimeout(600)
  })
  expect(count(change.work, 'changes')).toBe(1)
  // All of the page takes more slices than that; on a busy machine even a few words may take two.
  expect([1, 2]).toContain(count(change.work, 'read'))
  expect(count(change.work, 'settle')).toBe(1)
  await page.close()
})

test('a long text in one element is read in slices as well, and all of it @long', async ({
  server,
  session,
}) => {
  const lines = Array.from({ length: 160_000 }, (_, i) =>
    i % 80 === 0 ? `${i}: in Poland nothing was said of it.` : `${i}: nothing was said of it there.`,
  )
  server.set('/one', { body: html('One', `<p>Japan.</p><pre hidden>${lines.join('\n')}</pre><p>Peru.</p>`) })
  const page = await session.context.newPage()
  const scan = await record(page, async () => {
    await page.goto(`${server.origin}/one`)
    await waitForMarks(page)
    await page.waitForTimeout(2000)
  })
  expect(scan.work.filter(({ what }) => what === 'read').length).toBeGreaterThan(5)
  await page.evaluate(() => {
    const pre = document.querySelector('pre') as HTMLElement
    pre.hidden = false
    pre.style.cssText = 'height: 99px; overflow: hidden; font-size: 1px; line-height: 1px'
  })
  await expect
    .poll(() => page.evaluate(() => CSS.highlights.get('attache-country')?.size ?? 0), { timeout: 30_000 })
    .toBe(2000 + 2)
  await page.close()
})

test('of many changes at once one piece of work is made, and none while nothing changes', async ({
  server,
  session,
}) => {
  server.set('/calm', { body: html('Calm', '<p>Japan</p><div id="log"></div>') })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/calm`)
  await waitForMarks(page)
  await page.waitForTimeout(500)
  const burst = await record(page, async () => {
    await page.evaluate(() => {
      for (let i = 0; i < 1000; i++)
        document.querySelector('#log')?.append(document.createElement('p'), 'Poland')
    })
    await page.waitForTimeout(700)
  })
  expect(burst.work.filter(({ what }) => what === 'changes').length).toBe(1)
  expect(burst.work.filter(({ what }) => what === 'flush').length).toBe(1)
  // A second of peace later whom the page names is counted.
  await page.waitForTimeout(1500)
  const calm = await record(page, () => page.waitForTimeout(700))
  expect(calm.work).toEqual([])
  await page.close()
})

test('the pointer is looked at once a frame, however often it moves', async ({ article }) => {
  const moves = 120
  const { work, frames } = await record(article, async () => {
    for (let i = 0; i < moves; i++) await article.mouse.move(200 + i * 3, 150 + (i % 7) * 30)
  })
  const looks = work.filter(({ what }) => what === 'pointer').length
  expect(looks).toBeGreaterThan(0)
  expect(looks).toBeLessThanOrEqual(frames)
})
