import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EMPTY_BUNDLE, mergeBundles } from '../../../facts/bundle/bundle.ts'
import { linesOfBundle } from '../../../facts/bundle/lines.ts'
import { writeParquet } from '../../../facts/cli/parquet.ts'
import { type QueryOptions, queryFacts } from '../../../facts/cli/query.ts'
import { entityNamed } from '../../../facts/cli/resolve-names.ts'
import type { Entity, Fact, FactBundle, Source } from '../../../facts/types.ts'
import { world } from '../world.ts'

/** Its name has characters that mean something in patterns of file names and in SQL. */
const folder = mkdtempSync(join(tmpdir(), "attache-[query]-'s-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ENTITIES: readonly Entity[] = [
  { id: 'leader:emmanuel-macron', kind: 'leader', name: 'Emmanuel Macron' },
  { id: 'leader:new-person', kind: 'leader', name: 'New Person' },
  { id: 'country:IT', kind: 'country', name: 'Italy', iso2: 'IT' },
]
const source = (n: number, more: Partial<Source> = {}): Source => ({
  id: `source:${n}`,
  title: `Title ${n}`,
  language: 'en',
  ...more,
})
const fact = (n: number, from: number, about: Fact['about'], more: Partial<Fact> = {}): Fact => ({
  id: `fact:${n}`,
  kind: 'meeting',
  about,
  quote: { start: 0, end: 13, exact: 'He was there.', prefix: '', suffix: '', block: 0 },
  brackets: [{ start: 0, end: 2, text: 'Macron' }],
  source: `source:${from}`,
  checks: [],
  ...more,
})
const when = (from: string, to: string) => ({ when: { text: '', from, to, sure: 'stated' as const } })
const BUNDLE: FactBundle = {
  ...EMPTY_BUNDLE,
  entities: ENTITIES,
  sources: [
    source(1, { published: '2025-03-01', publisher: 'A "b", c', url: 'https://news.example/1' }),
    source(2, { saved: '2025-06-01T10:00:00.000Z' }),
    source(3),
  ],
  facts: [
    fact(1, 1, ['leader:emmanuel-macron', 'country:IT']),
    fact(2, 1, ['leader:emmanuel-macron'], { kind: 'statement', ...when('2024-01-01', '2024-12-31') }),
    fact(3, 2, ['country:IT'], { where: 'Rome' }),
    fact(4, 3, ['leader:new-person'], { kind: 'visit' }),
    // Its article is not there.
    fact(5, 9, ['country:IT']),
  ],
  texts: [{ id: 'source:1', blocks: [{ kind: 'paragraph', text: 'He was there.' }] }],
}

const shard = (name: string, parts: Partial<FactBundle>): string => {
  const path = join(folder, name)
  const bundle = mergeBundles({ ...EMPTY_BUNDLE, ...parts }, EMPTY_BUNDLE)
  const lines = linesOfBundle(bundle).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''))
  return path
}
const whole = shard('whole.jsonl', BUNDLE)
const parquet = join(folder, 'parquet [a]')
beforeAll(async () => {
  const { said } = await writeParquet([whole], { output: parquet })
  expect(said).toBe(`${parquet}: 4 facts about 3 leaders and countries\n`)
})

async function ids(place: string, options: QueryOptions): Promise<string[]> {
  const { said } = await queryFacts([place], { ...options, format: 'json' })
  return said
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { fact: Fact }).fact.id)
}

describe('facts by', () => {
  test.each<[string, QueryOptions, string[]]>([
    ['nothing', {}, ['fact:3', 'fact:1', 'fact:2', 'fact:4']],
    ['a leader', { person: ['Macron'] }, ['fact:1', 'fact:2']],
    ['a leader whom only an article knows', { person: ['leader:new-person'] }, ['fact:4']],
    ['a country by its code', { country: ['it'] }, ['fact:3', 'fact:1']],
    ['both', { person: ['Emmanuel Macron'], country: ['Italy'] }, ['fact:1']],
    ['kinds', { kind: ['visit,statement'] }, ['fact:2', 'fact:4']],
    ['the first day', { from: '2025-01-01' }, ['fact:3', 'fact:1']],
    ['the last day', { to: '2025-03-01' }, ['fact:1', 'fact:2']],
    ['a year', { from: '2024', to: '2024' }, ['fact:2']],
    ['a month', { from: '2025-06', to: '2025-06' }, ['fact:3']],
    ['a day within a longer time', { from: '2024-06-06', to: '2024-06-06' }, ['fact:2']],
    ['all of it', { person: ['Macron'], kind: ['meeting'], from: '2025', to: '2026' }, ['fact:1']],
    ['what there is none of', { country: ['Japan'] }, []],
    ['how many', { limit: '2' }, ['fact:3', 'fact:1']],
  ])('%s: the same out of lines and out of Parquet', async (_, options, expected) => {
    expect(await ids(whole, options)).toEqual(expected)
    expect(await ids(parquet, options)).toEqual(expected)
  })
})

