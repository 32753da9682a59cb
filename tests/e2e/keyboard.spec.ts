import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { serialiseBundle } from '../../facts/bundle/bundle.ts'
import { manyFacts } from '../facts/search/many.ts'
import { cardElement, cardText, openOwn, rest } from './chromium.ts'
import { expect, test } from './fixtures.ts'

/** What has the focus, told by its name; with what keeps a reader from seeing that it has. */
const focused = (page: Page): Promise<{ what: string; index: number; faults: string[] } | undefined> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    // Switches and files are as their labels are.
    const shown = [element, element.closest('label')].filter((one) => one !== null)
    const isOutlined = shown.some((one) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    })
    const { x, y, width, height } = (element.closest('label') ?? element).getBoundingClientRect()
    // Of what is higher than the page its start is to be seen.
    const top = document.elementFromPoint(x + width / 2, Math.max(0, y) + Math.min(height / 2, 20))
    const isSeen = top !== null && shown.some((one) => one.contains(top) || top.contains(one))
    return {
      what: `${element.localName} ${element.getAttribute('aria-label') ?? element.textContent}`.slice(0, 60),
      index: [...document.querySelectorAll('*')].indexOf(element),
      faults: [...(isOutlined ? [] : ['no outline']), ...(isSeen ? [] : ['not in view'])],
    }
  })

/** Goes by Tab, or back, from the page's start to its end. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<number[]> {
  const seen: number[] = []
  for (;;) {
    await page.keyboard.press(key)
    const at = await focused(page)
    if (!at || at.index === seen[0]) return seen
    expect.soft(at.faults, at.what).toEqual([])
    if (seen.includes(at.index)) throw new Error(`the focus is held at ${at.what}`)
    seen.push(at.index)
  }
}

for (const name of ['popup', 'sidepanel', 'options', 'welcome', 'library'] as const) {
  test(`in ${name} the keyboard reaches every control, and shows where it is`, async ({
    article,
    session,
  }) => {
    await article.bringToFront()
    const page = await openOwn(session, name)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForTimeout(400)
    const all = await page.evaluate(() => {
      const every = [...document.querySelectorAll('*')]
      return [
        ...document.querySelectorAll<HTMLElement>('button, select, summary, input, a[href], [tabindex="0"]'),
      ]
        .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
        .map((control) => every.indexOf(control))
    })
    expect(all.length).toBeGreaterThan(0)
    expect(await walk(page, 'Tab')).toEqual(all)
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForTimeout(400)
    expect((await walk(page, 'Shift+Tab')).reverse()).toEqual(all)
    await page.close()
  })
}

test('in the library the focus returns to where it was, and is never lost', async ({ session }) => {
  const page = await openOwn(session, 'library')
  const file = test.info().outputPath('many.json')
  writeFileSync(file, serialiseBundle(manyFacts(2000)))
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByText('Articles added: 100')).toBeVisible()
  const name = async (): Promise<string> => (await focused(page))?.what ?? ''

  // Far down a list that was searched, into an article, on to a name, and all the way back.
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('e')
  const rows = page.getByRole('region', { name: 'Articles' })
  await rows.evaluate((element) => element.scrollTo(0, 3000))
  await page.waitForTimeout(200)
  const row = page.getByRole('list', { name: 'Articles' }).getByRole('listitem').nth(8).getByRole('button')
  const title = `button ${await row.textContent()}`.slice(0, 60)
  await row.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article')).toBeVisible()
  await expect.poll(name).toMatch(/^main /)
  await page.getByRole('article').locator('button.name').nth(1).focus()
  const person = await name()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible()
  await page.goBack()
  await expect.poll(name).toBe(person)
  await page.goBack()
  await expect.poll(name).toBe(title)
  await expect(page.getByRole('searchbox')).toHaveValue('e')

  // What was deleted leaves it at the way to undo that, and that at the place.
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: /^Delete/ }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(name).toBe('button Undo')
  await page.keyboard.press('Enter')
  await expect.poll(name).toMatch(/^main /)
  await page.getByRole('searchbox').fill('')
  await expect(page.getByRole('button', { name: 'Articles 100' })).toBeVisible()
  await page.getByRole('checkbox', { name: 'Select all' }).check()
  await page.getByRole('button', { name: /^Delete/ }).click()
  await expect(page.getByText('Nothing here yet')).toBeVisible({ timeout: 30_000 })
  await page.close()
})

test('what comes on hover can be dismissed, can be hovered, and stays', async ({ article }) => {
  await article.bringToFront()
  await rest(article, 'Japan')
  await expect.poll(() => cardText(article)).toContain('Tokyo')
  // Without another move: and it does not come back by itself.
  await article.keyboard.press('Escape')
  await expect.poll(() => cardText(article)).toBeUndefined()
  await article.waitForTimeout(600)
  expect(await cardText(article)).toBeUndefined()
  await article.mouse.move(1, 1)
  await rest(article, 'Japan')
  await expect.poll(() => cardText(article)).toContain('Tokyo')
  await article.waitForTimeout(3000)
  await expect.poll(() => cardText(article)).toContain('Tokyo')
  // All over the card, from its edge on.
  const card = (await cardElement(article, (_, { role }) => role === 'dialog'))!
  for (const [x, y] of [
    [0.5, 0.02],
    [0.1, 0.5],
    [0.9, 0.5],
    [0.5, 0.97],
  ] as const) {
    await article.mouse.move(card.x + card.width * x, card.y + card.height * y, { steps: 4 })
    await article.waitForTimeout(500)
    await expect.poll(() => cardText(article)).toContain('Tokyo')
  }
})
