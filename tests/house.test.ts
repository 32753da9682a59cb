import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseAst } from 'vitest/node'

const root = join(import.meta.dirname, '..')

const MOST_LINES = { file: 300, function: 80 } as const

interface Code {
  readonly file: string
  readonly text: string
}

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

function nodesOf({ file, text }: Code): Node[] {
  const found: Node[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (typeof (node as Partial<Node>).type === 'string') found.push(node as Node)
    for (const value of Object.values(node)) visit(value)
  }
  visit(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }).body)
  return found
}

function linesOf(text: string): number {
  return text.split('\n').length
}

/** `file:line: 95 lines` of each function that is too long. */
function longFunctions(code: Code): string[] {
  return nodesOf(code)
    .filter(({ type }) => /Function/.test(type))
    .map(({ start, end }) => ({
      line: linesOf(code.text.slice(0, start)),
      count: linesOf(code.text.slice(start, end)),
    }))
    .filter(({ count }) => count > MOST_LINES.function)
    .map(({ line, count }) => `${code.file}:${line}: ${count} lines`)
}

/** What a file itself declares and exports, types too. What it passes on from another file is that file's. */
function exportsOf(code: Code): string[] {
  return nodesOf(code)
    .filter(({ type }) => type === 'ExportNamedDeclaration' || type === 'ExportDefaultDeclaration')
    .flatMap((node) => {
      const { declaration, source, specifiers = [] } = node as Node & Exported
      if (source) return []
      // `export default a` has the name itself, all others an `id`.
      const parts = declaration?.declarations ?? (declaration ? [declaration] : [])
      const declared = parts.map(({ id, name }) => id?.name ?? name)
      const listed = specifiers.map(({ local, exported }) =>
        exported.name === 'default' ? local.name : exported.name,
      )
      return [...declared, ...listed].filter((name) => name !== undefined)
    })
}

interface Exported {
  readonly declaration?: Declaration | null
  readonly source?: object | null
  readonly specifiers?: readonly { readonly local: Named; readonly exported: Named }[]
}

interface Named {
  readonly name?: string
}

interface Declaration extends Named {
  readonly id?: Named | null
  readonly declarations?: readonly Declaration[]
}

function filesIn(folders: string): Code[] {
  const files = globSync(`${folders}/**/*.{ts,tsx}`, { cwd: root })
  return files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
}

const CODE: readonly Code[] = filesIn('{facts,settings,components,entrypoints,scripts}')
const TESTS: readonly Code[] = filesIn('tests')

describe('a newcomer finds the way: ', () => {
  test('every folder says in a few lines what it holds', () => {
    const files = globSync('{facts,settings,components,entrypoints,scripts,tests}/**/*.*', { cwd: root })
    const folders = new Set(files.map((file) => dirname(file)))
    expect(folders.size).toBeGreaterThan(70)
    expect([...folders].filter((folder) => !existsSync(join(root, folder, 'README.md')))).toEqual([])
  })

  test('no file is too long to be read at once', () => {
    expect(CODE.length).toBeGreaterThan(400)
    expect(TESTS.length).toBeGreaterThan(250)
    const long = [...CODE, ...TESTS].filter(({ text }) => linesOf(text) > MOST_LINES.file + 1)
    expect(long.map(({ file }) => file)).toEqual([])
  })

  test('no function is', () => {
    const lines = Array.from({ length: 90 }, () => '  run()').join('\n')
    expect(longFunctions({ file: 'a.ts', text: `\nconst a = () => {\n${lines}\n}` })).toEqual([
      'a.ts:2: 92 lines',
    ])
    expect(CODE.flatMap(longFunctions)).toEqual([])
  })

  test('no two files export one name', () => {
    const names = (text: string): string[] => exportsOf({ file: 'a.ts', text })
    expect(names('export const a = 1, b = 2\nexport function c() {}')).toEqual(['a', 'b', 'c'])
    expect(names('export type D = 1\nexport interface E {}')).toEqual(['D', 'E'])
    expect(names('const f = 1, g = 2, h = 3\nexport { f, g as i, h as default }')).toEqual(['f', 'i', 'h'])
    expect(names('export default function j() {}')).toEqual(['j'])
    expect(names('const k = 1\nexport default k')).toEqual(['k'])
    expect(names('export default class {}')).toEqual([])
    expect(names('export { l } from "./l.ts"\nexport * from "./m.ts"')).toEqual([])
    const files = new Map<string, string[]>()
    for (const code of CODE)
      for (const name of exportsOf(code)) files.set(name, [...(files.get(name) ?? []), code.file])
    // The build puts one in the place of the other.
    const twice = [...files].filter(([, all]) => all.length > 1)
    expect(twice.map(([name, all]) => `${name}: ${all.join(', ')}`)).toEqual([])
  })
})
