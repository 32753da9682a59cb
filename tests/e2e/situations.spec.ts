import type { Page } from '@playwright/test'
import { test } from '@playwright/test'
import { cardHtml } from './chromium.ts'
import { expect } from './expect.ts'
import { cardBox, HANDS, type HandPage, type Hands, longInFirefox, placeOf, rest } from './hands.ts'
import { page as html } from './pages.ts'
import { markedTexts } from './places.ts'
import { END, SITUATIONS } from './situations.ts'

/** How far the card is under the name in `#name`, in px. */
async function gapTo(page: HandPage): Promise<number> {
  const bottom = await page.evaluate(() => document.querySelector('#name')!.getBoundingClientRect().bottom)
  return (await cardBox(page)).y - bottom
}

for (const [browser, start] of HANDS)
  test.describe(`in ${browser}`, () => {
    let hands: Hands
    test.beforeAll(async () => {
      hands = await start()
    })
    test.afterAll(() => hands.stop())

    for (const { name, body, head = '', lang = 'en', before, act, marked, rest: resting, at } of SITUATIONS)
      test(`${name}${longInFirefox(browser)}`, async () => {
        const page = await hands.open(`${body}<p id="end">${END}</p>`, head, lang)
        const marks = async (): Promise<string[]> => {
          const texts = (await page.evaluate(markedTexts)).map((text) =>
            text.replace(/[\u00ad\u200b\u2060\ufeff]/g, ''),
          )
          return texts.filter((text) => text !== END).sort()
        }
        if (before) await expect.poll(marks).toEqual(before)
        if (act) await page.evaluate(act)
        await expect.poll(marks).toEqual(marked)
        if (resting) {
          const [text, card] = resting
          await rest(page, text)
          await expect.poll(async () => (await hands.cardText(page))?.split('\n')[0]).toBe(card)
        }
        if (at) {
          const [[x, y], card] = at
          await page.mouse.move(x, y + 200)
          await page.mouse.move(x, y)
          await expect.poll(async () => (await hands.cardText(page))?.split('\n')[0]).toBe(card)
        }
        await page.close()
      })

    const opened = async (body: string, head = ''): Promise<HandPage> => {
      const page = await hands.open(`${body}<p id="end">${END}</p>`, head)
      await expect.poll(() => page.evaluate(markedTexts)).toContain('Ghana')
      await rest(page, 'Ghana')
      await expect.poll(async () => (await hands.cardText(page))?.split('\n')[0]).toBe('Ghana')
      return page
    }

    test('a card goes along with a name when something comes in above', async () => {
      const page = await opened('<div id="above"></div><p>In <b id="name">Ghana</b> today.</p>')
      const before = await gapTo(page)
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('#above')!.style.height = '180px'
      })
      await expect.poll(async () => Math.abs((await gapTo(page)) - before)).toBeLessThan(3)
      expect(await hands.cardText(page)).toContain('Ghana')
      await page.close()
    })

    test('a card goes along with a name in a ticker', async () => {
      const page = await opened('<p id="ticker">In <b id="name">Ghana</b> today.</p>')
      await page.evaluate(() => {
        const slide = [{ transform: 'translateY(0)' }, { transform: 'translateY(150px)' }]
        document.querySelector('#ticker')!.animate(slide, { duration: 1500, fill: 'forwards' })
      })
      const placed = async (): Promise<boolean> =>
        (await page.evaluate(() => document.querySelector('#name')!.getBoundingClientRect().top)) > 150 &&
        Math.abs(await gapTo(page)) < 12
      await expect.poll(placed).toBe(true)
      await page.close()
    })

    test('a card in a page that zooms itself is at its name', async () => {
      const page = await opened(
        '<p>In <b id="name">Ghana</b> today.</p>',
        '<style>html { zoom: 1.6 }</style>',
      )
      expect(Math.abs(await gapTo(page))).toBeLessThan(20)
      await page.close()
    })

    test('a click in a card leaves the popover open that its name is in', async () => {
      const page = await opened(
        '<div id="pop" popover style="width:600px;height:300px">In <b id="name">Ghana</b> today.</div>',
        '<script>addEventListener("DOMContentLoaded", () => document.querySelector("#pop").showPopover())</script>',
      )
      const { x, y } = await cardBox(page)
      await page.mouse.move(x + 30, y + 20)
      await page.mouse.click(x + 30, y + 20)
      expect(await page.evaluate(() => document.querySelector('#pop')!.matches(':popover-open'))).toBe(true)
      expect(await hands.cardText(page)).toContain('Ghana')
      await page.close()
    })

    test('a card over an element that fills the screen', async () => {
      const page = await hands.open(
        `<div id="full" style="background:#fff"><p>In <b id="name">Ghana</b> today.</p><button>Fill the screen</button></div><p id="end">${END}</p>`,
        '<script>addEventListener("click", () => document.querySelector("#full").requestFullscreen())</script>',
      )
      const { x, y } = await placeOf(page, 'Fill the screen')
      await page.mouse.click(x, y)
      const filling = (): Promise<string | undefined> => page.evaluate(() => document.fullscreenElement?.id)
      await expect.poll(filling).toBe('full')
      await rest(page, 'Ghana')
      await expect.poll(async () => (await hands.cardText(page))?.split('\n')[0]).toBe('Ghana')
      expect(Math.abs(await gapTo(page))).toBeLessThan(20)
      expect(await filling()).toBe('full')
      await page.close()
    })

    test('a frame in a shadow root, with no room for a card, has it shown in the page around it', async () => {
      hands.server.set('/small', {
        body: html('Small', '<p>Macron comes to Ghana.</p>', 'p { margin: 6px }'),
      })
      const page = await hands.open(
        `<div id="host"><template shadowrootmode="open"><iframe src="/small" width="260" height="50" style="margin:60px"></iframe></template></div><p id="end">${END}</p>`,
      )
      const frame = await page.evaluate(() => {
        const { left, top } = document
          .querySelector('#host')!
          .shadowRoot!.querySelector('iframe')!
          .getBoundingClientRect()
        return { left, top }
      })
      await expect(async () => {
        await page.mouse.move(frame.left + 30, frame.top + 70)
        await page.mouse.move(frame.left + 30, frame.top + 17, { steps: 3 })
        await expect
          .poll(async () => (await hands.cardText(page))?.split('\n')[0], { timeout: 3000 })
          .toBe('Emmanuel Macron')
      }).toPass()
      expect((await cardBox(page)).height).toBeGreaterThan(60)
      await page.close()
    })

    // Of the closed shadow tree Firefox gives the text alone.
    if (browser === 'Chromium')
      test('a card is dark on pages whose colours are written in other spaces, and in shadow trees', async () => {
        const inShadow =
          '<div id="h" style="background:#111"><template shadowrootmode="open"><p>In Ghana today.</p></template></div>'
        for (const [body, isDark] of [
          ['<div style="background:oklch(0.2 0.02 260)"><p>In Ghana today.</p></div>', true],
          ['<div style="background:color(display-p3 0.1 0.1 0.1)"><p>In Ghana today.</p></div>', true],
          ['<div style="background:lab(20% 0 0)"><p>In Ghana today.</p></div>', true],
          ['<div style="background:oklch(0.97 0.01 90)"><p>In Ghana today.</p></div>', false],
          [inShadow, true],
        ] as const) {
          const page = await opened(body)
          const html = await cardHtml(page as unknown as Page)
          expect(/class="card[^"]*\bdark\b/.test(html), body).toBe(isDark)
          await page.close()
        }
      })
  })
