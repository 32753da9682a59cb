import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import {
  cardHtml,
  cardText,
  devtools,
  dispatch,
  openOwn,
  rest,
  type Session,
  startChromium,
  waitForMarks,
} from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { servePages } from './pages.ts'

/** WCAG 2.2 up to AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** @param rules these alone, where the others have been looked for already */
async function mistakes(page: Page, ...rules: readonly string[]): Promise<string[]> {
  // No page of ours has frames; without this each run opens a page of its own.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  const { violations } = await (rules.length > 0 ? axe.withRules([...rules]) : axe.withTags(TAGS)).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)
}

const PAGES = ['popup', 'sidepanel', 'library', 'options', 'welcome', 'pdf', 'licences'] as const

/** Looks for mistakes in a page as it is; with `isAll` in forced colours, and at 400 %, as well. */
async function look(page: Page, name: string, rules: readonly string[], isAll: boolean): Promise<void> {
  expect.soft(await mistakes(page, ...rules), name).toEqual([])
  if (!isAll) return
  await page.emulateMedia({ forcedColors: 'active' })
  expect.soft(await mistakes(page, 'color-contrast'), `${name}, forced colours`).toEqual([])
  await page.emulateMedia({ forcedColors: 'none' })
  // 1280 px at 400 %: nothing is to be scrolled in two directions. (WCAG 2.2, 1.4.10)
  await page.setViewportSize({ width: 320, height: 256 })
  expect.soft(await mistakes(page, ...rules), `${name}, 400 %`).toEqual([])
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320)
}

type State = readonly [(typeof PAGES)[number], ((page: Page) => Promise<void>)?]

/** What the pages show once the reader has done something there; in this order. */
const STATES: readonly State[] = [
  [
    'popup',
    async function search(page) {
      await page.getByRole('searchbox').fill('Ishba')
      await expect(page.getByRole('list', { name: 'Facts found' })).toBeVisible()
    },
  ],
  [
    'popup',
    async function card(page) {
      await page.getByRole('searchbox').fill('Ishba')
      await page.getByRole('button', { name: /Shigeru Ishiba/ }).click()
      await expect(page.getByRole('dialog', { name: 'Shigeru Ishiba' })).toBeFocused()
    },
  ],
  [
    'popup',
    async function save(page) {
      await page.getByRole('button', { name: 'Save this page’s facts' }).click()
      await expect(page.getByText(/^Saved: /)).toBeVisible()
    },
  ],
  [
    'library',
    async function articles(page) {
      await expect(page.getByRole('list', { name: 'Articles' })).toBeVisible()
    },
  ],
  [
    'library',
    async function article(page) {
      await page.getByRole('list', { name: 'Articles' }).getByRole('button').first().click()
      await page.getByRole('complementary').getByRole('button').first().click()
    },
  ],
  [
    'library',
    async function names(page) {
      await page.getByRole('button', { name: /^People/ }).click()
      await expect(page.getByRole('list', { name: 'People and countries' })).toBeVisible()
    },
  ],
  [
    'library',
    async function facts(page) {
      await page.getByRole('button', { name: /^Facts/ }).click()
      await expect(page.getByRole('list', { name: 'Facts' }).getByRole('listitem').first()).toContainText(
        /20/,
      )
    },
  ],
  [
    'options',
    async function site(page) {
      await page.getByLabel('Site', { exact: true }).fill('news.example')
      await page.getByRole('button', { name: 'Add' }).click()
      await page.getByLabel('Colour for countries').fill('#ffe9c0')
      await expect(page.getByText(/hard to see/)).toBeVisible()
    },
  ],
]

for (const [colorScheme, isAll] of [
  ['light', false],
  ['light', true],
  ['dark', true],
] as const) {
  const ways = isAll ? ', in forced colours, at 400 %, after what readers do @long' : ''
  test(`axe finds nothing in pages and card, ${colorScheme}${ways}`, async () => {
    test.setTimeout(180_000)
    // Nothing else depends on it.
    const inDark = colorScheme === 'dark' ? ['color-contrast'] : []
    const server = await servePages()
    const session: Session = await startChromium({ colorScheme })
    const article = await session.context.newPage()
    await article.goto(`${server.origin}/article`)
    await waitForMarks(article)
    await article.bringToFront()
    await rest(article, 'Lee Jae-myung')
    // What says that the page is being read fades in: half drawn, it has too little contrast.
    await expect.poll(() => cardText(article)).toMatch(/^(?!.*Reading this page).*Agenda/s)
    // What is in the closed root, in a page of its own.
    const card = await session.context.newPage()
    await card.setContent(
      `<!doctype html><html lang="en"><title>Card</title><main>${await cardHtml(article)}</main></html>`,
    )
    await look(card, 'card', inDark, isAll)
    await card.close()
    const asOpened = PAGES.map((name): State => [name])
    for (const [name, prepare] of [...asOpened, ...(isAll ? STATES : [])]) {
      await article.bringToFront()
      const page = await session.context.newPage()
      await page.setViewportSize({ width: 1100, height: 800 })
      await page.goto(`chrome-extension://${session.id}/${name}.html`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await prepare?.(page)
      await page.waitForTimeout(400)
      await look(page, `${name} ${prepare?.name ?? ''}`, inDark, isAll)
      await page.close()
    }
    await session.close()
    await server.close()
  })
}

test('the card is one dialog with its name and what it says, and has the focus when the keyboard opens it', async ({
  article,
  session,
}) => {
  const nodes = async () => {
    const { nodes } = await (await devtools(article)).send('Accessibility.getFullAXTree')
    return nodes
      .filter((node) => node.role?.value === 'dialog' && !node.ignored)
      .map((node) => ({
        name: node.name?.value as string,
        description: node.description?.value as string,
        focused: node.properties?.some((one) => one.name === 'focused' && one.value.value === true) ?? false,
      }))
  }
  expect(await nodes()).toEqual([])
  await article.bringToFront()
  await dispatch(session, article.url(), { command: 'next-name' })
  await expect
    .poll(nodes)
    .toEqual([{ name: 'Lee Jae-myung', description: 'President of South Korea · since 2025', focused: true }])
  await article.keyboard.press('Escape')
  await expect.poll(nodes).toEqual([])
  // On hover it does not take the focus from whoever is typing.
  await rest(article, 'Japan')
  await expect.poll(async () => (await nodes())[0]?.name).toBe('Japan')
  expect((await nodes())[0]?.focused).toBe(false)
})

test('with reduced motion nothing moves', async ({ article, options }) => {
  await article.emulateMedia({ reducedMotion: 'reduce' })
  await rest(article, 'Japan')
  await expect.poll(() => cardText(article)).toBeTruthy()
  const moving = (page: Page) => page.evaluate(() => document.getAnimations().length)
  expect(await moving(article)).toBe(0)
  await options.emulateMedia({ reducedMotion: 'reduce' })
  await options.getByRole('switch', { name: 'Leaders' }).click()
  expect(await moving(options)).toBe(0)
  await options.getByRole('switch', { name: 'Leaders' }).click()
})

test('every control is 24 px or more', async ({ session, article }) => {
  for (const name of PAGES) {
    await article.bringToFront()
    const page = await openOwn(session, name)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForTimeout(400)
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, select, summary, input, a[href]')]
        // A switch or a file is as large as its label.
        .map((control) => control.closest('label') ?? control)
        .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 24)
        .map((control) => control.outerHTML),
    )
    expect(small, name).toEqual([])
    await page.close()
  }
})
