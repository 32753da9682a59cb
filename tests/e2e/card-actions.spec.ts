import type { Page } from '@playwright/test'
import {
  cardElement,
  cardText,
  emptyLibrary,
  inBackground,
  marked,
  openOwn,
  rest,
  setSettings,
  toastElement,
  toastText,
  waitForMarks,
} from './chromium.ts'
import { expect, test } from './fixtures.ts'
import { settingsIn } from './options-store.ts'

/** Presses a control of the card, or of what `element` finds in, by its label or its letters, the first one. */
async function press(page: Page, label: string, element = cardElement): Promise<void> {
  const find = () =>
    element(
      page,
      (name, attributes, text) =>
        ['button', 'summary'].includes(name) && (attributes['aria-label'] ?? text) === label,
    )
  // What is drawn anew meanwhile, as when the page's facts come, has no box for a moment.
  await expect.poll(find, { message: label }).toBeTruthy()
  const box = (await find())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 })
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

/** Rests on Lee's name until the facts that ship are on the card. */
async function open(page: Page, role = 'President of South Korea'): Promise<void> {
  await page.bringToFront()
  await page.mouse.move(5, 5)
  await rest(page, 'Lee Jae-myung')
  await expect.poll(() => cardText(page)).toContain(role)
  // What comes in later moves the foot of the card: the page's facts, in the place of those that ship of the same article.
  await expect.poll(() => cardText(page)).toContain('held talks with Ishiba')
  await expect
    .poll(() => cardText(page))
    .not.toMatch(/Reading this page|another article|wird gelesen|anderen Artikel/)
}

/** What the first fact on the card says. */
const firstFact = async (page: Page): Promise<string> => {
  const lines = ((await cardText(page)) ?? '').split('\n')
  return lines.find((line) => line.includes('Ishiba') && line.endsWith('.')) ?? ''
}

test('a hidden fact goes, comes back by undo, never comes back by itself, and all do in the options', async ({
  article,
  session,
}) => {
  await open(article)
  await expect.poll(() => firstFact(article)).not.toBe('')
  const fact = await firstFact(article)
  const hide = async (): Promise<void> => {
    await press(article, 'More')
    await expect.poll(() => cardText(article)).toContain('Hide')
    await press(article, 'Hide')
    await expect.poll(() => cardText(article)).toContain('Hidden from your cards.')
  }
  await hide()
  expect(await cardText(article)).not.toContain(fact)
  await press(article, 'Undo')
  await expect.poll(() => cardText(article)).toContain(fact)
  await hide()
  await article.reload()
  await waitForMarks(article)
  await open(article)
  await expect.poll(() => firstFact(article)).not.toBe('')
  expect(await cardText(article)).not.toContain(fact)
  const options = await openOwn(session, 'options')
  await expect(options.getByText('hidden from your cards: 1')).toBeVisible()
  await options.getByRole('button', { name: 'Show them again' }).click()
  await expect(options.getByText('hidden from your cards: 0')).toBeVisible()
  await options.close()
  await article.reload()
  await waitForMarks(article)
  await open(article)
  await expect.poll(() => cardText(article)).toContain(fact)
})

test('the text of cards is as large as the reader wants it', async ({ article, options }) => {
  const height = async (): Promise<number> => {
    await open(article)
    const box = await cardElement(article, (name) => name === 'h1')
    await article.keyboard.press('Escape')
    return box?.height ?? 0
  }
  // The page is marked anew, as it is after any change of an option: until then a card that opens is closed again.
  const choose = async (size: string): Promise<void> => {
    const old = await article.evaluateHandle(() => CSS.highlights.get('attache-country'))
    await options.bringToFront()
    await options.getByLabel('Text on cards').selectOption(size)
    await article.bringToFront()
    await article.waitForFunction((old) => {
      const now = CSS.highlights.get('attache-country')
      return now !== old && (now?.size ?? 0) > 0
    }, old)
  }
  const before = await height()
  await choose('larger')
  expect(await height()).toBeGreaterThan(before * 1.2)
  await choose('normal')
  expect(await height()).toBe(before)
})

test.describe('‘Not on this site’', () => {
  const gone = (article: Page) => expect.poll(() => marked(article, 'attache-leader')).toEqual([])

  test('takes the marks off, and is a rule in the options', async ({ article, options }) => {
    await open(article)
    await press(article, 'Not on this site')
    await gone(article)
    await options.bringToFront()
    await options.getByRole('button', { name: /^Delete: 127/ }).click()
    await article.bringToFront()
    await waitForMarks(article)
  })

  test('is said on the page, in the reader’s language, and undone there', async ({ article, session }) => {
    const { host } = new URL(article.url())
    await setSettings(session, { language: 'de' })
    await open(article, 'Südkorea')
    await press(article, 'Hier nicht')
    await expect.poll(() => toastText(article)).toContain(`Attaché ist auf ${host} jetzt aus.`)
    await gone(article)
    await press(article, 'Rückgängig', toastElement)
    await waitForMarks(article)
    await expect.poll(() => toastText(article)).toContain(`Attaché ist auf ${host} wieder an.`)
    expect((await settingsIn(session)).sites0 ?? {}).toEqual({})
    await inBackground(session, (chrome) => chrome.storage.sync.clear(), null)
  })

  test('also takes marks off that the reader has asked for, and undo brings them back', async ({
    article,
    popup,
    session,
  }) => {
    await setSettings(session, { where: 'click' })
    await gone(article)
    await popup.reload()
    await popup.getByRole('button', { name: 'Mark them on this page' }).click()
    await article.bringToFront()
    await waitForMarks(article)
    await open(article)
    await press(article, 'Not on this site')
    await gone(article)
    await press(article, 'Undo', toastElement)
    await waitForMarks(article)
    await inBackground(session, (chrome) => chrome.storage.sync.clear(), null)
  })
})

test('‘Save’ saves the page in front, and the page says so', async ({ article, session }) => {
  await open(article)
  await press(article, 'Save')
  await expect.poll(() => toastText(article)).toContain('Saved')
  const library = await openOwn(session, 'library')
  await expect(library.locator('.row strong').first()).toBeVisible()
  await library.close()
  await emptyLibrary(session)
})
