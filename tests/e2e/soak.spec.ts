import { type CDPSession, type Page, test } from '@playwright/test'
import {
  cardText,
  devtools,
  placeOf,
  type Session,
  setSettings,
  startChromium,
  waitForMarks,
} from './chromium.ts'
import { expect } from './expect.ts'
import { page as html, servePages } from './pages.ts'

/** Navigations with a hover each after which news and ways of hovering come again as they were. */
const ROUND = 28

/** How many navigations and hovers are made; `npm run soak` makes as many as readers make in two hours. */
const EVENTS = Number(process.env.ATTACHE_EVENTS ?? 4 * ROUND)

/** Rounds that a kind of navigation begins with: caches are filled. */
const WARM = 1

/** So many more bytes than at the beginning may be in memory at the end, for one. */
const MORE = 0.05

/** What falls by less than that no longer falls, for one. */
const STILL = 0.002

/** Names, and what their cards say. */
const NAMES = [
  'Japan',
  'Emmanuel Macron',
  'Poland',
  'Giorgia Meloni',
  'Kenya',
  'Narendra Modi',
  'Peru',
] as const

const nameOf = (turn: number): string => NAMES[turn % NAMES.length] ?? ''

/** A page of news; each has other names first. */
function article(turn: number): string {
  const [first, second, third] = [0, 1, 2].map((more) => nameOf(turn + more))
  return `<h1>News ${turn % NAMES.length}</h1><p id="first">Of ${first} it was said.</p>
    <p>And ${second} met <b>${third}</b> on ${1 + (turn % 27)} May 2025.</p>${'<p>Nothing else has happened in Chile.</p>'.repeat(20)}`
}

/** What is in memory once all that nobody holds is gone: bytes of JavaScript, and the page's nodes and listeners. */
interface Memory {
  readonly page: number
  readonly nodes: number
  readonly listeners: number
  readonly background: number
}

/** Speaks with the background's debugger; while it does, the browser does not stop the background. */
async function attach(session: Session): Promise<(method: string) => Promise<{ usedSize?: number }>> {
  const browser = (await session.context.browser()?.newBrowserCDPSession()) as CDPSession
  const { targetInfos } = await browser.send('Target.getTargets')
  const { targetId } = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(session.id),
  )!
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false })
  let last = 0
  return (method) =>
    new Promise((resolve) => {
      const id = ++last
      const answer = ({ message }: { message: string }): void => {
        const told = JSON.parse(message) as { id?: number; result: { usedSize?: number } }
        if (told.id !== id) return
        browser.off('Target.receivedMessageFromTarget', answer)
        resolve(told.result)
      }
      browser.on('Target.receivedMessageFromTarget', answer)
      void browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
    })
}

/** Once it no longer falls: what was let go is found in several rounds, nodes after the scripts that held them. */
async function memory(page: Page, background: Awaited<ReturnType<typeof attach>>): Promise<Memory> {
  for (let before = await collected(page, background); ; ) {
    const now = await collected(page, background)
    const falls = (what: keyof Memory): boolean => now[what] < before[what] * (1 - STILL)
    if (!falls('page') && !falls('nodes') && !falls('listeners') && !falls('background')) return now
    before = now
  }
}

async function collected(page: Page, background: Awaited<ReturnType<typeof attach>>): Promise<Memory> {
  const tools = await devtools(page)
  for (let round = 0; round < 2; round++) {
    // What waits for its turn has had it.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    await page.waitForTimeout(200)
    await tools.send('HeapProfiler.collectGarbage')
    await background('HeapProfiler.collectGarbage')
  }
  const { nodes, jsEventListeners: listeners } = await tools.send('Memory.getDOMCounters')
  const { usedSize } = await tools.send('Runtime.getHeapUsage')
  return {
    page: usedSize,
    nodes,
    listeners,
    background: (await background('Runtime.getHeapUsage')).usedSize ?? 0,
  }
}

const isOpen = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.querySelector('[data-attache=card]')?.matches(':popover-open') === true)

/** Rests on the first name. */
async function rest(page: Page, turn: number): Promise<{ x: number; y: number }> {
  const { x, y } = await placeOf(page, nameOf(turn))
  await page.mouse.move(1, y)
  // The last card may stay a moment longer: it is not the one that is waited for below.
  await expect.poll(() => isOpen(page), { intervals: [20], timeout: 30_000 }).toBe(false)
  await page.mouse.move(x, y)
  return { x, y }
}

