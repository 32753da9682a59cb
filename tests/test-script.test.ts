import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let folder = ''

/** A project with the scripts in it, and programs that do what a test tells them. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-tests-'))
  for (const name of ['scripts', 'programs', 'node_modules', 'node_modules/node', 'node_modules/node/bin'])
    mkdirSync(join(folder, name))
  for (const name of ['test.ts', 'browsers.mjs', 'setup.mjs'])
    copyFileSync(join(import.meta.dirname, '../scripts', name), join(folder, 'scripts', name))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  for (const name of ['wxt', 'tsc', 'biome', 'web-ext']) program(name, 'exit 0')
  program('vitest', `${units(40, 0, 2)}`)
  program('playwright', `${specs(10, 0, 1)}`)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

function program(name: string, script: string): void {
  const file = join(folder, 'programs', name)
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
}

/** A program that reports unit tests the way vitest does. */
const units = (passed: number, failed: number, skipped: number, status = failed > 0 ? 1 : 0): string => `
for option in "$@"; do case "$option" in --outputFile.json=*) file="\${option#*=}";; esac; done
echo '{"numPassedTests":${passed},"numFailedTests":${failed},"numPendingTests":${skipped},"numTodoTests":0}' > "$file"
exit ${status}`

/** How many specs are long: what Playwright lists and does not run, it reports as skipped. */
const LONG = 7

const LIST_LONG = `case "$*" in *--list*--grep*@long*) echo '{"stats":{"skipped":${LONG}}}' > "$PLAYWRIGHT_JSON_OUTPUT_NAME"; exit;; esac`

/** A program that reports specs the way Playwright does: the long ones pass, if they are run. */
const specs = (passed: number, failed: number, skipped: number, status = failed > 0 ? 1 : 0): string => `
${LIST_LONG}
run=${passed - 1}
test "$ATTACHE_SPECS" = short || run=$((run + ${LONG}))
echo "{\\"stats\\":{\\"expected\\":$run,\\"flaky\\":1,\\"unexpected\\":${failed},\\"skipped\\":${skipped}}}" > "$PLAYWRIGHT_JSON_OUTPUT_NAME"
exit ${status}`

function spawnTests(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const [script = '', ...args] = words
  const { status, stdout } = spawnSync(process.execPath, [join('scripts', script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      ATTACHE_CHROMIUM: process.execPath,
      ATTACHE_FIREFOX: process.execPath,
      PATH: `${join(folder, 'programs')}${delimiter}${process.env.PATH}`,
      ...env,
    },
  })
  const lines = stdout.trimEnd().split('\n')
  return { status, last: lines.at(-1), before: lines.filter((line) => line !== '').at(-2) }
}

function run(script = 'test.ts', env: Readonly<Record<string, string>> = {}) {
  const { status, last } = spawnTests([script, ...(script === 'setup.mjs' ? ['test'] : [])], env)
  return { status, last }
}

test('the sum of all tests is the last line, and before it how many long specs were left out', () => {
  expect(spawnTests(['test.ts'])).toEqual({
    status: 0,
    before: '7 long specs were left to npm run test:all',
    last: '50 passed, 0 failed, 3 skipped',
  })
})

test('with all of them the long specs are run, and nothing is left out', () => {
  const { status, before, last } = spawnTests(['test.ts', 'all'])
  expect(before).not.toContain('left')
  expect({ status, last }).toEqual({ status: 0, last: '57 passed, 0 failed, 3 skipped' })
})

test('npm test is the short one, npm run test:all the whole one, which a clean checkout is tested with', () => {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>
  }
  expect(scripts.test).toBe('node scripts/setup.mjs test')
  expect(scripts['test:all']).toBe('node scripts/setup.mjs test all')
  expect(readFileSync(join(import.meta.dirname, '../.ci/run'), 'utf8')).toMatch(/^npm run test:all$/m)
})

test.each([
  ['short', true],
  ['all', false],
  ['', false],
])('of the specs those that are long are left out if %j are asked for: %j', async (size, isLeftOut) => {
  vi.stubEnv('ATTACHE_SPECS', size)
  vi.resetModules()
  const { default: config } = await import('./e2e/playwright.config.ts')
  const left = [config.grepInvert ?? []].flat()
  expect(left.some((one) => one.test('memory is what it was @long'))).toBe(isLeftOut)
  expect(left.some((one) => one.test('a card opens'))).toBe(false)
})

test.each<[string, () => void, string]>([
  ['types', () => program('tsc', 'exit 2'), '0 passed, 1 failed, 0 skipped'],
  [
    'a program that is not there',
    () => rmSync(join(folder, 'programs/web-ext')),
    '40 passed, 1 failed, 2 skipped',
  ],
  ['a unit test', () => program('vitest', units(38, 2, 2)), '38 passed, 2 failed, 2 skipped'],
  [
    'a file of unit tests that cannot be read',
    () => program('vitest', units(38, 0, 2, 1)),
    '38 passed, 1 failed, 2 skipped',
  ],
  ['the unit tests, without a report', () => program('vitest', 'exit 1'), '0 passed, 1 failed, 0 skipped'],
  ['a build', () => program('wxt', 'test "$1" != zip'), '40 passed, 1 failed, 2 skipped'],
  ['a spec', () => program('playwright', specs(8, 2, 1)), '48 passed, 2 failed, 3 skipped'],
  [
    'the browsers, without a report',
    () => program('playwright', `${LIST_LONG}; exit 1`),
    '40 passed, 1 failed, 2 skipped',
  ],
  [
    'the browsers, by a signal',
    () => program('playwright', `${LIST_LONG}; kill -9 $$`),
    '40 passed, 1 failed, 2 skipped',
  ],
  [
    'the count of the long specs',
    () => program('playwright', `case "$*" in *--list*) exit 1;; esac; ${specs(10, 0, 1)}`),
    '40 passed, 1 failed, 2 skipped',
  ],
  [
    'a report of specs that is cut off',
    () => program('playwright', `${LIST_LONG}; echo "{" > "$PLAYWRIGHT_JSON_OUTPUT_NAME"`),
    '40 passed, 1 failed, 2 skipped',
  ],
  [
    'the report of specs, which is missing',
    () => program('playwright', `${LIST_LONG}; exit 0`),
    '40 passed, 1 failed, 2 skipped',
  ],
])('the sum is the last line where this fails: %s', (_, breakIt, last) => {
  breakIt()
  // `web-ext` may be installed where the test runs.
  expect(run('test.ts', { PATH: `${join(folder, 'programs')}${delimiter}/usr/bin${delimiter}/bin` })).toEqual(
    { status: 1, last },
  )
})

test('no browser is one that failed', () => {
  expect(run('test.ts', { ATTACHE_FIREFOX: join(folder, 'nowhere') })).toEqual({
    status: 1,
    last: '0 passed, 1 failed, 0 skipped',
  })
})

test('where nothing can be installed, or the tests are killed, the sum says so as well', () => {
  const failed = { status: 1, last: '0 passed, 1 failed, 0 skipped' }
  program('npm', 'exit 1')
  expect(run('setup.mjs')).toEqual(failed)
  const node = join(folder, 'node_modules/node/bin/node')
  writeFileSync(node, '#!/bin/sh\nkill -9 $$\n')
  chmodSync(node, 0o755)
  writeFileSync(join(folder, 'package-lock.json'), '{}')
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{}')
  expect(run('setup.mjs')).toEqual(failed)
})
