import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Block, Fact } from '../../facts/types.ts'
import { dumpOf, type FactDump, packetLines } from './fact-dump.ts'
import {
  compare,
  countMarks,
  harm,
  kappaOf,
  precisionOf,
  recallOf,
  relocated,
  shareRight,
  speakerRecall,
  twice,
} from './judged.ts'
import { JUDGED_FILE, type JudgedSet, keyOf, readJudged, writeJudged } from './judged-data.ts'
import { expectedOf, judgementsOf, merged, type RawMark, sentenceWith } from './judged-import.ts'
import { nameOf, readList } from './judged-pages.ts'

const FACT = {
  id: 'fact:1',
  kind: 'visit',
  about: ['leader:angela-merkel'],
  quote: { exact: 'She went to Oslo.', prefix: '', suffix: '', block: 1, start: 10, end: 27 },
  resolved: [{ text: 'She', entities: ['leader:angela-merkel'], rule: 'sentence before' }],
  source: 'source:1',
  checks: [],
} as unknown as Fact
const DUMP = dumpOf(FACT)
const changed = (changes: Partial<FactDump>): FactDump => ({ ...DUMP, ...changes })
const page = { page: 1, language: 'en' }
const blocks = [
  { kind: 'heading', text: 'News' },
  { kind: 'paragraph', text: 'It rains. She went to Oslo. Then came Ms Reeves.' },
] as const
const MARK: RawMark = {
  n: 1,
  mark: 'right',
  class: null,
  speakerRight: null,
  pronounsRight: true,
  dateRight: null,
  aboutRight: true,
  flaw: false,
  falseOfLeader: false,
  found: [1],
}

function setOf(mark: Partial<RawMark> = {}, second: readonly RawMark[] = []): JudgedSet {
  return {
    pages: [{ type: 'page', page: 1, repository: 'a/b', path: 'c d.html', language: 'en' }],
    judgements: judgementsOf(1, ['fact:1'], [DUMP], [{ ...MARK, ...mark }, { cards: { x: 4 } }], second),
    expected: expectedOf(
      1,
      [
        {
          n: 1,
          kind: 'visit',
          about: ['Angela Merkel', 'Who'],
          block: 1,
          words: 'She went to',
          speaker: null,
        },
        {
          n: 2,
          kind: 'statement',
          about: ['Angela Merkel'],
          block: 1,
          words: 'Then came Ms',
          speaker: 'Ms Reeves',
        },
      ],
      blocks,
      (name) => (name === 'Angela Merkel' ? ['leader:angela-merkel'] : []),
    ),
  }
}

describe('a judgement', () => {
  const now = (fact: FactDump, set = setOf()) => compare([{ ...page, facts: [fact] }], set)

  test('is found again for a fact that shows the same, wherever it is', () => {
    expect(now(changed({ id: 'fact:2', block: 5, start: 0 }))[0]?.judgement?.mark).toBe('right')
  })
  test.each([
    ['who it is about', { about: ['country:DE'] }],
    ['the sentence', { statement: 'She went.' }],
    ['the speaker', { speaker: 'country:DE' }],
    ['the date', { when: { text: 'May', from: '2024-05-01', to: '2024-05-31', sure: 'inferred' } }],
    ['the place', { where: 'Oslo' }],
    ['the office', { office: { title: 'Chancellor', country: 'DE', tense: 'past' } }],
    ['whether it is planned', { planned: true }],
    ['the figures', { figures: ['3'] }],
    ['whom a pronoun stands for', { resolved: [] }],
  ] as const)('does not hold where %s has changed, and says what was judged earlier', (_, changes) => {
    const [one] = now(changed(changes))
    expect(one?.judgement).toBeUndefined()
    expect(one?.earlier?.mark).toBe('right')
  })
  test('holds for one page and one kind', () => {
    expect(compare([{ page: 2, language: 'en', facts: [DUMP] }], setOf())[0]?.judgement).toBeUndefined()
    expect(now(changed({ kind: 'stance' }))[0]).toEqual({ ...page, fact: changed({ kind: 'stance' }) })
  })
  test('of no fact is an error', () => {
    expect(() => judgementsOf(7, ['fact:1'], [DUMP], [{ n: 2, mark: 'right' }])).toThrow('page 7: mark 2')
  })
})

