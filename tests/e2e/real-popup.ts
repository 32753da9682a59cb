/** The popup as the browser itself opens it: a window of its own, of the size that the page in it asks for. */
import type { Browser } from 'puppeteer-core'
import type { Session } from './chromium.ts'

/** What is seen of it; lengths in CSS px. */
export interface Seen {
  readonly width: number
  readonly height: number
  /** The width of what is in it: more than its own where something is cut off. */
  readonly scrollWidth: number
  /** How many parts of it have something to scroll up or down. */
  readonly bars: number
  readonly text: string
  /** Of its background. */
  readonly colour: string
}

export interface RealPopup {
  look(): Promise<Seen>
  /** A PNG of what it shows. */
  picture(): Promise<Buffer>
}

/** Runs in the popup. */
const LOOK = `(() => {
  const page = typeof content === 'object' ? content : globalThis
  const { innerWidth: width, innerHeight: height, document: { body, documentElement } } = page
  const { scrollWidth } = documentElement
  const isScrolled = (one) => one === documentElement || /auto|scroll/.test(page.getComputedStyle(one).overflowY)
  const bars = [documentElement, ...body.querySelectorAll('*')].filter((one) => isScrolled(one) && one.scrollHeight > one.clientHeight + 1).length
  return JSON.stringify({ width, height, scrollWidth, bars, text: body.innerText, colour: page.getComputedStyle(body).backgroundColor })
})()`

/** What of the DevTools protocol Playwright's types leave out. */
interface Tools {
  send(method: string, given: object): Promise<Readonly<Record<string, never>>>
  on(event: string, told: (what: { readonly message: string }) => void): void
}

/** The answers that are used here. */
interface Answers {
  readonly targetInfos: readonly { readonly targetId: string; readonly type: string; readonly url: string }[]
  readonly sessionId: string
  readonly result: { readonly value: string }
  readonly data: string
}

/** Opens Chromium's; it is in no tab, so that Playwright knows nothing of it. */
export async function openInChromium(
  { context }: Session,
  colorScheme: 'light' | 'dark',
): Promise<RealPopup> {
  const [worker] = context.serviceWorkers()
  const tools = (await context.browser()?.newBrowserCDPSession()) as unknown as Tools
  const send = async (method: string, given: object): Promise<Answers> =>
    (await tools.send(method, given)) as unknown as Answers
  await worker?.evaluate('chrome.action.openPopup()')
  const { targetInfos } = await send('Target.getTargets', {})
  const target = targetInfos.find(({ type, url }) => type === 'page' && url.endsWith('/popup.html'))
  if (!target) throw new Error('no popup has opened')
  const { sessionId } = await send('Target.attachToTarget', { targetId: target.targetId })
  const waiting = new Map<number, (answer: Answers) => void>()
  tools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { readonly id: number; readonly result: Answers }
    waiting.get(id)?.(result)
  })
  let last = 0
  const ask = (method: string, params: object = {}): Promise<Answers> =>
    new Promise((resolve) => {
      const id = ++last
      waiting.set(id, resolve)
      void send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
    })
  const features = [{ name: 'prefers-color-scheme', value: colorScheme }]
  await ask('Emulation.setEmulatedMedia', { features })
  return {
    look: async () => JSON.parse((await ask('Runtime.evaluate', { expression: LOOK })).result.value) as Seen,
    picture: async () => Buffer.from((await ask('Page.captureScreenshot')).data, 'base64'),
  }
}

/** What of puppeteer's connection its types leave out. */
interface BidiConnection {
  send(
    method: string,
    given: object,
  ): Promise<{
    readonly result: {
      readonly contexts: readonly { readonly context: string; readonly url: string }[]
      readonly type: 'success' | 'exception'
      readonly result: { readonly value: string }
      readonly exceptionDetails?: { readonly text: string }
    }
  }>
}

/** Runs in Firefox's own window: clicks the button, which is among the others there. */
const CLICK = `(() => {
  const id = 'attache_attache_example-browser-action'
  CustomizableUI.addWidgetToArea(id, 'nav-bar')
  document.getElementById(id).querySelector('.unified-extensions-item-action-button').click()
})()`

const POPUP = `document.querySelector('browser.webextension-popup-browser')`

const LOOK_FROM_OUTSIDE = `(async () => {
  const { messageManager } = ${POPUP}
  const said = new Promise((resolve, reject) => {
    messageManager.addMessageListener('seen', ({ data }) => resolve(data))
    // While it opens, Firefox moves the page into another browser: what was asked of the first is lost.
    setTimeout(reject, 1000, new Error('the popup does not answer'))
  })
  messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(`sendAsyncMessage('seen', ${LOOK})`)}), false)
  const { width, height } = ${POPUP}.getBoundingClientRect()
  return JSON.stringify({ ...JSON.parse(await said), width, height })
})()`

const PICTURE = `(async () => {
  const picture = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white')
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  canvas.getContext('2d').drawImage(picture, 0, 0)
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
})()`

/** A busy machine answers late, and Firefox's popup is asked anew. */
const TIMES_ASKED = 8

/** Opens Firefox's beside the tab in front. */
export async function openInFirefox(browser: Browser, colorScheme: 'light' | 'dark'): Promise<RealPopup> {
  const { connection } = browser as unknown as { readonly connection: BidiConnection }
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const window = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))
  const run = async (expression: string): Promise<string> => {
    const target = { context: window?.context }
    const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true })
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text)
    return result.result.value
  }
  await run(`Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${colorScheme === 'dark' ? 1 : 0})`)
  await run(CLICK)
  return {
    async look() {
      for (let more = TIMES_ASKED - 1; ; more--)
        try {
          return JSON.parse(await run(LOOK_FROM_OUTSIDE)) as Seen
        } catch (error) {
          if (more === 0) throw error
        }
    },
    picture: async () => Buffer.from(await run(PICTURE), 'base64'),
  }
}
