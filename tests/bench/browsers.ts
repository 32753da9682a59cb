/** The browsers that the benchmark runs: one with the built extension, one without. */
import type { CDPSession, Page } from '@playwright/test'
import { type Session, startChromium } from '../e2e/chromium.ts'
import { type PageServer, servePages } from '../e2e/pages.ts'

export interface Browsers {
  readonly server: PageServer
  readonly withIt: Session
  readonly without: Session
  close(): Promise<void>
}

export async function startBrowsers(): Promise<Browsers> {
  const [server, withIt, without] = await Promise.all([
    servePages(),
    startChromium(),
    startChromium({ extension: false }),
  ])
  return {
    server,
    withIt,
    without,
    async close() {
      await Promise.all([withIt.close(), without.close(), server.close()])
    },
  }
}

/** A tab with the page, in front. */
export async function open({ context }: Session, url: string): Promise<Page> {
  const page = await context.newPage()
  await page.bringToFront()
  await page.goto(url)
  return page
}

/** Evaluates expressions in a world beside the page's own, as content scripts have it. */
export interface World {
  evaluate<Result>(expression: string): Promise<Result>
}

/** The content script's own world in the page, or with `id` '' a new one. */
export async function worldOf(page: Page, id: string): Promise<World> {
  const session = await page.context().newCDPSession(page)
  const contextId = id === '' ? await newWorld(session) : await scriptWorld(session, id)
  return {
    async evaluate<Result>(expression: string): Promise<Result> {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as Result
    },
  }
}

async function newWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  })
  return executionContextId
}

async function scriptWorld(session: CDPSession, id: string): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const found = new Promise<number>((resolve) =>
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const data = context.auxData as { frameId?: string } | undefined
      if (context.origin.includes(id) && data?.frameId === frameTree.frame.id) resolve(context.id)
    }),
  )
  await session.send('Runtime.enable')
  const world = await found
  await session.send('Runtime.disable')
  return world
}

/** Switches the extension off or on everywhere; open pages follow. */
export async function switchEverywhere({ context }: Session, isOn: boolean): Promise<void> {
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('the extension has no service worker')
  await worker.evaluate(async (everywhere) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { sync: { set(values: object): Promise<void> } } }
    }
    await chrome.storage.sync.set({ everywhere })
  }, isOn)
}

/** The walk that everything is compared with: all text of the page read once. Returns milliseconds. */
export const BARE_WALK = `(() => {
  const start = performance.now()
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
  let length = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length
  const ms = performance.now() - start
  return length < 0 ? NaN : ms
})()`
