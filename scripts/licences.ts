/**
 * `licences.html` of a built extension: what of others is in it, with each package's licence. Made of the modules that
 * were bundled, so that it can be neither stale nor forgotten; a package without a known licence ends the build.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** A package without a known licence; the message says what to do. */
export class LicenceError extends Error {}

/** Something of others in the extension. */
export interface Package {
  readonly name: string
  readonly version: string
  /** SPDX */
  readonly licence: string
  /** Where its source is; of `http` or `https`. */
  readonly source: string | undefined
  /** The licence in full, with who holds the rights. */
  readonly text: string
}

interface Terms {
  /** What is in the licence's full text, and nowhere else. */
  readonly sign: RegExp
  /** What else readers should know. */
  readonly remark?: (name: string) => string
}

/** The licences whose terms a build keeps to. Another one is looked at by somebody before it is put here. */
const TERMS: Readonly<Record<string, Terms>> = {
  MIT: { sign: /Permission is hereby granted, free of charge/ },
  ISC: { sign: /Permission to use, copy, modify,? and\/or distribute this software/ },
  'Apache-2.0': { sign: /TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION/ },
  'MPL-2.0': {
    sign: /Mozilla Public License Version 2\.0[\s\S]*1\. Definitions/,
    remark: () =>
      'Its files are bundled as they are, without spaces and comments. Their source is at the address above.',
  },
  'CC-BY-SA-4.0': {
    sign: /Attribution-ShareAlike 4\.0 International Public[\s\S]*Section 8 -- Interpretation/,
    remark: () =>
      'The weights in Attaché’s ‘parser’ folder were learnt from these treebanks, and are made available under the same licence.',
  },
  'ODbL-1.0': {
    sign: /ODC Open Database License[\s\S]*10\.4 Choice of law/,
    remark: (name) =>
      `Attaché contains information from ${name}, which is made available here under the Open Database License (ODbL). Its table of countries is a database derived from it, with changes and additions, and is made available under the same licence; ‘npm run facts world’ in Attaché’s source writes it as JSON.`,
  },
}

/** What a file with a licence is called, and one with notices that go with it. */
const LICENCE_FILE = /^(?:licen[cs]e|copying|unlicense)(?:[.-]|$)/i
const NOTICE_FILE = /^notice(?:\.|$)/i

/** A package's modules by path: the innermost folder of packages counts. */
const IN_PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/

/** Weights that were learnt from treebanks are no package that is installed, but have a manifest, a licence and a notice like one. */
const WEIGHTS = /^(.*[\\/]facts[\\/]extract[\\/]parser[\\/]weights)[\\/][a-z]+\.bin$/

/** What a builder's own modules are called: by the package, with or without a word in front. */
const VIRTUAL = /^\0(?:virtual:)?([a-z]+)[/-]/

/** What follows in a builder's licence is of what the builder has in it, and not in what it builds. */
const OF_BUILDER = /\n# Licenses of bundled dependencies[\s\S]*/

/**
 * The folder of the package that a bundled module belongs to; undefined for the project's own.
 *
 * @param id as the bundler names it: a path, with `\0` in front where the builder made it
 * @param root the project's folder
 * @throws LicenceError for a module that belongs to nobody who is known
 */
export function folderOf(id: string, root: string): string | undefined {
  const path = id.replace(/^\0(?=[\\/]|[A-Za-z]:)/, '').replace(/\?.*$/, '')
  const folder = IN_PACKAGE.exec(path)?.[1] ?? WEIGHTS.exec(path)?.[1]
  if (folder !== undefined) return folder
  if (!id.startsWith('\0')) return undefined
  if (id.startsWith('\0made:')) return undefined
  const builder = join(root, 'node_modules', VIRTUAL.exec(id)?.[1] ?? '?')
  if (existsSync(join(builder, 'package.json'))) return builder
  throw new LicenceError(`licences: whose is the module ${JSON.stringify(id)}? See scripts/licences.ts.`)
}

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string | { readonly type?: string }
  readonly licenses?: readonly { readonly type?: string }[]
  readonly author?: string | { readonly name?: string }
  readonly repository?: string | { readonly url?: string }
  readonly homepage?: string
}

/**
 * What readers should know of a package.
 *
 * @param texts a folder with the texts of licences, as `MIT.txt`, for packages that hold none, or not all of it
 * @throws LicenceError where its licence, or the text, is not known
 */
export function readPackage(folder: string, texts: string): Package {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const { name, version, license, licenses } = manifest
  const licence = (typeof license === 'string' ? license : license?.type) ?? licenses?.[0]?.type ?? ''
  const terms = TERMS[licence]
  if (!terms) {
    const has = licence === '' ? 'names no licence' : `has the licence ${licence}`
    throw new LicenceError(
      `licences: ${name} ${version} ${has}. Look whether it may be shipped, and put it into TERMS in scripts/licences.ts.`,
    )
  }
  const own = filesIn(folder, LICENCE_FILE)
  const parts = own.length > 0 ? own : [copyrightOf(manifest)]
  if (!terms.sign.test(parts.join('\n'))) {
    const file = join(texts, `${licence}.txt`)
    if (!existsSync(file))
      throw new LicenceError(
        `licences: ${name} ${version} has no text of ${licence}, and there is no ${file}.`,
      )
    parts.push(read(file))
  }
  return {
    name,
    version,
    licence,
    source: sourceOf(manifest),
    text: [...parts, ...filesIn(folder, NOTICE_FILE)].join('\n\n'),
  }
}

