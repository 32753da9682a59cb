/**
 * Makes a page that shows every state of the views, without an extension or a browser's storage: `npm run views` writes
 * `.output/views/index.html`, which opens from the disk. With `-- --pictures FOLDER [NAME]` it is taken there in every
 * look (or in those looks whose name has NAME in it), for eyes to judge.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build, type Rollup } from 'vite'
import { viewStates } from '../tests/views/states.ts'
import { needBrowser } from './browsers.mjs'

const root = join(import.meta.dirname, '..')
const out = join(root, '.output/views')

/** How the views are looked at: what the page is asked for, and what the browser is. */
const LOOKS: readonly {
  readonly name: string
  readonly query?: string
  readonly width?: number
  /** Px of the device to one of the page. */
  readonly zoom?: number
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
  { name: 'zoomed', query: 'height=380', width: 640, zoom: 2 },
  { name: 'forced-colours', query: 'open', isForced: true },
]

const PAGE_STYLE = `
  body { margin: 0; padding: 24px; columns: 400px; column-gap: 24px; background: #f4f1ec; font: 13px system-ui }
  .dark body { background: #131211; color: #ddd }
  figure { margin: 0 0 24px; break-inside: avoid }
  figcaption { margin-bottom: 4px; color: #777 }
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
    define: { STATES: 'globalThis.STATES', MESSAGES: 'globalThis.MESSAGES' },
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: join(root, 'tests/views/page.tsx'), output: { format: 'iife' } },
    },
  })) as Rollup.RollupOutput
  const code = built.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n')
  const data = `STATES = ${JSON.stringify(viewStates())}; MESSAGES = ${JSON.stringify(messages)};`
  const script = `${data}\n${code}`.replaceAll('</script', '<\\/script')
  return `<!doctype html><html><head><meta charset="utf-8"><title>Views</title><style>${PAGE_STYLE}</style></head><body><script>${script}</script></body></html>`
}

async function takePictures(file: string, folder: string, which: string): Promise<void> {
  const { chromium } = await import('@playwright/test')
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] })
  for (const { name, query = '', width = 1720, zoom = 1, isForced } of LOOKS) {
    if (!name.includes(which)) continue
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      deviceScaleFactor: zoom,
      ...(isForced ? { forcedColors: 'active' as const } : {}),
    })
    page.on('pageerror', (error) => console.error(`${name}: ${error.message}`))
    await page.goto(`${pathToFileURL(file)}?${query}`)
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
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
if (values.pictures !== undefined) await takePictures(file, values.pictures, positionals[0] ?? '')
