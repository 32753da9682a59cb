import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@playwright/test'
import type { ElementHandle, Page } from 'puppeteer-core'
import { serialiseBundle } from '../../facts/bundle/bundle.ts'
import { manyFacts } from '../facts/search/many.ts'
import { expect } from './expect.ts'
import { type FirefoxSession, startFirefox, until } from './firefox.ts'
import { page as html, servePages } from './pages.ts'

/** How often the browser is killed; `ATTACHE_ROUNDS` asks for more. */
const ROUNDS = Number(process.env.ATTACHE_ROUNDS ?? 3)

const DEEDS = ['save', 'import', 'delete'] as const

async function openOwn(firefox: FirefoxSession, path: string): Promise<Page> {
  const page = await firefox.browser.newPage()
  await page.goto(firefox.url(path), { waitUntil: [] })
  await page.waitForSelector('#root button')
  return page
}

const press = async (page: Page, text: string): Promise<void> => {
  const button = await page.waitForSelector(`::-p-xpath(//button[contains(., ${JSON.stringify(text)})])`)
  await button!.click()
}

const says = (page: Page, text: RegExp): Promise<string> =>
  until(
    () => page.evaluate(() => document.body.innerText),
    (found) => text.test(found),
    60_000,
  )

/** How many articles the library lists, by its own count. */
const held = async (library: Page): Promise<string> => {
  await until(
    () => library.evaluate(() => document.querySelector<HTMLElement>('main')?.innerText ?? ''),
    (text) => text !== '' && !text.includes('Opening the library'),
  )
  return library.evaluate(() => document.querySelector('nav .count')?.textContent ?? '')
}

test('in Firefox: what was said to be saved, added or deleted is so after the browser was killed @long', async () => {
  test.setTimeout(60_000 + ROUNDS * 60_000)
  const server = await servePages()
  const profile = mkdtempSync(join(tmpdir(), 'attache-firefox-'))
  let expected = 0
  for (let round = 0; round <= ROUNDS; round++) {
    const firefox = await startFirefox({ profile })
    const library = await openOwn(firefox, 'library.html')
    expect(
      await until(
        () => held(library),
        (count) => count === String(expected),
      ),
    ).toBe(String(expected))
    expect(await library.evaluate(() => document.querySelector('[role=alert]')?.textContent)).toBeUndefined()
    const deed = DEEDS[round % 3]
    if (round === ROUNDS) {
      await firefox.close()
      break
    }
    if (deed === 'save') {
      const text = `Emmanuel Macron met Giorgia Meloni in Rome, ${round}. ${'They spoke for long. '.repeat(20)}`
      server.set(`/${round}`, {
        body: html('Rome', `<article><h1>Rome ${round}</h1><p>${text}</p></article>`),
      })
      const page = await firefox.browser.newPage()
      await page.goto(`${server.origin}/${round}`)
      const popup = await openOwn(firefox, 'popup.html')
      await press(popup, 'Save this page’s facts')
      expect(await says(popup, /Saved: \d+ facts/)).toMatch(/Saved: \d+ facts/)
      expected += 1
    } else if (deed === 'import') {
      const bundle = manyFacts(60)
      const sources = bundle.sources.map((s) => ({ ...s, id: `${s.id}-${round}`, url: `${s.url}/${round}` }))
      const facts = bundle.facts.map((fact) => ({ ...fact, source: `${fact.source}-${round}` }))
      const file = join(profile, `${round}.json`)
      writeFileSync(file, serialiseBundle({ ...bundle, sources, facts, texts: [] }))
      const input = (await library.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>
      await input.uploadFile(file)
      expect(await says(library, /Articles added: 3/)).toMatch(/Articles added: 3/)
      expected += 3
    } else {
      await (await library.waitForSelector('.row input'))!.click()
      await press(library, 'Delete 1')
      expect(await says(library, /Deleted: 1/)).toMatch(/Deleted: 1/)
      expected -= 1
    }
    firefox.browser.process()?.kill('SIGKILL')
    // Waits until what started it has cleaned up, which it does in the profile.
    await firefox.browser.close().catch(() => undefined)
  }
  rmSync(profile, { recursive: true, force: true })
  await server.close()
})
