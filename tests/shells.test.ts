import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../entrypoints')

test('a page has its script, and what the manifest reads from it; all else is the shell of all', () => {
  const pages = globSync('*/index.html', { cwd: root })
  expect(pages).toHaveLength(6)
  for (const page of pages) {
    const own = readFileSync(join(root, page), 'utf8')
    expect(own.replace(/^<meta name="manifest\.[^>]*>\n/gm, ''), page).toBe(
      '<script type="module" src="./main.tsx"></script>\n',
    )
  }
  const shell = readFileSync(join(root, 'shared/page.html'), 'utf8')
  for (const part of ['charset="utf-8"', 'name="viewport"', '<title>', '<div id="root"></div>'])
    expect(shell).toContain(part)
})

const CONTROLS = readFileSync(join(root, '../components/ui/controls.css'), 'utf8')

/** The selectors of a sheet's rules, also of those for some windows only, with their declarations. */
function rulesOf(sheet: string): { readonly selectors: readonly string[]; readonly body: string }[] {
  const bare = sheet.replace(/\/\*[\s\S]*?\*\//g, '')
  return [...bare.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
    selectors: selectors
      .replace(/:(?:not|has|is|where|dir)\([^()]*\)/g, '')
      .split(',')
      .map((one) => one.trim()),
    body,
  }))
}

/** What a selector is about: its last part. */
const subjectOf = (selector: string): string => selector.split(/[\s>+~]+/).at(-1) ?? ''

/** The classes of buttons and notices: those that are drawn, and those that `controls.css` has. */
function controlClasses(): Set<string> {
  const views = globSync('../components/{options,library,pdf,popup,ui,welcome}/*.tsx', { cwd: root })
  const code = views.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')
  const drawn = code.matchAll(/<button\b(?:=>|[^>])*?\bclass=(?:"|\{`)([\w -]+)/g)
  const styled = rulesOf(CONTROLS).flatMap(({ selectors }) => selectors.map(subjectOf))
  // Beside controls: rows of buttons, and small text, also in one.
  const others = new Set(['tools', 'meta', 'count'])
  const all = [
    ...[...drawn].flatMap(([, names = '']) => names.trim().split(' ')),
    ...styled.flatMap((subject) => [...subject.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name)),
  ]
  return new Set(all.filter((name) => !others.has(name)))
}

/** The selectors by which a sheet changes how buttons and notices look: their border, background or corners. */
function looksIn(sheet: string, classes: ReadonlySet<string>): string[] {
  const isControl = (subject: string): boolean =>
    /^button\b/.test(subject) ||
    [...subject.matchAll(/\.([\w-]+)/g)].some(([, name = '']) => classes.has(name))
  return rulesOf(sheet)
    .filter(({ body }) => /(?:^|[;\s])(?:border(?!-spacing|-collapse)|background)[\w-]*\s*:/.test(body))
    .flatMap(({ selectors }) => selectors.filter((one) => isControl(subjectOf(one))))
}

test('buttons and notices look as components/ui/controls.css has them: pages only place them', () => {
  const classes = controlClasses()
  for (const name of ['link', 'main', 'tab', 'fact', 'notice']) expect(classes).toContain(name)
  const bad =
    'nav button[aria-current] { background: none }\n.notice { margin: 0; border-radius: 3px }\n' +
    '@media (x) { p, .row .link { border: 0 } }\n.notice p { border: 0 }\n.tab { padding: 0 }'
  expect(looksIn(bad, classes)).toEqual(['nav button[aria-current]', '.notice', '.row .link'])
  const sheets = globSync('{entrypoints/*,components/ui}/*.css', { cwd: join(root, '..') })
  const others = sheets.filter((sheet) => !sheet.endsWith('controls.css'))
  expect(others.length).toBeGreaterThan(7)
  const read = (sheet: string): string => readFileSync(join(root, '..', sheet), 'utf8')
  expect(others.flatMap((sheet) => looksIn(read(sheet), classes).map((one) => `${sheet}: ${one}`))).toEqual(
    [],
  )
  // Whoever writes these makes a button from nothing.
  const pages = others.filter((sheet) => sheet.startsWith('entrypoints/'))
  expect(pages.filter((sheet) => /cursor: pointer|font: inherit/.test(read(sheet)))).toEqual([])
})
