import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { minify } from 'terser'
import type { Plugin } from 'vite'
import { defineConfig } from 'wxt'
import { packNames } from './facts/names/pack-names.ts'
import { everybody, packNameIndex } from './facts/search/search-names.ts'
import type { FactBundle, World } from './facts/types.ts'
import { noteBundled } from './scripts/licences.ts'
import { pdfFiles } from './scripts/pdf-files.ts'
import { readabilityInSteps } from './scripts/readability-steps.ts'

/** Runs the command line of facts/, so that what is built is what it prints. */
function facts(...args: readonly string[]): string {
  const node = createRequire(import.meta.url).resolve('node/bin/node')
  return execFileSync(node, ['facts/cli/index.ts', ...args], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
}

const articles = (): string[] => globSync('facts/shipped/!(README).md', { cwd: import.meta.dirname }).sort()
const bundle = (): FactBundle => JSON.parse(facts('build', ...articles())) as FactBundle
const world = (): World => JSON.parse(facts('world')) as World

/** `made:…` modules: data made out of `facts/` on every build, so that it can never be stale. */
const MADE: Readonly<Record<string, () => unknown>> = {
  'made:bundle': bundle,
  'made:world': world,
  'made:map': () => JSON.parse(facts('map')) as unknown,
  // A string of JSON in itself: it is handed on to pages as it is.
  'made:names': () => JSON.stringify(packNames(world(), bundle())),
  'made:spellings': () => packNameIndex(everybody(world().entities, bundle().entities), world().aliases),
}

/** The packages that data comes from: it is shipped, though no module of theirs is. */
const bundled = noteBundled(import.meta.dirname, {
  'made:bundle': ['world-countries'],
  'made:world': ['world-countries'],
  'made:names': ['world-countries'],
  'made:spellings': ['world-countries'],
  'made:map': ['world-countries', 'world-atlas'],
  'made:readability': ['@mozilla/readability'],
})

/** `made:readability`: Readability in steps. */
function inSteps(): Plugin {
  const name = 'made:readability'
  return {
    name,
    resolveId: (id) => (id === name ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined
      const file = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js')
      const code = readFileSync(file, 'utf8')
      return `${readabilityInSteps(code, this.parse(code))}\nexport default Readability`
    },
  }
}

function made(): Plugin {
  return {
    name: 'made',
    resolveId: (id) => (id in MADE ? `\0${id}` : undefined),
    load(id) {
      const make = MADE[id.slice(1)]
      if (!id.startsWith('\0made:') || !make) return undefined
      for (const file of globSync('facts/**/*', { cwd: import.meta.dirname })) {
        if (/\.\w+$/.test(file)) this.addWatchFile(join(import.meta.dirname, file))
      }
      const data = make()
      return typeof data === 'string' ? `export default ${JSON.stringify(data)}` : moduleOf(Object(data))
    },
  }
}

/**
 * A module of data whose parts are parsed when they are first asked for: whoever starts the background waits only for those that
 * are needed. (Parsing a string is quicker than evaluating a literal of this size.)
 */
function moduleOf(data: object): string {
  const parts = Object.entries(data).map(([key, value]) => {
    const [name, json] = [JSON.stringify(key), JSON.stringify(JSON.stringify(value))]
    return `get ${name}() { return part(${name}, ${json}) }`
  })
  return `const parsed = {}
const part = (name, json) => name in parsed ? parsed[name] : (parsed[name] = JSON.parse(json))
export default { ${parts.join(', ')} }`
}

/** What the content script has instead of larger modules: every page loads it. */
const SMALLER: Readonly<Record<string, string>> = {
  'webextension-polyfill': 'entrypoints/content/browser-api.ts',
  'wxt/utils/content-script-context': 'entrypoints/content/script-context.ts',
}

/**
 * Makes the content script smaller, which every page loads. Of the other scripts that browsers run, some hand over what
 * their last line says, which terser would leave out.
 */
function smallContentScript(): Plugin {
  let isContentScript = false
  return {
    name: 'small-content-script',
    enforce: 'pre',
    buildStart({ input }) {
      isContentScript = /content[\\/]index\.ts/.test(JSON.stringify(input))
    },
    resolveId(id) {
      const smaller = isContentScript ? SMALLER[id] : undefined
      return smaller === undefined ? undefined : join(import.meta.dirname, smaller)
    },
    async generateBundle(_, chunks) {
      for (const chunk of Object.values(chunks)) {
        if (chunk.type !== 'chunk' || chunk.fileName !== 'content-scripts/content.js') continue
        const small = await minify(chunk.code, {
          ecma: 2020,
          compress: {
            passes: 5,
            hoist_funs: true,
            keep_fargs: false,
            unsafe_arrows: true,
            unsafe_methods: true,
          },
          mangle: { toplevel: true },
          // It packs better than letters of many scripts do.
          format: { ascii_only: true },
        })
        chunk.code = small.code ?? chunk.code
      }
    },
  }
}

/** Puts what the `index.html` of an extension page has, its script, into the shell that all of them share. */
function oneShell(): Plugin {
  const shell = readFileSync(join(import.meta.dirname, 'entrypoints/shared/page.html'), 'utf8')
  return {
    name: 'one-shell',
    transformIndexHtml: {
      order: 'pre',
      handler: (own) => shell.replace('<!-- what the page itself has -->', () => own.trim()),
    },
  }
}

/** Nothing but the extension's own files; styles are set on elements, and flags are `data:` pictures. */
const OWN_FILES =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'"

/** The manifest's policy is for all pages: that for PDF files fetches the file which the reader opens. */
const CSP = `${OWN_FILES} http: https: file:`

/** Has every other page say that it asks for nothing but the extension's own files. */
function ownFilesOnly(): Plugin {
  return {
    name: 'own-files-only',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { path }) =>
        /(?:^|\/)pdf(?:\/index)?\.html$/.test(path)
          ? []
          : [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: OWN_FILES },
                injectTo: 'head-prepend',
              },
            ],
    },
  }
}