function filesIn(folder: string, pattern: RegExp): string[] {
  const names = readdirSync(folder).filter((file) => pattern.test(file))
  return names
    .sort()
    .map((file) => read(join(folder, file)))
    .filter((text) => text !== '')
}

function read(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(OF_BUILDER, '')
    .trim()
}

function copyrightOf({ name, author }: Manifest): string {
  const holder = (typeof author === 'string' ? author.replace(/\s*[<(].*/, '') : author?.name) ?? ''
  return `Copyright (c) ${holder || `the authors of ${name}`}`
}

function sourceOf({ repository, homepage }: Manifest): string | undefined {
  const url = (typeof repository === 'string' ? repository : repository?.url) ?? homepage
  const address = url?.replace(/^git\+|\.git$/g, '').replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
  return address && /^https?:\/\//.test(address) ? address : undefined
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/**
 * The page of licences. The same packages give the same bytes, in whichever order they come.
 *
 * @param own the extension's own licence
 * @param style what the extension's pages have in common
 */
export function licencesPage(own: string, packages: readonly Package[], style: string): string {
  const sorted = packages.toSorted((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1))
  const item = ({ name, version, licence }: Package, i: number): string =>
    `<li><a href="#p${i}">${escaped(name)}</a> ${escaped(version)} · ${escaped(licence)}</li>`
  const section = ({ name, version, licence, source, text }: Package, i: number): string => {
    const remark = TERMS[licence]?.remark?.(name)
    return `<section id="p${i}" aria-labelledby="h${i}">
<h2 id="h${i}">${escaped(name)} ${escaped(version)}</h2>
<p>${escaped(licence)}${source ? ` · <a href="${escaped(source)}" rel="noreferrer">${escaped(source)}</a>` : ''}</p>
${remark ? `<p>${escaped(remark)}</p>\n` : ''}<pre>${escaped(text)}</pre>
</section>`
  }
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Attaché: licences</title>
<style>
${style}${STYLE}</style>
</head>
<body>
<main>
<h1>Licences</h1>
<section aria-label="Attaché">
<p>Attaché itself is under this licence:</p>
<pre>${escaped(own.trim())}</pre>
</section>
<section aria-labelledby="others">
<h2 id="others">The work of others in it</h2>
<ul>
${sorted.map(item).join('\n')}
</ul>
</section>
${sorted.map(section).join('\n')}
</main>
</body>
</html>
`
}

/** Beside `page.css`. */
const STYLE = `
body { padding: 0 20px 72px; font: 15px/1.5 var(--type); overflow-wrap: anywhere; }
main { max-width: 760px; margin: 0 auto; }
h1 { padding-top: 24px; font-size: 24px; font-weight: 650; }
section { margin-top: 36px; }
h2 { padding-bottom: 8px; border-bottom: 1px solid var(--line); font-size: 17px; font-weight: 650; }
p, ul, pre { margin-top: 12px; }
a { display: inline-block; line-height: 24px; color: var(--country); }
pre { margin-bottom: 0; padding: 12px 14px; border-radius: 10px; background: var(--wash); font-size: 12.5px; white-space: pre-wrap; }
`

/** The packages of a build, as they come. */
export interface Bundled {
  /** Notes whose modules are bundled; goes into every step of the build. */
  readonly plugin: Plugin
  /** Of what is shipped, and no module: a file's path. */
  note(file: string): void
  /** @throws LicenceError where a licence is not known */
  page(): string
}

/**
 * @param root the project's folder
 * @param data the packages that the data of a `made:…` namespace comes from, by its id
 */
export function noteBundled(root: string, data: Readonly<Record<string, readonly string[]>>): Bundled {
  const ids = new Set<string>()
  return {
    plugin: {
      name: 'licences',
      generateBundle(_, bundle) {
        for (const part of Object.values(bundle))
          for (const id of part.type === 'chunk' ? part.moduleIds : []) ids.add(id)
      },
    },
    note: (file) => void ids.add(file),
    page() {
      const made = [...ids].flatMap((id) => data[id.slice(1)] ?? [])
      const folders = new Set([
        ...[...ids].flatMap((id) => folderOf(id, root) ?? []),
        ...made.map((name) => join(root, 'node_modules', name)),
      ])
      const packages = [...folders].map((folder) => readPackage(folder, join(root, 'scripts/licences')))
      // The same package can be reached by two paths.
      const distinct = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]))
      const own = (file: string): string => readFileSync(join(root, file), 'utf8')
      return licencesPage(own('LICENSE'), [...distinct.values()], own('components/ui/page.css'))
    },
  }
}
