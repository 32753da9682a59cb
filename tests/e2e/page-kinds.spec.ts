import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from '@playwright/test'
import { expect } from './expect.ts'
import { HANDS, type HandPage, type Hands, longInFirefox, pause, rest } from './hands.ts'
import { LOCAL_MARKED, LOCAL_PAGE, LOCAL_TAKEN, PAGE_KINDS } from './page-kinds.ts'
import { markedTexts } from './places.ts'

for (const [browser, start] of HANDS)
  test.describe(`in ${browser}`, () => {
    let hands: Hands
    let page: HandPage

    test.beforeAll(async () => {
      hands = await start()
    })
    test.afterAll(() => hands.stop())
    test.afterEach(() => page.close())

    PAGE_KINDS.forEach(({ name, served, query = '', marked, taken, rest: resting, isSourceInFirefox }, i) => {
      test(`${name}: what is marked, and what saving takes${longInFirefox(browser)}`, async () => {
        hands.server.set(`/kind/${i}`, served)
        page = await hands.visit(`${hands.server.origin}/kind/${i}${query}`)
        // Long enough for marks that must not come.
        if (marked.length === 0) await pause(700)
        if (browser === 'Chromium' || !isSourceInFirefox)
          await expect.poll(() => page.evaluate(markedTexts)).toEqual(marked)
        expect(await hands.taken(page)).toEqual(taken)
        if (!resting) return
        await rest(page, resting[0])
        await expect.poll(async () => (await hands.cardText(page))?.split('\n')[0]).toBe(resting[1])
      })
    })

    test('a page at a blob: address', async () => {
      page = await hands.visit(`${hands.server.origin}/article`)
      await page.evaluate((text) => {
        location.href = URL.createObjectURL(new Blob([text], { type: 'text/html' }))
      }, LOCAL_PAGE)
      await expect.poll(() => page.evaluate(markedTexts).catch(() => [])).toEqual(LOCAL_MARKED)
      expect(await hands.taken(page)).toEqual(LOCAL_TAKEN)
    })

    // Firefox gives extensions no files by itself.
    if (browser === 'Chromium')
      test('a page at a file: address', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'attache-file-'))
        writeFileSync(join(folder, 'page.html'), LOCAL_PAGE)
        page = await hands.visit(`${pathToFileURL(folder)}/page.html`)
        await expect.poll(() => page.evaluate(markedTexts)).toEqual(LOCAL_MARKED)
        expect(await hands.taken(page)).toEqual(LOCAL_TAKEN)
        rmSync(folder, { recursive: true })
      })

    // Chromium lets no extension into it.
    if (browser === 'Firefox')
      test('a page at a data: address', async () => {
        page = await hands.visit(`data:text/html,${encodeURIComponent(LOCAL_PAGE)}`)
        await expect.poll(() => page.evaluate(markedTexts)).toEqual(LOCAL_MARKED)
        expect(await hands.taken(page)).toEqual(LOCAL_TAKEN)
      })
  })