describe('figures', () => {
  const compared = (set: JudgedSet, ...facts: FactDump[]) => compare([{ ...page, facts }], set)
  const other = changed({ statement: 'She left.' })

  test('precision is of what was judged', () => {
    const counts = countMarks(compared(setOf({ mark: 'wrong', class: 'who' }), DUMP, other))
    expect(counts).toEqual({ right: 0, wrong: 1, useless: 0, open: 1 })
    expect(precisionOf(counts)).toBe(0)
    expect(precisionOf({ right: 0, wrong: 0, useless: 0, open: 3 })).toBeUndefined()
  })
  test('an expected item is found by a fact that was judged right, perhaps by one that nobody judged', () => {
    const set = setOf()
    expect(recallOf(set.expected, compared(set, DUMP))).toEqual({ found: 1, perhaps: 0, all: 2 })
    expect(recallOf(set.expected, compared(set, other))).toEqual({ found: 0, perhaps: 1, all: 2 })
    expect(recallOf(set.expected, compared(setOf({ mark: 'wrong' }), DUMP)).found).toBe(0)
    expect(recallOf(set.expected, compared(set, changed({ kind: 'stance' }))).perhaps).toBe(0)
  })
  test('answers on one side count where a judge gave one', () => {
    const all = compared(setOf({ flaw: true, falseOfLeader: true }), DUMP, other)
    expect(shareRight(all, 'pronounsRight')).toEqual({ right: 1, all: 1 })
    expect(shareRight(all, 'speakerRight')).toEqual({ right: 0, all: 0 })
    expect(harm(all)).toEqual({ flaws: 1, judged: 1, falsePages: 1 })
  })
  test('a speaker that is expected and not shown is missed', () => {
    const set = setOf({ found: [2] })
    expect(speakerRecall(set.expected, compared(set, DUMP))).toEqual({ right: 0, all: 1 })
    const right = setOf({ found: [2], speakerRight: true })
    expect(speakerRecall(right.expected, compared(right, DUMP))).toEqual({ right: 1, all: 1 })
  })
  test('an expected item is looked for by its sentence where the blocks have changed', () => {
    const { expected } = setOf()
    const places = (blocks: readonly Block[]) =>
      relocated(expected, blocks).map(({ block, start, end }) => [block, start, end])
    expect(places(blocks)).toEqual([
      [1, 10, 27],
      [1, 28, 48],
    ])
    expect(places([blocks[1], { kind: 'paragraph', text: 'Other words.' }])).toEqual([
      [0, 10, 27],
      [0, 28, 48],
    ])
    expect(places([])).toEqual(places(blocks))
  })
  test('kappa leaves out what chance gives', () => {
    expect(twice(setOf({}, [{ n: 1, mark: 'useless' }]))).toEqual([['right', 'useless']])
    const pairs = (counts: Record<string, number>): [string, string][] =>
      Object.entries(counts).flatMap(([marks, n]) =>
        Array.from({ length: n }, () => marks.split(' ') as [string, string]),
      )
    // 20 both yes, 15 both no, 5 and 10 apart: 0.7 agreed, 0.5 by chance.
    const { agreed, all, kappa } = kappaOf(pairs({ 'y y': 20, 'n n': 15, 'y n': 5, 'n y': 10 }))
    expect([agreed, all]).toEqual([35, 50])
    expect(kappa).toBeCloseTo(0.4)
    expect(kappaOf([]).kappa).toBeUndefined()
  })
})

