import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseAst } from 'vitest/node'

const root = join(import.meta.dirname, '..')

/**
 * The floors of the house. A room may import from itself and from the rooms before it in its list; the last word of a
 * list is the highest. What is in no list, such as `types.ts`, is named by its file.
 */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  '': ['facts', 'settings', 'components', 'entrypoints'],
  facts: [
    'fact-kinds.ts',
    'types',
    'types.ts',
    'text',
    'world',
    'names',
    'linking',
    'articles',
    'bundle',
    'extract',
    'search',
    'views',
    'map',
    'cli',
  ],
  'facts/extract': [
    'lexicon',
    'parser',
    'furniture',
    'words',
    'phrases',
    'clauses',
    'offices',
    'discourse',
    'gates',
    'speech',
    'kinds',
    'draft.ts',
    'when.ts',
    'says-something.ts',
    'brackets.ts',
    'statements.ts',
    'entry-dates.ts',
    'extract.ts',
    'called.ts',
    'naming.ts',
    'surfaces.ts',
    'build.ts',
  ],
  'entrypoints/content': [
    'trace.ts',
    'browser-api.ts',
    'script-context.ts',
    'reopened.ts',
    'settings.ts',
    'style.css',
    'mark-sheet.ts',
    'read',
    'mentions',
    'marks',
    'hover',
    'name-table.ts',
    'page-toast.ts',
    'page.ts',
    'unreported.ts',
    'report.ts',
    'running.ts',
    'requests.ts',
    'controller.ts',
    'index.ts',
  ],
}

/** The packages that each floor may import. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  facts:
    /^(?:approx-string-match|chrono-node|fuse\.js|valibot|@mozilla\/readability|d3-geo|topojson-(?:client|specification))$/,
  'facts/cli': /^(?:node:.*|world-countries|linkedom|warcio|@duckdb\/node-api|topojson-specification)$/,
  settings: /^$/,
  components: /^(?:preact.*|@tanstack\/virtual-core)$/,
  entrypoints:
    /^(?:preact|preact\/hooks|idb|valibot|@tanstack\/virtual-core|wxt\/utils\/define-\w+(?:-\w+)?|made:\w+)$/,
  'entrypoints/shared/browser.ts': /^webextension-polyfill$/,
  'entrypoints/pdf/open-pdf.ts': /^pdfjs-dist\/legacy\/build\/pdf\.mjs$/,
  // Types alone, of what the build makes.
  'entrypoints/shared/made.d.ts': /^@mozilla\/readability$/,
}

interface Edge {
  readonly file: string
  /** A file of the project, from its root, or a package. */
  readonly to: string
}

/** The literal that names a file or package in an import, however it is written. */
interface Named {
  readonly type?: string
  readonly value?: unknown
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[]
}

/** Its text; of what is put together when it runs, which no check can see, a text that no floor may import. */
function textOf({ type, value, quasis = [] }: Named): string {
  if (typeof value === 'string') return value
  return type === 'TemplateLiteral' && quasis.length === 1 ? (quasis[0]?.value.cooked ?? '') : 'computed'
}

/** All that a file imports: types, `export … from`, `import()` and `import … = require()` too. */
function importsOf(file: string, code: string): Edge[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) {
      for (const one of node) visit(one)
      return
    }
    const { type, source, expression } = node as {
      readonly type?: string
      readonly source?: Named | null
      readonly expression?: Named
    }
    const named = type === 'TSExternalModuleReference' ? expression : source
    if (named && (type?.startsWith('Import') || typeof named.value === 'string' || named === expression))
      found.push(textOf(named))
    for (const value of Object.values(node)) visit(value)
  }
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }).body)
  return found.map((name) => {
    const path = name.replace(/\?.*$/, '')
    return { file, to: path.startsWith('.') ? join(dirname(file), path) : path }
  })
}

function edges(): Edge[] {
  const files = FLOORS['']!.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
  return files.flatMap((file) => importsOf(file, readFileSync(join(root, file), 'utf8')))
}

/** The room of a floor that a path is in. */
function roomIn(floor: string, path: string): string | undefined {
  if (floor !== '' && !path.startsWith(`${floor}/`)) return undefined
  return path.slice(floor === '' ? 0 : floor.length + 1).split('/')[0]
}

