import { test } from '@playwright/test'
import { cardChecks } from './card-checks.ts'
import { expect } from './expect.ts'
import {
  cardBox,
  HANDS,
  type HandPage,
  type Hands,
  longInFirefox,
  pause,
  placeOf,
  rest,
  waitForMarks,
} from './hands.ts'

const line = '<p>Nothing of note is said here.</p>'

for (const [browser, start] of HANDS)
  test.describe(`in ${browser}`, () => {
    let hands: Hands
    let page: HandPage

    test.beforeAll(async () => {
      hands = await start()
    })
    test.afterAll(() => hands.stop())
    test.afterEach(() => page.close())

    const { card, opens, noCard } = cardChecks(() => hands.cardText(page))

    test('no card opens while a button of the pointer is held', async () => {
      page = await hands.open('<p>Nothing yet, then here is Japan, and there is China.</p>')
      const from = await placeOf(page, 'Nothing')
      const to = await placeOf(page, 'China')
      await page.mouse.move(from.x, from.y)
      await page.mouse.down()
      await page.mouse.move(to.x, to.y, { steps: 4 })
      await noCard()
      await page.mouse.up()
      await noCard()
      await page.mouse.move(to.x + 2, to.y)
      await opens('China')
    })

    test('a double click selects a word and pins nothing; one click pins', async () => {
      page = await hands.open('<p>Here is Japan, and there is China.</p>')
      const at = await placeOf(page, 'Japan')
      await page.mouse.move(at.x, at.y)
      await hands.doubleClick(page, at)
      expect(await page.evaluate(() => String(getSelection()).trim())).toBe('Japan')
      await page.mouse.move(900, 700, { steps: 3 })
      await noCard()
      await page.evaluate(() => getSelection()!.removeAllRanges())
      await page.mouse.click(at.x, at.y)
      await page.mouse.move(900, 700, { steps: 3 })
      await pause(700)
      expect(await card()).toBe('Japan')
    })

    for (const [what, body] of [
      ['a row of a list of choices', '<ul role="listbox"><li role="option">Japan</li></ul>'],
      [
        'a row of a table that is one',
        '<div role="grid"><div role="row"><div role="gridcell">Japan</div></div></div>',
      ],
      ['what the hand shows to act', '<div style="cursor: pointer"><p>Japan</p></div>'],
      ['what has a handler of its own', '<div onclick="void 0"><p>Japan</p></div>'],
    ] as const)
      test(`a click is the page's in ${what}`, async () => {
        page = await hands.open(body)
        const { x, y } = await rest(page, 'Japan')
        await opens('Japan')
        await page.mouse.click(x, y)
        await page.mouse.move(900, 700, { steps: 3 })
        await expect.poll(card).toBeUndefined()
      })

    test('a hand that goes to the card at once keeps it open, whatever the page does meanwhile', async () => {
      page = await hands.open('<p>Here is Japan.</p><p id="news">Nothing yet.</p>')
      await rest(page, 'Japan')
      await opens('Japan')
      const { x, y } = await cardBox(page)
      // So many moves between two frames as a quick hand makes.
      await page.mouse.move(x + 40, y + 20, { steps: 8 })
      await pause(800)
      expect(await card()).toBe('Japan')
      await page.evaluate(() => {
        document.querySelector('#news')!.textContent = 'Peru has news.'
      })
      await pause(800)
      expect(await card()).toBe('Japan')
      await page.mouse.move(900, 700)
      await expect.poll(card).toBeUndefined()
      // Closed under the pointer, it reports no leave; the next one closes as any does.
      await rest(page, 'Japan')
      await opens('Japan')
      await page.mouse.move(x + 40, y + 20, { steps: 8 })
      await page.keyboard.press('Escape')
      await expect.poll(card).toBeUndefined()
      await page.mouse.move(900, 700)
      await rest(page, 'Japan')
      await opens('Japan')
      await page.mouse.move(900, 700, { steps: 3 })
      await expect.poll(card).toBeUndefined()
    })

    test(`a card does not outlive its page: back, and another address without a load${longInFirefox(browser)}`, async () => {
      page = await hands.open('<p>Here is Japan, and <a href="/article">China</a>.</p>')
      const { x, y } = await rest(page, 'China')
      await opens('China')
      await page.mouse.click(x, y)
      const path = (): Promise<string> => page.evaluate(() => location.pathname).catch(() => '')
      await expect.poll(path).toBe('/article')
      await page.mouse.move(900, 700)
      await page.evaluate(() => history.back())
      await expect.poll(path).toContain('/hands/')
      await noCard()
      const name = await placeOf(page, 'Japan')
      for (const go of [
        () => history.pushState({}, '', '?next'),
        () => history.back(),
        () => location.assign('#/third'),
      ]) {
        await page.mouse.click(name.x, name.y)
        await opens('Japan')
        await page.mouse.move(900, 700, { steps: 2 })
        await page.evaluate(go)
        await expect.poll(card).toBeUndefined()
      }
      // A place in the same page is no other page.
      await page.mouse.click(name.x, name.y)
      await opens('Japan')
      await page.evaluate(() => history.replaceState({}, '', '?next#part'))
      await expect.poll(card).toBeUndefined()
      await page.mouse.click(name.x, name.y)
      await opens('Japan')
      await page.evaluate(() => history.replaceState({}, '', '#other'))
      await pause(500)
      expect(await card()).toBe('Japan')
    })

    test(`a card is within the window on a page without a doctype${longInFirefox(browser)}`, async () => {
      await hands.set({ textSize: 'larger' })
      page = await hands.open('<p>Here is Peru.</p>')
      const lines = line.repeat(30)
      hands.server.set('/old', { body: `<title>Old</title>${lines}<p>Here is Japan.</p>${lines}` })
      await page.goto(`${hands.server.origin}/old`)
      await waitForMarks(page)
      await rest(page, 'Japan')
      await opens('Japan')
      // Its rows come when the page has been read.
      await expect.poll(() => hands.cardText(page)).toContain('Tokyo')
      const { y, height } = await cardBox(page)
      expect(y + height).toBeLessThanOrEqual(await page.evaluate(() => innerHeight))
      await hands.set({ textSize: 'normal' })
    })

    test(`the head of NATO has a card, and the cards after it are whole${longInFirefox(browser)}`, async () => {
      page = await hands.open('<p>NATO Secretary General Mark Rutte spoke in Japan.</p>')
      await rest(page, 'Rutte')
      await opens('Mark Rutte')
      expect(await hands.cardText(page)).toContain('Secretary General')
      await page.mouse.move(900, 700, { steps: 3 })
      await rest(page, 'Japan')
      await opens('Japan')
      await expect.poll(() => hands.cardText(page)).toContain('Tokyo')
      expect(await hands.about()).toContain('last errors: none')
    })

    test(`a key that is held where text is written opens no card${longInFirefox(browser)}`, async () => {
      await hands.set({ modifier: 'Shift' })
      page = await hands.open(
        '<p>Here is Japan.</p><input id="field"><div id="edit" contenteditable>Words</div>',
      )
      await rest(page, 'Japan')
      for (const field of ['#field', '#edit']) {
        await page.evaluate((one) => document.querySelector<HTMLElement>(one)!.focus(), field)
        await page.keyboard.down('Shift')
        const { x, y } = await placeOf(page, 'Japan')
        await page.mouse.move(x + 3, y)
        await page.mouse.move(x, y)
        await noCard()
        await page.keyboard.up('Shift')
      }
      await page.evaluate(() => (document.activeElement as HTMLElement).blur())
      await page.keyboard.down('Shift')
      await opens('Japan')
      await page.keyboard.up('Shift')
      await hands.set({ modifier: 'none' })
    })

    test(`a card never covers its own name, however little room there is${longInFirefox(browser)}`, async () => {
      const rows = Array.from(
        { length: 14 },
        (_, i) => `<p style="margin: 0 0 34px ${(i % 4) * 240}px">Then Japan ${i}.</p>`,
      )
      page = await hands.open(rows.join(''))
      for (let i = 0; i < rows.length; i++) {
        await page.evaluate(() => scrollTo(0, 0))
        const name = await page.evaluate((nth) => {
          const range = document.createRange()
          const text = document.querySelectorAll('p')[nth]!.firstChild!
          range.setStart(text, 5)
          range.setEnd(text, 10)
          const { left, top, right, bottom } = range.getBoundingClientRect()
          return { left, top, right, bottom, isSeen: bottom < innerHeight }
        }, i)
        if (!name.isSeen) continue
        await page.mouse.move(1, name.top)
        await page.mouse.move(name.left + 4, (name.top + name.bottom) / 2)
        await opens('Japan')
        const { x, y, width, height } = await cardBox(page)
        const isOver = x < name.right && x + width > name.left && y < name.bottom && y + height > name.top
        expect({ i, isOver, y, height }).toMatchObject({ isOver: false })
        expect(y).toBeGreaterThanOrEqual(0)
        expect(y + height).toBeLessThanOrEqual(801)
        await page.keyboard.press('Escape')
        await page.mouse.move(1, 1)
      }
    })
  })
