import { describe, expect, test } from 'vitest'
import { buildArticle } from '../../facts/cli/load.ts'
import type { Fact } from '../../facts/types.ts'
import { world } from '../facts/world.ts'
import { kindMistakes, readKindCases, readKindFile, scoreKinds, shareOf } from './kinds.ts'

/** Of the cases that are all right, at least this share: what was reached, less a little. */
const FLOORS = { before: 0.62, after: 0.62, recall: 0.66 }

const cases = readKindCases()
const isRecall = (kind: string): boolean => kind.startsWith('recall-')
const failures = cases.filter((one) => !isRecall(one.kind))

test('sixteen kinds of failure, ten cases of each at least, about half in English', () => {
  const kinds = Map.groupBy(failures, (one) => one.kind)
  expect(kinds.size).toBe(16)
  for (const [kind, own] of kinds) expect(own.length, kind).toBeGreaterThanOrEqual(10)
  const english = failures.filter((one) => one.article.source.language === 'en').length
  expect(english / failures.length).toBeGreaterThan(0.4)
  expect(english / failures.length).toBeLessThan(0.6)
})

test('silence alone passes none of two in three', () => {
  const silent = failures.filter((one) => kindMistakes(one, []).length === 0)
  expect(silent.length / failures.length).toBeLessThan(1 / 3)
  const mute = failures.filter(
    (one) => one.mustNot.length === 0 && !one.references.some(({ who }) => who.length === 0),
  )
  expect(mute.map((one) => one.id)).toEqual([])
})

test('each id is in its part once, and every entity is one we know', () => {
  const ids = cases.map((one) => `${one.kind} ${one.part} ${one.id}`)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  const known = new Set<string>(world.entities.map((entity) => entity.id))
  const unknown = cases.flatMap(({ id, must, mustNot, references }) =>
    [
      ...[...must, ...mustNot].flatMap(({ about, by }) => [
        ...about,
        ...(typeof by === 'object' && 'id' in by ? [by.id] : []),
      ]),
      ...references.flatMap(({ who }) => who),
    ]
      .filter((entity) => !known.has(entity))
      .map((entity) => `${id}: ${entity}`),
  )
  expect(unknown).toEqual([])
})

test('as many cases are right as were reached', () => {
  const { table } = scoreKinds(cases, (article) => buildArticle(article, world).facts)
  const isFailure = (kind: string): boolean => !isRecall(kind)
  expect(shareOf(table, 'before', isFailure)).toBeGreaterThanOrEqual(FLOORS.before)
  expect(shareOf(table, 'after', isFailure)).toBeGreaterThanOrEqual(FLOORS.after)
  expect(shareOf(table, 'before', isRecall)).toBeGreaterThanOrEqual(FLOORS.recall)
})

describe('a file of cases', () => {
  const FILE = `# 1-09 en 2024-05-14
# A heading
Rishi Sunak met Emmanuel Macron. He slept.
- An item
 = meeting/visit rishi-sunak,emmanuel-macron @2024-05-13 planned by "the two" "met Emmanuel"
 ! * * by FR “Macron. He”
 ~ He -
#
Sie kam.
 ! office:past *
 ~ Sie angela-merkel
`
  test('is read', () => {
    const [first, second] = readKindFile('01-x.after', FILE)
    expect(first).toMatchObject({ part: 'after', kind: '01-x', id: '1-09' })
    expect(first?.article.source).toMatchObject({ language: 'en', published: '2024-05-14' })
    expect(first?.article.blocks.map((block) => block.kind)).toEqual(['heading', 'paragraph', 'item'])
    expect(first?.must).toEqual([
      {
        kinds: ['meeting', 'visit'],
        about: ['leader:rishi-sunak', 'leader:emmanuel-macron'],
        date: '2024-05-13',
        planned: true,
        by: { words: 'the two' },
        words: 'met Emmanuel',
      },
    ])
    expect(first?.mustNot).toEqual([{ kinds: [], about: [], by: { id: 'country:FR' }, words: 'Macron. He' }])
    expect(first?.references).toEqual([{ text: 'He', who: [] }])
    expect(second).toMatchObject({ id: '1-10', references: [{ text: 'Sie', who: ['leader:angela-merkel'] }] })
  })
  test.each([
    [
      'words that the text has not',
      FILE.replace('"met Emmanuel"', '"saw him"'),
      "01-x:5: the text has no 'saw him'",
    ],
    ['a note that is none', FILE.replace('= meeting', '? meeting'), '01-x:5 is no note'],
    ['text before any case', `Text.\n${FILE}`, '01-x:1 stands before any case'],
    ['text behind the notes', `${FILE}More.\n`, '01-x:12: text behind the notes'],
  ])('says where it has %s', (_, text, message) => {
    expect(() => readKindFile('01-x', text)).toThrow(message)
  })
})

