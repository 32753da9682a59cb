import type { Page } from '@playwright/test'
import {
  cardElement,
  cardHtml,
  cardText,
  devtools,
  emptyLibrary,
  inBackground,
  openOwn,
  rest,
  type Session,
  stopBackground,
} from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { page as html } from './pages.ts'

const MACRON = 'Emmanuel Macron visited Berlin on Monday and met Friedrich Merz for two hours of talks.'

/** An article, long enough to be one. */
function story(...sentences: readonly string[]): string {
  const more = Array.from(
    { length: 6 },
    (_, i) =>
      `<p>The ${i + 1}th paragraph is about the weather in the hills, the price of bread and the trains that were late again, which has nothing to do with anybody who governs anything at all.</p>`,
  )
  const body = sentences.map((sentence) => `<p>${sentence}</p>`).join('')
  return html('Talks in Berlin', `<article><h1>Talks in Berlin</h1>${body}${more.join('')}</article>`)
}

async function open(session: Session, url: string): Promise<Page> {
  const page = await session.context.newPage()
  await page.goto(url)
  await page.waitForFunction(() => (CSS.highlights.get('attache-leader')?.size ?? 0) > 0)
  return page
}

const shows = (page: Page, text: string) => expect.poll(() => cardText(page)).toContain(text)

/** How often the script that reads a page was put into it since, and what its world was told. */
async function watchReading(page: Page): Promise<{ readonly count: number }> {
  const cdp = await devtools(page)
  const seen = { count: 0 }
  cdp.on('Debugger.scriptParsed', ({ url }) => {
    if (url.endsWith('/reader.js')) seen.count++
  })
  await cdp.send('Debugger.enable')
  return seen
}

/** How many pages have asked the background for their facts since. */
async function watchPorts(session: Session): Promise<() => Promise<number>> {
  await inBackground(
    session,
    (chrome) => {
      const scope = globalThis as unknown as { ports?: number }
      const isWatched = scope.ports !== undefined
      scope.ports = 0
      if (isWatched) return
      const { onConnect } = chrome.runtime as unknown as {
        onConnect: { addListener(listener: (port: { name: string }) => void): void }
      }
      onConnect.addListener(({ name }) => {
        if (name === 'page-facts') scope.ports = (scope.ports ?? 0) + 1
      })
    },
    undefined,
  )
  return () => inBackground(session, () => (globalThis as unknown as { ports: number }).ports, undefined)
}

