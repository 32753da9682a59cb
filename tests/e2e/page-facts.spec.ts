import type { Page } from '@playwright/test'
import { cardElement, cardHtml, cardText, devtools, emptyLibrary, openOwn, rest } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { page as html } from './pages.ts'
import { MACRON, open, shows, story } from './talks.ts'

test.describe('the page in front', () => {
  // What another spec has saved of these people is on their cards.
  test.beforeEach(({ session }) => emptyLibrary(session))

  test('says on its cards what it says, before anything was saved', async ({ server, session }) => {
    server.set('/talks', { body: story(MACRON, 'Macron later left for Paris.') })
    const page = await open(session, `${server.origin}/talks`)
    await rest(page, 'Emmanuel Macron')
    await shows(page, 'On this page\n1/2')
    await shows(page, MACRON)
    await page.close()
  })

  test('has sentences that name somebody of whom it says nothing certain, but for those that the reader is in', async ({
    server,
    session,
  }) => {
    const near = 'It was a long evening, even for friends of Giorgia Meloni.'
    const far = 'For most of the long evening Giorgia Meloni was in another part of the old town.'
    server.set('/talks', { body: story(MACRON, near, far) })
    const page = await open(session, `${server.origin}/talks`)
    await rest(page, 'Giorgia Meloni')
    await shows(page, 'Named on this page')
    await shows(page, far)
    expect(await cardText(page)).not.toContain(near)
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
    const sentence = 'Emmanuel Macron has ties of silk in all of the many colours of Lyon.'
    const menu =
      '<nav><ul><li><a href="#">Emmanuel Macron</a></li><li><a href="#">Japan news</a></li></ul></nav>'
    const body = `${menu}<main><h1>Shop</h1><p>${sentence}</p><p>Emmanuel Macron mugs</p></main>`
    server.set('/shop', { body: html('Shop', body) })
    const page = await open(session, `${server.origin}/shop`)
    // What the reader is in is not said again.
    await rest(page, 'Emmanuel Macron', 2)
    await shows(page, sentence)
    expect(await cardText(page)).not.toContain('mugs')
    expect(await cardText(page)).toContain('3/3')
    await page.close()
  })

  test('that says nothing of somebody says how often it names them, in the foot', async ({
    server,
    session,
  }) => {
    server.set('/few', {
      body: story(MACRON, 'Japan: see there', 'More about Japan'),
    })
    const page = await open(session, `${server.origin}/few`)
    await rest(page, 'Japan')
    await shows(page, '1/2')
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
    await shows(page, '1/3')
    const next = () =>
      cardElement(page, (_, attributes) => attributes['aria-label'] === 'Next place on this page')
    const button = (await next())!
    await page.mouse.move(button.x + 8, button.y + 8, { steps: 5 })
    for (const place of ['2/3', '3/3']) {
      await page.mouse.down()
      await page.mouse.up()
      await shows(page, place)
    }
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
