/**
 * Makes a page that shows every state of every view, without an extension: `npm run views` writes
 * `.output/views/index.html`, which any browser opens from the disk. `npm run views -- --pictures FOLDER [LOOK] [STATE]`
 * also takes pictures of it in twelve looks: of all, or of the looks and states whose name has these words in it.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build, type Rollup } from 'vite'
import { loadMap } from '../facts/cli/load.ts'
import { viewStates } from '../tests/views/states.ts'
import { needBrowser } from './browsers.mjs'

const root = join(import.meta.dirname, '..')
const out = join(root, '.output/views')

/** The looks: the page's query, and the browser's settings. */
const LOOKS: readonly {
  readonly name: string
  readonly query?: string
  readonly width?: number
  readonly isForced?: true
}[] = [
  { name: 'light' },
  { name: 'dark', query: 'dark' },
  { name: 'open', query: 'open' },
  { name: 'german', query: 'language=de' },
  { name: 'arabic', query: 'language=ar&open' },
  { name: 'japanese', query: 'language=ja' },
  { name: 'real-height', query: 'height=460' },
  { name: 'narrow', query: 'height=460', width: 360 },
  { name: 'narrow-arabic', query: 'language=ar&height=460&dark', width: 360 },
  { name: 'narrow-german', query: 'language=de&height=460', width: 360 },
  // At 200 % a window of 1280 px has half as many for the page.
  { name: 'zoomed', query: 'height=380', width: 640 },
  { name: 'forced-colours', query: 'open', isForced: true },
]

const STATES = viewStates()

/** The views, each with pictures of its own. */
const VIEWS = [...new Set(STATES.map(({ view }) => view))]

const PAGE_STYLE = `
  body { margin: 0; padding: 24px; columns: 400px; column-gap: 24px; background: #f4f1ec; font: 13px system-ui }
  .dark body { background: #131211; color: #ddd }
  figure { margin: 0 0 24px; break-inside: avoid }
  figcaption { margin-bottom: 4px; color: #777 }
  .wide { columns: 800px }
  @media (max-width: 500px) { body { padding: 8px } }`

async function makePage(): Promise<string> {
  const messages = Object.fromEntries(
    globSync('public/_locales/*/messages.json', { cwd: root }).map((file) => [
      basename(dirname(file)),
      JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown,
    ]),
  )
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: {
      STATES: 'globalThis.STATES',
      MESSAGES: 'globalThis.MESSAGES',
      FLAGS: 'globalThis.FLAGS',
      MAP: 'globalThis.MAP',
    },
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: join(root, 'tests/views/page.tsx'), output: { format: 'iife' } },
    },
  })) as Rollup.RollupOutput
  const code = built.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n')
  const data = `STATES = ${JSON.stringify(STATES)}; MESSAGES = ${JSON.stringify(messages)}; FLAGS = ${JSON.stringify(readFlags())}; MAP = ${JSON.stringify(loadMap())};`
  const script = `${data}\n${code}`.replaceAll('</script', '<\\/script')
  return `<!doctype html><html><head><meta charset="utf-8"><title>Views</title><style>${PAGE_STYLE}</style></head><body><script>${script}</script></body></html>`
}

/** Flags as SVG text, by country. */
function readFlags(): Record<string, string> {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')),
    '3x2',
  )
  return Object.fromEntries(
    globSync('??.svg', { cwd: folder }).map((file) => [
      basename(file, '.svg'),
      readFileSync(join(folder, file), 'utf8'),
    ]),
  )
}

async function takePictures(file: string, folder: string, look: string, state: string): Promise<void> {
  const { chromium } = await import('@playwright/test')
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] })
  for (const { name, query = '', width = 1720, isForced } of LOOKS) {
    if (!name.includes(look)) continue
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme: query.includes('dark') ? 'dark' : 'light',
      ...(isForced ? { forcedColors: 'active' as const } : {}),
    })
    page.on('pageerror', (error) => console.error(`${name}: ${error.message}`))
    // One picture for each view: browsers have a largest size.
    for (const view of VIEWS) {
      await page.goto(`${pathToFileURL(file)}?${query}&view=${view}&only=${encodeURIComponent(state)}`)
      if ((await page.locator('figure').count()) === 0) continue
      await page.screenshot({ path: join(folder, `${view}-${name}.png`), fullPage: true })
    }
    await page.close()
  }
  await browser.close()
}

const { values, positionals } = parseArgs({
  options: { pictures: { type: 'string' } },
  allowPositionals: true,
})
mkdirSync(out, { recursive: true })
const file = join(out, 'index.html')
writeFileSync(file, await makePage())
console.log(`every view, in every state: ${pathToFileURL(file)}`)
if (values.pictures !== undefined)
  await takePictures(file, values.pictures, positionals[0] ?? '', positionals[1] ?? '')