describe('the data', () => {
  test('has where a fact is, and none of its words', () => {
    const set = setOf()
    expect(set.expected.map(({ start, end, about }) => [start, end, about])).toEqual([
      [10, 27, ['leader:angela-merkel']],
      [28, 48, ['leader:angela-merkel']],
    ])
    expect(set.expected[1]?.speaker).toBe('Ms Reeves')
    expect(JSON.stringify([set.judgements, set.expected])).not.toMatch(/Oslo|went|came/)
  })
  test('is written and read again, page by page', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'judged-')), 'judged.jsonl')
    const set = setOf()
    writeJudged(set, file)
    expect(readJudged(file)).toEqual(set)
    const bytes = readFileSync(file, 'utf8')
    writeJudged(readJudged(file), file)
    expect(readFileSync(file, 'utf8')).toBe(bytes)
    expect(readJudged(`${file}.none`)).toEqual({ pages: [], judgements: [], expected: [] })
  })
  test('a fact that is judged again has its new mark, others keep theirs', () => {
    const fresh = setOf({ mark: 'wrong' })
    const kept = { ...fresh.judgements[0]!, page: 2 }
    const both = merged({ ...setOf(), judgements: [...setOf().judgements, kept] }, fresh)
    expect(both.judgements.map(({ page, mark }) => [page, mark])).toEqual([
      [2, 'wrong'],
      [1, 'wrong'],
    ])
    expect(both.expected).toHaveLength(2)
    expect(both.pages).toHaveLength(1)
  })
  test('a fact of the first edition stays one when it is judged again', () => {
    const fresh = setOf({ mark: 'wrong' })
    const old = setOf()
    const first = { ...old, judgements: old.judgements.map((one) => ({ ...one, first: true as const })) }
    expect(merged(first, fresh).judgements).toMatchObject([{ mark: 'wrong', first: true }])
    expect(merged(old, fresh).judgements[0]).not.toHaveProperty('first')
  })

  test('what is known of a page stays where new marks say nothing of it', () => {
    const [page] = setOf().pages
    const old: JudgedSet = { ...setOf(), pages: [{ ...page!, tuned: true, cards: { x: 4 } }] }
    expect(merged(old, setOf()).pages).toEqual(old.pages)
    const again: JudgedSet = { ...setOf(), pages: [{ ...page!, cards: { x: 5 } }] }
    expect(merged(old, again).pages).toEqual([{ ...page, tuned: true, cards: { x: 5 } }])
  })
  test('as it is in the project has no long text', () => {
    const strings = (value: unknown): string[] =>
      typeof value === 'string'
        ? [value]
        : value && typeof value === 'object'
          ? Object.values(value).flatMap(strings)
          : []
    const { judgements, expected } = readJudged(JUDGED_FILE)
    expect(strings([judgements, expected]).filter((text) => text.length > 60)).toEqual([])
    const keys = judgements.map((one) => `${one.page} ${one.key}`)
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })
})

test('the sentence that holds the words of a judge is found, though a word differs', () => {
  const text = 'One came. “Two men,” he said, left. Three stayed.'
  expect(textOf(text, sentenceWith(text, '"Two men" he said'))).toBe('“Two men,” he said, left.')
  expect(sentenceWith(text, 'Three of another sort')).toEqual({ start: 0, end: text.length })
  expect(sentenceWith(text, 'nothing of the sort')).toEqual({ start: 0, end: text.length })
})

test('a fact is shown to judges with all that its card has', () => {
  const lines = packetLines(
    changed({
      speaker: { words: 'Ms Reeves', entity: 'country:GB' },
      when: { text: 'May', from: '2024-05-01', to: '2024-05-31', sure: 'inferred' },
      where: 'Oslo',
      office: { title: 'Chancellor', country: 'DE', tense: 'past' },
      planned: true,
      figures: ['3'],
    }),
    4,
  )
  expect(lines).toBe(`#4 [visit] about: leader:angela-merkel
   shown: She went to Oslo.
   from block 1: She went to Oslo.
   speaker: Ms Reeves = country:GB
   when: 2024-05-01..2024-05-31 ('May')
   where: Oslo
   office: Chancellor of DE, past
   planned: yes
   figures: 3
   read: 'She' as leader:angela-merkel`)
})

test('brackets are put into the quote', () => {
  const bracketed = { ...FACT, brackets: [{ start: 0, end: 3, text: 'Merkel' }] } as unknown as Fact
  expect(dumpOf(bracketed).statement).toBe('[Merkel] went to Oslo.')
  expect(keyOf(dumpOf(bracketed))).not.toBe(keyOf(DUMP))
})

test('a page has one name in all folders', () => {
  expect(nameOf({ repository: 'a/b', path: 'c/d e.html.gz' })).toBe('a+b__c_d_e')
  const file = join(mkdtempSync(join(tmpdir(), 'list-')), 'pages.tsv')
  writeFileSync(file, 'repository\tpath\tlanguage\tdate\na/b\tc.html\tde\t2024-05-06\na/b\td.html\ten\t\n')
  expect(readList(file)).toEqual([
    { repository: 'a/b', path: 'c.html', language: 'de', published: '2024-05-06' },
    { repository: 'a/b', path: 'd.html', language: 'en' },
  ])
})

function textOf(text: string, { start, end }: { start: number; end: number }): string {
  return text.slice(start, end)
}
