import { test } from '@playwright/test'
import { cardChecks } from './card-checks.ts'
import { expect } from './expect.ts'
import { cardBox, HANDS, type HandPage, type Hands, pause, placeOf, rest } from './hands.ts'

const line = '<p>Nothing of note is said here.</p>'
const LONG = `${line.repeat(20)}<p>Here is Japan, and there is China.</p>${line.repeat(60)}`

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
    const scrolled = (): Promise<number> => page.evaluate(() => scrollY)

    test('a name that is scrolled under the pointer opens no card, and takes no wheel', async () => {
      page = await hands.open(LONG)
      const { x, y } = await placeOf(page, 'Japan')
      await page.evaluate(() => scrollTo(0, 0))
      await page.mouse.move(x - 5, y)
      await page.mouse.move(x, y)
      const whole = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
      // The name moves to where the pointer is, and stays there for a while.
      const to = await page.evaluate(() => {
        const [range] = CSS.highlights.get('attache-country') ?? []
        return range!.startContainer.parentElement!.getBoundingClientRect().top
      })
      await hands.wheel(page, Math.round(to - y + 10))
      await noCard()
      const before = await scrolled()
      for (let tick = 0; tick < 5; tick++) {
        await hands.wheel(page, 40)
        await pause(60)
      }
      // Places are fractions of a px, and each turn of the wheel rounds.
      const wanted = Math.min(whole, before + 200)
      await expect.poll(async () => Math.abs((await scrolled()) - wanted)).toBeLessThan(3)
    })

    test('after scrolling a name opens its card where the hand then goes to it', async () => {
      page = await hands.open(LONG)
      await page.mouse.move(300, 300)
      await hands.wheel(page, 60)
      await expect.poll(scrolled).toBeGreaterThan(0)
      await rest(page, 'Japan')
      await opens('Japan')
    })

    test('the page that scrolls closes a card, but not one that is pinned', async () => {
      page = await hands.open(LONG)
      const { x, y } = await rest(page, 'Japan')
      await opens('Japan')
      await page.evaluate(() => scrollBy(0, 20))
      await expect.poll(card).toBeUndefined()
      await noCard()
      await page.mouse.click(x, y - 20)
      await opens('Japan')
      const before = await cardBox(page)
      await page.evaluate(() => scrollBy(0, 20))
      await expect.poll(async () => (await cardBox(page)).y).toBeLessThan(before.y - 10)
      await opens('Japan')
    })

    test('a scroll that leaves the name where it is closes nothing', async () => {
      page = await hands.open(
        `<p>Here is Japan.</p><div id="ticker" style="height: 40px; overflow: auto">${line.repeat(9)}</div>`,
      )
      await rest(page, 'Japan')
      await opens('Japan')
      await page.evaluate(() => document.querySelector('#ticker')!.scrollBy(0, 30))
      await pause(500)
      expect(await card()).toBe('Japan')
    })

    test('a name that stays where it is opens its card, though what is above it grows and shrinks', async () => {
      page = await hands.open(
        `<style>p { font: 16px/20px serif; margin: 10px }</style><div id="above" style="height: 900px"></div>${line.repeat(60)}<p>Here is Japan.</p>${line.repeat(99)}`,
      )
      await placeOf(page, 'Japan')
      // Browsers keep the text where it is: they scroll instead.
      await page.evaluate(() => {
        const above = document.querySelector<HTMLElement>('#above')!
        setInterval(() => {
          above.style.height = above.style.height === '900px' ? '860px' : '900px'
        }, 150)
      })
      await rest(page, 'Japan')
      await opens('Japan')
    })
  })
