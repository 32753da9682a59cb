import { expect, test } from 'vitest'
import { makeArticle } from '../../facts/articles/plain-text.ts'
import { buildArticle } from '../../facts/cli/load.ts'
import type { EntityId } from '../../facts/types.ts'
import { world } from '../facts/world.ts'
import { dumpOf } from './fact-dump.ts'
import { hashOf, type Judgement, keyOf } from './judged-data.ts'
import { type Asked, askable, clauseSaid, holdsFact, isNoteworthy, isSame, whoIn } from './judged-ways.ts'
import type { Said } from './ways.ts'

const TEXT =
  'Emmanuel Macron met Angela Merkel in Paris on Monday. “We will not give in to anybody here,” he said. Macron’s adviser agreed. “We know what this is about.” French officials left and “we will all stay here for now,” Merkel said.'
const article = makeArticle({ title: 'Macron meets Merkel', language: 'en', published: '2019-03-04' }, [
  { kind: 'paragraph', text: TEXT },
])

/** A judgement of the words of a block that start so and end so. */
function judgement(from: string, to: string, more: Partial<Judgement> = {}): Judgement {
  const start = TEXT.indexOf(from)
  const end = TEXT.indexOf(to, start) + to.length
  return {
    type: 'fact',
    page: 1,
    block: 1,
    start,
    end,
    hash: hashOf(TEXT.slice(start, end)),
    key: 'key',
    kind: 'meeting',
    about: ['leader:emmanuel-macron'],
    mark: 'right',
    ...more,
  }
}

function only(one: Judgement): Asked {
  const { asked } = askable(article, world, [one], false)
  if (!asked[0]) throw new Error('not asked')
  return asked[0]
}

/** A way that says some words of the sentence. */
const saying = ({ words }: Asked, text: string): Said => {
  const own = text.split(' | ').map((word) => words.indexOf(word))
  return { verb: 0, subject: own.at(-1) ?? -1, phrase: own, negated: false, passive: false }
}

test('a fact is asked for in the sentence that holds most of its words', () => {
  const asked = only(judgement('met Angela', 'Monday.'))
  expect(asked.words.join(' | ')).toBe('Emmanuel Macron | met | Angela Merkel | in | Paris | on | Monday | .')
  expect(asked.known).toMatchObject({ speech: [], names: [0, 2] })
  expect(asked.parse?.labels).toHaveLength(8)
  expect(clauseSaid(asked)).toMatchObject({ verb: 1, subject: 0, phrase: [0] })
})

test('direct speech is one word, and its clause is the one that says so', () => {
  const asked = only(judgement('“We will', 'he said.'))
  expect(asked.words).toEqual(['this', 'he', 'said', '.'])
  expect(asked.known).toEqual({ speech: [0], says: [2], names: [] })
  expect(asked.clause?.verb).toBe(2)
  const other = only(judgement('French', 'said.'))
  const verb = (of: Asked['clause']): string | undefined => other.words[of?.verb ?? -1]
  expect([verb(other.read.main), verb(other.clause)]).toEqual(['left', 'said'])
})

test('what cannot be asked for is counted by its reason', () => {
  const gone = { ...judgement('met', 'Monday.'), hash: 'other' }
  const heading = { ...judgement('met', 'Monday.'), block: 0, start: 0, end: 6, hash: hashOf('Macron') }
  const { asked, left } = askable(article, world, [gone, heading, judgement('“We know', 'about.”')], true)
  expect(asked).toEqual([])
  expect(left).toEqual(['gone from its page', 'no sentence', 'direct speech alone'])
})

test.each([
  ['met Angela', 'Monday.', 'Emmanuel Macron', ['leader:emmanuel-macron']],
  ['“We will', 'he said.', 'he', ['leader:emmanuel-macron']],
  ['Macron’s', 'agreed.', 'Macron | ’s | adviser', []],
  ['French', 'said.', 'French | officials', ['country:FR']],
])('who a phrase is: %s … %s', (from, to, text, expected) => {
  const asked = only(judgement(from, to))
  expect([...whoIn(saying(asked, text).phrase, asked.read, asked.lexicon)]).toEqual(expected)
})

test('a fact comes through where its speaker is the subject, else one of those it is about', () => {
  const speaker: EntityId = 'leader:angela-merkel'
  const about = only(judgement('met', 'Monday.'))
  const said = only(judgement('met', 'Monday.', { speaker }))
  for (const [asked, macron, merkel] of [
    [about, true, false],
    [said, false, true],
  ] as const) {
    expect(holdsFact(saying(asked, 'Emmanuel Macron'), asked)).toBe(macron)
    expect(holdsFact(saying(asked, 'Angela Merkel'), asked)).toBe(merkel)
  }
  expect(holdsFact(undefined, about)).toBe(false)
})

test('offices and strangers who say something are not asked for by name', () => {
  const speaker: EntityId = 'leader:angela-merkel'
  const of = (more: Partial<Judgement>): boolean => isNoteworthy(only(judgement('met', 'Monday.', more)))
  expect([
    of({}),
    of({ kind: 'office' }),
    of({ kind: 'statement' }),
    of({ kind: 'statement', speaker }),
  ]).toEqual([true, false, false, true])
})

test('two ways say the same where the phrase of one holds the subject of the other', () => {
  const asked = only(judgement('French', 'said.'))
  const officials = saying(asked, 'officials')
  expect(isSame(saying(asked, 'French | officials'), officials)).toBe(true)
  expect(isSame(officials, saying(asked, 'French'))).toBe(false)
  expect(isSame(officials, undefined)).toBe(false)
})

test('what the builder gives is distinguished from what it gives no more', () => {
  const given = buildArticle(article, world).facts.find(({ kind }) => kind === 'meeting')
  if (!given) throw new Error('the builder gives no meeting')
  const key = keyOf(dumpOf(given))
  expect(only(judgement('Emmanuel', 'Monday.', { key })).isGiven).toBe(true)
  expect(only(judgement('Emmanuel', 'Monday.')).isGiven).toBe(false)
})
