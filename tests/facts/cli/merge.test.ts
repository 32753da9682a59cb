import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, expect, test, vi } from 'vitest'
import { EMPTY_BUNDLE, mergeBundles, parseBundle, serialiseBundle } from '../../../facts/bundle/bundle.ts'
import { articlesOf, firstLine, lastLine, linesOf } from '../../../facts/bundle/library-file.ts'
import { linesOfBundle } from '../../../facts/bundle/lines.ts'
import { Sorter } from '../../../facts/cli/lines/sorter.ts'
import { mergeFiles } from '../../../facts/cli/merge.ts'
import type { EntityId, Fact, FactBundle } from '../../../facts/types.ts'

const folder = mkdtempSync(join(tmpdir(), 'attache-merge-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let number = 0
const file = (content: string | Buffer, end = 'jsonl'): string => {
  const path = join(folder, `${++number}.${end}`)
  writeFileSync(path, content)
  return path
}
const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
const sorted = (bundle: FactBundle): string =>
  linesOfBundle(bundle)
    .sort(byBytes)
    .map((line) => `${line}\n`)
    .join('')

async function merged(files: readonly string[], options = {}): Promise<string> {
  const output = join(folder, `${++number}.out.jsonl`)
  await mergeFiles(files, { output, ...options })
  return readFileSync(output, 'utf8')
}

/** Ids that JSON escapes, that end as others go on, and whose order differs between UTF-8 and UTF-16. */
const ID = fc.constantFrom('a', 'a!', 'a"b', 'a\\', 'ab', 'é', '\uff5e', '😀')
const WORDS = fc.constantFrom('', 'said so', 'a “quote”', 'line\nbreak', '\uff5e', '😀', 'é')
const ABOUT = fc.constantFrom<EntityId>('country:KR', 'leader:é', 'leader:lee', 'leader:lee-b')

const entity = fc.record(
  {
    id: ABOUT,
    kind: fc.constant('leader' as const),
    name: WORDS,
    offices: fc.array(
      fc.record({ title: fc.constantFrom('King', 'President'), country: fc.constantFrom('KR', 'US') }),
      { minLength: 1, maxLength: 3 },
    ),
  },
  { requiredKeys: ['id', 'kind', 'name'] },
)
const source = fc.record({
  id: ID,
  title: WORDS,
  language: fc.constant('en'),
  published: fc.constantFrom('2024-01-01', '2025-06-30'),
})
const fact: fc.Arbitrary<Fact> = fc
  .record({ id: ID, source: ID, about: fc.array(ABOUT, { minLength: 1, maxLength: 2 }), exact: WORDS })
  .map(({ exact, ...rest }) => ({
    ...rest,
    kind: 'statement' as const,
    quote: { start: 0, end: exact.length, exact, prefix: '', suffix: '', block: 0 },
    checks: [],
  }))
const bundle: fc.Arbitrary<FactBundle> = fc
  .record({
    entities: fc.array(entity, { maxLength: 4 }),
    sources: fc.array(source, { maxLength: 4 }),
    facts: fc.array(fact, { maxLength: 6 }),
    texts: fc.array(fc.record({ id: ID, blocks: fc.constant([]) }), { maxLength: 3 }),
  })
  .map((parts) => mergeBundles({ ...EMPTY_BUNDLE, ...parts }, EMPTY_BUNDLE))

test('files merge as bundles do: in any order, in any groups, any number of times', async () => {
  await fc.assert(
    fc.asyncProperty(bundle, bundle, bundle, async (a, b, c) => {
      const [fa = '', fb = '', fc_ = ''] = [a, b, c].map((one) => file(sorted(one)))
      const all = await merged([fa, fb, fc_])
      expect(all).toBe(sorted([a, b, c].reduce(mergeBundles)))
      expect(await merged([fc_, fa, fb, fa])).toBe(all)
      const left = file(await merged([fa, fb]))
      const right = file(await merged([fb, fc_]))
      expect(await merged([left, fc_])).toBe(all)
      expect(await merged([fa, right])).toBe(all)
      expect(await merged([file(all), file(all)])).toBe(all)
    }),
    { numRuns: 40 },
  )
})

/** An article about one leader, so that every number gives another one. */
const articleOf = (n: number): FactBundle => {
  const id = `source:${n}`
  return {
    ...EMPTY_BUNDLE,
    sources: [{ id, title: `Title ${n}`, language: 'en' }],
    entities: [{ id: 'leader:lee', kind: 'leader', name: 'Lee' }],
    facts: [
      {
        id: `fact:${n}`,
        kind: 'statement',
        about: ['leader:lee'],
        quote: { start: 0, end: 6, exact: 'Lee is', prefix: '', suffix: '', block: 0 },
        source: id,
        checks: [],
      },
    ],
    texts: [{ id, blocks: [{ kind: 'paragraph', text: 'Lee is.' }] }],
  }
}
const MANY = Array.from({ length: 200 }, (_, n) => articleOf(n))
const whole = sorted(MANY.reduce(mergeBundles))

test('more files than are read at once', async () => {
  const files = MANY.map((one) => file(sorted(one)))
  expect(await merged(files)).toBe(whole)
  expect(await merged(files.toReversed())).toBe(whole)
})

test('bundles, exported libraries, packed files and lines in any order are joined', async () => {
  const all = MANY.reduce(mergeBundles)
  const library = [firstLine(200), ...articlesOf(all).map(linesOf), lastLine(200, all.facts.length)].join('')
  const lines = sorted(all).trimEnd().split('\n')
  expect(await merged([file(serialiseBundle(all), 'json')])).toBe(whole)
  expect(await merged([file(library)])).toBe(whole)
  expect(await merged([file(gzipSync(whole), 'gz'), file(JSON.stringify(all), 'json')])).toBe(whole)
  expect(await merged([file(lines.toReversed().join('\n'))], { sort: true })).toBe(whole)
  expect(await merged([file(lines.join('\r\n'))])).toBe(whole)
  const output = join(folder, 'bundle.json')
  await mergeFiles([file(whole)], { output })
  expect(parseBundle(readFileSync(output, 'utf8'))).toEqual(mergeBundles(all, EMPTY_BUNDLE))
  expect(readdirSync(folder).filter((name) => name.startsWith('.facts-'))).toEqual([])
})

test('lines that were written otherwise come out as they are written here', async () => {
  const odd = whole
    .trimEnd()
    .split('\n')
    .map((line) => JSON.stringify(JSON.parse(line), null, 1).replaceAll('\n', ' '))
  expect(await merged([file(odd.join('\n'))])).toBe(whole)
})

test('runs on the disk do not change the order', async () => {
  const sorter = new Sorter(join(folder, 'runs'))
  for (const [n, one] of MANY.toReversed().entries()) {
    await sorter.add(
      Buffer.from(
        linesOfBundle(one)
          .map((line) => `${line}\n`)
          .join(''),
      ),
    )
    if (n % 2 === 0) await sorter.flush()
  }
  let out = ''
  for await (const lines of sorter.sorted()) out += `${lines.join('\n')}\n`
  expect(Buffer.from(out, 'latin1').toString()).toBe(whole)
})

test('what cannot be read is said and counted, and the rest is joined', async () => {
  const said: string[] = []
  const write = vi.spyOn(process.stderr, 'write').mockImplementation((line) => said.push(String(line)) > 0)
  const lines = whole.trimEnd().split('\n')
  const bad = [
    ...lines.slice(0, 3),
    '{"fact":{"id":"fact:100","kind"',
    '{"fact":{"id":"fact:100"}}',
    '{"__proto__":{}}',
    '"text"',
    ...lines.slice(3),
  ]
  const output = join(folder, 'rest.jsonl')
  const path = file(
    Buffer.concat([Buffer.from(bad.join('\n')), Buffer.from('\n{"text":{"id":"\xff"}}\n', 'latin1')]),
  )
  const outcome = await mergeFiles([path], { output })
  write.mockRestore()
  expect(readFileSync(output, 'utf8')).toBe(whole)
  expect(outcome.bad).toBe(5)
  expect(said).toEqual([
    `${path}, line 4: this is not a fact bundle: it is not JSON\n`,
    `${path}, line 5: this is not a fact\n`,
    `${path}, line 6: this is not a fact bundle: it has a key named __proto__\n`,
    `${path}, line 7: a line must have an annotation, an entity, a fact, a source or a text\n`,
    `${path}, line ${bad.length + 1}: this is not text in UTF-8\n`,
  ])
})

test.each([
  [
    'lines that are not sorted',
    () => [file(`${whole}${whole}`)],
    'the lines are not sorted: sort them with LC_ALL=C sort',
  ],
  ['a file that is not there', () => [join(folder, 'nowhere')], 'nowhere: there is no such file'],
  ['a folder', () => [folder], 'it cannot be read: it is a folder'],
  [
    'half of a gzip file',
    () => [file(gzipSync(whole).subarray(0, 200), 'gz')],
    'it cannot be read: the gzip file is broken',
  ],
  [
    'a bundle of a newer version',
    () => [file('{"format":"attache-facts","version":9}', 'json')],
    'version 9',
  ],
  [
    'a library of a newer version',
    () => [file('{"format":"attache-library","version":9}')],
    'a newer Attaché',
  ],
])('%s: nothing is written', async (_, files, message) => {
  const output = file('as it was')
  await expect(mergeFiles(files(), { output })).rejects.toThrow(message)
  expect(readFileSync(output, 'utf8')).toBe('as it was')
})
