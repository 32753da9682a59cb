import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder = ''
let programs = ''

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
const write = (file: string, text: string): void => writeFileSync(join(folder, file), text)

/** A project with the script in it, and an `npm` that writes down what it is asked for and fails where it is to. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attache-release-'))
  programs = mkdtempSync(join(tmpdir(), 'attache-npm-'))
  mkdirSync(join(folder, 'scripts'))
  copyFileSync(join(import.meta.dirname, '../scripts/release.ts'), join(folder, 'scripts/release.ts'))
  write('package.json', JSON.stringify({ name: 'attache', version: '0.1.0', type: 'module' }, null, 2))
  write(
    'package-lock.json',
    JSON.stringify({ version: '0.1.0', packages: { '': { version: '0.1.0' } } }, null, 2),
  )
  write('CHANGELOG.md', '# Changelog\n\n## 1.2.0, not yet released\n\n- Better.\n\n## 0.1.0, 2026-01-01\n')
  write('.gitignore', '.output/\n')
  git('init', '--quiet')
  git('config', 'user.email', 'somebody@attache.example')
  git('config', 'user.name', 'Somebody')
  git('add', '.')
  git('commit', '--quiet', '--message', 'A project')
  const npm = join(programs, 'npm')
  writeFileSync(
    npm,
    `#!/bin/sh
echo "$@" >> "${programs}/asked"
mkdir -p .output
echo zip > ".output/attache-1.2.0-chrome.zip"
exec test "$*" != "$NPM_FAILS"
`,
  )
  chmodSync(npm, 0o755)
})
afterEach(() => {
  for (const made of [folder, programs]) rmSync(made, { recursive: true, force: true })
})

function release(version: string, fails = ''): { readonly status: number | null; readonly told: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release.ts', version], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${programs}${delimiter}${process.env.PATH}`, NPM_FAILS: fails },
  })
  return { status, told: stdout + stderr }
}

test('a release is tested, zipped, committed and tagged, with its day in the changelog', () => {
  const { status, told } = release('1.2.0')
  expect(status).toBe(0)
  expect(readFileSync(join(programs, 'asked'), 'utf8')).toBe('test\nrun zip\n')
  expect(git('tag')).toBe('v1.2.0')
  expect(git('log', '-1', '--format=%s')).toBe('Release 1.2.0')
  expect(git('status', '--porcelain')).toBe('')
  expect(read('CHANGELOG.md')).toMatch(/^## 1\.2\.0, \d{4}-\d\d-\d\d$/m)
  for (const file of ['package.json', 'package-lock.json'])
    expect(JSON.parse(read(file))).toMatchObject({ version: '1.2.0' })
  expect(told).toMatch(/[\da-f]{64} {2}\.output\/attache-1\.2\.0-chrome\.zip/)
})

test.each([
  ['no version', '1.2', () => undefined, /Which version/],
  ['changes that are not committed', '1.2.0', () => write('new.txt', ''), /not committed/],
  ['a version that is there', '1.2.0', () => git('tag', 'v1.2.0'), /is there already/],
  ['nothing in the changelog', '1.3.0', () => undefined, /has no part '## 1\.3\.0, not yet released'/],
])('with %s nothing is released', (_, version, prepare, told) => {
  prepare()
  const before = [git('status', '--porcelain'), git('tag'), git('rev-parse', 'HEAD')]
  const refused = release(version)
  expect(refused.status).toBe(1)
  expect(refused.told).toMatch(told)
  expect([git('status', '--porcelain'), git('tag'), git('rev-parse', 'HEAD')]).toEqual(before)
})

test.each(['test', 'run zip'])('where npm %s fails all is as it was', (step) => {
  const before = git('rev-parse', 'HEAD')
  const { status, told } = release('1.2.0', step)
  expect(status).toBe(1)
  expect(told).toContain('Nothing was changed')
  expect(git('rev-parse', 'HEAD')).toBe(before)
  expect(git('tag')).toBe('')
  expect(git('status', '--porcelain')).toBe('')
  expect(read('CHANGELOG.md')).toContain('1.2.0, not yet released')
})
