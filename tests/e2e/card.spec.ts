import type { Page } from '@playwright/test'
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

const title = async (page: Page): Promise<string | undefined> => (await cardText(page))?.split('\n')[0]

/** Rests on a name until its card is there. */
async function open(page: Page, name: string, nth = 0): Promise<void> {
  await rest(page, name, nth)
  await expect.poll(() => cardText(page)).toBeTruthy()
}

for (const { name, title: expected, says } of CARDS) {
  test(`resting on ${name} opens the card of ${expected}`, async ({ article }) => {
    await open(article, name)
    expect(await title(article)).toBe(expected)
    expect(await cardText(article)).toContain(says)
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

test('the marks are under their names and leave out what is no name', async ({ article }) => {
  const leaders = await allMarked(article, 'attache-leader')
  expect(new Set(leaders)).toEqual(
    new Set(['Lee Jae-myung', 'Shigeru Ishiba', 'Donald Trump', 'Lee', 'Ishiba', 'Trump']),
  )
  const countries = new Set(await allMarked(article, 'attache-country'))
  expect(countries).toEqual(
    new Set(['South Korean', 'Japanese', 'US', 'North Korea', 'China', 'Japan', 'South Korea']),
  )
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

/** Notes on the page when the pointer last moved, and when a card was there: this machine's own delays stay out of it. */
const watchTimes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const times = { moves: [] as number[], shown: 0 }
    Object.assign(globalThis, { times })
    addEventListener('pointermove', (event) => times.moves.push(event.timeStamp), true)
    const look = (): void => {
      if (document.querySelector('[data-attache=card]')?.matches(':popover-open'))
        times.shown ||= performance.now()
      requestAnimationFrame(look)
    }
    look()
  })
const times = (page: Page): Promise<{ moves: number[]; shown: number }> =>
  page.evaluate(() => (globalThis as unknown as { times: { moves: number[]; shown: number } }).times)

test('the card waits for the dwell of 300 ms', async ({ article }) => {
  await watchTimes(article)
  const { x, y } = await placeOf(article, 'Lee Jae-myung', 1)
  await article.mouse.move(x, y)
  await expect.poll(() => cardText(article)).toBeTruthy()
  const { moves, shown } = await times(article)
  expect(shown - moves.at(-1)!).toBeGreaterThanOrEqual(300)
})

test('a pointer that passes over a name opens no card', async ({ article }) => {
  const { x, y } = await placeOf(article, 'Lee Jae-myung', 1)
  await watchTimes(article)
  // A busy machine may rest the pointer longer than a passing hand would: then it passes once more.
  await expect(async () => {
    await article.evaluate(() => {
      ;(globalThis as unknown as { times: { shown: number } }).times.shown = 0
    })
    await article.mouse.move(x, y)
    await article.mouse.move(5, 5)
    const [over, away] = (await times(article)).moves.slice(-2)
    await article.waitForTimeout(500)
    expect(away! - over!).toBeLessThan(100)
  }).toPass()
  expect((await times(article)).shown).toBe(0)
})

test('no card opens in the empty space beside a name, where the caret snaps to it', async ({
  server,
  session,
}) => {
  server.set('/beside', { body: html('Beside', '<p>In Japan</p>') })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/beside`)
  await waitForMarks(page)
  const { x, y } = await placeOf(page, 'Japan')
  await page.mouse.move(x + 390, y)
  await page.mouse.move(x + 400, y)
  await page.waitForTimeout(500)
  expect(await cardText(page)).toBeUndefined()
  await page.mouse.move(x, y)
  await expect.poll(() => title(page)).toBe('Japan')
  await page.close()
})

test('the card stays while the pointer is on its way to it and on it, and closes behind it', async ({
  article,
}) => {
  await open(article, 'Lee Jae-myung', 1)
  const box = (await cardElement(article, (_, a) => a.class?.startsWith('card') ?? false))!
  await article.mouse.move(box.x + box.width / 2, box.y + 4, { steps: 12 })
  await article.mouse.move(box.x + box.width / 2, box.y + 200, { steps: 6 })
  await article.waitForTimeout(700)
  expect(await title(article)).toBe('Lee Jae-myung')
  await article.mouse.move(20, 20, { steps: 5 })
  await expect.poll(() => cardText(article)).toBeUndefined()
})

test('Escape closes the card', async ({ article }) => {
  await open(article, 'Ishiba', 0)
  await article.keyboard.press('Escape')
  expect(await cardText(article)).toBeUndefined()
})

test('scrolling the name away closes the card', async ({ article }) => {
  await open(article, 'Lee Jae-myung', 1)
  await article.mouse.wheel(0, 3000)
  await expect.poll(() => cardText(article)).toBeUndefined()
})

test('a click pins the card until it is closed or another name is clicked', async ({ article }) => {
  const { x, y } = await placeOf(article, 'Ishiba', 1)
  await article.mouse.click(x, y)
  await expect.poll(() => title(article)).toBe('Shigeru Ishiba')
  await article.mouse.move(10, 10, { steps: 5 })
  await article.waitForTimeout(700)
  expect(await title(article)).toBe('Shigeru Ishiba')
  const other = await placeOf(article, 'Lee took', 0)
  await article.mouse.click(other.x - 20, other.y)
  await expect.poll(() => title(article)).toBe('Lee Jae-myung')
  const close = (await cardElement(article, (_, a) => a['aria-label'] === 'Close'))!
  await article.mouse.click(close.x + close.width / 2, close.y + close.height / 2)
  await expect.poll(() => cardText(article)).toBeUndefined()
})

test('the others in the facts turn the card to them, with a way back', async ({ article }) => {
  await open(article, 'Lee Jae-myung', 1)
  const button = async (label: string) => {
    const box = (await cardElement(
      article,
      (name, a, text) => name === 'button' && (a['aria-label'] ?? text) === label,
    ))!
    await article.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 })
    await article.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  }
  const body = (await cardElement(article, (_, a) => a.class === 'body'))!
  await article.mouse.move(body.x + body.width / 2, body.y + 40, { steps: 10 })
  await article.mouse.wheel(0, 5000)
  await article.waitForTimeout(200)
  await button('Shigeru Ishiba')
  await expect.poll(() => title(article)).toBe('Shigeru Ishiba')
  await button('Back')
  await expect.poll(() => title(article)).toBe('Lee Jae-myung')
})

test('the keyboard goes from name to name, into the card and back', async ({ article, session }) => {
  const command = async () => {
    await article.bringToFront()
    await dispatch(session, article.url(), { command: 'next-name' })
  }
  await command()
  await expect.poll(() => title(article)).toBe('Lee Jae-myung')
  expect(await article.evaluate(() => document.activeElement?.getAttribute('data-attache'))).toBe('card')
  await command()
  await expect.poll(() => title(article)).toBe('South Korea')
  const tree = (await (
    await article.context().newCDPSession(article)
  ).send('Accessibility.getFullAXTree')) as {
    nodes: {
      role?: { value: string }
      name?: { value: string }
      properties?: { name: string; value: { value: unknown } }[]
    }[]
  }
  const dialog = tree.nodes.find((node) => node.role?.value === 'dialog')
  expect(dialog?.name?.value).toBe('South Korea')
  expect(dialog?.properties?.find((p) => p.name === 'focused')?.value.value).toBe(true)
  await article.keyboard.press('Tab')
  await article.keyboard.press('Escape')
  await expect.poll(() => cardText(article)).toBeUndefined()
  expect(await article.evaluate(() => document.activeElement?.localName)).toBe('body')
})

test('text that comes is marked within half a second, and marks of text that goes go', async ({
  article,
}) => {
  await article.evaluate(() => {
    history.pushState({}, '', '/next')
    document.querySelector('article')!.innerHTML =
      '<p id="new">Brazil and France met David Cameron. Cameron spoke.</p>'
  })
  await article.waitForTimeout(500)
  expect(await marked(article, 'attache-country')).toEqual(['Brazil', 'France'])
  expect(await marked(article, 'attache-leader')).toEqual(['David Cameron', 'Cameron'])
  await article.evaluate(() =>
    document.querySelector('#new')!.firstChild!.replaceWith('Only Kenya and Cameron.'),
  )
  await article.waitForTimeout(500)
  expect(await marked(article, 'attache-country')).toEqual(['Kenya'])
  expect(await marked(article, 'attache-leader')).toEqual([])
  await article.evaluate(() => {
    document.querySelector('#new')!.insertAdjacentHTML('beforeend', ' and <b>Chile</b><a><div>Peru</div></a>')
  })
  await article.waitForTimeout(500)
  expect(await marked(article, 'attache-country')).toEqual(['Kenya', 'Chile', 'Peru'])
})

test('names run across inline elements; inputs, code, editable and hidden text are left alone', async ({
  server,
  session,
}) => {
  server.set('/odd', {
    body: html(
      'Odd',
      `<p>So<b>uth</b> <i>Korea</i> and<br>Japan</p><p hidden>France</p><p style="display:none">Spain</p>
       <input value="Italy"><textarea>Germany</textarea><code>Brazil</code><script>/* Kenya */</script>
       <div contenteditable="true">Norway <b>Sweden</b></div><p id="later" class="off">Poland</p><style>.off{visibility:hidden}</style>
       <p>Join us: US and U.S. troops. Lee alone is nobody.</p>`,
    ),
  })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/odd`)
  await waitForMarks(page)
  expect(await allMarked(page, 'attache-country')).toEqual(['South Korea', 'Japan', 'US', 'U.S.'])
  expect(await marked(page, 'attache-leader')).toEqual([])
  await page.evaluate(() => document.querySelector('#later')!.classList.remove('off'))
  await expect.poll(() => marked(page, 'attache-country')).toContain('Poland')
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

test('an update closes the old card and marks the open page again, without a reload', async ({ server }) => {
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
