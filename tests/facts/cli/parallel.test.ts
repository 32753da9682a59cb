import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { mergeFiles } from '../../../facts/cli/merge.ts'
import { said } from './cities.ts'

const folder = mkdtempSync(join(tmpdir(), 'attache-parallel-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const FACTS = [process.execPath, join(import.meta.dirname, '../../../facts/cli/index.ts')]

const run = (command: string, ...args: readonly string[]) =>
  spawnSync(command, args, { encoding: 'utf8', cwd: folder })

const facts = (...args: readonly string[]) => run(FACTS[0]!, FACTS[1]!, ...args)

const read = (name: string): string => readFileSync(join(folder, name), 'utf8')

/** Lines of articles, packed. */
const shard = (name: string, cities: readonly string[]): void => {
  const lines = cities.map((title) => `${JSON.stringify({ title, text: said(title), date: '2026-05-04' })}\n`)
  writeFileSync(join(folder, name), gzipSync(lines.join('')))
}

/** The numbers of the jobs that GNU parallel says were done, and how each ended. */
const jobs = (): string[][] =>
  read('jobs.log')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map((fields) => [fields[0] ?? '', fields[6] ?? ''])

test('GNU parallel builds shards, goes on with those that are left, and in any order they give the bytes of one build', async (context) => {
  const { stdout } = run('parallel', '--version')
  if (!/^GNU parallel/.test(stdout ?? '')) {
    console.log('Skipped: GNU parallel is not installed (Debian has it as `parallel`).')
    context.skip()
  }
  shard('a.jsonl.gz', ['Ankara', 'Berlin', 'Doha'])
  shard('b.jsonl.gz', ['Doha', 'Hanoi', 'Lima'])
  shard('all.jsonl.gz', ['Ankara', 'Berlin', 'Doha', 'Hanoi', 'Lima'])
  const parallel = (...shards: readonly string[]) => {
    const build = [...FACTS, 'build', '{}', '--jobs', '1', '-o', '{/.}.out.jsonl']
    return run('parallel', '--will-cite', '--joblog', 'jobs.log', '--resume', ...build, ':::', ...shards)
  }
  expect(parallel('a.jsonl.gz').status).toBe(0)
  expect(jobs()).toEqual([['1', '0']])
  // What is done is not done again.
  writeFileSync(join(folder, 'a.jsonl.gz'), 'no longer needed')
  expect(parallel('a.jsonl.gz', 'b.jsonl.gz').status).toBe(0)
  expect(jobs()).toEqual([
    ['1', '0'],
    ['2', '0'],
  ])
  expect(facts('build', 'all.jsonl.gz', '-o', 'whole.jsonl').status).toBe(0)
  for (const order of [
    ['a', 'b'],
    ['b', 'a'],
  ]) {
    const files = order.map((name) => `${name}.jsonl.out.jsonl`)
    await mergeFiles(
      files.map((file) => join(folder, file)),
      { output: join(folder, 'merged.jsonl') },
    )
    expect(read('merged.jsonl')).toBe(read('whole.jsonl'))
  }
  expect(read('whole.jsonl')).toContain('Hanoi')
}, 120_000)
