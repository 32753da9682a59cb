import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { needBrowser } from '../../scripts/browsers.mjs'
import type { Settings } from '../../settings/settings.ts'
import { BACKGROUND_PATIENCE, IS_CARD_OPEN, type Place, placeOfText, scrollTold } from './places.ts'

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

/** A node as the DevTools protocol gives it. */
interface DomNode {
  readonly nodeId: number
  readonly backendNodeId: number
  readonly nodeName: string
  readonly nodeValue: string
  readonly attributes?: readonly string[]
  readonly children?: readonly DomNode[]
  readonly shadowRoots?: readonly DomNode[]
}

const sessions = new WeakMap<Page, Promise<CDPSession>>()

export function devtools(page: Page): Promise<CDPSession> {
  const known = sessions.get(page)
  if (known) return known
  const made = page.context().newCDPSession(page)
  sessions.set(page, made)
  return made
}

/** The closed shadow root of the card's host; undefined where no host is, or its card is not shown. */
async function cardRoot(page: Page): Promise<DomNode | undefined> {
  const isOpen = await page.evaluate<boolean>(IS_CARD_OPEN)
  return isOpen ? hostRoot(page, 'card') : undefined
}

/** The closed shadow root of one of our hosts in a page, by what is in it. */
async function hostRoot(page: Page, what: string): Promise<DomNode | undefined> {
  const { root } = (await (
    await devtools(page)
  ).send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DomNode }
  const find = (node: DomNode): DomNode | undefined => {
    if (attributesOf(node)['data-attache'] === what && node.shadowRoots) return node.shadowRoots[0]
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
      const found = find(child)
      if (found) return found
    }
    return undefined
  }
  return find(root)
}

function attributesOf({ attributes = [] }: DomNode): Readonly<Record<string, string>> {
  return Object.fromEntries(
    attributes.flatMap((name, i) => (i % 2 === 0 ? [[name, attributes[i + 1] ?? '']] : [])),
  )
}

/** The open card as HTML, with its styles, as it is for who has the focus in it. */
export async function cardHtml(page: Page): Promise<string> {
  const root = await cardRoot(page)
  const parts = await Promise.all(
    (root?.children ?? []).map(async ({ backendNodeId }) => {
      const { outerHTML } = await (await devtools(page)).send('DOM.getOuterHTML', { backendNodeId })
      return outerHTML.replaceAll(' inert=""', '')
    }),
  )
  return parts.join('')
}

/** The text of the toast; empty while none is there. */
export async function toastText(page: Page): Promise<string> {
  const root = await hostRoot(page, 'toast')
  return root ? textOf(root) : ''
}

function textOf(node: DomNode): string {
  // In XHTML names are as they are written.
  if (node.nodeName.toUpperCase() === 'STYLE') return ''
  if (node.nodeName === '#text') return node.nodeValue
  // What the style sheet says of it comes before what is in it.
  const inner = `${attributesOf(node)['data-said'] ?? ''}${(node.children ?? []).map(textOf).join('')}`
  return /^(?:P|LI|H1|H2|DIV|BUTTON|SUMMARY|DD|DT|SECTION|FOOTER|HEADER|BLOCKQUOTE)$/i.test(node.nodeName)
    ? `${inner}\n`
    : inner
}

/** The text of the open card, a line each for its parts; undefined while none is open. */
export async function cardText(page: Page): Promise<string | undefined> {
  const root = await cardRoot(page)
  return root && textOf(root).replace(/\n+/g, '\n').trim()
}

/** Where an element of the card is, by a test over its nodes; in CSS px of the viewport. */
export async function cardElement(
  page: Page,
  matches: (name: string, attributes: Readonly<Record<string, string>>, text: string) => boolean,
): Promise<{ x: number; y: number; width: number; height: number } | undefined> {
  const root = await cardRoot(page)
  const find = (node: DomNode): DomNode | undefined => {
    const name = node.nodeName.toLowerCase()
    if (name !== '#text' && matches(name, attributesOf(node), textOf(node).trim())) return node
    for (const child of node.children ?? []) {
      const found = find(child)
      if (found) return found
    }
    return undefined
  }
  const node = root && find(root)
  if (!node) return undefined
  const { model } = (await (
    await devtools(page)
  ).send('DOM.getBoxModel', { backendNodeId: node.backendNodeId })) as {
    model: { border: number[]; width: number; height: number }
  }
  return { x: model.border[0] ?? 0, y: model.border[1] ?? 0, width: model.width, height: model.height }
}

/** The middle of the `nth` place where a text is on the page; scrolls there. */
export async function placeOf(page: Page, text: string, nth = 0): Promise<Place> {
  const place = await page.evaluate(placeOfText, [text, nth] as const)
  if (!place) throw new Error(`the page has no '${text}'`)
  await page.evaluate(scrollTold, BACKGROUND_PATIENCE)
  return place
}

/** The texts marked under a highlight's name, in the order of the document. */
export function marked(page: Page, name: 'attache-leader' | 'attache-country'): Promise<string[]> {
  return page.evaluate((key) => {
    const ranges = [...(CSS.highlights.get(key) ?? [])].map((r) => {
      const range = document.createRange()
      range.setStart(r.startContainer, r.startOffset)
      range.setEnd(r.endContainer, r.endOffset)
      return range
    })
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
    return ranges.map(String)
  }, name)
}

/** The texts marked near the viewport once nothing more is added: the first are seen before the page is read. */
export async function allMarked(page: Page, name: 'attache-leader' | 'attache-country'): Promise<string[]> {
  for (let before: string[] | undefined; ; ) {
    const now = await marked(page, name)
    if (before && now.length > 0 && now.join('\n') === before.join('\n')) return now
    before = now
    await page.waitForTimeout(300)
  }
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
  await library.getByRole('heading', { level: 1 }).waitFor()
  await library.waitForTimeout(300)
  if ((await library.locator('.row strong').count()) > 0) {
    await library.getByLabel('Select all').click()
    await library.getByRole('button', { name: /^Delete/ }).click()
    await library.locator('.row strong').first().waitFor({ state: 'detached' })
  }
  await library.close()
}

/** Waits until the page has marks. */
export async function waitForMarks(page: Page): Promise<void> {
  await page.waitForFunction(() => (CSS.highlights.get('attache-country')?.size ?? 0) > 0)
}

/** Moves the pointer from the margin to a name, over no other one, and rests there. */
export async function rest(page: Page, text: string, nth = 0): Promise<void> {
  const { x, y } = await placeOf(page, text, nth)
  await page.mouse.move(1, y)
  await page.mouse.move(x, y)
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
