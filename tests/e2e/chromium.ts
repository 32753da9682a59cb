/** Chromium with the built extension: its start, its background, its own pages. What is on a page is in `chromium-page.ts`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { needBrowser } from '../../scripts/browsers.mjs'
import type { Settings } from '../../settings/settings.ts'
import { devtools } from './chromium-page.ts'

export * from './chromium-page.ts'

/** The built extension's folder. */
export const EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3')

export interface Session {
  readonly context: BrowserContext
  /** The extension's id; empty without it. */
  readonly id: string
  close(): Promise<void>
}

/** A folder for a profile that outlives a session. */
export function makeProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'attache-chromium-'))
  prepare(profile)
  return profile
}

function prepare(profile: string): void {
  mkdirSync(join(profile, 'Default'))
  writeFileSync(
    join(profile, 'Default/Preferences'),
    JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
  )
}

/** Starts Chromium with the built extension; `headless: false` where a reader is to see it. */
export async function startChromium(
  options: {
    headless?: boolean
    colorScheme?: 'light' | 'dark'
    language?: string
    profile?: string
    /** Another folder than the built extension's; `false`: the browser as it is without Attaché, to compare with. */
    extension?: string | false
    /** Whether pages are kept to go back to, as browsers do; Playwright switches it off. */
    cache?: boolean
    /** Whether it has a touch screen. */
    touch?: boolean
    /** More of Chromium's own switches. */
    switches?: readonly string[]
  } = {},
): Promise<Session> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'attache-chromium-'))
  const {
    headless = true,
    colorScheme = 'light',
    language = 'en',
    extension = EXTENSION,
    cache = false,
  } = options
  // Without developer mode an extension from a folder does not come back when it starts itself again.
  if (options.profile === undefined) prepare(profile)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: needBrowser('chromium'),
    headless: false,
    ...(cache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    viewport: headless ? { width: 1100, height: 800 } : null,
    colorScheme,
    hasTouch: options.touch ?? false,
    // Chromium on Linux takes its language from the environment.
    env: { ...process.env, LANGUAGE: language },
    args: [
      `--lang=${language}`,
      ...(headless ? ['--headless=new'] : []),
      // The sandbox refuses to run as root, which is who containers run as.
      ...(headless || process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      // The first keeps extensions from folders out; the others ask Google for models.
      '--disable-features=DisableLoadExtensionCommandLineSwitch,OptimizationHints,OptimizationHintsFetching,OptimizationGuideModelDownloading',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(options.switches ?? []),
    ],
  })
  // What can't be done ends with its name, not with that of the test alone.
  context.setDefaultTimeout(60_000)
  const worker = extension
    ? (context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')))
    : undefined
  if (worker && options.profile === undefined) await closeWelcome(context)
  return {
    context,
    id: worker ? new URL(worker.url()).host : '',
    async close() {
      await context.close()
      // A profile that was handed in is whoever's handed it in.
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** The page that opens after installing; specs begin without it. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html')
  const find = (): Page | undefined => context.pages().find(isWelcome)
  for (let wait = 0; !find() && wait < 200; wait++) await new Promise((resolve) => setTimeout(resolve, 50))
  const welcome = find()
  if (!welcome) throw new Error('no welcome page has opened')
  await welcome.close()
}

/** Opens a page of the extension itself. @param name `popup`, `library`, … */
export async function openOwn({ context, id }: Session, name: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`chrome-extension://${id}/${name}.html`)
  return page
}

/** Deletes all that was saved in a session. */
export async function emptyLibrary(session: Session): Promise<void> {
  const library = await openOwn(session, 'library')
  const titles = library.locator('.row strong')
  // The first steps are there once it is known that nothing was saved.
  await titles.or(library.locator('.empty .steps')).first().waitFor()
  if ((await titles.count()) > 0) {
    await library.getByLabel('Select all').click()
    await library.getByRole('button', { name: /^Delete/ }).click()
    await titles.first().waitFor({ state: 'detached' })
  }
  await library.close()
}

/** @returns evaluates an expression where our content script runs */
export async function ownWorld(page: Page): Promise<(expression: string) => Promise<unknown>> {
  const cdp = await devtools(page)
  const worlds: { id: number; name: string }[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
  await cdp.send('Runtime.enable')
  const own = worlds.find((one) => one.name === 'Attaché')
  if (!own) throw new Error('the content script does not run')
  return async (expression) => {
    const { result } = await cdp.send('Runtime.evaluate', {
      contextId: own.id,
      awaitPromise: true,
      returnByValue: true,
      expression,
    })
    return result.value
  }
}

/** What a reader gives the browser. */
type Given = { readonly command: string } | { readonly menu: string; readonly text: string }

/** What specs use of the background's `chrome`. */
interface BackgroundChrome {
  readonly tabs: { query(filter: object): Promise<{ readonly id: number; readonly url?: string }[]> }
  readonly commands: { readonly onCommand: { dispatch(name: string, tab: unknown): void } }
  readonly contextMenus: { readonly onClicked: { dispatch(info: object, tab: unknown): void } }
  readonly storage: Readonly<Record<'sync' | 'local', StorageArea>>
  readonly runtime: { reload(): void; readonly onInstalled: { dispatch(details: object): void } }
  readonly action: { getBadgeText(of: object): Promise<string> }
  readonly scripting: { executeScript(what: object): Promise<{ readonly result?: never }[]> }
}

interface StorageArea {
  get(keys: null): Promise<Record<string, unknown>>
  set(what: object): Promise<void>
  clear(): Promise<void>
}

/** Runs a function in the background; it may name nothing outside itself. */
export function inBackground<Given, Result>(
  session: Session,
  work: (chrome: BackgroundChrome, given: Given) => Result | Promise<Result>,
  given: Given,
): Promise<Result> {
  const [worker] = session.context.serviceWorkers()
  if (!worker) throw new Error('the background does not run')
  return worker.evaluate(`(${work})(chrome, ${JSON.stringify(given)})`) as Promise<Result>
}

/** Stops the background, as browsers do when they want memory; any page of the browser tells it to. */
export async function stopBackground(page: Page): Promise<void> {
  const tools = await devtools(page)
  await tools.send('ServiceWorker.enable')
  await tools.send('ServiceWorker.stopAllWorkers')
}

/** Changes the reader's settings, as the options page would. */
export function setSettings(session: Session, settings: Partial<Settings>): Promise<void> {
  return inBackground(session, (chrome, given) => chrome.storage.sync.set(given), settings)
}

/** Gives the background a command or a choice from the context menu on a tab: key presses and menus reach no browser here. */
export function dispatch(session: Session, url: string, given: Given): Promise<void> {
  return inBackground(
    session,
    async (chrome, { address, what }) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === address)
      if ('command' in what) chrome.commands.onCommand.dispatch(what.command, tab)
      else chrome.contextMenus.onClicked.dispatch({ menuItemId: what.menu, selectionText: what.text }, tab)
    },
    { address: url, what: given },
  )
}

/** What its console says of a page from now on, of all scripts in it: errors and warnings. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  return errors
}
