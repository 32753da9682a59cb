import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const script = join(import.meta.dirname, '../scripts/leaders.ts')
const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' })

test('who sits agrees with other lists, or each difference has its reason', () => {
  const { stdout, stderr, status } = run()
  if (stdout.includes('skipped')) console.log(stdout.trim())
  expect(stdout + stderr).toMatch(/^leaders: (?:\d+ entries compared|skipped)/)
  expect(status).toBe(0)
})

test('without those lists it says so', () => {
  expect(run('/no/such/folder').stdout).toBe('leaders: skipped, there is no /no/such/folder\n')
})