test.describe('the page in front', () => {
  // What another spec has saved of these people is on their cards.
  test.beforeEach(({ session }) => emptyLibrary(session))

  test('says on its cards what it says, before anything was saved', async ({ server, session }) => {
    server.set('/talks', { body: story(MACRON, 'Macron later left for Paris.') })
    const page = await open(session, `${server.origin}/talks`)
    await rest(page, 'Emmanuel Macron')
    await shows(page, 'On this page\nmention 1 of 2')
    await shows(page, MACRON)
    await page.close()
  })

  test('has sentences that name somebody of whom it says nothing certain, but for those that the reader is in', async ({
    server,
    session,
  }) => {
    const near = 'It was a long evening, even for friends of Giorgia Meloni.'
    const far = 'In the hall all eyes were on the seat of Giorgia Meloni, which was empty.'
    server.set('/talks', { body: story(MACRON, near, far) })
    const page = await open(session, `${server.origin}/talks`)
    await rest(page, 'Giorgia Meloni')
    await shows(page, 'Named on this page')
    await shows(page, `“${far}”`)
    expect(await cardText(page)).not.toContain(near)
    await page.close()
  })

  test('is not read before the pointer first rests on a name, nor for one that passes by', async ({
    server,
    session,
  }) => {
    server.set('/talks', { body: story(MACRON) })
    const page = await open(session, `${server.origin}/talks`)
    const reading = await watchReading(page)
    const ports = await watchPorts(session)
    await page.mouse.move(5, 5)
    await page.mouse.wheel(0, 200)
    await page.mouse.wheel(0, -200)
    await page.waitForTimeout(1500)
    expect(reading.count).toBe(0)
    expect(await ports()).toBe(0)
    await rest(page, 'Emmanuel Macron')
    await shows(page, MACRON)
    expect(reading.count).toBe(1)
    expect(await ports()).toBe(1)
    // Another name of the same page is known already.
    await rest(page, 'Friedrich Merz')
    await shows(page, 'Chancellor of Germany')
    await shows(page, MACRON)
    expect(reading.count).toBe(1)
    await page.close()
  })

  test('is read once for popup, card and saving, and once more when its text has changed', async ({
    server,
    session,
  }) => {
    server.set('/talks', { body: story(MACRON) })
    const page = await open(session, `${server.origin}/talks`)
    const reading = await watchReading(page)
    const ports = await watchPorts(session)
    const popup = await openOwn(session, 'popup')
    const save = async (): Promise<void> => {
      await popup.getByRole('button', { name: /save/i }).first().click()
      await expect(popup.getByText(/^Saved/).first()).toBeVisible()
    }
    await expect(popup.getByText(MACRON)).toBeVisible()
    // The facts of the page are begun with, as when the pointer rests on a name.
    await expect.poll(ports).toBe(1)
    await rest(page, 'Emmanuel Macron')
    await shows(page, MACRON)
    await page.mouse.move(5, 5)
    await save()
    expect(reading.count).toBe(1)
    expect(await ports()).toBe(1)
    const later = 'Emmanuel Macron visited Madrid on Tuesday and met Pedro Sánchez at his palace.'
    await page.evaluate((text) => {
      document.querySelector('article p')!.textContent = text
    }, later)
    await page.bringToFront()
    await popup.reload()
    await expect(popup.getByText(later)).toBeVisible()
    await expect(async () => {
      await page.mouse.move(5, 5)
      await expect.poll(() => cardText(page)).toBeUndefined()
      await rest(page, 'Emmanuel Macron')
      await expect.poll(() => cardText(page), { timeout: 3000 }).toContain('visited Madrid')
    }).toPass()
    await save()
    expect(reading.count).toBe(2)
    await popup.close()
    await page.close()
  })

  test('has its facts from the text that it has now', async ({ server, session }) => {
    server.set('/talks', { body: story(MACRON) })
    const page = await open(session, `${server.origin}/talks`)
    await rest(page, 'Emmanuel Macron')
    await shows(page, MACRON)
    await page.mouse.move(5, 5)
    await page.evaluate(() => {
      document.querySelector('article p')!.textContent =
        'Emmanuel Macron visited Madrid on Tuesday and met Pedro Sánchez at his palace.'
    })
    await expect(async () => {
      await page.mouse.move(5, 5)
      await expect.poll(() => cardText(page)).toBeUndefined()
      await rest(page, 'Emmanuel Macron')
      await expect.poll(() => cardText(page), { timeout: 3000 }).toContain('visited Madrid')
    }).toPass()
    expect(await cardText(page)).not.toContain('Berlin on Monday')
    await page.close()
  })

  test('that becomes another one without a load has the other one’s facts, and never the first one’s', async ({
    server,
    session,
  }) => {
    server.set('/talks', { body: story(MACRON) })
    const page = await open(session, `${server.origin}/talks`)
    await rest(page, 'Emmanuel Macron')
    await shows(page, MACRON)
    await page.evaluate(() => {
      history.pushState(null, '', '/talks?next')
      document.querySelector('article p')!.textContent =
        'Emmanuel Macron visited Rome on Friday and met Giorgia Meloni at her office.'
    })
    await page.mouse.move(5, 5)
    await expect.poll(() => cardText(page)).toBeUndefined()
    await rest(page, 'Emmanuel Macron')
    await expect.poll(() => cardText(page)).toBeTruthy()
    expect(await cardText(page)).not.toContain('Berlin')
    await shows(page, 'visited Rome on Friday')
    await page.close()
  })

  test('in a frame says what is in the frame', async ({ server, session }) => {
    server.set('/inner', { body: story(MACRON) })
    const frame = '<iframe src="/inner" width="900" height="600"></iframe>'
    const outer = '<p>Giorgia Meloni visited Tokyo in Japan on Monday, as her office said in the evening.</p>'
    server.set('/outer', { body: html('Outer', `${frame}${outer.repeat(5)}`) })
    const page = await open(session, `${server.origin}/outer`)
    const inner = page.frames()[1]!
    await inner.waitForFunction(() => (CSS.highlights.get('attache-leader')?.size ?? 0) > 0)
    const box = await inner.locator('p').first().boundingBox()
    await page.mouse.move(1, box!.y + 8)
    await page.mouse.move(box!.x + 40, box!.y + 8)
    await expect.poll(() => frameText(page)).toContain('On this page')
    // In the frame's text, and on the card.
    await expect.poll(async () => (await frameText(page)).split(MACRON).length).toBe(3)
    await page.close()
  })

  test('that is no article says the sentences that name somebody, and no menu', async ({
    server,
    session,
  }) => {
    const sentence = 'Our team has a soft spot for Emmanuel Macron and his ties.'
    const menu =
      '<nav><ul><li><a href="#">Emmanuel Macron</a></li><li><a href="#">Japan news</a></li></ul></nav>'
    const body = `${menu}<main><h1>Shop</h1><p>${sentence}</p><p>Emmanuel Macron mugs</p></main>`
    server.set('/shop', { body: html('Shop', body) })
    const page = await open(session, `${server.origin}/shop`)
    // What the reader is in is not said again.
    await rest(page, 'Emmanuel Macron', 2)
    await shows(page, sentence)
    expect(await cardText(page)).not.toContain('mugs')
    expect(await cardText(page)).toContain('mention 3 of 3')
    await page.close()
  })

  test('that says nothing of somebody says how often it names them, in one line', async ({
    server,
    session,
  }) => {
    server.set('/few', {
      body: story(MACRON, 'The hall was built in a style known from Japan, in a street named after Japan.'),
    })
    const page = await open(session, `${server.origin}/few`)
    await rest(page, 'Japan')
    await shows(page, 'mention 1 of 2')
    await expect.poll(() => cardText(page)).not.toContain('Reading')
    expect(await cardHtml(page)).not.toContain('class="room"')
    await page.close()
  })

  test('that was saved has its facts once', async ({ server, session }) => {
    server.set('/talks', { body: story(MACRON) })
    const page = await open(session, `${server.origin}/talks`)
    await page.bringToFront()
    const popup = await openOwn(session, 'popup')
    await popup.getByRole('button', { name: /save/i }).first().click()
    await expect(popup.getByText(/saved/i).first()).toBeVisible()
    await popup.close()
    await rest(page, 'Emmanuel Macron')
    await shows(page, MACRON)
    expect((await cardText(page))!.split(MACRON)).toHaveLength(2)
    await page.close()
  })

  test('is gone through place by place: the card stays where the pointer is on it', async ({
    server,
    session,
  }) => {
    const far = '<p>Nothing to be seen here.</p>'.repeat(60)
    server.set('/long', {
      body: html(
        'Long',
        `<p>Emmanuel Macron one.</p>${far}<p>Here is Macron two.</p>${far}<p>Macron three.</p>`,
      ),
    })
    const page = await open(session, `${server.origin}/long`)
    await rest(page, 'Emmanuel Macron')
    await shows(page, '1 of 3')
    const next = () =>
      cardElement(page, (_, attributes) => attributes['aria-label'] === 'Next place on this page')
    const button = (await next())!
    await page.mouse.move(button.x + 8, button.y + 8, { steps: 5 })
    for (const place of ['2 of 3', '3 of 3']) {
      await page.mouse.down()
      await page.mouse.up()
      await shows(page, place)
    }
    await page.close()
  })

  test('is not changed by being read, and asks nobody for anything', async ({ server, session }) => {
    server.set('/talks', { body: story(MACRON) })
    const page = await open(session, `${server.origin}/talks`)
    const asked: string[] = []
    session.context.on('request', (request) => asked.push(request.url()))
    const outside = () =>
      page.evaluate(() =>
        document.documentElement.outerHTML.replace(/<div data-attache="card"[^>]*><\/div>/, ''),
      )
    const before = await outside()
    await rest(page, 'Emmanuel Macron')
    await shows(page, MACRON)
    expect(await outside()).toBe(before)
    expect(asked.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([])
    const kept = await inBackground(session, (chrome) => chrome.storage.local.get(null), undefined)
    expect(JSON.stringify(kept)).not.toContain('Berlin')
    await page.close()
  })

  test('is read again when the background was stopped', async ({ server, session }) => {
    server.set('/talks', { body: story(MACRON) })
    const page = await open(session, `${server.origin}/talks`)
    await rest(page, 'Emmanuel Macron')
    await shows(page, MACRON)
    await page.mouse.move(5, 5)
    await stopBackground(page)
    await expect.poll(() => cardText(page)).toBeUndefined()
    await rest(page, 'Friedrich Merz')
    await shows(page, MACRON)
    await page.close()
  })
})

/** All text of a page and its frames, with what is in our hosts. */
async function frameText(page: Page): Promise<string> {
  interface Node {
    readonly nodeValue?: string
    readonly children?: Node[]
    readonly shadowRoots?: Node[]
    readonly contentDocument?: Node
  }
  const cdp = await devtools(page)
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node }
  const textOf = ({ nodeValue = '', children = [], shadowRoots = [], contentDocument }: Node): string =>
    nodeValue +
    [...children, ...shadowRoots, ...(contentDocument ? [contentDocument] : [])].map(textOf).join('')
  return textOf(root)
}
