import { test } from '@playwright/test'
import { cardChecks } from './card-checks.ts'
import { expect } from './expect.ts'
import { cardBox, HANDS, type HandPage, type Hands, longInFirefox, pause, placeOf, rest } from './hands.ts'
import { findable, muchOf, SPY } from './kept-pages.ts'

const TEXT = '<p>Here is Japan, and there is China.</p>'
const GOODS =
  'rice, bread, milk, butter, salt, tea, coffee, sugar, wool, silk, paper, glass, steel, copper and wood'
const LONG = `<p>Lee Jae-myung signed a treaty with Peru on Monday about ${GOODS}, one with Chile about ${GOODS}, one with Japan about ${GOODS}, and one with Norway about ${GOODS}.</p>`

for (const [browser, start] of HANDS)
  test.describe(`in ${browser}`, () => {
    let hands: Hands
    let page: HandPage

    test.beforeAll(async () => {
      hands = await start()
    })
    test.afterAll(() => hands.stop())
    test.afterEach(() => page.close())

    const { card, opens } = cardChecks(() => hands.cardText(page))
    const seen = (): Promise<string[]> =>
      page.evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen)])
    /** The middle of the card's pin, and of its cross, which are the last in its head. */
    const controls = async () => {
      const { x, y, width } = await cardBox(page)
      return { pin: { x: x + width - 45, y: y + 30 }, close: { x: x + width - 25, y: y + 30 } }
    }

    test('what is done in the card works, and the page sees no event of it', async () => {
      await hands.set({ textSize: 'larger' })
      page = await hands.open(
        `<p>Here is Lee Jae-myung.</p>${muchOf('Lee Jae-myung')}${'<p>More.</p>'.repeat(60)}`,
        SPY,
      )
      await rest(page, 'Jae-myung')
      await opens('Lee Jae-myung')
      // What the page says comes when it has been read.
      await expect.poll(() => hands.cardText(page), { timeout: 30_000 }).toContain('sanctions')
      const box = await cardBox(page)
      await page.mouse.move(box.x + 40, box.y + 20, { steps: 3 })
      // On the name: what is below it may be links, which turn the card.
      await page.mouse.move(box.x + 90, box.y + 25, { steps: 3 })
      await page.mouse.down()
      await page.mouse.move(box.x + 150, box.y + 35, { steps: 3 })
      await page.mouse.up()
      await hands.doubleClick(page, { x: box.x + 80, y: box.y + 28 })
      const { pin } = await controls()
      await page.mouse.click(pin.x, pin.y)
      // A card that is not pinned goes when the page below it is scrolled.
      await hands.wheel(page, 30)
      await hands.wheel(page, -30)
      for (const key of ['a', 'Tab', 'Shift', 'ArrowDown']) await page.keyboard.press(key)
      await page.mouse.move(900, 700, { steps: 3 })
      await pause(900)
      expect(await card()).toBe('Lee Jae-myung')
      const { close } = await controls()
      await page.mouse.move(close.x, close.y, { steps: 2 })
      await page.mouse.click(close.x, close.y)
      await expect.poll(card).toBeUndefined()
      // By the keyboard as well: into the pinned card, and on a button of it.
      const name = await placeOf(page, 'Jae-myung')
      await page.mouse.click(name.x, name.y)
      await opens('Lee Jae-myung')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-attache'))).toBe('card')
      await page.keyboard.press('Escape')
      await expect.poll(card).toBeUndefined()
      expect(await seen()).toEqual([])
      await hands.set({ textSize: 'normal' })
    })

    test('a dialog of the page that closes at a click beside it stays open', async () => {
      page = await hands.open(
        `<div id="menu">${TEXT}</div>`,
        `<script>for (const type of ['pointerdown', 'mousedown', 'click', 'focusin'])
          document.addEventListener(type, (event) => { if (!event.target.closest('#menu, html:not(:has(body))')) menu.hidden = true }, true)</script>`,
      )
      await rest(page, 'China')
      await opens('China')
      const { pin } = await controls()
      await page.mouse.move(pin.x, pin.y, { steps: 6 })
      await page.mouse.click(pin.x, pin.y)
      await pause(300)
      expect(await page.evaluate(() => document.querySelector<HTMLElement>('#menu')!.hidden)).toBe(false)
    })

    test('no word of a card can be found or selected by the page, seen or under the pointer', async () => {
      page = await hands.open(TEXT)
      await rest(page, 'Japan')
      await opens('Japan')
      const words = ['Tokyo', 'Prime', 'Capital', 'Currency', 'Yen', 'yen', 'article', 'checked']
      await expect.poll(() => hands.cardText(page), { timeout: 30_000 }).toContain('Tokyo')
      const text = (await hands.cardText(page)) ?? ''
      const own = words.filter((word) => text.includes(word))
      expect(own.length).toBeGreaterThan(3)
      expect(await page.evaluate(findable, own)).toEqual([])
      const box = await cardBox(page)
      await page.mouse.move(box.x + 40, box.y + 20, { steps: 4 })
      await page.mouse.move(box.x + 60, box.y + 120, { steps: 4 })
      await pause(300)
      expect(await page.evaluate(findable, own)).toEqual([])
      await page.mouse.move(900, 700, { steps: 3 })
      await expect.poll(card).toBeUndefined()
      expect(await page.evaluate(findable, own)).toEqual([])
      // The page's own words are found all the while.
      expect(await page.evaluate(findable, ['there is'])).toContain('there is')
    })

    test('all of a page is copied without the card', async () => {
      page = await hands.open(`${TEXT}<textarea id="into"></textarea>`)
      const { x, y } = await placeOf(page, 'Japan')
      await page.mouse.click(x, y)
      await opens('Japan')
      await page.mouse.click(900, 700)
      for (const key of ['a', 'c']) {
        await page.keyboard.down('Control')
        await page.keyboard.press(key)
        await page.keyboard.up('Control')
      }
      await page.evaluate(() => document.querySelector('textarea')!.focus())
      await page.keyboard.down('Control')
      await page.keyboard.press('v')
      await page.keyboard.up('Control')
      const copied = (): Promise<string> => page.evaluate(() => document.querySelector('textarea')!.value)
      await expect.poll(copied).toContain('there is China')
      expect(await copied()).not.toContain('Tokyo')
    })

    test(`what a page registers and which fonts it brings changes nothing in the card, and tells it nothing${longInFirefox(browser)}`, async () => {
      const NAMES = [
        'ink',
        'soft',
        'paper',
        'line',
        'accent',
        'warn',
        'wash',
        'attache-height',
        'attache-text',
        'attache-x',
      ]
      const FONTS = ['system-ui', 'sans-serif', '-apple-system', 'Segoe UI', 'Roboto', 'Noto Sans', 'Arial']
      const hostile = `<style>
        ${NAMES.map((name) => `@property --${name} { syntax: "*"; inherits: false; initial-value: 0px }`).join('')}
        ${FONTS.map((name) => `@font-face { font-family: "${name}"; src: url(/leak) }`).join('')}
        body { font-family: serif }
      </style>`
      // Longer than the room that is kept for it.
      const said = `Lee Jae-myung visited Rome on Friday${' with a large group of ministers'.repeat(4)}.`
      const body = `<p>Here is Lee Jae-myung, of South Korea.</p><p>${said}</p>`
      const shots: string[] = []
      for (const head of ['<style>body { font-family: serif }</style>', hostile]) {
        page = await hands.open(body, head)
        // Twice: the first card keeps room for what is still being read, and how much depends on who is quicker.
        for (let time = 0; time < 2; time++) {
          await rest(page, 'Jae-myung')
          await opens('Lee Jae-myung')
          await expect.poll(() => hands.cardText(page), { timeout: 30_000 }).toContain(said)
          if (time > 0) continue
          await page.mouse.move(900, 700, { steps: 3 })
          await expect.poll(card).toBeUndefined()
        }
        await pause(500)
        const clip = await cardBox(page)
        const { screenshot } = page as unknown as { screenshot(how: object): Promise<Uint8Array> }
        shots.push(Buffer.from(await screenshot.call(page, { clip })).toString('base64'))
        // A font is asked for when a letter needs it: its address could say which.
        const asked = await page.evaluate(
          () => [...document.fonts].filter(({ status }) => status !== 'unloaded').length,
        )
        expect(asked).toBe(0)
        if (shots.length < 2) await page.close()
      }
      expect(shots[1]).toBe(shots[0])
    })

    for (const [what, tag, show] of [
      ['popover', 'div popover', 'showPopover'],
      ['dialog', 'dialog closedby="any"', 'show'],
      ['modal dialog', 'dialog closedby="any"', 'showModal'],
    ] as const)
      test(`a click in the card does not close the page’s ${what} with the name in it`, async () => {
        page = await hands.open(
          `<p>China</p><${tag} id="menu">${TEXT}</${tag.split(' ')[0]}><script>menu.${show}()</script>`,
        )
        await rest(page, 'Japan')
        await opens('Japan')
        const { pin, close } = await controls()
        const isOpen = () => page.evaluate(() => document.querySelector('#menu')!.checkVisibility())
        for (const { x, y } of [pin, close]) {
          await page.mouse.move(x, y, { steps: 6 })
          await page.mouse.click(x, y)
          await pause(300)
          expect(await isOpen()).toBe(true)
        }
        await expect.poll(card).toBeUndefined()
      })

    test('a page that swallows all events, cancels popovers, traps the focus and takes the wheel has no say in the card', async () => {
      page = await hands.open(
        `${TEXT}<button id="trap">Trap</button>${'<p>More.</p>'.repeat(60)}`,
        `<script>
          window.took = []
          const types = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'wheel', 'focusin', 'beforetoggle']
          for (const type of types)
            addEventListener(type, (event) => {
              if (!event.target.hasAttribute?.('data-attache')) return
              took.push(type)
              event.stopImmediatePropagation()
              event.preventDefault()
              if (type === 'focusin') trap.focus()
            }, { capture: true, passive: false })
        </script>`,
      )
      const place = await rest(page, 'Japan')
      await opens('Japan')
      await page.mouse.click(place.x, place.y)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      const focus = () => page.evaluate(() => document.activeElement?.getAttribute('data-attache'))
      await expect(async () => {
        if ((await focus()) !== 'card') await page.keyboard.press('Tab')
        expect(await focus()).toBe('card')
      }).toPass()
      const box = await cardBox(page)
      await page.mouse.move(box.x + 40, box.y + 60, { steps: 4 })
      await hands.wheel(page, 60)
      await pause(200)
      const { close } = await controls()
      await page.mouse.move(close.x, close.y, { steps: 4 })
      await page.mouse.click(close.x, close.y)
      await expect.poll(card).toBeUndefined()
      expect(await page.evaluate(() => (window as unknown as { took: string[] }).took)).toEqual([])
    })

    test(`the wheel is the card’s as long as it has something to scroll, and else the page’s${longInFirefox(browser)}`, async () => {
      await hands.set({ textSize: 'larger' })
      const more = '<p>More.</p>'.repeat(60)
      // In the middle of the window a card has half of it: too little for a sentence as long as this, which is never cut.
      page = await hands.open(
        `<div style="height: 330px"></div><p>Here is Friedrich Merz, and there is Lee Jae-myung.</p>${LONG}${more}`,
        SPY,
      )
      const scrolled = (): Promise<number> => page.evaluate(() => scrollY)
      await rest(page, 'Jae-myung')
      await opens('Lee Jae-myung')
      await expect.poll(() => hands.cardText(page), { timeout: 30_000 }).toContain('treaty')
      const before = await scrolled()
      const box = await cardBox(page)
      for (const y of [0.5, 0.03, 0.97]) {
        await page.mouse.move(box.x + 40, box.y + box.height * y, { steps: 4 })
        for (let tick = 0; tick < 8; tick++) {
          await hands.wheel(page, 200)
          await pause(40)
        }
      }
      await pause(500)
      expect(await scrolled()).toBe(before)
      expect(await card()).toBe('Lee Jae-myung')
      expect(await seen()).toEqual([])
      await page.keyboard.press('Escape')
      // A card that has nothing to scroll.
      await rest(page, 'Friedrich Merz')
      await opens('Friedrich Merz')
      const low = await cardBox(page)
      const from = await scrolled()
      await page.mouse.move(low.x + 40, low.y + 60, { steps: 4 })
      await hands.wheel(page, 200)
      await expect.poll(scrolled).toBeGreaterThan(from)
      await expect.poll(card).toBeUndefined()
      await hands.set({ textSize: 'normal' })
    })
  })
