import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parseBundle } from '../../facts/bundle.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'attache-cli-'))
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const facts = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'facts/cli.ts'), ...args], { encoding: 'utf8', cwd: root })

test('build, search and check go through files', () => {
  const bundle = join(folder, 'bundle.json')
  expect(facts('build', 'facts/articles/lee-tokyo-washington.md', '-o', bundle)).toMatchObject({
    status: 0,
    stderr: '',
  })
  expect(parseBundle(readFileSync(bundle, 'utf8')).facts.length).toBeGreaterThan(20)
  expect(facts('search', bundle, 'Ishba').stdout).toContain('Shigeru Ishiba')
  expect(facts('check', bundle).stdout).toContain('This cannot be')
})

test('a build that fails leaves the bundle that was there', () => {
  const kept = file('kept.json', 'as it was')
  expect(
    facts('build', 'facts/articles/lee-tokyo-washington.md', file('none.md', ''), '-o', kept).status,
  ).toBe(2)
  expect(readFileSync(kept, 'utf8')).toBe('as it was')
})

test('mentions keep their offsets over lines', () => {
  const text = 'Lee Jae-myung spoke.\n\nLee left for Japan.'
  const { stdout } = facts('mentions', file('texts.jsonl', `${JSON.stringify({ id: 7, text })}\n`))
  const { id, mentions } = JSON.parse(stdout) as {
    id: number
    mentions: { start: number; end: number; surface: string; kind: string; iso2?: string }[]
  }
  expect(id).toBe(7)
  expect(mentions.map((m) => m.surface)).toEqual(['Lee Jae-myung', 'Lee', 'Japan'])
  for (const m of mentions) expect(text.slice(m.start, m.end)).toBe(m.surface)
  expect(mentions[2]).toMatchObject({ kind: 'country', iso2: 'JP' })
})

test.each([
  ['an empty article', ['build', file('empty.txt', '')], 'empty.txt: the article is empty'],
  [
    'a binary file',
    ['build', file('binary.bin', Buffer.from([0x7f, 0x45, 0, 0xff, 0xfe]))],
    'binary.bin: this is not a text file',
  ],
  ['a file that is not there', ['build', 'nowhere.md'], 'nowhere.md: there is no such file'],
  ['a folder', ['build', folder], 'it cannot be read'],
  [
    'a bundle with wrong types',
    ['check', file('wrong.json', '{"format":"attache-facts","version":1,"sources":3}')],
    'wrong.json: this is no fact bundle: sources',
  ],
  [
    'a bundle with __proto__ keys',
    ['check', file('proto.json', '{"__proto__":{"x":1}}')],
    'proto.json: this is no fact bundle: it has a key named __proto__',
  ],
  [
    'a bundle of 50 MB',
    ['search', file('large.json', `["${'x'.repeat(50_000_000)}"]`), 'x'],
    'large.json: the bundle is too large',
  ],
  ['a line that is no JSON', ['mentions', file('bad.jsonl', 'x')], 'bad.jsonl, line 1'],
  ['no command', [], 'Usage'],
  ['an unknown option', ['build', '--nope'], '--nope'],
])('%s: exit 2 and one message', (_, args, message) => {
  const { status, stderr, stdout } = facts(...args)
  expect(stderr).toContain(message)
  expect(stderr).not.toContain('    at ')
  expect(stdout).toBe('')
  expect(status).toBe(2)
})
