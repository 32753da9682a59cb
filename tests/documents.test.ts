import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { conditionsOf, lineOfConditions } from './bench/conditions.ts'

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** All files that somebody wrote, with and without a folder before them. */
const FILES = globSync('{*,*/**/*}', {
  cwd: root,
  exclude: (name) => name === 'node_modules' || name.startsWith('.output'),
}).map((file) => file.replaceAll('\\', '/'))

/** Articles are no documents. */
const DOCUMENTS = FILES.filter(
  (file) =>
    file.endsWith('.md') && !/^facts\/shipped\/(?!README)|^tests\/cases\/articles\/(?!README)/.test(file),
)

/** A document without its blocks of code. */
const prose = (text: string): string => text.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').replace(/^ {4}.*$/gm, '')

/** The part of an address that GitHub makes of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-')

/** Where a document points to, but for addresses on the web. */
function linksIn(text: string): string[] {
  const links = [...prose(text).matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(([, a, b]) => a ?? b ?? '')
  return links.filter((link) => !/^[a-z]+:/.test(link))
}

/** Whether a link of a document leads to a file, and to a heading of it where it names one. */
function leadsSomewhere(document: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const file = path === '' ? document : relative(root, resolve(root, dirname(document), path))
  if (!existsSync(join(root, file))) return false
  if (anchor === undefined) return true
  return [...read(file).matchAll(/^#+ (.*)$/gm)].some(([, heading]) => anchorOf(heading ?? '') === anchor)
}

/** What only others have, what a build makes, and the lists that judges write. */
const NOT_OURS = /^(?:pages\.tsv|card\.js|licences\.html|PACKETS\/.*|owner\/.*|html\/.*)$/

/** Paths that a document has in backticks: with a slash, or with the ending of a file; without those it has a gap for. */
function pathsIn(text: string): string[] {
  const code = [...prose(text).matchAll(/`([^`\n]+)`/g)].map(([, one]) => one ?? '')
  const folders = new Set(FILES.map((file) => file.split('/')[0]))
  return code.filter((one) => {
    if (!/^[\w*./-]+$/.test(one) || NOT_OURS.test(one) || /^\.(?:output|wxt)\//.test(one)) return false
    if (/(?:^|[-./])(?:NAME|FILE|N+|FOLDER)(?:[-./]|$)/.test(one)) return false
    if (/\.(?:tsx?|mjs|csv|txt|css|json|md|html|svg|png|bin|js|spec|test)$/.test(one)) return true
    return one.endsWith('/') || (one.includes('/') && folders.has(one.split('/')[0]))
  })
}

/** Whether a path is there: from the root, beside the document, or by its end. */
function isThere(document: string, path: string): boolean {
  const bare = path.replace(/\/$/, '')
  if (bare.includes('*')) return globSync(bare, { cwd: root }).length > 0
  if (FILES.includes(bare) || FILES.includes(join(dirname(document), bare))) return true
  const ends = /\.(?:spec|test)$/.test(bare) ? ['.ts', '.tsx'].map((end) => bare + end) : [bare]
  return ends.some((end) => FILES.some((file) => file.endsWith(`/${end}`)))
}

/** The scripts of `npm run` that a text names. */
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/npm run (?:-s )?([a-z]+(?::[a-z]+)?)/g)].map(([, script]) => script ?? '')

describe('documents', () => {
  test.each(DOCUMENTS)('%s: every link leads somewhere', (document) => {
    expect(linksIn(read(document)).filter((link) => !leadsSomewhere(document, link))).toEqual([])
  })

  test.each(DOCUMENTS)('%s: every path that it names is there', (document) => {
    expect(pathsIn(read(document)).filter((path) => !isThere(document, path))).toEqual([])
  })

  test.each(DOCUMENTS)('%s: every script that it names is there', (document) => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: object }
    expect(scriptsIn(read(document)).filter((script) => !(script in scripts))).toEqual([])
  })

  test.each([
    ['README.md', 700],
    ['CONTRIBUTING.md', 1200],
  ])('%s has under %i words', (document, most) => {
    expect(read(document).split(/\s+/).filter(Boolean).length).toBeLessThan(most)
  })

  test('README has the two commands that everything starts with', () => {
    expect(read('README.md')).toMatch(/^npm start\b[\s\S]*^npm test\b/m)
  })
})

describe('costs', () => {
  /** The parts of a document that have a table, by their headings. */
  const measured = (file: string, heading: RegExp): string[] =>
    read(file)
      .split(/^## /m)
      .filter((part) => heading.test(part) && /^\|/m.test(part))

  test.each([
    ['docs/performance.md', /^/, 4],
    ['docs/command-line.md', /^What it costs/, 1],
  ] as const)('%s: each table of figures has machine, date and commit', (file, heading, count) => {
    const parts = measured(file, heading)
    expect(parts).toHaveLength(count)
    for (const part of parts) {
      expect(part).toMatch(/cores/)
      expect(part).toMatch(/CPU model/)
      expect(part).toMatch(/\d{4}-\d\d-\d\d/)
      expect(part).toMatch(/`[0-9a-f]{7}`/)
    }
  })

  test('a run of the bench says what it was measured with', () => {
    const conditions = conditionsOf('Chrome/1.2')
    expect(conditions.machine).toMatch(/^\d+ × .+, [\d.]+ GB$/)
    expect(conditions.commit).toMatch(/^[0-9a-f]{7,}\+?$|^not known$/)
    expect(
      lineOfConditions({ ...conditions, machine: 'M', date: '2026-01-02', commit: 'abc1234+', node: 'v24' }),
    ).toBe('M; 2026-01-02; commit abc1234+; Chrome/1.2; Node v24')
    expect(lineOfConditions(conditionsOf())).not.toContain('Chrome')
  })
})

describe('decisions', () => {
  const records = FILES.filter((file) => /^docs\/decisions\/(?!README).*\.md$/.test(file)).sort()
  const index = read('docs/decisions/README.md')

  test('have numbers without a gap', () => {
    const numbers = records.map((file) => Number(/\/(\d{4})-[a-z-]+\.md$/.exec(file)?.[1]))
    expect(numbers).toEqual(numbers.map((_, i) => i + 1))
    expect(numbers.length).toBeGreaterThan(7)
  })

  test.each(records)('%s has its number, date and status, and is in the index', (record) => {
    const [, name, number] = /\/((\d{4})-[a-z-]+\.md)$/.exec(record) ?? []
    const text = read(record)
    expect(text.startsWith(`# ${number}: `)).toBe(true)
    const date = /^- Date: (\d{4}-\d\d-\d\d)(?:, last changed \d{4}-\d\d-\d\d)?$/m.exec(text)?.[1]
    const status = /^- Status: (accepted|replaced by \d{4})$/m.exec(text)?.[1]
    const line = index.split('\n').find((one) => one.includes(`(${name})`)) ?? ''
    expect(line.split('|').map((cell) => cell.trim())).toEqual(expect.arrayContaining([date, status]))
    for (const part of ['Question', 'Decision', 'What else there was', 'What follows'])
      expect(text).toContain(`\n## ${part}\n`)
  })
})

describe('the check', () => {
  test('sees links and paths that lead nowhere', () => {
    expect(linksIn('[a](docs/a.md) ![b](b.png) [c](https://c.example) <img src="d.png">')).toEqual([
      'docs/a.md',
      'b.png',
      'd.png',
    ])
    expect(leadsSomewhere('README.md', 'docs/nowhere.md')).toBe(false)
    expect(leadsSomewhere('docs/guide.md', '../README.md#install-it')).toBe(true)
    expect(leadsSomewhere('docs/guide.md', '../README.md#no-such-part')).toBe(false)
    const paths = pathsIn(
      '`facts/attic/` `facts/types.ts` `gone.spec` `text/html` `npm test` `kinds/NAME.txt` `people.csv`',
    )
    expect(paths).toEqual(['facts/attic/', 'facts/types.ts', 'gone.spec', 'people.csv'])
    expect(paths.filter((path) => !isThere('README.md', path))).toEqual(['facts/attic/', 'gone.spec'])
    expect(scriptsIn('`npm run -s facts -- world`, `npm run nothing`, `npm run test:nothing`')).toEqual([
      'facts',
      'nothing',
      'test:nothing',
    ])
  })
})
