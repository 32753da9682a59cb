import { expect, test } from '@playwright/test'
import { HANDS, type Hands, rest } from './hands.ts'
import { markedTexts } from './places.ts'
import { END, SITUATIONS } from './situations.ts'

for (const [browser, start] of HANDS)
  test.describe(`in ${browser}`, () => {
    let hands: Hands
    test.beforeAll(async () => {
      hands = await start()
    })
    test.afterAll(() => hands.stop())

    for (const { name, body, head = '', lang = 'en', before, act, marked, rest: resting, at } of SITUATIONS)
      test(name, async () => {
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
  })
