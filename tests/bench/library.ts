/**
 * `npm run bench:library`: what a library costs that has grown for years, measured in Chromium with the built extension.
 * Prints a line for every figure with what is to be reached.
 *
 * `--articles 20000 --facts 25`: how many there are, and how many facts each has. The made-up archive stays in `.output/`.
 */
import { closeSync, cpSync, existsSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { firstLine, lastLine, linesOf } from '../../facts/bundle/library-file.ts'
import {
  inBackground,
  makeProfile,
  openOwn,
  type Session,
  startChromium,
  stopBackground,
} from '../e2e/chromium.ts'
import { page as html, servePages } from '../e2e/pages.ts'
import { archive, articleOf, wordOf } from './archive.ts'
import { figureOf, lineOf, percentile, type Row } from './figures.ts'

function numberOf(option: string, otherwise: number): number {
  const at = process.argv.indexOf(option)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}

const articles = numberOf('--articles', 2000)
const facts = numberOf('--facts', 24)
const FRAME = 1000 / 60

function tell(what: string, values: readonly number[], unit: string, most?: number, note?: string): void {
  const row: Row = {
    what,
    figure: figureOf(values),
    unit,
    ...(most === undefined ? {} : { most }),
    ...(note === undefined ? {} : { note }),
  }
  console.log(lineOf(row))
}

/** The archive as a library's file. @returns its path */
function archiveFile(): string {
  const path = join(import.meta.dirname, `../../.output/archive-${articles}-${facts}.jsonl`)
  if (existsSync(path)) return path
  const file = openSync(path, 'w')
  writeSync(file, firstLine(articles))
  for (const article of archive(articles, facts)) writeSync(file, linesOf(article))
  writeSync(file, lastLine(articles, articles * facts))
  closeSync(file)
  return path
}

/** Has the page collect how long its tasks are from now on. */
async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = globalThis as unknown as { tasks: number[] }
    own.tasks = []
    new PerformanceObserver((list) => own.tasks.push(...list.getEntries().map((e) => e.duration))).observe({
      type: 'longtask',
      buffered: true,
    })
  })
}

const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks.splice(0)))

/** Asks the background from a page of the extension. @returns milliseconds until it answers */
function timeOf(page: Page, message: object): Promise<number> {
  return page.evaluate(async (asked) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }
    }
    const start = performance.now()
    await chrome.runtime.sendMessage(asked)
    return performance.now() - start
  }, message)
}

/** MB that the background's heap has after a collection. */
async function memoryOfBackground({ context, id }: Session): Promise<number> {
  const browser = await context.browser()?.newBrowserCDPSession()
  const session: CDPSession | undefined = browser
  if (!session) return Number.NaN
  const { targetInfos } = await session.send('Target.getTargets')
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id))
  if (!worker) return Number.NaN
  const { sessionId } = await session.send('Target.attachToTarget', {
    targetId: worker.targetId,
    flatten: false,
  })
  const answers = new Map<number, (result: Record<string, number>) => void>()
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id: number, result } = JSON.parse(message) as { id: number; result: Record<string, number> }
    answers.get(number)?.(result)
  })
  let numbers = 0
  const send = (method: string): Promise<Record<string, number>> =>
    new Promise((resolve) => {
      const number = ++numbers
      answers.set(number, resolve)
      void session.send('Target.sendMessageToTarget', {
        sessionId,
        message: JSON.stringify({ id: number, method }),
      })
    })
  await send('HeapProfiler.collectGarbage')
  const {
    usedSize = 0,
    embedderHeapUsedSize = 0,
    backingStorageSize = 0,
  } = await send('Runtime.getHeapUsage')
  return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6
}

async function measureOpening(session: Session): Promise<void> {
  const opens: number[] = []
  const tasks: number[] = []
  for (let round = 0; round < 3; round++) {
    const page = await session.context.newPage()
    await watchTasks(page)
    const start = performance.now()
    await page.goto(`chrome-extension://${session.id}/library.html`)
    await page.locator('.row strong').first().waitFor({ timeout: 600_000 })
    opens.push(performance.now() - start)
    await page.waitForTimeout(500)
    tasks.push(await longestTask(page))
    await page.close()
  }
  tell('the library opens', opens, 'ms', 500)
  tell('longest task of its page', tasks, 'ms', 50)
}

async function measureCards(page: Page): Promise<void> {
  const ids = [...new Set([...archive(60, facts)].flatMap(({ entities }) => entities.map(({ id }) => id)))]
  const times: number[] = []
  for (const id of ids.slice(0, 80)) times.push(await timeOf(page, { ask: 'card', id }))
  tell('a card', times, 'ms')
  tell('a card, p95', [percentile(times, 0.95)], 'ms', FRAME)
}

async function measureSearch(page: Page): Promise<void> {
  tell('first search after a cold start', [await timeOf(page, { ask: 'search', query: 'Macron' })], 'ms', 300)
  const typed = Array.from({ length: 12 }, (_, i) => `${wordOf(i * i * 37 + 5)} ${wordOf(i * 1013 + 300)}`)
  const times: number[] = []
  for (const words of typed) {
    for (let length = 2; length <= words.length; length++)
      times.push(await timeOf(page, { ask: 'search', query: words.slice(0, length) }))
  }
  tell('key strokes', times, 'ms')
  tell('key strokes, p95', [percentile(times, 0.95)], 'ms', 50)
}

