import { test } from '@playwright/test'
import { expect } from './expect.ts'
import { cardBox, HANDS, type HandPage, type Hands, longInFirefox, pause, rest } from './hands.ts'

const line = '<p>Nothing of note is said here, but there is more of it.</p>'
const column = (body: string, width = '480px') => `<div style="width: ${width}">${body}</div>`
const NAMES = '<p>Here is Japan.</p><p>And there is China.</p>'
const inner = (body: string): string => `srcdoc="<p>${body}</p>"`

for (const [browser, start] of HANDS)
  test.describe(`in ${browser} a card at the side`, () => {
    let hands: Hands
    let page: HandPage

    test.beforeAll(async () => {
      hands = await start()
      await hands.set({ sideCard: true })
    })
    test.afterAll(() => hands.stop())
    test.afterEach(() => page.close())

    const card = async (): Promise<string | undefined> => (await hands.cardText(page))?.split('\n')[0]
    const shows = (name: string) => expect.poll(card, { timeout: 30_000 }).toBe(name)
    const closes = () => expect.poll(card).toBeUndefined()
    /** Long enough for a card to go that does not stay. */
    const stays = async (name: string): Promise<void> => {
      await pause(1000)
      expect(await card()).toBe(name)
    }

    /** Rests on the name in the page's frame. */
    const intoFrame = async (): Promise<void> => {
      const place = await page.evaluate(() => {
        const { x, y } = document.querySelector('iframe')!.getBoundingClientRect()
        return { x: x + 85, y: y + 32 }
      })
      await page.mouse.move(place.x - 20, place.y - 26)
      await page.mouse.move(place.x, place.y)
    }

    test('stays when the pointer leaves, follows it to other names, and is closed by the reader alone', async () => {
      page = await hands.open(column(`${NAMES}${line.repeat(60)}`))
      await rest(page, 'Japan')
      await shows('Japan')
      const at = await cardBox(page)
      // Beside the text, and not at its name.
      expect(at.x).toBeGreaterThan(500)
      await page.mouse.move(5, 500)
      await stays('Japan')
      // In passing it stays as well, however long a busy machine takes for it.
      await hands.set({ delay: 3000 })
      await rest(page, 'China')
      await page.mouse.move(5, 500)
      await stays('Japan')
      await hands.set({ delay: 300 })
      await rest(page, 'China')
      await shows('China')
      expect(await cardBox(page)).toMatchObject({ x: at.x, y: at.y })
      await hands.wheel(page, 700)
      await stays('China')
      await page.keyboard.press('Escape')
      await closes()
      await hands.wheel(page, -2000)
      await rest(page, 'Japan')
      await shows('Japan')
      // By its own button.
      const { x, y, width } = await cardBox(page)
      await page.mouse.click(x + width - 24, y + 24)
      await closes()
    })

    test(`is filled by a click at once, and goes on after it${longInFirefox(browser)}`, async () => {
      page = await hands.open(column(NAMES))
      const { x, y } = await rest(page, 'Japan')
      await page.mouse.click(x, y)
      await shows('Japan')
      await rest(page, 'China')
      await shows('China')
    })

    test(`is over no line that is read, on pages that are all text${longInFirefox(browser)}`, async () => {
      page = await hands.open(
        `<p>${'Words without end. '.repeat(8)}Here is Japan.</p>${line.repeat(14)}<p>${'And more words. '.repeat(9)}China.</p>${line.repeat(40)}`,
      )
      for (const name of ['Japan', 'China', 'Japan']) {
        const place = await rest(page, name)
        await shows(name)
        const { y, height } = await cardBox(page)
        expect(place.y < y || place.y > y + height).toBe(true)
      }
    })

    test(`is reached by the keyboard, and gives the focus back${longInFirefox(browser)}`, async () => {
      page = await hands.open(column(`<a id="link" href="#">A link</a>${NAMES}`))
      await page.evaluate(() => document.querySelector<HTMLElement>('#link')!.focus())
      await rest(page, 'Japan')
      await shows('Japan')
      const focus = () => page.evaluate(() => document.activeElement?.getAttribute('data-attache'))
      await expect(async () => {
        await page.keyboard.press('Tab')
        expect(await focus()).toBe('card')
      }).toPass()
      await stays('Japan')
      await page.keyboard.press('Escape')
      await closes()
      expect(await focus()).toBeNull()
    })

    test(`is one for a page and its frames${longInFirefox(browser)}`, async () => {
      const frame = `<iframe ${inner('There is Peru, and there is Chile.')} width="400" height="300"></iframe>`
      page = await hands.open(column(`${NAMES}${frame}`))
      await rest(page, 'Japan')
      await shows('Japan')
      await intoFrame()
      // The frame has room for a card of its own.
      await closes()
      await rest(page, 'China')
      await shows('China')
      await stays('China')
    })

    test(`of a frame without room is the page’s, until the page has another${longInFirefox(browser)}`, async () => {
      const frame = `<iframe ${inner('There is Peru.')} width="200" height="80"></iframe>`
      page = await hands.open(column(`${NAMES}${frame}`))
      await intoFrame()
      await shows('Peru')
      await page.mouse.move(5, 600)
      await stays('Peru')
      await rest(page, 'Japan')
      await shows('Japan')
      await intoFrame()
      await shows('Peru')
      await page.keyboard.press('Escape')
      await closes()
    })
  })
