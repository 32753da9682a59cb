import {
  allMarked,
  cardElement,
  cardText,
  devtools,
  dispatch,
  errorsOf,
  inBackground,
  marked,
  ownWorld,
  placeOf,
  rest,
  startChromium,
  toastText,
  waitForMarks,
} from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { open, title } from './open-card.ts'
import { page as html } from './pages.ts'

const CARDS = [
  { name: 'Lee Jae-myung', title: 'Lee Jae-myung', says: 'President of South Korea' },
  { name: 'Ishiba', title: 'Shigeru Ishiba', says: 'Prime Minister of Japan' },
  { name: 'Trump', title: 'Donald Trump', says: 'President of the United States' },
  { name: 'South Korea', title: 'South Korea', says: 'Seoul' },
  { name: 'Japan', title: 'Japan', says: 'Tokyo' },
  { name: 'US', title: 'United States', says: 'Washington' },
  { name: 'North Korea', title: 'North Korea', says: 'Pyongyang' },
  { name: 'China', title: 'China', says: 'Beijing' },
]

for (const { name, title: expected, says } of CARDS) {
  test(`resting on ${name} opens the card of ${expected}`, async ({ article }) => {
    await open(article, name)
    expect(await title(article)).toBe(expected)
    // A country's rows come when its page has been read.
    await expect.poll(() => cardText(article)).toContain(says)
  })
}

test('the card says that the article’s date cannot be, and that its weekday agrees', async ({ article }) => {
  await open(article, 'Lee Jae-myung')
  // What the page says comes when it has been read.
  await expect
    .poll(() => cardText(article))
    .toContain(
      '26 August 2024 is before the term of office (President · South Korea), which began on 4 June 2025.',
    )
  expect(await cardText(article)).toMatch(/Dates that were checked and are right: \d/)
})

test('nothing changes in the page but the host, and that only once a card opens', async ({
  server,
  session,
}) => {
  const body = '<div id="app"><p>Talks in <b>South</b> Korea with <em>Japan</em>.</p></div>'
  server.set('/still', { body: html('Still', body) })
  const page = await session.context.newPage()
  const untouched = await (await fetch(`${server.origin}/still`)).text()
  await page.goto(`${server.origin}/still`)
  await waitForMarks(page)
  const before = await page.evaluate(() => document.documentElement.outerHTML)
  expect(untouched).toContain(body)
  expect(before).toBe(untouched.replace('<!doctype html>', ''))
  const layout = () =>
    page.evaluate(() => [
      document.documentElement.scrollHeight,
      document.querySelector('p')!.getBoundingClientRect().top,
    ])
  const placed = await layout()
  await open(page, 'Japan')
  expect(await layout()).toEqual(placed)
  const after = await page.evaluate(() =>
    document.documentElement.outerHTML.replace(/<div data-attache="card"[^>]*><\/div>/, ''),
  )
  expect(after).toBe(before)
  expect(await page.evaluate(() => document.querySelector('[data-attache=card]')!.shadowRoot)).toBeNull()
  await page.close()
})

