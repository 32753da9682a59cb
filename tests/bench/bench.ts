/**
 * `npm run bench`: what finding and linking names costs in Node, on one core. Every text is measured in turn in one
 * run, medians with the least and the most; `--quick` takes fewer rounds. Prints whether each figure holds.
 */
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadWorld } from '../../facts/cli.ts'
import type { Matched } from '../../facts/link/scene.ts'
import { contextOf } from '../../facts/link/signs.ts'
import { makeLinker } from '../../facts/linker.ts'
import { compileMatcher } from '../../facts/matcher.ts'
import { packNames, unpackNames } from '../../facts/names.ts'
import { titledWords } from '../../facts/titled.ts'

const ROUNDS = process.argv.includes('--quick') ? 5 : 15
/** The sizes of text that are measured, in UTF-16 units. */
const SIZE = 1_000_000

const packed = JSON.stringify(packNames(loadWorld()))

function median(values: readonly number[]): { readonly middle: number; readonly shown: string } {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  return {
    middle,
    shown: `${middle.toFixed(1)} (${(sorted[0] ?? 0).toFixed(1)}–${(sorted.at(-1) ?? 0).toFixed(1)})`,
  }
}

function line(what: string, value: string, limit: string, holds: boolean): void {
  console.log(
    `${what.padEnd(44)} ${value.padEnd(20)} ${limit.padEnd(10)} ${holds ? 'holds' : 'does not hold'}`,
  )
}

/** Paragraphs of the shipped articles and of the ambiguity cases, again and again. */
function prose(): string[] {
  const root = join(import.meta.dirname, '../..')
  const files = globSync(['facts/articles/*.md', 'README.md', 'CONTRIBUTING.md', 'docs/*.md'], { cwd: root })
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

function measureTexts(): void {
  const names = unpackNames(JSON.parse(packed))
  const matcher = compileMatcher(names)
  const linker = makeLinker(names)
  const pass = (texts: readonly string[]): number => {
    const blocks = texts.map((text): Matched => ({ text, candidates: matcher.find(text) }))
    for (const block of blocks) titledWords(block)
    const context = contextOf(blocks.map(linker.signs))
    return blocks.reduce((sum, block, i) => sum + linker.link(block, i, context).length, 0)
  }
  /** The floor: an expression that goes from capital to capital and does nothing. */
  const capitals = /[A-Z\u0080-\uffff]\w*/g
  const floors: number[] = []
  const times = new Map(Object.keys(TEXTS).map((name) => [name, [] as number[]]))
  const counts = new Map<string, number>()
  for (let round = 0; round < ROUNDS; round++) {
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
  console.log(`${'the floor: reaching every capital of the prose'.padEnd(44)} ${median(floors).shown}`)
  for (const [name, values] of times) {
    const { middle, shown } = median(values)
    line(`find and link, ms/MB: ${name} (${counts.get(name)})`, shown, '< 10', middle < 10)
  }
}

function measureIndex(): void {
  const runs = Array.from({ length: 7 }, () => {
    const script = join(import.meta.dirname, 'index-cost.ts')
    const out = execFileSync(process.execPath, ['--expose-gc', script], { input: packed, encoding: 'utf8' })
    return JSON.parse(out) as { ms: number; bytes: number }
  })
  const made = median(runs.map(({ ms }) => ms))
  const kept = median(runs.map(({ bytes }) => bytes / 1e6))
  line('index of names: making it, cold, ms', made.shown, '< 15', made.middle < 15)
  line('index of names: memory, MB', kept.shown, '< 1.5', kept.middle < 1.5)
  console.log(`(the packed names are ${(packed.length / 1e3).toFixed(0)} kB of JSON)`)
}

measureIndex()
measureTexts()
