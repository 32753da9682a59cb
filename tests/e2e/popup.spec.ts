import { marked, openOwn } from './chromium.ts'
import { expect, test } from './fixtures.ts'

test('sums the page up in three of its sentences and lists who is named how often', async ({
  popup,
  article,
}) => {
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText(
    'Lee Jae-myung goes to Tokyo and Washington',
  )
  const sentences = await popup.getByRole('list', { name: 'Summary' }).getByRole('listitem').allTextContents()
  expect(sentences).toHaveLength(3)
  const text = await article.evaluate(() => document.body.innerText)
  for (const sentence of sentences) expect(text).toContain(sentence)
  const leaders = await marked(article, 'attache-leader')
  const lees = leaders.filter((name) => name.startsWith('Lee')).length
  await expect(popup.getByRole('region', { name: 'Leaders' }).getByRole('button').first()).toHaveText(
    `Lee Jae-myung${lees}`,
  )
  await expect(popup.getByRole('region', { name: 'Countries' }).getByRole('button')).toHaveCount(5)
})

test('a click goes to the next place and flashes it', async ({ popup, article }) => {
  await article.evaluate(() => scrollTo(0, 0))
  const china = popup.getByRole('button', { name: /^China/ })
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
  await ishiba.getByRole('button', { name: 'Japan', exact: true }).click()
  const japan = popup.getByRole('dialog', { name: 'Japan' })
  await expect(japan).toBeFocused()
  await japan.getByRole('button', { name: 'Back' }).click()
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
}) => {
  const everywhere = popup.getByRole('switch', { name: 'Everywhere' })
  const search = popup.getByRole('searchbox')
  await popup.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { sync: { set: () => Promise<void> } } }
    }
    chrome.storage.sync.set = () =>
      new Promise((_, reject) => Object.assign(globalThis, { answer: () => reject(new Error('too many')) }))
  })
  await everywhere.uncheck()
  // Draws the popup anew.
  await search.fill('Ishba')
  await expect(popup.getByRole('list', { name: 'Facts found' })).toBeVisible()
  await expect(everywhere).not.toBeChecked()
  await popup.waitForFunction(() => 'answer' in globalThis)
  await popup.evaluate(() => (globalThis as unknown as { answer(): void }).answer())
  await expect(popup.getByRole('alert')).toBeVisible()
  await expect(everywhere).toBeChecked()
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
