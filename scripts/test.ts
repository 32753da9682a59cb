/**
 * `npm test` and `npm run test:all`: one step after the other; the first that fails stops it. Ends with the sum of all
 * tests, whatever happens; a step that fails without naming a test counts as one that failed. `npm test` leaves out the
 * browser specs that take long, and says before the sum how many these are.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needBrowser } from './browsers.mjs'

const results = mkdtempSync(join(tmpdir(), 'attache-results-'))
const unitResults = join(results, 'unit.json')
const browserResults = join(results, 'browsers.json')
const longResults = join(results, 'long.json')

const isAll = process.argv[2] === 'all'

/** How many specs `npm test` leaves out, once they have been counted. */
let left: number | undefined

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

interface Step {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Of a step that runs tests: how they went, by the report it has written. */
  readonly count?: () => Count
}

const SPECS = ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts']

/** Counts the specs that take long, and runs none. */
const COUNT_LONG: Step = {
  name: 'long specs, which only npm run test:all runs',
  command: [...SPECS, '--list', '--grep', '@long', '--reporter=json'],
  env: { PLAYWRIGHT_JSON_OUTPUT_NAME: longResults },
  count: () => {
    left = statsOf(longResults).skipped
    return NONE
  },
}

const STEPS: readonly Step[] = [
  { name: 'types', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc'] },
  { name: 'lint', command: ['biome', 'ci', '--error-on-warnings', '.'] },
  {
    name: 'unit tests',
    command: [
      'vitest',
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${unitResults}`,
    ],
    count: unitCount,
  },
  { name: 'build for Chrome', command: ['wxt', 'zip'] },
  { name: 'build for Firefox', command: ['wxt', 'zip', '-b', 'firefox'] },
  {
    name: 'web-ext lint',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted'],
  },
  ...(isAll ? [] : [COUNT_LONG]),
  {
    name: 'in Chromium and Firefox',
    command: [...SPECS, '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserResults, ATTACHE_SPECS: isAll ? 'all' : 'short' },
    count: browserCount,
  },
]

function unitCount(): Count {
  const report = JSON.parse(readFileSync(unitResults, 'utf8')) as Record<string, number>
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  }
}

function statsOf(report: string): Readonly<Record<string, number>> {
  return (JSON.parse(readFileSync(report, 'utf8')) as { stats: Record<string, number> }).stats
}

function browserCount(): Count {
  const stats = statsOf(browserResults)
  return {
    passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: stats.unexpected ?? 0,
    skipped: stats.skipped ?? 0,
  }
}

const NONE: Count = { passed: 0, failed: 0, skipped: 0 }
const ONE_FAILED: Count = { ...NONE, failed: 1 }

function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }
}

/** Runs a step. @returns how its tests went; one has failed where the step has, or has no report to show */
function take({ name, command, env, count }: Step): Count {
  console.log(`\n── ${name}: ${command[0]} ${command[1] ?? ''}`)
  const [program = '', ...args] = command
  const { status, error } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  if (error) console.error(error.message)
  const told = countOf(count)
  if (status === 0 && told) return told
  console.error(`\n${name} failed.`)
  return told && told.failed > 0 ? told : add(told ?? NONE, ONE_FAILED)
}

/** @returns undefined where the report is missing, or none */
function countOf(count: () => Count = () => NONE): Count | undefined {
  try {
    return count()
  } catch {
    return undefined
  }
}

function run(): Count {
  let sum = NONE
  try {
    for (const kind of ['chromium', 'firefox'] as const) needBrowser(kind)
    for (const step of STEPS) {
      sum = add(sum, take(step))
      if (sum.failed > 0) return sum
    }
    return sum
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return add(sum, ONE_FAILED)
  }
}

const { passed, failed, skipped } = run()
rmSync(results, { recursive: true, force: true })
if (failed > 0) process.exitCode = 1
if (left !== undefined) console.log(`\n${left} long specs were left to npm run test:all`)
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