const opened = (page: Page): Promise<void> =>
  expect.poll(() => isOpen(page), { intervals: [20], timeout: 30_000 }).toBe(true)

/** Rests on the first name until its card is there, and goes on in one of the ways that readers have. */
async function hover(page: Page, turn: number): Promise<void> {
  const { x, y } = await rest(page, turn)
  // Some only pass by.
  if (turn % 4 === 3) return
  await opened(page)
  if (turn % 4 === 1) await page.mouse.click(x, y)
  if (turn % 4 === 2) await page.mouse.move(x, y + 200)
  else await page.keyboard.press('Escape')
}

/** Waits until the open card of a country has all: its rows come when the page has been read. */
async function drawn(page: Page): Promise<void> {
  let before: string | undefined
  const isStill = async (): Promise<boolean> => {
    const now = await cardText(page)
    const same = now === before && now?.includes('Capital') === true
    before = now
    return same
  }
  await expect.poll(isStill, { intervals: [500], timeout: 60_000 }).toBe(true)
}

test('after many navigations and hovers memory is what it was @long', async () => {
  test.setTimeout(60_000 + EVENTS * 1000)
  const server = await servePages()
  // Code that is run often is compiled again and again for minutes: with that, nothing else could be seen.
  const session = await startChromium({ switches: ['--js-flags=--no-opt --no-maglev --no-sparkplug'] })
  for (let i = 0; i < NAMES.length; i++)
    server.set(`/soak/${i}`, {
      body: html(`News ${i}`, `<link rel="icon" href="data:,"><main>${article(i)}</main>`),
    })
  await setSettings(session, { delay: 100 })
  const background = await attach(session)
  const page = await session.context.newPage()

  /** The page is another document each time. */
  const loaded = async (turn: number): Promise<void> => {
    await page.goto(`${server.origin}/soak/${turn % NAMES.length}`)
    await waitForMarks(page)
  }
  /** One document, whose script puts other news into it. */
  const changed = async (turn: number): Promise<void> => {
    await page.evaluate(
      ([text, path]) => {
        history.pushState(null, '', path)
        document.querySelector('main')!.innerHTML = text
      },
      [article(turn), `/soak/${turn % NAMES.length}`] as const,
    )
    await page.waitForFunction((name) => {
      const found = [
        ...(CSS.highlights.get('attache-leader') ?? []),
        ...(CSS.highlights.get('attache-country') ?? []),
        ...(CSS.highlights.get('attache-leader-link') ?? []),
        ...(CSS.highlights.get('attache-country-link') ?? []),
      ]
      return found.some(
        (range) =>
          range.startContainer.isConnected && String(range.startContainer.nodeValue).includes(`Of ${name}`),
      )
    }, nameOf(turn))
  }

  for (const navigate of [changed, loaded]) {
    const go = async (rounds: number): Promise<void> => {
      for (let turn = 0; turn < rounds * ROUND; turn++) {
        await navigate(turn)
        await hover(page, turn)
      }
    }
    // All measures are taken of the same news, and with the same card drawn to its end, which stays until the next:
    // a card that is closed while its page is read has fewer nodes, on one machine and not on another.
    const measure = async (): Promise<Memory> => {
      await navigate(0)
      await rest(page, 0)
      await opened(page)
      await drawn(page)
      await page.keyboard.press('Escape')
      await page.mouse.move(1, 1)
      await expect.poll(() => isOpen(page)).toBe(false)
      return memory(page, background)
    }
    await loaded(0)
    await go(WARM)
    const before = await measure()
    const rounds = Math.ceil(EVENTS / 4 / ROUND)
    await go(rounds)
    // A way of hovering, of which there are four, that leaves one of them each time is seen.
    const most = (rounds * ROUND) / 4
    const isMore = (now: Memory): boolean =>
      now.nodes >= before.nodes + most || now.listeners >= before.listeners + most
    let after = await measure()
    // What the browser itself still holds of the last card is gone with the next one; what leaks stays.
    for (let again = 0; again < 2 && isMore(after); again++) after = await measure()
    console.log(navigate.name, before, after)
    for (const what of ['page', 'background'] as const)
      expect(after[what], `${navigate.name}: ${what}`).toBeLessThan(before[what] * (1 + MORE))
    for (const what of ['nodes', 'listeners'] as const)
      expect(after[what], `${navigate.name}: ${what}`).toBeLessThan(before[what] + most)
  }
  await session.close()
  await server.close()
})
