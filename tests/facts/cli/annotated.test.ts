import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EMPTY_BUNDLE } from '../../../facts/bundle/bundle.ts'
import { linesOfBundle } from '../../../facts/bundle/lines.ts'
import { writeParquet } from '../../../facts/cli/parquet.ts'
import { type QueryOptions, queryFacts } from '../../../facts/cli/query.ts'
import type { Annotation, Fact, FactBundle } from '../../../facts/types.ts'

const folder = mkdtempSync(join(tmpdir(), 'attache-annotated-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const quote = { start: 0, end: 13, exact: 'He was there.', prefix: '', suffix: '', block: 0 }
const fact = (id: string, about: Fact['about']): Fact => ({
  ...{ id, kind: 'meeting', about, quote, source: 'source:1', checks: [] },
  brackets: [{ start: 0, end: 2, text: 'Macron' }],
})

const NEWCOMER = { id: 'leader:new-person', kind: 'leader', name: 'New Person' } as const
const noted = (what: Annotation['what'], of: string, value: unknown): Annotation =>
  ({ id: `${what} ${of}`, what, of, source: 'source:1', at: '2026-01-01T00:00:00.000Z', value }) as Annotation

const BUNDLE: FactBundle = {
  ...EMPTY_BUNDLE,
  entities: [{ id: 'leader:emmanuel-macron', kind: 'leader', name: 'Emmanuel Macron' }],
  sources: [{ id: 'source:1', title: 'A title', language: 'en', published: '2025-03-01' }],
  facts: ['fact:right', 'fact:hidden', 'fact:other'].map((id) => fact(id, ['leader:emmanuel-macron'])),
  annotations: [
    noted('hidden', 'fact:hidden', true),
    noted('about', 'fact:other', [NEWCOMER]),
    noted('note', 'fact:right', 'Denied.'),
    noted('tags', 'fact:right', ['doubtful', 'talks']),
    noted('note', 'source:1', 'Read again.'),
    noted('title', 'source:1', 'A better title'),
    noted('published', 'source:1', '2025-04-01'),
    // Taken back.
    { ...noted('tags', 'source:1', ['x']), value: undefined } as never,
  ],
}

const file = join(folder, 'facts.jsonl')
const parquet = join(folder, 'parquet')
beforeAll(async () => {
  writeFileSync(file, `${linesOfBundle(BUNDLE).sort().join('\n')}\n`)
  await writeParquet([file], { output: parquet })
}, 60_000)

const rows = async (place: string, options: QueryOptions = {}): Promise<Record<string, string>[]> => {
  const { said } = await queryFacts([place], { ...options, format: 'csv' })
  return parse(said, { columns: true })
}

test.each([
  ['lines', file],
  ['Parquet', parquet],
])('a question to %s gets what the reader has corrected, with notes and tags', async (_, place) => {
  const found = await rows(place)
  expect(found.map(({ id, about }) => [id, about])).toEqual([
    ['fact:other', 'New Person'],
    ['fact:right', 'Emmanuel Macron'],
  ])
  const [other, right] = found
  expect(right).toMatchObject({
    ...{ note: 'Denied.', tags: 'doubtful; talks', articleNote: 'Read again.', articleTags: '' },
    ...{ title: 'A better title', published: '2025-04-01', from: '2025-04-01' },
  })
  expect(other).toMatchObject({ note: '', tags: '', statement: '[New Person] was there.' })
  expect(await rows(place, { to: '2025-03' })).toEqual([])
})
