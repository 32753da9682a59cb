/**
 * What finding and linking names costs by itself, in Node on one core: for texts that are hard in different ways,
 * each in turn in one run, warm.
 */
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadWorld } from '../../facts/cli/load.ts'
import { makeLinker } from '../../facts/linking/linker.ts'
import { contextOf } from '../../facts/linking/text-evidence.ts'
import { compileMatcher, type Matched } from '../../facts/names/matcher.ts'
import { unpackNames } from '../../facts/names/name-table.ts'
import { packNames } from '../../facts/names/pack-names.ts'
import { titledWords } from '../../facts/names/title-context.ts'
import { figureOf, type Row } from './figures.ts'

/** The sizes of text that are measured, in UTF-16 units. */
const SIZE = 1_000_000

const packed = JSON.stringify(packNames(loadWorld()))

/** Paragraphs of the shipped articles and of the ambiguity cases, again and again. */
function prose(): string[] {
  const root = join(import.meta.dirname, '../..')
  const files = globSync(
    ['facts/shipped/lee-tokyo-washington.md', 'README.md', 'CONTRIBUTING.md', 'docs/*.md'],
    { cwd: root },
  )
  return files
    .sort()
    .flatMap((file) => readFileSync(join(root, file), 'utf8').split('\n'))
    .filter((paragraph) => paragraph.length > 40)
}

function fill(paragraphs: readonly string[]): string[] {
  const blocks: string[] = []
  for (let size = 0, i = 0; size < SIZE; i++) {
    const paragraph = paragraphs[i % paragraphs.length] ?? ''
    blocks.push(paragraph)
    size += paragraph.length
  }
  return blocks
}

const NAMES = [
  'Trump',
  'Putin',
  'France',
  'Lee',
  'Georgia',
  'Jordan',
  'President Bush',
  'American',
  'US',
  'Prime Minister Sunak',
]

const articles = prose()
const TEXTS: Readonly<Record<string, string[]>> = {
  'news-like prose': fill(articles),
  'the same in Title Case': fill(articles.map((p) => p.replace(/\b\p{Ll}/gu, (c) => c.toUpperCase()))),
  'the same IN CAPITALS': fill(articles.map((p) => p.toUpperCase())),
  'the same in small letters': fill(articles.map((p) => p.toLowerCase())),
  'no name at all': fill(['The quick brown fox jumps over the lazy dog and runs away from it. '.repeat(12)]),
  'a name in every tenth word': fill([
    `${NAMES.map((name) => `${name} said that the talks would go on for some more`).join('. ')}. `.repeat(2),
  ]),
  'nothing but names': fill([`${NAMES.join(' ')} `.repeat(10)]),
  Russian: fill([
    'Президент России Путин прибыл в столицу, где его встретили участники переговоров. '.repeat(8),
  ]),
  Chinese: fill(['习近平在北京会见了特朗普总统,双方就贸易问题进行了讨论,并同意继续保持沟通。'.repeat(16)]),
}

/** Texts with so many names that more time is allowed. */
const MANY_NAMES: ReadonlySet<string> = new Set(['a name in every tenth word', 'Chinese'])

function measureTexts(rounds: number): Row[] {
  const names = unpackNames(JSON.parse(packed))
  const matcher = compileMatcher(names)
  const linker = makeLinker(names)
  const pass = (texts: readonly string[]): number => {
    // As on pages: misspelt names are only looked for in blocks with a title before a capital.
    let isTitled = false
    const titled = (): void => {
      isTitled = true
    }
    const blocks = texts.map((text): Matched => {
      isTitled = false
      const block = { text, candidates: matcher.find(text, titled) }
      if (isTitled) titledWords(block, names)
      return block
    })
    const context = contextOf(blocks.map(linker.evidence))
    return blocks.reduce((sum, block, i) => sum + linker.link(block, i, context).length, 0)
  }
  /** The floor: an expression that goes from capital to capital and does nothing. */
  const capitals = /[A-Z\u0080-\uffff]\w*/g
  const floors: number[] = []
  const times = new Map(Object.keys(TEXTS).map((name) => [name, [] as number[]]))
  const counts = new Map<string, number>()
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now()
    let reached = 0
    for (const text of TEXTS['news-like prose'] ?? []) for (const _ of text.matchAll(capitals)) reached++
    floors.push(reached > 0 ? performance.now() - begun : Number.NaN)
    for (const [name, texts] of Object.entries(TEXTS)) {
      const size = texts.reduce((sum, text) => sum + text.length, 0) / 1e6
      const start = performance.now()
      counts.set(name, pass(texts))
      times.get(name)?.push((performance.now() - start) / size)
    }
  }
  return [
    { what: 'in Node: reaching every capital of 1 MB of prose', figure: figureOf(floors), unit: 'ms' },
    ...[...times].map(([name, values]) => ({
      what: `in Node: find and link, ${name}`,
      figure: figureOf(values),
      unit: 'ms/MB',
      most: MANY_NAMES.has(name) ? 15 : 10,
      note: `${counts.get(name)?.toLocaleString('en')} found`,
    })),
  ]
}

function measureIndex(rounds: number): Row[] {
  const runs = Array.from({ length: rounds }, () => {
    const script = join(import.meta.dirname, 'index-cost.ts')
    const out = execFileSync(process.execPath, ['--expose-gc', script], { input: packed, encoding: 'utf8' })
    return JSON.parse(out) as { ms: number; bytes: number }
  })
  const size = `${(packed.length / 1e3).toFixed(0)} kB of JSON`
  return [
    {
      what: 'in Node: making the index of names, just started',
      figure: figureOf(runs.map(({ ms }) => ms)),
      unit: 'ms',
      most: 15,
      note: size,
    },
    {
      what: 'in Node: memory of the index',
      figure: figureOf(runs.map(({ bytes }) => bytes / 1e6)),
      unit: 'MB',
      most: 1.5,
    },
  ]
}

export function measureMatching(isQuick: boolean): Row[] {
  return [...measureIndex(isQuick ? 3 : 7), ...measureTexts(isQuick ? 3 : 15)]
}
