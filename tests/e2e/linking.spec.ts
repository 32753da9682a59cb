import type { Page } from '@playwright/test'
import { longDate } from '../../facts/text/dates.ts'
import { world } from '../facts/world.ts'
import { cardElement, cardText, marked, rest, startChromium, waitForMarks } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { page as html, servePages } from './pages.ts'

/** Rests on a name until its card is there. */
async function open(page: Page, name: string): Promise<string> {
  await rest(page, name)
  await expect.poll(() => cardText(page)).toBeTruthy()
  return (await cardText(page)) ?? ''
}

/** A page in a language; no language, and the browser has to find out. */
function foreign(language: string, body: string): string {
  return html('Page', body).replace('lang="en"', language === '' ? '' : `lang="${language}"`)
}

const PAGES = [
  ['de', '<p>Frankreichs Regierung und die Türkei verhandeln in Berlin.</p>', ['Frankreichs', 'Türkei']],
  ['ja', '<p>石破茂首相は日本と韓国の関係について話した。</p>', ['日本', '韓国']],
  ['ru', '<p>Переговоры в Китае и в Германии прошли успешно.</p>', ['Китае', 'Германии']],
  ['ar', '<p dir="rtl">قالت مصر والسعودية إنها تدعم الاتفاق.</p>', ['مصر', 'السعودية']],
] as const

for (const [language, body, expected] of PAGES) {
  test(`a page in ${language}: its names of countries are marked`, async ({ server, session }) => {
    server.set(`/in-${language}`, { body: foreign(language, body) })
    const page = await session.context.newPage()
    await page.goto(`${server.origin}/in-${language}`)
    await waitForMarks(page)
    expect(await marked(page, 'attache-country')).toEqual(expected)
    await page.close()
  })
}

test('where a page does not say its language, the browser finds it out', async ({ server, session }) => {
  const text =
    'Die Bundesregierung hat am Montag mitgeteilt, dass sie die Gespräche mit den Nachbarn fortsetzen will. '
  server.set('/silent', {
    body: foreign('', `<p>${text.repeat(6)}</p><p>Frankreich und Österreich warten ab.</p>`),
  })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/silent`)
  await waitForMarks(page)
  expect(await marked(page, 'attache-country')).toEqual(['Frankreich', 'Österreich'])
  await page.close()
})

test('of a name that is two leaders’ the card offers both, and the page’s date settles it', async ({
  server,
  session,
}) => {
  const body = '<p>President Bush spoke to the nation of France.</p>'
  server.set('/bush', { body: html('Bush', body) })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/bush`)
  await waitForMarks(page)
  const card = await open(page, 'Bush')
  expect(card).toContain('The text does not make clear which of these is meant')
  expect(card).toContain('George H. W. Bush')
  expect(card).toContain('George W. Bush')
  const choice = await cardElement(
    page,
    (name, _, text) => name === 'button' && text.startsWith('George W. Bush'),
  )
  await page.mouse.click(choice!.x + 20, choice!.y + 10)
  await expect.poll(async () => (await cardText(page))?.split('\n')[0]).toBe('George W. Bush')

  const dated = html('Bush', body).replace(
    '<head>',
    '<head><meta property="article:published_time" content="2003-03-20T01:00:00Z">',
  )
  server.set('/bush-2003', { body: dated })
  await page.goto(`${server.origin}/bush-2003`)
  await waitForMarks(page)
  expect((await open(page, 'Bush')).split('\n')[0]).toBe('George W. Bush')
  await page.close()
})

test('a misspelt name after a title is linked, and the card says so', async ({ server, session }) => {
  server.set('/misspelt', {
    body: html(
      'Misspelt',
      '<p>In Kyiv President Zelenksy spoke to France.</p><p id="far" style="margin-top: 6000px">There President Zelenksy met nobody.</p>',
    ),
  })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/misspelt`)
  await expect.poll(() => marked(page, 'attache-leader')).toEqual(['Zelenksy'])
  const card = await open(page, 'Zelenksy')
  expect(card.split('\n')[0]).toBe('Volodymyr Zelensky')
  expect(card).toContain('with almost this spelling')
  // What was read before that was known, and is linked when it comes near.
  await page.evaluate(() => document.querySelector('#far')!.scrollIntoView())
  const isFarMarked = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('attache-leader') ?? [])].some(
        (range) => range.startContainer.parentElement?.id === 'far',
      ),
    )
  await expect.poll(isFarMarked).toBe(true)
  // What comes while it is not known yet.
  server.set('/late', { body: html('Late', '<p>France.</p>') })
  await page.goto(`${server.origin}/late`)
  await waitForMarks(page)
  await page.evaluate(() => {
    for (let i = 0; i < 30; i++)
      setTimeout(() => {
        const late = document.createElement('p')
        late.className = 'late'
        late.textContent = `Then President Macronn spoke, ${i}.`
        document.querySelector('p')!.before(late)
      }, i * 15)
  })
  await expect
    .poll(() =>
      marked(page, 'attache-leader').then((texts) => texts.filter((text) => text === 'Macronn').length),
    )
    .toBe(30)
  await page.close()
})

test('offices without a name and capitals as governments, as the reader switches @long', async ({
  server,
  options,
  article,
}) => {
  server.set('/offices', {
    body: html(
      'Offices',
      '<p>The Kremlin and the French president spoke. Beijing said no. Japan waited.</p>',
    ),
  })
  await article.goto(`${server.origin}/offices`)
  await waitForMarks(article)
  expect(await marked(article, 'attache-country')).toEqual(['Kremlin', 'French president', 'Japan'])
  const card = await open(article, 'Kremlin')
  expect(card.split('\n')[0]).toBe('Russia')
  expect(card).toContain('Vladimir Putin')
  await options.getByRole('switch', { name: 'Governments by their capitals' }).click()
  await expect
    .poll(() => marked(article, 'attache-country'))
    .toEqual(['Kremlin', 'French president', 'Beijing', 'Japan'])
  await options.getByRole('switch', { name: 'Offices without a name' }).click()
  await expect.poll(() => marked(article, 'attache-country')).toEqual(['French', 'Beijing', 'Japan'])
  await options.getByRole('switch', { name: 'Offices without a name' }).click()
  await options.getByRole('switch', { name: 'Governments by their capitals' }).click()
  await expect
    .poll(() => marked(article, 'attache-country'))
    .toEqual(['Kremlin', 'French president', 'Japan'])
})

test('the card says as of which day its offices are known', async ({ article }) => {
  const day = world.checked.US ?? world.asOf
  expect(await open(article, 'Trump')).toMatch(new RegExp(`Offices as of\\s*${longDate(day)}`))
})

test('in a German browser the card’s own words are German', async () => {
  const server = await servePages()
  const session = await startChromium({ language: 'de' })
  const page = await session.context.newPage()
  await page.goto(`${server.origin}/article`)
  await waitForMarks(page)
  const card = await open(page, 'Japan')
  expect(card).toContain('Auf dieser Seite')
  expect(card).toContain('Premierminister')
  expect(card).toContain('Ämter, Stand')
  await page.mouse.move(5, 780)
  await expect.poll(() => cardText(page)).toBeUndefined()
  expect(await open(page, 'Lee Jae-myung')).toContain('Präsident · Südkorea')
  await session.close()
  await server.close()
})
