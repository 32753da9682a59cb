import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { expect } from './expect.ts'

const root = join(import.meta.dirname, '../..')
const { version, dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string
  dependencies: Readonly<Record<string, string>>
}
const zips = ['chrome', 'firefox', 'sources'].map((kind) => `.output/attache-${version}-${kind}.zip`)

/** Made by `npm run zip`, and so by `npm test`. */
const read = (folder: string, zip: string): Buffer => readFileSync(join(folder, zip))

test('out of the source zip come the same zips, byte for byte @long', () => {
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
    expect(
      names.filter(
        (name) =>
          !/\.(?:js|css|html|json|svg|png)$|^LICENSE$|^parser\/[a-z]{2}\.bin$|^pdf\/(?:[a-z.]+\.mjs|wasm\/[\w.-]+|cmaps\/[\w-]+\.bcmap|[\w./-]*LICENSE[\w.]*)$/.test(
            name,
          ),
      ),
    ).toEqual([])
    expect(names).toContain('parser/en.bin')
  }
  for (const name of [
    'LICENSE',
    'package-lock.json',
    'wxt.config.ts',
    'README.md',
    'facts/cli/index.ts',
    'public/_locales/en/messages.json',
  ])
    expect(sources).toContain(name)
  expect(
    sources.filter((name) => /^(?:node_modules|\.output|\.wxt|\.git|test-results)\//.test(name)),
  ).toEqual([])
})

test('each zip has our licence, and that of everything of others in it', () => {
  const own = readFileSync(join(root, 'LICENSE'), 'utf8')
  for (const zip of zips) {
    const files = unzipSync(read(root, zip))
    const text = (name: string): string => new TextDecoder().decode(files[name])
    expect(text('LICENSE'), zip).toBe(own)
    if (zip === zips.at(-1)) continue
    const page = text('licences.html')
    const entries = new Map(
      [...page.matchAll(/<h2 id="h\d+">(\S+) (\S+)<\/h2>([\s\S]*?)<pre>([\s\S]*?)<\/pre>/g)].map(
        ([, name, version, about, licence]) => [name, { version, about, licence }] as const,
      ),
    )
    // Of every licence the shortest, ISC, has 700 letters.
    for (const [name, { licence }] of entries) expect(licence!.length, name).toBeGreaterThan(650)
    // What is shipped is in `dependencies`, but for what its data is made of and what the builder puts in.
    for (const [name, version] of Object.entries(dependencies))
      expect(entries.get(name)?.version, name).toBe(version)
    for (const name of ['world-atlas', 'country-flag-icons', 'wxt', 'vite', 'rolldown'])
      expect(entries.has(name), name).toBe(true)
    // What is not shipped is not mentioned.
    for (const name of ['linkedom', 'd3-geo', 'vitest', 'typescript'])
      expect(entries.has(name), name).toBe(false)
    expect(entries.get('webextension-polyfill')?.about).toMatch(/MPL-2\.0[\s\S]*source/)
    expect(entries.get('world-countries')?.about).toMatch(/ODbL-1\.0[\s\S]*derived from it/)
    expect(entries.get('@mozilla/readability')?.licence).toMatch(/Arc90[\s\S]*END OF TERMS AND CONDITIONS/)
  }
})