describe('the judge of a case', () => {
  const TEXT = 'Angela Merkel opened the fair. She said it was late.'
  const fact = (changes: object): Fact =>
    ({
      id: 'fact:1',
      kind: 'statement',
      about: ['leader:angela-merkel'],
      quote: { exact: 'She said it was late', prefix: '', suffix: '', block: 0, start: 31, end: 51 },
      source: 'source:1',
      checks: [],
      ...changes,
    }) as unknown as Fact
  const mistakes = (notes: string, ...facts: Fact[]): string[] => {
    const [one] = readKindFile('x', `# 1-01 en 2024-05-14\n${TEXT}\n${notes}`)
    return one ? kindMistakes(one, facts) : ['no case']
  }
  const read = { resolved: [{ text: 'She', entities: ['leader:angela-merkel'], rule: 'sentence before' }] }
  const when = { when: { text: 'then', from: '2024-05-01', to: '2024-05-31', sure: 'inferred' } }

  test.each([
    [' = statement angela-merkel "it was late"', {}],
    [' = visit/statement *', {}],
    [' = statement * by angela-merkel', { speaker: 'leader:angela-merkel' }],
    [' = statement * by angela-merkel', { speaker: { words: 'She', entity: 'leader:angela-merkel' } }],
    [' = statement * by "Reeves"', { speaker: { words: 'Rachel Reeves' } }],
    [' = statement * by -', { speaker: { words: 'Rachel Reeves' } }],
    [' = statement * @2024-05-01..2024-05-31', when],
    [' = statement * @-', {}],
    [' = office:past *', { kind: 'office', office: { tense: 'past' } }],
    [' = * * planned', { planned: true }],
    [' ~ She angela-merkel', read],
    [' ~ He -', read],
    [' ! * * "opened"', {}],
    [' ! * angela-merkel', { kind: 'mentioned' }],
    [' ! * olaf-scholz', {}],
  ])('passes %s', (notes, changes) => {
    expect(mistakes(notes, fact(changes))).toEqual([])
  })
  test.each([
    [' = visit angela-merkel', {}],
    [' = statement angela-merkel "opened"', {}],
    [' = statement angela-merkel', { kind: 'mentioned' }],
    [' = statement * by angela-merkel', {}],
    [' = statement * by -', { speaker: 'leader:angela-merkel' }],
    [' = statement * @2024-05-01', when],
    [' = statement * @-', when],
    [' = office:past *', { kind: 'office', office: { tense: 'now' } }],
    [' = * * planned', {}],
    [' ~ She -', read],
    [' ~ She angela-merkel', {}],
    [' ~ She olaf-scholz', read],
    [' ! * angela-merkel', {}],
    [' ! statement * "late"', {}],
  ])('fails %s', (notes, changes) => {
    expect(mistakes(notes, fact(changes))).toHaveLength(1)
  })

  test('counts both parts by kind', () => {
    const text = `# 1-01 en 2024-05-14\n${TEXT}\n ! * *\n#\n${TEXT}\n = visit *\n`
    const both = [...readKindFile('01-x', text), ...readKindFile('01-x.after', text)]
    const { table, mistakes: found } = scoreKinds(both, () => [])
    expect([...table]).toEqual([['01-x', { before: { passed: 1, all: 2 }, after: { passed: 1, all: 2 } }]])
    expect(found).toEqual(['01-x 1-02 (before) misses visit *', '01-x 1-02 (after) misses visit *'])
    expect(shareOf(table, 'after')).toBe(0.5)
    expect(shareOf(table, 'after', () => false)).toBe(1)
  })
})
