import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderOf, LicenceError, licencesPage, noteBundled, readPackage } from '../scripts/licences.ts'
import { TREEBANKS } from '../scripts/parser/treebanks.ts'

const project = join(import.meta.dirname, '..')
const texts = join(project, 'scripts/licences')
const MIT = readFileSync(join(texts, 'MIT.txt'), 'utf8')

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'attache-licences-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** Installs a package made up for a test. @returns its folder */
function install(name: string, manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const folder = join(root, 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  const all = { 'package.json': JSON.stringify({ name, version: '1.0.0', ...manifest }), ...files }
  for (const [file, text] of Object.entries(all)) writeFileSync(join(folder, file), text)
  return folder
}

describe('whose a module is', () => {
  test.each([
    ['/p/node_modules/idb/build/index.js', '/p/node_modules/idb'],
    ['/p/node_modules/@floating-ui/dom/dist/a.mjs', '/p/node_modules/@floating-ui/dom'],
    ['/p/node_modules/a/node_modules/b/index.js', '/p/node_modules/a/node_modules/b'],
    ['\0/p/node_modules/a/index.js?commonjs-exports', '/p/node_modules/a'],
    ['C:\\p\\node_modules\\@a\\b\\index.js', 'C:\\p\\node_modules\\@a\\b'],
  ])('%j', (id, folder) => {
    expect(folderOf(id, '/p')).toBe(folder)
  })

  test('a builder’s own modules are the builder’s, and ours are nobody else’s', () => {
    for (const name of ['rolldown', 'wxt']) install(name, {})
    expect(folderOf('\0rolldown/runtime.js', root)).toBe(join(root, 'node_modules/rolldown'))
    expect(folderOf('\0virtual:wxt-plugins', root)).toBe(join(root, 'node_modules/wxt'))
    expect(folderOf('\0made:world', root)).toBeUndefined()
    expect(folderOf('/p/facts/extract/build.ts', root)).toBeUndefined()
  })

  test('a module of nobody who is known is an error that names it', () => {
    expect(() => folderOf('\0somebody/helper.js', root)).toThrow(LicenceError)
    expect(() => folderOf('\0somebody/helper.js', root)).toThrow('somebody/helper.js')
  })
})

describe('what a package says of itself', () => {
  test('its own text, with the notice that goes with it', () => {
    const folder = install(
      'a',
      { license: 'MIT', repository: { url: 'git+https://code.example/a.git' } },
      { LICENSE: `\ufeffCopyright (c) A\r\n\r\n${MIT}`, NOTICE: 'With thanks.' },
    )
    expect(readPackage(folder, texts)).toEqual({
      name: 'a',
      version: '1.0.0',
      licence: 'MIT',
      source: 'https://code.example/a',
      text: `Copyright (c) A\n\n${MIT.trim()}\n\nWith thanks.`,
    })
  })

  test('the old way to name a licence', () => {
    const folder = install('a', { licenses: [{ type: 'MIT' }] }, { 'license.md': MIT })
    expect(readPackage(folder, texts).licence).toBe('MIT')
  })

  test('no file with its licence: the text of the licence, and who wrote the package', () => {
    const { text } = readPackage(install('a', { license: 'MIT', author: 'Ann A <a@a.example>' }), texts)
    expect(text).toBe(`Copyright (c) Ann A\n\n${MIT.trim()}`)
  })

  test('a file that only names the licence: the licence as well', () => {
    const folder = install(
      'a',
      { license: 'Apache-2.0' },
      { LICENSE: 'Copyright A. Under the Apache License.' },
    )
    expect(readPackage(folder, texts).text).toMatch(/^Copyright A\.[\s\S]*END OF TERMS AND CONDITIONS/)
  })

  test.each([
    ['no licence', {}, 'a 1.0.0 names no licence'],
    [
      'a licence that nobody has looked at',
      { license: 'GPL-3.0-only' },
      'a 1.0.0 has the licence GPL-3.0-only',
    ],
    ['no text of one that names no holder', { license: 'MPL-2.0' }, 'a 1.0.0 has no text of MPL-2.0'],
  ])('%s ends the build', (_, manifest, message) => {
    const folder = install('a', manifest, { LICENSE: 'All rights reserved.' })
    expect(() => readPackage(folder, texts)).toThrow(LicenceError)
    expect(() => readPackage(folder, texts)).toThrow(message)
  })
})

const bundle = (...moduleIds: readonly string[]): object => ({
  'a.js': { type: 'chunk', moduleIds },
  'b.css': { type: 'asset' },
})

/** Hands what was bundled to the plugin, as the builder does. */
function generate(bundled: ReturnType<typeof noteBundled>, ...ids: readonly string[]): void {
  const { generateBundle } = bundled.plugin as unknown as {
    generateBundle(options: object, bundle: object): void
  }
  generateBundle({}, bundle(...ids))
}

test('the page has what was bundled in any step, the data made of packages and the files of packages; and no other', () => {
  const bundled = noteBundled(project, {
    'made:map': ['world-atlas', 'world-countries'],
    'made:other': ['compromise'],
  })
  const inside = (path: string): string => join(project, 'node_modules', path)
  generate(
    bundled,
    inside('webextension-polyfill/dist/browser-polyfill.js'),
    join(project, 'facts/extract/build.ts'),
  )
  generate(bundled, inside('idb/build/index.js'), inside('idb/build/b.js'), '\0made:map')
  bundled.note(inside('country-flag-icons/3x2/FR.svg'))
  bundled.note(join(project, 'public/icon.svg'))
  const page = bundled.page()
  expect([...page.matchAll(/<h2 id="h\d+">(\S+)/g)].map((match) => match[1])).toEqual([
    'country-flag-icons',
    'idb',
    'webextension-polyfill',
    'world-atlas',
    'world-countries',
  ])
  // What those two ask for besides their text.
  expect(page).toContain('https://github.com/mozilla/webextension-polyfill')
  expect(page).toContain('Attaché contains information from world-countries')
  expect(page).toContain('The Attaché developers')
})

test('the weights of the parser are mentioned with their treebanks', () => {
  const bundled = noteBundled(project, {})
  for (const language of ['en', 'fr'])
    bundled.note(join(project, `facts/extract/parser/weights/${language}.bin`))
  const page = bundled.page()
  expect([...page.matchAll(/<h2 id="h\d+">([^<]+) [\d.]+</g)].map((match) => match[1])).toEqual([
    'treebanks of Universal Dependencies',
  ])
  for (const text of [
    'UD_English-EWT',
    'Attribution-ShareAlike 4.0 International Public',
    'under the same licence',
  ])
    expect(page).toContain(text)
})

test('the notice names each treebank that weights were learnt from', () => {
  const notice = readFileSync(join(project, 'facts/extract/parser/weights/NOTICE.txt'), 'utf8')
  for (const [language, { train, tooLittle }] of Object.entries(TREEBANKS)) {
    expect(existsSync(join(project, `facts/extract/parser/weights/${language}.bin`))).toBe(!tooLittle)
    if (tooLittle) continue
    const line = new RegExp(`^${language}\\.bin: .*(?:\\n {2}.*)*`, 'm').exec(notice)?.[0] ?? ''
    for (const { name } of train) expect(line).toContain(name)
  }
})

test('a package without a licence in the bundle ends the build', () => {
  const folder = install('a', {})
  const bundled = noteBundled(root, {})
  generate(bundled, join(folder, 'index.js'))
  expect(() => bundled.page()).toThrow('a 1.0.0 names no licence')
})

test('the same packages give the same page, and what they say is text', () => {
  const one = {
    name: 'a',
    version: '1',
    licence: 'MIT',
    source: undefined,
    text: '<script>alert("&")</script>',
  }
  const other = { ...one, name: 'b', source: 'https://b.example/?a&b"' }
  const page = licencesPage('Ours', [one, other], '')
  expect(licencesPage('Ours', [other, one], '')).toBe(page)
  expect(page).not.toContain('<script')
  expect(page).toContain('&lt;script>alert(&quot;&amp;&quot;)&lt;/script>')
  expect(page).toContain('href="https://b.example/?a&amp;b&quot;"')
})

test('each package that the command line takes data from is mentioned', () => {
  const code = globSync('facts/cli/*.ts', { cwd: project })
    .map((file) => readFileSync(join(project, file), 'utf8'))
    .join('\n')
  const used = [...code.matchAll(/^import (?!type).* from '([^.:']+)'|resolve\('([^/']+)/gm)].map(
    (m) => m[1] ?? m[2],
  )
  // It reads HTML files; nothing of it is in what is built.
  const TOOLS = ['linkedom']
  const told = readFileSync(join(project, 'wxt.config.ts'), 'utf8')
  expect(used).toEqual(expect.arrayContaining(['world-countries', 'world-atlas']))
  for (const name of used.filter((one) => !TOOLS.includes(one!))) expect(told).toContain(`'${name}'`)
})