test('the card opens under a strict policy, over a modal dialog, whatever the page’s style', async ({
  server,
  session,
}) => {
  server.set('/strict', {
    body: '<!doctype html><html style="font-size:40px"><head><title>Strict</title></head><body><dialog id="d"><p>Only Japan is here.</p></dialog></body></html>',
    headers: {
      'content-security-policy':
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
  })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/strict`)
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { font-size: 40px !important; display: inline !important; opacity: .2 !important } [data-attache] { transform: scale(3) }',
    )
    document.querySelector<HTMLDialogElement>('#d')!.showModal()
    document.adoptedStyleSheets = [sheet]
  })
  await waitForMarks(page)
  await open(page, 'Japan')
  const card = (await cardElement(page, (_, a) => a.class?.startsWith('card') ?? false))!
  expect(card.width).toBeGreaterThan(300)
  expect(card.width).toBeLessThan(400)
  const flag = await cardElement(page, (name) => name === 'img')
  expect(flag?.width).toBe(36)
  await page.close()
})

test('the card stays inside a small viewport', async ({ server, session }) => {
  const page = await session.context.newPage()
  await page.setViewportSize({ width: 340, height: 420 })
  await page.goto(`${server.origin}/article`)
  await waitForMarks(page)
  for (const [name, nth] of [
    ['US', 0],
    ['Lee Jae-myung', 1],
  ] as const) {
    await open(page, name, nth)
    await page.waitForTimeout(200)
    const box = (await cardElement(page, (_, a) => a.class?.startsWith('card') ?? false))!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.y).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(340)
    expect(box.y + box.height).toBeLessThanOrEqual(420)
    await page.keyboard.press('Escape')
  }
  await page.close()
})

test('an update closes the old card and marks the open page again, without a reload @long', async ({
  server,
}) => {
  const session = await startChromium()
  const page = await session.context.newPage()
  const errors = errorsOf(page)
  await page.goto(`${server.origin}/article`)
  const { x, y } = await placeOf(page, 'Ishiba', 1)
  const before = await allMarked(page, 'attache-country')
  await page.mouse.click(x, y)
  await expect.poll(() => title(page)).toBe('Shigeru Ishiba')
  // The background ends before it can answer.
  await inBackground(session, (chrome) => chrome.runtime.reload(), null).catch(() => undefined)
  // What the reader does while nobody answers says nothing either.
  await page.mouse.move(5, 5)
  await rest(page, 'Japan')
  await expect.poll(() => page.locator('[data-attache=card]').count(), { timeout: 30_000 }).toBe(0)
  await expect.poll(() => marked(page, 'attache-country')).toEqual(before)
  await page.mouse.move(5, 5)
  await open(page, 'Ishiba', 1)
  expect(await title(page)).toBe('Shigeru Ishiba')
  expect(await page.locator('[data-attache=card]').count()).toBe(1)
  expect(errors).toEqual([])
  await session.close()
})

test('a start that finds its own script running leaves the open card alone', async ({ article, session }) => {
  const { x, y } = await placeOf(article, 'Ishiba', 1)
  await article.mouse.click(x, y)
  await expect.poll(() => title(article)).toBe('Shigeru Ishiba')
  await inBackground(session, (chrome) => chrome.runtime.onInstalled.dispatch({ reason: 'update' }), null)
  await article.waitForTimeout(1200)
  expect(await title(article)).toBe('Shigeru Ishiba')
})

test('a card that fails to be drawn is drawn anew, and what went wrong is kept for the reader', async ({
  article,
  session,
  options,
}) => {
  const evaluate = await ownWorld(article)
  await evaluate(`{
    const { DateTimeFormat } = Intl
    Intl.DateTimeFormat = function () {
      Intl.DateTimeFormat = DateTimeFormat
      throw new Error('no dates at ' + location.href)
    }
  }`)
  await open(article, 'Lee Jae-myung')
  expect(await title(article)).toBe('Lee Jae-myung')
  expect(await cardText(article)).toContain('Offices as of')
  await article.mouse.move(1, 1)
  await open(article, 'Japan')
  expect(await title(article)).toBe('Japan')
  expect(await article.locator('[data-attache=card]').count()).toBe(1)
  await options.bringToFront()
  await options.reload()
  await expect(options.locator('pre')).toContainText('Error: no dates at (address)')
  await inBackground(session, (chrome) => chrome.storage.local.set({ lastErrors: [] }), null)
})

test('neither card nor toast is printed', async ({ article, session }) => {
  const { x, y } = await placeOf(article, 'Ishiba', 1)
  await article.mouse.click(x, y)
  await expect.poll(() => title(article)).toBe('Shigeru Ishiba')
  await dispatch(session, article.url(), { menu: 'look-up', text: 'Qxzvw' })
  await expect.poll(() => toastText(article)).not.toBe('')
  const shown = () =>
    article.evaluate(() =>
      [...document.querySelectorAll('[data-attache]')].map((host) => host.checkVisibility()),
    )
  expect(await shown()).toEqual([true, true])
  await article.emulateMedia({ media: 'print' })
  expect(await shown()).toEqual([false, false])
  await article.emulateMedia({ media: null })
})

test('what was found of a text takes back that nothing was near another; the toast is read by screen readers alone', async ({
  article,
  session,
}) => {
  await article.bringToFront()
  const select = (text: string): Promise<void> =>
    article.evaluate((wanted) => {
      ;(window as unknown as { find(text: string): boolean }).find(wanted)
    }, text)
  const lookUp = (text: string): Promise<void> => dispatch(session, article.url(), { menu: 'look-up', text })
  await lookUp('Qxzvw')
  await expect.poll(() => toastText(article)).toContain('Attaché found nothing')
  const { nodes } = (await (await devtools(article)).send('Accessibility.getFullAXTree')) as {
    nodes: { role?: { value: string }; name?: { value: string } }[]
  }
  expect(nodes.some((node) => node.name?.value?.includes('Attaché found nothing'))).toBe(true)
  expect(
    await article.evaluate(() =>
      (window as unknown as { find(...how: unknown[]): boolean }).find(
        'Attaché found nothing',
        false,
        false,
        true,
      ),
    ),
  ).toBe(false)
  await select('Tokyo')
  await lookUp('Ishiba')
  await expect.poll(() => cardText(article)).toBeTruthy()
  expect(await toastText(article)).toBe('')
})
