import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@playwright/test'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { needBrowser } from '../../scripts/browsers.mjs'
import { type PageServer, servePages } from './pages.ts'
import { CARD_HOST, IS_CARD_OPEN, type Place, placeOfText, scrollTold, TOAST_HOST } from './places.ts'

const EXTENSION = join(import.meta.dirname, '../../.output/firefox-mv3')
/** As wxt.config.ts has it. */
const ADD_ON = 'attache@attache.example'
/** Fixed, so that the specs know where the extension's own pages are. */
const UUID = '6f1b7c1e-58b4-4c0e-9c1e-2d1f6a3b9d10'

export interface FirefoxSession {
  readonly browser: Browser
  /** The address of one of the extension's own pages. */
  url(page: string): string
  close(): Promise<void>
}

/** Starts Firefox with the built extension. */
export async function startFirefox(
  options: {
    /** What is done before the extension is installed. */
    before?: (browser: Browser) => Promise<void>
    /** A profile that outlives the session. */
    profile?: string
  } = {},
): Promise<FirefoxSession> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'attache-firefox-'))
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: needBrowser('firefox'),
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access', '--width=1100', '--height=800'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: UUID }),
      // An extension from a folder goes when the browser does; one from the store keeps its storage.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  })
  await options.before?.(browser)
  const open = await browser.pages()
  await browser.installExtension(EXTENSION)
  await closeWelcome(browser, open)
  return {
    browser,
    url: (page) => `moz-extension://${UUID}/${page}`,
    async close() {
      await browser.close()
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true })
    },
  }
}

/** The page that opens after installing; specs begin without it. */
async function closeWelcome(browser: Browser, open: readonly Page[]): Promise<void> {
  for (let wait = 0; wait < 800; wait++) {
    // It says of itself that it is blank: puppeteer is not told where such pages are.
    const welcome = (await browser.pages()).find((page) => !open.includes(page))
    if (welcome) return welcome.close()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('no welcome page has opened')
}

/** Has all specs of a group share a browser with the extension, and a server; there while they run. */
export function shareFirefox(): { readonly firefox: FirefoxSession; readonly server: PageServer } {
  const shared = {} as { firefox: FirefoxSession; server: PageServer }
  test.beforeAll(async () => {
    shared.server = await servePages()
    shared.firefox = await startFirefox()
  })
  test.afterAll(async () => {
    await shared.firefox.close()
    await shared.server.close()
  })
  return shared
}

/** A node as WebDriver BiDi serialises it. */
interface RemoteNode {
  readonly type: string
  readonly sharedId?: string
  readonly value?: {
    readonly nodeType: number
    readonly localName?: string
    readonly attributes?: { readonly class?: string; readonly 'data-said'?: string }
    readonly nodeValue?: string
    readonly children?: readonly RemoteNode[]
    readonly shadowRoot?: RemoteNode | null
  }
}

/** What of puppeteer's connection the specs need and its types leave out. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: { result: RemoteNode } }>
  send(method: 'script.callFunction', params: object): Promise<{ result: { result: { value: unknown } } }>
}

function childrenOf({ value }: RemoteNode): readonly RemoteNode[] {
  return [...(value?.shadowRoot ? [value.shadowRoot] : []), ...(value?.children ?? [])]
}

function textOf(node: RemoteNode): string {
  const { value } = node
  if (!value || value.localName === 'style') return ''
  if (value.nodeType === 3) return `${value.nodeValue}\n`
  const said = value.attributes?.['data-said']
  return `${said === undefined ? '' : `${said}\n`}${childrenOf(node).map(textOf).join('')}`
}

/** The connection to a page, and which of all it is. */
function reach(page: Page): { connection: BidiConnection; target: { readonly context: string } } {
  const { connection } = page.browser() as unknown as { connection: BidiConnection }
  return { connection, target: { context: (page.mainFrame() as unknown as { _id: string })._id } }
}

/** The open card with its closed root; undefined while none is open. */
async function cardTree(page: Page): Promise<RemoteNode | undefined> {
  return (await page.evaluate(IS_CARD_OPEN)) ? treeOf(page, CARD_HOST) : undefined
}

/** The toast with its closed root; nothing is in it while none is there. */
const toastTree = (page: Page): Promise<RemoteNode> => treeOf(page, TOAST_HOST)

/** What an expression for the page gives, with closed roots. */
async function treeOf(page: Page, expression: string): Promise<RemoteNode> {
  const { connection, target } = reach(page)
  const { result } = await connection.send('script.evaluate', {
    expression,
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 20, includeShadowTree: 'all' },
  })
  return result.result
}

