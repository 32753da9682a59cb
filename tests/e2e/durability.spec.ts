import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { type Page, test } from '@playwright/test'
import { serialiseBundle } from '../../facts/bundle/bundle.ts'
import { manyFacts } from '../facts/search/many.ts'
import { makeProfile, type Session, startChromium } from './chromium.ts'
import { expect } from './expect.ts'
import { openLibrary } from './library-pages.ts'
import { page as html, type PageServer, servePages } from './pages.ts'

/** How often the browser is killed; `ATTACHE_ROUNDS` asks for more. */
const ROUNDS = Number(process.env.ATTACHE_ROUNDS ?? 6)

/** Ends a browser as a crash does: nobody is warned, nothing is written any more. */
async function kill(session: Session, profile: string): Promise<void> {
  const processes = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8', maxBuffer: 1e8 })
  const own = processes.split('\n').find((line) => line.includes(profile) && !line.includes('--type='))
  const closed = session.context.waitForEvent('close')
  process.kill(Number(/\d+/.exec(own ?? '')?.[0]), 'SIGKILL')
  await closed
}

/** The titles of all articles in the library, whether their rows are drawn or not. */
function titlesIn(library: Page): Promise<string[]> {
  return library.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        indexedDB.open('attache-library').addEventListener('success', (event) => {
          const db = (event.target as IDBOpenDBRequest).result
          const all = db.transaction('sources').objectStore('sources').getAll()
          all.addEventListener('success', () => {
            db.close()
            resolve(all.result.map((source: { title: string }) => source.title).sort())
          })
        })
      }),
  )
}

/** Saves the page in a tab as the popup does. @returns what the background says of it, once it has */
function save(own: Page, address: string): Promise<unknown> {
  return own.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as { chrome: typeof browserApi }
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url)
    return new Promise((resolve) => {
      const port = chrome.runtime.connect({ name: 'save' })
      port.postMessage({ tab: tab?.id, address: url })
      port.onMessage.addListener((message) => 'outcome' in message && resolve(message.outcome))
    })
  }, address)
}

declare const browserApi: {
  readonly tabs: { query(filter: object): Promise<{ readonly id: number; readonly url?: string }[]> }
  readonly runtime: {
    connect(info: object): {
      readonly onMessage: { addListener(listener: (message: object & { outcome?: unknown }) => void): void }
      postMessage(request: object): void
    }
  }
}

/** What each round does, in turn; each is killed at the very moment that it is told to be done. */
const DEEDS = {
  async save(session: Session, server: PageServer, round: number): Promise<(titles: string[]) => string[]> {
    const title = `Round ${round}`
    const text = `Emmanuel Macron met Giorgia Meloni in Rome for the ${round}th time. ${'They spoke for long. '.repeat(20)}`
    server.set(`/${round}`, { body: html(title, `<article><h1>${title}</h1><p>${text}</p></article>`) })
    const page = await session.context.newPage()
    await page.goto(`${server.origin}/${round}`)
    const library = await openLibrary(session)
    expect(await save(library, `${server.origin}/${round}`)).toMatchObject({ saved: { state: 'new' } })
    return (titles) => [...titles, title]
  },
  async import(session: Session, _: PageServer, round: number): Promise<(titles: string[]) => string[]> {
    const bundle = manyFacts(60)
    const named = (id: string): string => `${id} of ${round}`
    const renamed = {
      ...bundle,
      sources: bundle.sources.map((s) => ({
        ...s,
        id: named(s.id),
        title: named(s.title),
        url: `${s.url}/${round}`,
      })),
      facts: bundle.facts.map((fact) => ({ ...fact, source: named(fact.source) })),
      texts: [],
    }
    const file = test.info().outputPath(`${round}.json`)
    writeFileSync(file, serialiseBundle(renamed))
    const library = await openLibrary(session)
    await library.locator('input[type=file]').setInputFiles(file)
    await library.getByText('Articles added: 3').waitFor()
    return (titles) => [...titles, ...renamed.sources.map((source) => source.title)]
  },
  async delete(session: Session): Promise<(titles: string[]) => string[]> {
    const library = await openLibrary(session)
    const [first = ''] = await library.locator('.row strong').allTextContents()
    await library.getByRole('checkbox', { name: `Select: ${first}`, exact: true }).check()
    await library.getByRole('button', { name: /^Delete/ }).click()
    await library.getByText('Deleted: 1').waitFor()
    return (titles) => titles.filter((title) => title !== first)
  },
}

test('what was said to be saved, added or deleted is so after the browser was killed, and nothing else is @long', async () => {
  // A round is a start, a deed and a kill, some 8 s; a busy machine takes its time with each.
  test.setTimeout(60_000 + ROUNDS * 40_000)
  const server = await servePages()
  const profile = makeProfile()
  let expected: string[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const session = await startChromium({ profile })
    const library = await openLibrary(session)
    expect(await titlesIn(library), `round ${round}`).toEqual([...expected].sort())
    // Nothing seems to be missing either.
    await expect(library.getByRole('alert')).toHaveCount(0)
    if (round === ROUNDS) {
      await session.close()
      break
    }
    await library.close()
    const deed = (['save', 'import', 'delete'] as const)[round % 3] ?? 'save'
    const change = await DEEDS[deed](session, server, round)
    await kill(session, profile)
    expected = change(expected)
  }
  rmSync(profile, { recursive: true, force: true })
  await server.close()
})
