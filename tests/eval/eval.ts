/**
 * `npm run eval`: how well names are found and linked, in numbers, beside a plain dictionary and compromise on the
 * same texts; and how right facts are. Marked texts are read from the folder that is named (`../shared/gold` unless told
 * otherwise), real pages and GUM from those that ATTACHE_PAGES and ATTACHE_GUM name, libraries that tag words from the
 * one that ATTACHE_WAYS names; the project's own cases are always there. `--mistakes` names each case that is wrong;
 * `--new FOLDER` writes facts of real pages that nobody judged yet down for judges.
 */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildArticle, loadWorld } from '../../facts/cli/load.ts'
import type { World } from '../../facts/types.ts'
import { readArticleCases, scoreArticle, sumOf } from './articles.ts'
import { aboutOf, mistakes, readCases } from './cases.ts'
import { type Finder, makeFinders } from './finders.ts'
import { gumTable } from './gum.ts'
import { judgedTable } from './judged-report.ts'
import { kindTables } from './kinds-report.ts'
import { showParser } from './parser.ts'
import { emptyTally, type GoldText, judge, rates, type Tally } from './score.ts'
import { row } from './table.ts'
import { waysTable } from './ways-report.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { mistakes: { type: 'boolean', default: false }, new: { type: 'string' } },
})
const folder = positionals[0] ?? join(import.meta.dirname, '../../../shared/gold')
const finders = makeFinders()

const WIDTHS = [12, 12, 24, 24, 9]

function shown(tally: Tally, kind: 'country' | 'leader'): string {
  const { precision, recall, f1 } = rates(tally[kind])
  const n = tally[kind].right + tally[kind].missed
  return `${precision.toFixed(3)} ${recall.toFixed(3)} ${f1.toFixed(3)} (${n})`
}

function measure(finder: Finder, texts: readonly GoldText[]): { tally: Tally; msPerMb: number } {
  const tally = emptyTally()
  const size = texts.reduce((sum, { text }) => sum + text.length, 0) / 1e6
  // Once to warm up, once to measure.
  for (const { text } of texts) finder.find(text)
  const start = performance.now()
  const found = texts.map(({ text }) => finder.find(text))
  const msPerMb = (performance.now() - start) / size
  texts.forEach((text, i) => {
    judge(text, found[i] ?? [], tally)
  })
  return { tally, msPerMb }
}

function goldTables(files: readonly string[]): void {
  console.log(row(['texts', 'finder', 'countries: P R F1 (n)', 'leaders: P R F1 (n)', 'ms/MB'], WIDTHS))
  const sums = new Map(finders.map((finder) => [finder, emptyTally()]))
  for (const file of files) {
    const texts = readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as GoldText)
    for (const finder of finders) {
      const { tally, msPerMb } = measure(finder, texts)
      const sum = sums.get(finder)
      for (const kind of ['country', 'leader'] as const)
        for (const key of ['right', 'wrong', 'missed'] as const) if (sum) sum[kind][key] += tally[kind][key]
      const name = basename(file, '.jsonl')
      console.log(
        row([name, finder.name, shown(tally, 'country'), shown(tally, 'leader'), msPerMb.toFixed(0)], WIDTHS),
      )
    }
  }
  for (const [finder, tally] of sums)
    console.log(row(['together', finder.name, shown(tally, 'country'), shown(tally, 'leader')], WIDTHS))
}

function ownCases(): void {
  const cases = readCases()
  for (const finder of finders) {
    const right = cases.filter(
      (one) => mistakes(one, finder.find(one.text, aboutOf(one))).length === 0,
    ).length
    console.log(
      `ambiguity cases, ${finder.name}: ${right} of ${cases.length} (${((right / cases.length) * 100).toFixed(1)} %)`,
    )
  }
}

/** Facts, speakers, pronouns and dates of the articles written for the project. */
function articleTable(world: World): void {
  const scores = readArticleCases().map((one) => scoreArticle(one, buildArticle(one.article, world).facts))
  console.log('\nArticles written for the project, which the rules were tuned on: real ones are harder.')
  console.log(row(['articles', 'precision', 'recall', 'n'], [12, 12, 12, 6]))
  for (const kind of ['facts', 'speakers', 'references', 'dates'] as const) {
    const sum = sumOf(scores.map((score) => score[kind]))
    const { precision, recall } = rates(sum)
    const n = sum.right + sum.missed
    console.log(row([kind, precision.toFixed(3), recall.toFixed(3), n], [12, 12, 12, 6]))
  }
  if (values.mistakes) for (const { mistakes } of scores) console.log(mistakes.join('\n'))
}

if (existsSync(folder)) goldTables(globSync('*.jsonl', { cwd: folder }).sort())
else console.log(`eval: the marked texts are skipped, there is no ${folder}`)
ownCases()
const world = loadWorld()
articleTable(world)
kindTables(world, values.mistakes)
console.log()
showParser(process.env.ATTACHE_TREEBANKS)
console.log()
gumTable(world)
judgedTable(world, values.new)
await waysTable(world, process.env.ATTACHE_WAYS)