/** What a function for the page, as its text, gives for a node. */
async function callOn(page: Page, node: RemoteNode, functionDeclaration: string): Promise<unknown> {
  const { connection, target } = reach(page)
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration,
    arguments: [{ sharedId: node.sharedId }],
    target,
    awaitPromise: false,
  })
  return result.result.value
}

function findIn(node: RemoteNode, holds: (node: RemoteNode) => boolean): RemoteNode | undefined {
  if (holds(node)) return node
  for (const child of childrenOf(node)) {
    const found = findIn(child, holds)
    if (found) return found
  }
  return undefined
}

/** The text of the open card; undefined while none is open. */
export async function cardText(page: Page): Promise<string | undefined> {
  const tree = await cardTree(page)
  return tree && textOf(tree).trim()
}

/** The text of the toast; empty while none is there. */
export async function toastText(page: Page): Promise<string> {
  return textOf(await toastTree(page)).trim()
}

/** Presses a button or a line that unfolds, of the open card or of the toast, by its words. */
export async function press(page: Page, label: string): Promise<void> {
  const isIt = (node: RemoteNode): boolean =>
    /^(?:button|summary)$/.test(node.value?.localName ?? '') && textOf(node).trim() === label
  const find = async (): Promise<RemoteNode | undefined> => {
    const card = await cardTree(page)
    return (card && findIn(card, isIt)) ?? findIn(await toastTree(page), isIt)
  }
  const button = await until(find, (found) => found !== undefined)
  if (!button) throw new Error(`no button '${label}'`)
  const middle = await callOn(
    page,
    button,
    "(button) => { const b = button.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2].join(' ') }",
  )
  const [x = 0, y = 0] = String(middle).split(' ').map(Number)
  await page.mouse.move(x, y, { steps: 6 })
  await page.mouse.click(x, y)
}

/** Where an element of the open card is, in px of the viewport; undefined where there is none. */
export async function cardElement(
  page: Page,
  matches: (name: string, className: string, text: string) => boolean,
): Promise<{ readonly y: number; readonly height: number } | undefined> {
  const tree = await cardTree(page)
  const isIt = (node: RemoteNode): boolean =>
    matches(node.value?.localName ?? '', node.value?.attributes?.class ?? '', textOf(node).trim())
  const found = tree && findIn(tree, isIt)
  if (!found) return undefined
  const box = await callOn(
    page,
    found,
    "(one) => { const b = one.getBoundingClientRect(); return [b.y, b.height].join(' ') }",
  )
  const [y = 0, height = 0] = String(box).split(' ').map(Number)
  return { y, height }
}

/** How much of the open card's scrolled part is out of sight, in px. */
export async function hiddenOfCard(page: Page): Promise<number> {
  const tree = await cardTree(page)
  const body = tree && findIn(tree, ({ value }) => value?.attributes?.class === 'body')
  if (!body) return Number.POSITIVE_INFINITY
  return Number(await callOn(page, body, '(body) => body.scrollHeight - body.clientHeight'))
}

/** Polls until `read` gives what `holds` wants, for as long as a busy machine may need; what is there comes at once. */
export async function until<T>(
  read: () => Promise<T>,
  holds: (value: T) => boolean,
  milliseconds = 30_000,
): Promise<T> {
  const end = Date.now() + milliseconds
  for (;;) {
    const value = await read()
    if (holds(value) || Date.now() > end) return value
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Moves the pointer to the middle of the `nth` place where a text is, and rests there. */
export async function rest(page: Page, text: string, nth = 0): Promise<Place> {
  // A tab that is still on its way to the front gets no pointer.
  await page.bringToFront()
  const place = await page.evaluate(placeOfText, [text, nth] as const)
  if (!place) throw new Error(`the page has no '${text}'`)
  // It is in front: its next frame comes, however long a large page takes to lay itself out.
  await page.evaluate(scrollTold, 10_000)
  // From the margin, and over no other name: on a busy machine the pointer would rest there.
  await page.mouse.move(1, place.y)
  await page.mouse.move(place.x, place.y)
  return place
}
