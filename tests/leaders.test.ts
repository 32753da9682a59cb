import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const script = join(import.meta.dirname, '../scripts/leaders.ts')
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })

test('who sits agrees with other lists, or each difference has its reason', ({ skip }) => {
  const { stdout, stderr, status } = run()
  // The lists are optional: what was not compared has not passed.
  const isSkipped = stdout.startsWith('leaders: skipped')
  if (isSkipped) console.log(stdout.trim())
  skip(isSkipped, stdout.trim())
  expect(stdout + stderr).toMatch(/^leaders: \d+ entries compared/)
  expect(status).toBe(0)
})

test('without those lists it says so', () => {
  expect(run('/no/such/folder').stdout).toBe('leaders: skipped, there is no /no/such/folder\n')
})