async function measureSave(session: Session): Promise<void> {
  const server = await servePages()
  const times: number[] = []
  for (let round = 0; round < 3; round++) {
    const { source, text } = articleOf(10_000_000 + round, facts)
    const paragraphs = (text?.blocks ?? []).map((block) => `<p>${block.text}</p>`).join('')
    server.set(`/${round}`, {
      body: html(source.title, `<article><h1>${source.title}</h1>${paragraphs}</article>`),
    })
    const page = await session.context.newPage()
    await page.goto(`${server.origin}/${round}`)
    const own = await openOwn(session, 'popup')
    times.push(
      await own.evaluate(async (url) => {
        const { chrome } = globalThis as unknown as {
          chrome: {
            tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> }
            runtime: {
              connect(info: object): {
                onMessage: { addListener(heard: (message: Saving) => void): void }
                postMessage(request: object): void
              }
            }
          }
        }
        interface Saving {
          readonly progress?: { readonly step: string }
          readonly outcome?: { readonly message?: string }
        }
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url)
        return new Promise<number>((resolve, reject) => {
          let start = 0
          const port = chrome.runtime.connect({ name: 'save' })
          port.postMessage({ tab: tab?.id, address: url })
          port.onMessage.addListener(({ progress, outcome }) => {
            if (progress?.step === 'saving') start = performance.now()
            if (outcome?.message !== undefined) reject(new Error(outcome.message))
            else if (outcome) resolve(performance.now() - start)
          })
        })
      }, `${server.origin}/${round}`),
    )
    await own.close()
    await page.close()
  }
  await server.close()
  tell('saving an article that is read', times, 'ms', 500)
}

/** @returns the file's size in MB */
async function measureTransfer(library: Page, path: string): Promise<void> {
  const size = statSync(path).size / 1e6
  const start = performance.now()
  await library.locator('input[type=file]').setInputFiles(path)
  await library.getByText('Articles added:').waitFor({ timeout: 3_600_000 })
  const seconds = (performance.now() - start) / 1000
  tell('import', [size / seconds], 'MB/s', undefined, `${size.toFixed(0)} MB, ${seconds.toFixed(1)} s; ≥ 10`)
}

async function measureExport(library: Page): Promise<void> {
  const start = performance.now()
  const [file] = await Promise.all([
    library.waitForEvent('download', { timeout: 3_600_000 }),
    library.getByRole('button', { name: 'Export', exact: true }).click(),
  ])
  const seconds = (performance.now() - start) / 1000
  const size = statSync(await file.path()).size / 1e6
  tell('export', [size / seconds], 'MB/s', undefined, `${size.toFixed(0)} MB, ${seconds.toFixed(1)} s; ≥ 10`)
}

async function measureDeleting(library: Page): Promise<void> {
  await library.getByRole('checkbox', { name: 'Select all' }).check()
  const start = performance.now()
  await library.getByRole('button', { name: /^Delete/ }).click()
  await library.getByText(/^Deleted: /).waitFor({ timeout: 3_600_000 })
  tell('deleting all', [performance.now() - start], 'ms', 5000)
}

const PARTS = ['opening', 'cards', 'search', 'save', 'export', 'deleting'] as const
type Part = (typeof PARTS)[number]

function partsAsked(): readonly Part[] {
  const at = process.argv.indexOf('--only')
  const names = at < 0 ? undefined : process.argv[at + 1]?.split(',')
  return PARTS.filter((part) => names?.includes(part) ?? true)
}

/** A profile with the archive in it. It is made once, by an import, and copied for each run: no run sees what another did. */
async function profileWith(path: string): Promise<string> {
  const kept = join(import.meta.dirname, `../../.output/library-${articles}-${facts}`)
  if (!existsSync(kept)) {
    const profile = makeProfile()
    const session = await startChromium({ profile })
    const library = await openOwn(session, 'library')
    await library.getByText('Opening the library').waitFor({ state: 'detached' })
    await measureTransfer(library, path)
    await library.waitForTimeout(3000)
    await session.close()
    cpSync(profile, kept, { recursive: true })
    rmSync(profile, { recursive: true })
  }
  const own = mkdtempSync(join(tmpdir(), 'attache-library-'))
  cpSync(kept, own, { recursive: true })
  return own
}

/** Browsers keep the scripts of the background: a profile that another build made has those of that one. */
async function startAgain(session: Session): Promise<void> {
  const started = session.context.waitForEvent('serviceworker')
  await inBackground(session, (chrome) => chrome.runtime.reload(), undefined)
  await started
}

const parts = partsAsked()
console.log(`${articles} articles, ${facts} facts each`)
const profile = await profileWith(archiveFile())
const session = await startChromium({ profile })
await startAgain(session)
const popup = await openOwn(session, 'popup')
await popup.waitForTimeout(1000)
if (parts.includes('opening')) await measureOpening(session)
if (parts.includes('cards')) {
  await stopBackground(popup)
  await popup.waitForTimeout(1000)
  await measureCards(popup)
}
if (parts.includes('search')) {
  await stopBackground(popup)
  await popup.waitForTimeout(1000)
  await measureSearch(popup)
  tell('memory of the background', [await memoryOfBackground(session)], 'MB', 150)
}
if (parts.includes('save')) await measureSave(session)
if (parts.includes('export') || parts.includes('deleting')) {
  const library = await openOwn(session, 'library')
  await library.locator('.row strong').first().waitFor({ timeout: 600_000 })
  if (parts.includes('export')) await measureExport(library)
  if (parts.includes('deleting')) await measureDeleting(library)
}
await session.close()
rmSync(profile, { recursive: true, force: true })
