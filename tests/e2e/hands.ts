/** One pair of hands for both browsers: specs that are the same in each are written once. */
import type { Page as ChromiumPage } from '@playwright/test'
import type { Page as FirefoxPage } from 'puppeteer-core'
import type { Settings } from '../../settings/settings.ts'
import * as chromium from './chromium.ts'
import * as firefox from './firefox.ts'
import { page as html, type PageServer, servePages } from './pages.ts'
import { BACKGROUND_PATIENCE, type Place, placeOfText, scrollTold } from './places.ts'

/** What Playwright's and puppeteer's pages have in common. */
export interface HandPage {
  evaluate<Given, Result>(work: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>
  evaluate<Result>(work: () => Result | Promise<Result>): Promise<Result>
  goto(address: string): Promise<unknown>
  bringToFront(): Promise<void>
  close(): Promise<void>
  readonly mouse: {
    move(x: number, y: number, options?: { steps?: number }): Promise<void>
    down(): Promise<void>
    up(): Promise<void>
    click(x: number, y: number): Promise<void>
  }
  readonly keyboard: {
    press(key: string): Promise<void>
    down(key: string): Promise<void>
    up(key: string): Promise<void>
  }
}

export interface Hands {
  readonly server: PageServer
  /** Opens a page with some body, once its names are marked. */
  open(body: string, head?: string, lang?: string): Promise<HandPage>
  /** Opens a page at any address, and waits for nothing. */
  visit(address: string): Promise<HandPage>
  /** The blocks that saving takes of a page, which comes to the front; undefined if it says that there is no article. */
  taken(page: HandPage): Promise<readonly string[] | undefined>
  cardText(page: HandPage): Promise<string | undefined>
  wheel(page: HandPage, down: number): Promise<void>
  doubleClick(page: HandPage, at: Place): Promise<void>
  set(settings: Partial<Settings>): Promise<void>
  /** The lines of the options page that are for reports. */
  about(): Promise<string>
  stop(): Promise<void>
}

type Given = string | undefined

function opener(server: PageServer, make: () => Promise<HandPage>): Hands['open'] {
  let count = 0
  return async (body: string, head: Given = '', lang: Given = 'en') => {
    const path = `/hands/${++count}`
    server.set(path, {
      body: html('Hands', body).replace('</head>', `${head}</head>`).replace('lang="en"', `lang="${lang}"`),
    })
    const page = await make()
    await page.goto(`${server.origin}${path}`)
    await page.bringToFront()
    await waitForMarks(page)
    return page
  }
}

function visitor(make: () => Promise<HandPage>): Hands['visit'] {
  return async (address) => {
    const page = await make()
    await page.goto(address)
    await page.bringToFront()
    return page
  }
}

/** What of the extension's own API reads a page. */
interface ReadingApi {
  readonly tabs: { query(filter: object): Promise<{ readonly id: number }[]> }
  readonly scripting: {
    executeScript(what: object): Promise<{ readonly result?: { readonly article?: ArticleLike } }[]>
  }
}
interface ArticleLike {
  readonly blocks: readonly { readonly text: string }[]
}

/** Runs where the extension's own API is, and may name nothing outside itself: puts the reader into the tab in front, as saving does. */
async function readTab(api: ReadingApi): Promise<readonly string[] | null> {
  const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
  const [read] = await api.scripting.executeScript({ target: { tabId: tab?.id }, files: ['reader.js'] })
  return read?.result?.article?.blocks.map(({ text }) => text) ?? null
}

/** A name that the pointer rests on before it is marked opens no card. */
export function waitForMarks(page: HandPage): Promise<void> {
  return page.evaluate(async () => {
    const size = (): number => CSS.highlights.get('attache-country')?.size ?? 0
    for (let wait = 0; size() === 0 && wait < 400; wait++)
      await new Promise((resolve) => setTimeout(resolve, 25))
  })
}

async function inChromium(): Promise<Hands> {
  const server = await servePages()
  const session = await chromium.startChromium({ cache: true })
  await session.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const make = async (): Promise<HandPage> => (await session.context.newPage()) as unknown as HandPage
  return {
    server,
    open: opener(server, make),
    visit: visitor(make),
    async taken(page) {
      await page.bringToFront()
      return (await chromium.inBackground(session, readTab, undefined)) ?? undefined
    },
    cardText: (page) => chromium.cardText(page as unknown as ChromiumPage),
    wheel: (page, down) => (page as unknown as ChromiumPage).mouse.wheel(0, down),
    doubleClick: (page, { x, y }) => (page as unknown as ChromiumPage).mouse.dblclick(x, y),
    set: (settings) => chromium.setSettings(session, settings),
    async about() {
      const page = await chromium.openOwn(session, 'options')
      const text = await page.locator('pre', { hasText: 'last errors: ' }).textContent()
      await page.close()
      return text ?? ''
    },
    async stop() {
      await session.close()
      await server.close()
    },
  }
}

async function inFirefox(): Promise<Hands> {
  const server = await servePages()
  const session = await firefox.startFirefox()
  const own = async (): Promise<FirefoxPage> => {
    const page = await session.browser.newPage()
    await page.goto(session.url('options.html'), { waitUntil: [] })
    await page.waitForSelector('pre')
    return page
  }
  const make = async (): Promise<HandPage> => {
    const page = await session.browser.newPage()
    await page.setViewport({ width: 1100, height: 800 })
    return page as unknown as HandPage
  }
  let reading: FirefoxPage | undefined
  return {
    server,
    open: opener(server, make),
    visit: visitor(make),
    async taken(page) {
      reading ??= await own()
      await page.bringToFront()
      const texts = (await reading.evaluate(`(${readTab})(browser)`)) as readonly string[] | null
      return texts ?? undefined
    },
    cardText: (page) => firefox.cardText(page as unknown as FirefoxPage),
    wheel: (page, down) => (page as unknown as FirefoxPage).mouse.wheel({ deltaY: down }),
    doubleClick: ({ mouse }, { x, y }) => (mouse as FirefoxPage['mouse']).click(x, y, { count: 2 }),
    async set(settings) {
      const page = await own()
      await page.evaluate(
        (given) =>
          (
            globalThis as unknown as { browser: { storage: { sync: { set(what: object): Promise<void> } } } }
          ).browser.storage.sync.set(given),
        settings,
      )
      await page.close()
    },
    async about() {
      const page = await own()
      await page.waitForFunction(() => document.querySelector('pre')?.textContent?.includes('last errors: '))
      const text = await page.$eval('pre', (element) => element.textContent)
      await page.close()
      return text ?? ''
    },
    async stop() {
      await session.close()
      await server.close()
    },
  }
}

/** Each browser by its name. */
export const HANDS: readonly (readonly [name: string, start: () => Promise<Hands>])[] = [
  ['Chromium', inChromium],
  ['Firefox', inFirefox],
]

export async function placeOf(page: HandPage, text: string, nth = 0): Promise<Place> {
  const place = await page.evaluate(placeOfText, [text, nth] as const)
  await page.evaluate(scrollTold, BACKGROUND_PATIENCE)
  if (!place) throw new Error(`the page has no '${text}'`)
  return place
}

/** Moves the pointer from the margin to a name, and rests there. */
export async function rest(page: HandPage, text: string, nth = 0): Promise<Place> {
  const place = await placeOf(page, text, nth)
  await page.mouse.move(1, place.y)
  await page.mouse.move(place.x, place.y)
  return place
}

/** The box of the card, which the page itself can tell. */
export function cardBox(page: HandPage): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.evaluate(() => {
    const { x, y, width, height } = document.querySelector('[data-attache=card]')!.getBoundingClientRect()
    return { x, y, width, height }
  })
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The end of a spec's name: what differs little between the browsers is tried in Firefox by `npm run test:all` alone. */
export const longInFirefox = (browser: string): string => (browser === 'Firefox' ? ' @long' : '')
