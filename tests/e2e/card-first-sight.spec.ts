import type { Page } from '@playwright/test'
import { cardElement, cardText, emptyLibrary, placeOf, rest, waitForMarks } from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { page as html } from './pages.ts'

const FACTS = [
  'Emmanuel Macron met Friedrich Merz in Berlin on Monday for two hours of talks about steel, ships and the price of power, which had been planned for months and were moved twice.',
  'Emmanuel Macron signed an agreement with Giorgia Meloni in Rome on the trains through the Alps, which are to be longer and faster than those of today and to run at night too.',
  'Emmanuel Macron criticised Viktor Orbán for his long letter to the other governments, which he had read in the plane on the way to Rome, and which nobody else had answered.',
  'Emmanuel Macron demanded that Pedro Sánchez open the pass of Somport before the winter, since lorries have had to go along the coast of Catalonia since a storm in the spring.',
]
const COUNTRY = 'France signed a treaty with Italy in Rome on Tuesday after long talks about trains.'
const MORE =
  '<p>The paragraph is about the weather in the hills, the price of bread and the trains that were late again, which has nothing to do with anybody who governs anything at all.</p>'

const story = html(
  'Talks in Berlin',
  `<article><h1>Talks in Berlin</h1>${MORE.repeat(2)}<p>Here is Macron again, and here is France.</p>${[
    ...FACTS,
    COUNTRY,
  ]
    .map((fact) => `<p>${fact}</p>`)
    .join('')}${MORE.repeat(30)}</article>`,
)

/** The boxes of the card's scrolled part and of all that matches, one after the other. */
async function boxes(page: Page, name: string, of: (text: string) => boolean) {
  const body = await cardElement(page, (_, { class: classes = '' }) => classes === 'body')
  const seen: string[] = []
  const found: { readonly y: number; readonly height: number }[] = []
  for (;;) {
    const box = await cardElement(page, (tag, __, text) => {
      if (tag !== name || !of(text) || seen.includes(text)) return false
      seen.push(text)
      return true
    })
    if (!box) return { body: body!, found }
    found.push(box)
  }
}

test.describe('at its first sight', () => {
  test.beforeEach(({ session }) => emptyLibrary(session))

  for (const height of [800, 640, 560])
    test(`a card in a window of ${height} px ends after a whole sentence`, async ({ server, session }) => {
      server.set('/long', { body: story })
      const page = await session.context.newPage()
      await page.setViewportSize({ width: 1000, height })
      await page.goto(`${server.origin}/long`)
      await waitForMarks(page)
      // Facts that come later than the card do not always move its edge: it is opened until they are there at once.
      await expect(async () => {
        await page.mouse.move(5, 5)
        await expect.poll(() => cardText(page)).toBeUndefined()
        await rest(page, 'Macron again')
        await expect.poll(() => cardText(page)).toContain('two hours of talks')
        const { body, found } = await boxes(page, 'li', (text) => FACTS.some((fact) => text.includes(fact)))
        const edge = body.y + body.height
        // Two at once; the others are folded, and have a box all the same.
        expect(found.length).toBeGreaterThan(1)
        const more = (await boxes(page, 'summary', (text) => / more$/.test(text.trim()))).found[0]
        const shown = found.slice(0, 2).filter(({ y }) => y < Math.min(edge, more?.y ?? edge) - 1)
        expect(shown.length).toBeGreaterThan(0)
        for (const { y, height: high } of shown) expect(y + high).toBeLessThanOrEqual(edge + 1)
      }).toPass({ timeout: 60_000 })
      await page.close()
    })

  test('a card above its name stays where it is when the page’s facts come, with the first one whole', async ({
    server,
    session,
  }) => {
    const end = '<p>And at last here is Macron</p>'
    const body = `<article><h1>Talks in Berlin</h1><p>${FACTS[0]}</p><p>${COUNTRY}</p>${MORE.repeat(30)}${end}</article>`
    server.set('/above', { body: html('Talks in Berlin', body) })
    const page = await session.context.newPage()
    await page.setViewportSize({ width: 1000, height: 640 })
    await page.goto(`${server.origin}/above`)
    await waitForMarks(page)
    const { y: name } = await placeOf(page, 'Macron', 1)
    await rest(page, 'Macron', 1)
    const card = () => cardElement(page, (_, { role }) => role === 'dialog')
    await expect.poll(card).toBeTruthy()
    const before = await card()
    await expect.poll(() => cardText(page)).toContain('two hours of talks')
    // The text is there a moment before its place is.
    await expect(async () => {
      const { body: scrolled, found } = await boxes(page, 'li', (text) => text.includes('two hours of talks'))
      expect(found[0]!.y + found[0]!.height).toBeLessThanOrEqual(scrolled.y + scrolled.height + 1)
    }).toPass({ timeout: 5000 })
    const after = await card()
    // It rises by a few px when it opens.
    expect(Math.abs(after!.y - before!.y)).toBeLessThan(4)
    expect(after!.y + after!.height).toBeLessThan(name)
    await page.close()
  })

  test('a country’s card has the page’s sentence in view, below who governs; with little room its figures are folded', async ({
    server,
    session,
  }) => {
    server.set('/long', { body: story })
    const page = await session.context.newPage()
    await page.setViewportSize({ width: 1000, height: 640 })
    await page.goto(`${server.origin}/long`)
    await waitForMarks(page)
    await rest(page, 'France.')
    await expect.poll(() => cardText(page)).toContain(COUNTRY)
    const text = (await cardText(page)) ?? ''
    expect(text.indexOf('President')).toBeLessThan(text.indexOf(COUNTRY))
    const { body, found } = await boxes(page, 'li', (one) => one.includes(COUNTRY))
    expect(found[0]!.y + found[0]!.height).toBeLessThanOrEqual(body.y + body.height + 1)
    await page.close()
  })
})