/** What is wrong with an import; undefined where nothing is. */
function fault({ file, to }: Edge): string | undefined {
  if (roomIn('', to) === undefined || !FLOORS['']!.includes(roomIn('', to)!)) {
    const place = Object.keys(PACKAGES)
      .filter((path) => file === path || file.startsWith(`${path}/`))
      .sort((a, b) => b.length - a.length)
    return place.some((path) => PACKAGES[path]!.test(to))
      ? undefined
      : 'a package that this floor does without'
  }
  for (const [floor, rooms] of Object.entries(FLOORS)) {
    const from = roomIn(floor, file)
    const into = roomIn(floor, to)
    if (from === undefined || into === undefined) continue
    if (!rooms.includes(from)) return `${from} has no place in ${floor}`
    if (rooms.indexOf(into) > rooms.indexOf(from)) return `${from} is below ${into}`
  }
  return undefined
}

/** Files that import each other, by whatever way round; each circle once. (Tarjan, 1972.) */
function circles(all: readonly Edge[]): string[][] {
  const next = Map.groupBy(all, (edge) => edge.file)
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const stack: string[] = []
  const found: string[][] = []
  const visit = (file: string): void => {
    index.set(file, index.size)
    low.set(file, index.get(file)!)
    stack.push(file)
    for (const { to } of next.get(file) ?? []) {
      if (!next.has(to)) continue
      if (!index.has(to)) visit(to)
      if (stack.includes(to)) low.set(file, Math.min(low.get(file)!, low.get(to)!))
    }
    if (low.get(file) !== index.get(file)) return
    const circle = stack.splice(stack.indexOf(file))
    if (circle.length > 1) found.push(circle.sort())
  }
  for (const file of next.keys()) if (!index.has(file)) visit(file)
  return found
}

const all = edges()

test('imports go down the floors, and nowhere else', () => {
  expect(all.length).toBeGreaterThan(800)
  expect(all.flatMap((edge) => (fault(edge) ? [{ ...edge, fault: fault(edge) }] : []))).toEqual([])
})

test('no files import each other in a circle', () => {
  expect(circles(all)).toEqual([])
})

describe('the check', () => {
  test('sees what goes up, in the house, in facts, in extract and in the content script', () => {
    expect(fault({ file: 'facts/extract/build.ts', to: 'entrypoints/background/index.ts' })).toBeDefined()
    expect(fault({ file: 'settings/settings.ts', to: 'components/ui/colour.ts' })).toBeDefined()
    expect(fault({ file: 'facts/text/dates.ts', to: 'facts/world/world.ts' })).toBeDefined()
    expect(fault({ file: 'facts/types.ts', to: 'facts/text/dates.ts' })).toBeDefined()
    expect(
      fault({ file: 'facts/extract/words/tagged-words.ts', to: 'facts/extract/kinds/kinds.ts' }),
    ).toBeDefined()
    expect(
      fault({ file: 'facts/extract/kinds/kinds.ts', to: 'facts/extract/words/tagged-words.ts' }),
    ).toBeUndefined()
    expect(
      fault({ file: 'entrypoints/content/read/reader.ts', to: 'entrypoints/content/marks/marks.ts' }),
    ).toBe('read is below marks')
    expect(
      fault({ file: 'entrypoints/content/marks/marks.ts', to: 'entrypoints/content/read/reader.ts' }),
    ).toBeUndefined()
  })

  test('sees a room that is on no floor', () => {
    expect(fault({ file: 'facts/attic/box.ts', to: 'facts/text/dates.ts' })).toContain('attic')
  })

  test('sees packages where they do not belong', () => {
    expect(fault({ file: 'facts/extract/build.ts', to: 'node:fs' })).toBeDefined()
    expect(fault({ file: 'facts/cli/index.ts', to: 'node:fs' })).toBeUndefined()
    expect(fault({ file: 'components/card/card.tsx', to: 'webextension-polyfill' })).toBeDefined()
    expect(fault({ file: 'entrypoints/background/index.ts', to: 'webextension-polyfill' })).toBeDefined()
    expect(fault({ file: 'entrypoints/shared/browser.ts', to: 'webextension-polyfill' })).toBeUndefined()
  })

  test('reads every way to import', () => {
    const code = `import type { A } from './a.ts'
export { b } from './b.ts'
import './c.css?inline'
const d = () => import('./d.ts')
type E = import('./e.ts').E
export type * from './f.ts'
import g = require('./g.ts')
const h = () => import(\`./h.ts\`)
const i = (name) => import('./' + name)`
    expect(importsOf('facts/x.ts', code).map(({ to }) => to)).toEqual([
      'facts/a.ts',
      'facts/b.ts',
      'facts/c.css',
      'facts/d.ts',
      'facts/e.ts',
      'facts/f.ts',
      'facts/g.ts',
      'facts/h.ts',
      'computed',
    ])
  })

  test('finds a circle of three', () => {
    const edge = (file: string, to: string): Edge => ({ file, to })
    expect(circles([edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('c', 'd'), edge('d', 'e')])).toEqual(
      [['a', 'b', 'c']],
    )
  })
})
