import { inBackground, marked, openOwn, waitForMarks } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { articlePage, page as html } from './pages.ts'

test('sums the page up in three of its sentences and lists who is named how often', async ({
  popup,
  article,
}) => {
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText(
    'Lee Jae-myung goes to Tokyo and Washington',
  )
  const summary = popup.getByRole('list', { name: 'Summary' }).getByRole('listitem')
  await expect(summary).toHaveCount(3)
  const sentences = await summary.allTextContents()
  const text = await article.evaluate(() => document.body.innerText)
  for (const sentence of sentences) expect(text).toContain(sentence)
  const leaders = await marked(article, 'attache-leader')
  const lees = leaders.filter((name) => name.startsWith('Lee')).length
  const listed = popup.getByRole('region', { name: 'Leaders' }).getByRole('listitem')
  await expect(listed.first()).toHaveText(`Lee Jae-myungPresident${lees}`)
  await expect(listed.first().getByRole('img', { name: 'South Korea' })).toBeVisible()
  await expect(listed).toHaveCount(3)
  const countries = popup.getByRole('region', { name: 'Countries' }).getByRole('listitem')
  await expect(countries).toHaveCount(3)
  const all = popup.getByRole('button', { name: /^All \d+ names$/ })
  await all.click()
  await expect(countries).toHaveCount(5)
  await popup.getByRole('button', { name: 'Fewer names' }).click()
  await expect(countries).toHaveCount(3)
})

test('a name opens its card in the popup, and the way back ends where it began', async ({ popup }) => {
  const lee = popup.getByRole('region', { name: 'Leaders' }).getByRole('button', { name: /^South Korea Lee/ })
  await lee.click()
  await expect(popup.getByRole('dialog', { name: 'Lee Jae-myung' })).toBeFocused()
  await popup.keyboard.press('Escape')
  await expect(popup.getByRole('dialog')).toHaveCount(0)
  await expect(lee).toBeFocused()
})

test('a click goes to the next place and flashes it', async ({ popup, article }) => {
  await article.evaluate(() => scrollTo(0, 0))
  await popup.getByRole('button', { name: /^All \d+ names$/ }).click()
  const china = popup.getByRole('button', { name: /names China$/ })
  await china.click()
  const lit = () =>
    article.evaluate(() => {
      const range = [...(CSS.highlights.get('attache-flash') ?? [])][0]
      return (
        range && [
          range.startContainer.textContent!.slice(range.startOffset, range.endOffset),
          range.startOffset,
        ]
      )
    })
  const first = await lit()
  expect(first?.[0]).toBe('China')
  await china.click()
  await expect.poll(lit).not.toEqual(first)
})

for (const [query, expected] of [
  ['Ishba', 'Shigeru Ishiba'],
  ['Lee Jaemyung', 'Lee Jae-myung'],
  ['south corea', 'South Korea'],
  ['tarrifs', 'trade tariffs'],
] as const) {
  test(`the search finds ${expected} for '${query}'`, async ({ popup }) => {
    await popup.getByRole('searchbox').fill(query)
    await expect(
      popup.getByRole('list', { name: 'Facts found' }).getByRole('listitem').first(),
    ).toContainText(expected)
  })
}

