import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'

const root = join(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const zips = ['chrome', 'firefox', 'sources'].map((kind) => `.output/attache-${version}-${kind}.zip`)

/** Made by `npm run zip`, and so by `npm test`. */
const read = (folder: string, zip: string): Buffer => readFileSync(join(folder, zip))

test('out of the source zip come the same zips, byte for byte', () => {
  test.setTimeout(180_000)
  const folder = mkdtempSync(join(tmpdir(), 'attache-sources-'))
  for (const [name, content] of Object.entries(unzipSync(read(root, zips.at(-1)!)))) {
    const file = join(folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs')
  for (const browser of ['chrome', 'firefox'])
    execFileSync(process.execPath, [wxt, 'zip', '-b', browser], { cwd: folder, stdio: 'pipe' })
  for (const zip of zips) expect(read(folder, zip).equals(read(root, zip)), zip).toBe(true)
  rmSync(folder, { recursive: true })
})

test('the zips hold what they are for, and nothing else', () => {
  const [chrome = [], firefox = [], sources = []] = zips.map((zip) => Object.keys(unzipSync(read(root, zip))))
  for (const names of [chrome, firefox]) {
    expect(names).toContain('manifest.json')
    expect(names.filter((name) => !/\.(?:js|css|html|json|svg|png)$/.test(name))).toEqual([])
  }
  for (const name of [
    'package-lock.json',
    'wxt.config.ts',
    'README.md',
    'facts/cli.ts',
    'public/_locales/en/messages.json',
  ])
    expect(sources).toContain(name)
  expect(
    sources.filter((name) => /^(?:node_modules|\.output|\.wxt|\.git|test-results)\//.test(name)),
  ).toEqual([])
})
