/** What a page costs that changes: one new name, and a thousand changes a second. */
import type { Page } from '@playwright/test'
import { devtools, type Session, waitForMarks } from '../e2e/chromium.ts'
import { open } from './browsers.ts'
import { record } from './trace.ts'

/**
 * Adds a sentence with a name in view and times every frame of the next half second, from the frame's start to when
 * it has been laid out and painted. @returns the longest, in milliseconds
 */
export async function frameOfNewName(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const frame = (): Promise<number> =>
      new Promise((resolve) =>
        requestAnimationFrame((start) => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => {
            port1.close()
            resolve(performance.now() - start)
          }
          port2.postMessage(undefined)
        }),
      )
    await frame()
    const added = document.createElement('p')
    added.append('Angela Merkel was there too.')
    document.querySelector('main')?.prepend(added)
    let longest = 0
    for (const end = performance.now() + 500; performance.now() < end; )
      longest = Math.max(longest, await frame())
    added.remove()
    await frame()
    return longest
  })
}

/** The page open and, with the extension, read to its end. */
export async function openRead(session: Session, url: string, wait: number): Promise<Page> {
  const page = await open(session, url)
  // Whoever waits has a script of 0.3 MB put into the page: both have it, or the one with marks would look larger.
  if (session.id !== '') await waitForMarks(page)
  else await page.waitForFunction(() => document.readyState === 'complete')
  await page.waitForTimeout(wait)
  return page
}

/** Runs in the page: ten lines every ten milliseconds as a chat has them, of which the last two hundred stay. */
function chat(): void {
  const lines = [
    'Nothing new from the counting so far, says the reporter on the square.',
    'Macron is to speak at eight, his office says.',
    'The train is late again and nobody knows why.',
    'Reports from Kenya and Peru are awaited.',
    'We take a short break and come back with more from the studio.',
  ]
  const log = document.querySelector('#log') as HTMLElement
  let count = 0
  setInterval(() => {
    for (let i = 0; i < 10; i++) {
      const line = document.createElement('div')
      line.textContent = `${new Date().toISOString()} ${lines[count++ % lines.length]}`
      log.prepend(line)
      if (log.childElementCount > 200) log.lastElementChild?.remove()
    }
  }, 10)
}

export const CHAT = `<h1>Live</h1><div id="log" style="height:500px;overflow:auto"></div><script>(${chat})()</script>`

/** How much of a core our work takes in the page while it goes on, and the whole main thread's share, from 0 to 1. */
export async function shareOfCore(page: Page, seconds: number): Promise<{ own: number; all: number }> {
  const { work, busy } = await record(page, () => page.waitForTimeout(seconds * 1000))
  return { own: work.reduce((sum, { ms }) => sum + ms, 0) / (seconds * 1000), all: busy / (seconds * 1000) }
}

/** All that the page's scripts and DOM keep in memory, ours too, after a collection; in MB. */
export async function memoryOf(page: Page): Promise<number> {
  const session = await devtools(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const usage = (await session.send('Runtime.getHeapUsage')) as unknown as Record<string, number>
  const { usedSize = 0, embedderHeapUsedSize = 0, backingStorageSize = 0 } = usage
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6
}
