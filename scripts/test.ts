/** `npm test`: everything, one step after the other; the first that fails stops it. Ends with the sum of all tests. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { needBrowser } from './browsers.mjs'

const results = mkdtempSync(join(tmpdir(), 'attache-results-'))
const unitResults = join(results, 'unit.json')
const browserResults = join(results, 'browsers.json')

interface Step {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
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
  },
  { name: 'build for Chrome', command: ['wxt', 'zip'] },
  { name: 'build for Firefox', command: ['wxt', 'zip', '-b', 'firefox'] },
  {
    name: 'web-ext lint',
    command: ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted'],
  },
  {
    name: 'in Chromium and Firefox',
    command: ['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: browserResults },
  },
]

interface Count {
  passed: number
  failed: number
  skipped: number
}

function unitCount(): Count {
  const report = JSON.parse(readFileSync(unitResults, 'utf8')) as Record<string, number>
  return {
    passed: report.numPassedTests ?? 0,
    failed: report.numFailedTests ?? 0,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  }
}

function browserCount(): Count {
  const { stats } = JSON.parse(readFileSync(browserResults, 'utf8')) as { stats: Record<string, number> }
  return {
    passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: stats.unexpected ?? 0,
    skipped: stats.skipped ?? 0,
  }
}

function run(): boolean {
  for (const kind of ['chromium', 'firefox'] as const) needBrowser(kind)
  for (const { name, command, env } of STEPS) {
    console.log(`\n── ${name}: ${command[0]} ${command[1]}`)
    const [program = '', ...args] = command
    const { status } = spawnSync(program, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    })
    if (status !== 0) {
      console.error(`\n${name} failed.`)
      return false
    }
  }
  return true
}

try {
  if (run()) {
    const [a, b] = [unitCount(), browserCount()]
    console.log(
      `\n${a.passed + b.passed} passed, ${a.failed + b.failed} failed, ${a.skipped + b.skipped} skipped`,
    )
  } else process.exitCode = 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(results, { recursive: true, force: true })
}