test('all that is known comes back, and the names of those whom a fact is about', async () => {
  const [line = ''] = (await queryFacts([parquet], { kind: ['visit'], format: 'json' })).said.split('\n')
  expect(JSON.parse(line)).toEqual({
    fact: BUNDLE.facts[3],
    source: BUNDLE.sources[2],
    names: ['New Person'],
  })
  const fromLines = await queryFacts([whole], { format: 'json' })
  expect((await queryFacts([parquet], { format: 'json' })).said).toBe(fromLines.said)
})

test('CSV and a table', async () => {
  const { said } = await queryFacts([parquet], { person: ['Macron'], format: 'csv' })
  const rows: Record<string, string>[] = parse(said, { columns: true })
  expect(rows[0]).toMatchObject({
    from: '2025-03-01',
    about: 'Emmanuel Macron; Italy',
    statement: '[Macron] was there.',
    publisher: 'A "b", c',
  })
  expect((await queryFacts([parquet], { person: ['Macron'] })).said).toBe(
    [
      '2025-03-01  meeting    Emmanuel Macron; Italy  [Macron] was there.  A "b", c\n',
      '2024-01-01  statement  Emmanuel Macron         [Macron] was there.  A "b", c\n',
    ].join(''),
  )
})

test('one leader is one file, with the same bytes whatever the shards were', async () => {
  const files = (place: string) =>
    readdirSync(place)
      .sort()
      .flatMap((name) => readdirSync(join(place, name)).map((file) => join(name, file)))
  expect(files(parquet)).toEqual([
    'entity=country%3AIT/facts_0.parquet',
    'entity=leader%3Aemmanuel-macron/facts_0.parquet',
    'entity=leader%3Anew-person/facts_0.parquet',
  ])
  const { entities, facts, sources } = BUNDLE
  const a = shard('a.jsonl', { entities, facts: facts.slice(0, 3), sources: sources.slice(1) })
  const b = shard('b.jsonl', { entities, facts: facts.slice(2), sources: sources.slice(0, 2) })
  for (const shards of [
    [a, b],
    [b, a, b],
  ]) {
    const output = join(folder, 'again')
    // The second time the folder is there, and is replaced.
    await writeParquet(shards, { output })
    for (const file of files(parquet))
      expect(readFileSync(join(output, file)).equals(readFileSync(join(parquet, file)))).toBe(true)
  }
})

test('a folder of something else is left alone', async () => {
  const other = join(folder, 'other')
  mkdirSync(other)
  writeFileSync(join(other, 'letter.txt'), 'as it was')
  await expect(writeParquet([whole], { output: other })).rejects.toThrow('is not a folder of facts')
  expect(readdirSync(other)).toEqual(['letter.txt'])
  await expect(queryFacts([other], {})).rejects.toThrow('this is no folder that facts parquet wrote')
  const empty = join(folder, 'empty.jsonl')
  writeFileSync(empty, '')
  await expect(writeParquet([empty], { output: join(folder, 'none') })).rejects.toThrow('there are no facts')
  expect(readdirSync(folder).filter((name) => name.startsWith('.') || name === 'none')).toEqual([])
})

test.each<[string, QueryOptions, string]>([
  ['a kind', { kind: ['nope'] }, 'there is no kind nope; the kinds are meeting'],
  ['a day', { from: 'May' }, '--from must look like 2024-08-26'],
  ['a number', { limit: '-1' }, '--limit must be a number, not -1'],
  ['a format', { format: 'xml' }, '--format must be table, json, csv, not xml'],
  ['a leader', { person: ['Nobody Atall'] }, 'no leader is known by the name Nobody Atall'],
  ['a country', { country: ['Macron'] }, 'no country is known by the name Macron'],
  ['one of several', { person: ['Lee'] }, 'give one of these ids'],
])('%s that is not known is an error', async (_, options, message) => {
  await expect(queryFacts([whole], options)).rejects.toThrow(message)
})

test.each([
  ['France', 'country', 'country:FR'],
  ['fr', 'country', 'country:FR'],
  ['MACRON', 'leader', 'leader:emmanuel-macron'],
  ['emmanuel macron', 'leader', 'leader:emmanuel-macron'],
] as const)('%s is somebody', (given, kind, id) => {
  expect(entityNamed(given, kind, world)).toBe(id)
})
