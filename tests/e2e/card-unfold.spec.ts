import type { Page } from '@playwright/test'
import { cardElement, cardText, devtools, emptyLibrary, rest, waitForMarks } from './chromium.ts'
import * as firefox from './firefox.ts'
import { expect, test } from './fixtures.ts'
import { page as html } from './pages.ts'

const SAID = [
  'Emmanuel Macron visited Rome in spring for two long days of talks about night trains.',
  'Emmanuel Macron signed an agreement with Italy on old bridges and tunnels in the Alps.',
  'Emmanuel Macron criticised Friedrich Merz for the price of milk, butter and cheese.',
  'Emmanuel Macron opened a new museum of wooden clocks beside the harbour of Marseille.',
  'Emmanuel Macron met Pedro Sánchez in Madrid, and both want more ferries to the islands.',
  'Emmanuel Macron promised the farmers of Brittany a hundred new wells before the summer.',
  'Emmanuel Macron thanked the bakers of Lyon for their bread in a letter of three pages.',
]
const FILL = '<p>The weather in the hills was fine, and the price of bread was what it had been.</p>'
const HERE = '<p>Here is Macron, and here is Norway.</p>'
/** A name at the start of a page and one at its end, where a card is above it; the facts are far from both. */
const story = html(
  'Trains',
  `<style>p { margin: 8px 0; font: 16px/20px serif } div { height: 1000px }</style>
  <article><h1>Trains</h1>${HERE}<div></div>${SAID.map((said) => `<p>${said}</p>`).join('')}${FILL.repeat(20)}${HERE}</article>`,
)
const WINDOW = { width: 900, height: 460 }
const MORE = /^\d+ more$/

interface Box {
  readonly y: number
  readonly height: number
}
type Find = (matches: (name: string, className: string, text: string) => boolean) => Promise<Box | undefined>

/** The boxes of what scrolls, of the line that unfolds, and of the first fact that it has. */
async function boxes(find: Find, text: string): Promise<readonly Box[]> {
  const lines = text.split('\n').map((line) => line.trim())
  const first = lines.slice(lines.findIndex((line) => MORE.test(line)) + 1).find((line) => line.endsWith('.'))
  const found = await Promise.all([
    find((name, className) => name === 'div' && className === 'body'),
    find((name, _, text) => name === 'summary' && MORE.test(text)),
    find((name, _, text) => name === 'p' && text === first),
  ])
  return found.filter((box) => box !== undefined)
}

function areSeen([body, ...parts]: readonly Box[]): boolean {
  if (!body || parts.length < 2) return false
  return parts.every(({ y, height }) => y >= body.y - 1 && y + height <= body.y + body.height + 1)
}

const NAMES = [
  ['a card below its name', 0],
  ['a card above its name', SAID.length + 1],
] as const

test.describe('what is unfolded is seen at once', () => {
  test.beforeEach(({ session }) => emptyLibrary(session))

  const found =
    (page: Page): Find =>
    (matches) =>
      cardElement(page, (name, attributes, text) => matches(name, attributes.class ?? '', text))
  /** What has the focus in the card. */
  const focused = async (page: Page): Promise<string> => {
    const cdp = await devtools(page)
    const { nodes } = await cdp.send('DOM.getFlattenedDocument', { depth: -1, pierce: true })
    const body = nodes.find(({ attributes = [] }) =>
      attributes.some((value, i) => attributes[i - 1] === 'class' && value === 'body'),
    )
    if (!body) return ''
    const { object } = await cdp.send('DOM.resolveNode', { nodeId: body.nodeId })
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      returnByValue: true,
      functionDeclaration:
        'function () { const at = this.getRootNode().activeElement; return at ? at.localName + ": " + at.textContent : "" }',
    })
    return String(result.value)
  }
  const openAt = async (page: Page, origin: string, nth: number): Promise<void> => {
    await page.setViewportSize(WINDOW)
    await page.goto(`${origin}/unfold`)
    await waitForMarks(page)
    await rest(page, 'Macron', nth)
    await expect.poll(() => cardText(page)).toMatch(/^\d more$/m)
  }

  for (const [name, nth] of NAMES)
    test(`in ${name}`, async ({ server, session }) => {
      server.set('/unfold', { body: story })
      const page = await session.context.newPage()
      await openAt(page, server.origin, nth)
      const line = await cardElement(page, (tag, _, text) => tag === 'summary' && MORE.test(text))
      if (!line) throw new Error('nothing unfolds')
      await page.mouse.click(line.x + 20, line.y + line.height / 2)
      await expect
        .poll(async () => areSeen(await boxes(found(page), (await cardText(page)) ?? '')))
        .toBe(true)
      await page.close()
    })

  test('and has the focus, if the keyboard is in the card', async ({ server, session }) => {
    server.set('/unfold', { body: story })
    const page = await session.context.newPage()
    await openAt(page, server.origin, 0)
    for (let i = 0; i < 20 && !/^summary: \d more/.test(await focused(page)); i++)
      await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page)).toMatch(/^li: .*Emmanuel Macron/)
    await page.close()
  })
})

test.describe('in Firefox what is unfolded is seen at once', () => {
  const shared = firefox.shareFirefox()

  for (const [name, nth] of NAMES)
    test(`in ${name}`, async () => {
      shared.server.set('/unfold', { body: story })
      const page = await shared.firefox.browser.newPage()
      await page.setViewport(WINDOW)
      await page.goto(`${shared.server.origin}/unfold`)
      await page.waitForFunction(() => (CSS.highlights.get('attache-leader')?.size ?? 0) > 0)
      await firefox.rest(page, 'Macron', nth)
      const text = await firefox.until(
        () => firefox.cardText(page),
        (shown) => /\d more/.test(shown ?? ''),
      )
      await firefox.press(page, /\d more/.exec(text ?? '')?.[0] ?? '')
      const seen = async (): Promise<boolean> =>
        areSeen(
          await boxes((matches) => firefox.cardElement(page, matches), (await firefox.cardText(page)) ?? ''),
        )
      await expect.poll(seen).toBe(true)
      await page.close()
    })
})
