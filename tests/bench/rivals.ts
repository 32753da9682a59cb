/** Others' ways to find and mark the same names on the same page, each on a page just loaded without Attaché. */
import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import type { World } from '../../facts/types.ts'
import { type Browsers, open } from './browsers.ts'

/** What one of them took, in milliseconds. */
export interface RivalCost {
  readonly ms: number
  /** The layout that its changes of the page made necessary; 0 where it changes nothing. */
  readonly layout: number
  /** Names found, so that nobody is quick by finding none. */
  readonly found: number
}

export interface Rival {
  readonly name: string
  /** Whether it takes a minute and more: it has one round, on a page of a tenth. */
  readonly isSlow?: true
  /** Runs in the page: `names` are to be found. */
  readonly run: string
}

const packages = createRequire(import.meta.url)

/** All text nodes handed to `find`, which says how many names it found; timed. */
const overTexts = (make: string, find: string): string => `async (names) => {
  ${make}
  const start = performance.now()
  let found = 0
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) { ${find} }
  return { ms: performance.now() - start, layout: 0, found }
}`

/** An expression of all names as whole words, the longest first. */
const PATTERN = `const pattern = new RegExp('(?<![\\\\p{L}\\\\p{N}])(?:' + [...names].sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^\${}()|[\\]\\\\]/g, '\\\\$&')).join('|') + ')(?![\\\\p{L}\\\\p{N}])', 'gu');
  pattern.test('Nobody');
  pattern.lastIndex = 0`

const andLayout = (work: string): string => `async (names) => {
  ${PATTERN}
  const start = performance.now()
  const found = await (async () => { ${work} })()
  const ms = performance.now() - start
  document.body.offsetHeight
  return { ms, layout: performance.now() - start - ms, found }
}`

export const RIVALS: readonly Rival[] = [
  { name: 'the bare walk', run: overTexts('', 'found += node.data.length > 0 ? 1 : 0') },
  {
    name: 'one big regular expression, finding alone',
    run: overTexts(PATTERN, 'for (const _ of node.data.matchAll(pattern)) found++'),
  },
  {
    name: 'Aho-Corasick (modern-ahocorasick), finding alone',
    run: overTexts(
      `const { default: AhoCorasick } = await import('/aho/fast.js')
       const matcher = new AhoCorasick(names)`,
      `found += matcher.search(node.data, { strategy: 'leftmost-longest' }).length`,
    ),
  },
  {
    name: 'findAndReplaceDOMText',
    run: andLayout(`let found = 0
      findAndReplaceDOMText(document.body, { find: pattern, replace: (portion) => {
        const mark = document.createElement('mark')
        mark.append(portion.text)
        found++
        return mark
      } })
      return found`),
  },
  {
    name: 'mark.js with one expression of all names',
    run: andLayout(`return new Promise((resolve) =>
      new Mark(document.body).markRegExp(pattern, { done: (count) => resolve(count) }))`),
  },
  {
    name: 'mark.js with the list of names, as its manual has it',
    isSlow: true,
    // It calls itself for every name: more than some thousand at once are too many for the stack.
    run: andLayout(`let found = 0
      for (let at = 0; at < names.length; at += 500)
        await new Promise((resolve) => new Mark(document.body).mark(names.slice(at, at + 500), {
          separateWordSearch: false, accuracy: 'exactly', caseSensitive: true, diacritics: false,
          done: (count) => { found += count; resolve() } }))
      return found`),
  },
]

/** Serves the package that only comes as modules. */
export function serveRivals({ server }: Browsers): void {
  const folder = dirname(packages.resolve('modern-ahocorasick/fast'))
  for (const file of globSync('**/*.js', { cwd: folder })) {
    server.set(`/aho/${file.replaceAll('\\', '/')}`, {
      body: readFileSync(join(folder, file), 'utf8'),
      headers: { 'content-type': 'text/javascript' },
    })
  }
}

/** The names that all of them look for: every alias of the table. */
export function namesOf(world: World): string[] {
  return [...new Set(world.aliases.map((alias) => alias.text))]
}

/** One of them on the page just loaded. */
export async function runRival(
  { without }: Browsers,
  url: string,
  { run }: Rival,
  names: readonly string[],
): Promise<RivalCost> {
  const page = await open(without, url)
  await addScripts(page)
  await page.waitForTimeout(200)
  const cost = (await page.evaluate(`(${run})(${JSON.stringify(names)})`)) as RivalCost
  await page.close()
  return cost
}

async function addScripts(page: Page): Promise<void> {
  for (const name of ['mark.js/dist/mark.min.js', 'findandreplacedomtext'])
    await page.addScriptTag({ path: packages.resolve(name) })
}
