/** `npm start`: builds, opens a browser with the extension on the demo page, and says what to do next. */
import { spawnSync } from 'node:child_process'
import type { Page } from '@playwright/test'
import { cardText, rest, type Session, startChromium, waitForMarks } from '../tests/e2e/chromium.ts'
import { servePages } from '../tests/e2e/pages.ts'
import { needBrowser } from './browsers.mjs'

const SCREENSHOT = 'attache-demo.png'
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)

/** Shows the page to whoever sits before the display, until the browser is closed. */
async function show(session: Session): Promise<void> {
  console.log('Attaché runs in the browser that has just opened.')
  console.log(
    'Rest the pointer on an underlined name and read its card; click the puzzle piece, then Attaché, for the popup.',
  )
  console.log('Alt+Shift+F goes from name to name. Close the browser to end.')
  await new Promise<void>((resolve) => session.context.on('close', () => resolve()))
}

/** Does by itself what a reader would do. */
async function act(page: Page): Promise<void> {
  await rest(page, 'Lee Jae-myung', 1)
  await page.waitForFunction(() => document.querySelector('[data-attache=card]')?.matches(':popover-open'))
  // What the page says comes a moment after the card.
  let text = await cardText(page)
  for (let i = 0; i < 40 && text?.includes('Reading this page'); i++) {
    await page.waitForTimeout(250)
    text = await cardText(page)
  }
  await page.waitForTimeout(300) // the card rises into its place
  console.log(text)
  await page.screenshot({ path: SCREENSHOT })
  console.log(
    `\nThere is no display here, so the pointer rested on a name by itself; the picture is ${SCREENSHOT}.`,
  )
  console.log(
    'Next: load .output/chrome-mv3 in chrome://extensions (developer mode, Load unpacked), or run npm test.',
  )
}

async function demo(): Promise<void> {
  needBrowser('chromium')
  const { status } = spawnSync('wxt', ['build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('The build failed: see above.')
  const server = await servePages()
  const session = await startChromium({ headless: !hasDisplay })
  try {
    const page = session.context.pages()[0] ?? (await session.context.newPage())
    await page.goto(server.origin)
    await waitForMarks(page)
    await (hasDisplay ? show(session) : act(page))
  } finally {
    await session.close()
    await server.close()
  }
}

try {
  await demo()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