const themeIcons = (): { light: string; dark: string; size: number }[] =>
  [16, 32, 48].map((size) => ({ light: `icon/${size}-dark.png`, dark: `icon/${size}.png`, size }))

const flagFolder = join(
  dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')),
  '3x2',
)

const weightsFolder = join(import.meta.dirname, 'facts/extract/parser/weights')

export default defineConfig({
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifestVersion: 3,
  zip: { excludeSources: ['attache-demo.png', 'test-results/**'] },
  vite: () => ({
    plugins: [made(), inSteps(), smallContentScript(), oneShell(), ownFilesOnly(), bundled.plugin],
    worker: { plugins: () => [made()] },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  }),
  hooks: {
    // Comes when all modules are bundled.
    'build:publicAssets'({ config }, files) {
      for (const file of globSync('[A-Z][A-Z].svg', { cwd: flagFolder })) {
        files.push({ absoluteSrc: join(flagFolder, file), relativeDest: `flags/${basename(file)}` })
      }
      // Read when an article in the language is saved, and then only: no script has them in it.
      for (const file of globSync('*.bin', { cwd: weightsFolder })) {
        files.push({ absoluteSrc: join(weightsFolder, file), relativeDest: `parser/${file}` })
      }
      files.push(...pdfFiles())
      for (const file of files) if ('absoluteSrc' in file) bundled.note(file.absoluteSrc)
      // The development server bundles only a part.
      if (config.command !== 'build') return
      files.push({ absoluteSrc: join(import.meta.dirname, 'LICENSE'), relativeDest: 'LICENSE' })
      files.push({ contents: bundled.page(), relativeDest: 'licences.html' })
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
    host_permissions: ['<all_urls>'],
    commands: {
      'next-name': {
        suggested_key: { default: 'Alt+Shift+F' },
        description: '__MSG_nextName__',
      },
      'save-page': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_savePage__',
      },
    },
    action: {
      default_title: '__MSG_name__',
      // For a theme with light letters the light icon, and the other way round.
      ...(browser === 'firefox' ? { theme_icons: themeIcons() } : {}),
    },
    // Nobody else is spoken to. (Firefox lets nobody, and does not know the key.)
    ...(browser === 'firefox' ? {} : { externally_connectable: { ids: [] } }),
    // The development server needs more than that.
    ...(command === 'build' ? { content_security_policy: { extension_pages: CSP } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'attache@attache.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
})