test('a name that was found opens its card, and the way back ends where it began', async ({ popup }) => {
  await popup.getByRole('searchbox').fill('Ishba')
  const hit = popup.getByRole('list', { name: 'Facts found' }).getByRole('button', { name: /Shigeru Ishiba/ })
  await hit.click()
  const ishiba = popup.getByRole('dialog', { name: 'Shigeru Ishiba' })
  await expect(ishiba).toBeFocused()
  await expect(ishiba).toHaveAccessibleDescription(/prime minister of Japan/i)
  await ishiba.getByRole('button', { name: 'Lee Jae-myung', exact: true }).click()
  const lee = popup.getByRole('dialog', { name: 'Lee Jae-myung' })
  await expect(lee).toBeFocused()
  await lee.getByRole('button', { name: 'Back' }).click()
  await expect(ishiba).toBeFocused()
  await popup.keyboard.press('Escape')
  await expect(hit).toBeFocused()
  await hit.press('Enter')
  await ishiba.getByRole('button', { name: 'Close' }).click()
  await expect(hit).toBeFocused()
  // What is typed then is looked for.
  await hit.press('Enter')
  await popup.getByRole('searchbox').fill('south corea')
  await expect(popup.getByRole('dialog')).toHaveCount(0)
  await expect(popup.getByRole('button', { name: /South Korea/ })).not.toBeFocused()
})

test('the search says so where it finds nothing', async ({ popup }) => {
  await popup.getByRole('searchbox').fill('zzzzqqqq')
  await expect(popup.getByRole('status')).toContainText('zzzzqqqq')
})

test('the switches take the marks away and bring them back, and are kept', async ({ popup, article }) => {
  const countries = () => article.evaluate(() => CSS.highlights.get('attache-country')?.size ?? 0)
  const before = await countries()
  expect(before).toBeGreaterThan(0)
  for (const name of [/^On /, 'Everywhere']) {
    await popup.getByRole('switch', { name }).uncheck()
    await expect.poll(countries).toBe(0)
    await popup.reload()
    await expect(popup.getByRole('switch', { name })).not.toBeChecked()
    await popup.getByRole('switch', { name }).check()
    await expect.poll(countries).toBe(before)
  }
})

test('a switch stays where the reader put it while the browser takes its time, and goes back where it cannot', async ({
  popup,
  session,
}) => {
  const everywhere = popup.getByRole('switch', { name: 'Everywhere' })
  const search = popup.getByRole('searchbox')
  // The background keeps options, for all pages.
  await inBackground(
    session,
    (chrome) => {
      const { sync } = chrome.storage as unknown as { sync: { set: (values: object) => Promise<void> } }
      const set = sync.set
      sync.set = () =>
        new Promise((_, reject) => {
          sync.set = set
          Object.assign(globalThis, { answer: () => reject(new Error('too many')) })
        })
    },
    undefined,
  )
  await everywhere.uncheck()
  // Draws the popup again.
  await search.fill('Ishba')
  await expect(popup.getByRole('list', { name: 'Facts found' })).toBeVisible()
  await expect(everywhere).not.toBeChecked()
  await expect.poll(() => inBackground(session, () => 'answer' in globalThis, undefined)).toBe(true)
  await inBackground(session, () => (globalThis as unknown as { answer(): void }).answer(), undefined)
  await expect(popup.getByRole('alert')).toBeVisible()
  await expect(everywhere).toBeChecked()
})

test('an article that fills the page in a frame is summed up, gone through and saved', async ({
  session,
  server,
}) => {
  const frame = (path: string, style: string) =>
    `<iframe src="${server.origin.replace('127.0.0.1', 'localhost')}${path}" style="border: 0; ${style}"></iframe>`
  const full = 'position: absolute; inset: 0; width: 100%; height: 100%'
  server.set('/consent', { body: html('Consent', '<p>We value your privacy in Japan.</p>') })
  server.set('/blog', { body: html('Blog', frame('/article', full)) })
  server.set('/slow', { body: '<p>Wait', isEndless: true })
  const shell = articlePage().replace(
    '</body>',
    `${frame('/consent', `${full}; position: fixed`)}${frame('/slow', '')}</body>`,
  )
  server.set('/shell', { body: shell })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/blog`)
  const inner = page.frames().at(-1)
  await expect
    .poll(() => inner?.evaluate(() => CSS.highlights.get('attache-country')?.size))
    .toBeGreaterThan(5)
  await page.bringToFront()
  const popup = await openOwn(session, 'popup')
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText(
    'Lee Jae-myung goes to Tokyo and Washington',
  )
  await expect(popup.getByRole('list', { name: 'Summary' }).getByRole('listitem')).toHaveCount(3)
  await expect(popup.getByRole('switch', { name: /^On 127\.0\.0\.1/ })).toBeChecked()
  await popup.getByRole('button', { name: /names South Korea$/ }).click()
  await expect.poll(() => inner?.evaluate(() => CSS.highlights.get('attache-flash')?.size)).toBe(1)
  await popup.getByRole('button', { name: 'Save this page’s facts' }).click()
  await expect(popup.getByText(/^Saved: /)).toBeVisible()
  await popup.getByRole('button', { name: 'Undo' }).click()
  await expect(popup.getByText('Removed from your library again')).toBeVisible()
  // What covers a page with less text is none, and a frame that never comes holds nothing up.
  await page.goto(`${server.origin}/shell`, { waitUntil: 'commit' })
  await waitForMarks(page)
  await page.bringToFront()
  await popup.reload()
  await expect(popup.getByRole('list', { name: 'Summary' }).getByRole('listitem')).toHaveCount(3)
  await popup.close()
  await page.close()
})

test('menus, teasers and newsletters are summed up and counted for nobody', async ({ session, server }) => {
  const lead =
    'Emmanuel Macron flew to Berlin on Monday to speak with Friedrich Merz of the budget of the union.'
  const rest =
    'The French president wants the talks on the budget to come to an end before the summer begins.'
  const other =
    'Narendra Modi and Vladimir Putin have signed a treaty on trade in India, on energy and on their armies.'
  const teaser = `<div class="card"><h3><a href="/other">${other}</a></h3><p>${other}</p></div>`
  const body =
    `<nav><a href="/">India</a> <a href="/">Russia</a></nav><article><h1>Macron in Berlin</h1>` +
    `<div>${lead}<br><br>${rest}<br><br>${lead.replace('Monday', 'Tuesday')}<br><br>${rest.replace('summer', 'winter')}</div></article>` +
    `<aside class="related">${teaser.repeat(3)}</aside><form><p>Subscribe to the newsletter of Xi Jinping and of China today, it is free of any charge.</p></form>`
  server.set('/macron', { body: html('Macron in Berlin', body) })
  server.set('/front', { body: html('The front page', `<main>${teaser.repeat(8)}</main>`) })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/macron`)
  await waitForMarks(page)
  await page.bringToFront()
  const popup = await openOwn(session, 'popup')
  const sentences = popup.getByRole('list', { name: 'Summary' }).getByRole('listitem')
  await expect(sentences.first()).toHaveText(lead)
  for (const text of await sentences.allTextContents()) expect(text).toMatch(/budget/)
  const leaders = popup.getByRole('region', { name: 'Leaders' }).getByRole('listitem')
  await expect(leaders).toHaveText([/^Emmanuel Macron.*3$/, /^Friedrich Merz.*2$/])
  await expect(popup.getByText('Narendra Modi')).toHaveCount(0)
  await expect(popup.getByText('not a single article')).toHaveCount(0)
  // A page of stories is none: all of its names are reported, and that it is none.
  await page.goto(`${server.origin}/front`)
  await waitForMarks(page)
  await page.bringToFront()
  await popup.reload()
  await expect(popup.getByText('not a single article')).toBeVisible()
  await expect(popup.getByRole('list', { name: 'Summary' })).toHaveCount(0)
  await expect(leaders).toHaveText([/^Narendra Modi/, /^Vladimir Putin/])
  await popup.close()
  await page.close()
})

test('says plainly where extensions may not run', async ({ session }) => {
  const page = await session.context.newPage()
  await page.goto('chrome://version')
  await page.bringToFront()
  const popup = await openOwn(session, 'popup')
  await expect(popup.getByText('Attaché cannot read this page')).toBeVisible()
  await popup.close()
  await page.close()
})
