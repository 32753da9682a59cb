import { describe, expect, test } from 'vitest'
import { buildArticle } from '../../facts/cli/load.ts'
import { world } from '../facts/world.ts'
import { type Counts, readArticleCase, readArticleCases, scoreArticle, sumOf } from './articles.ts'
import { rates } from './score.ts'

const cases = readArticleCases()
const scores = cases.map((one) => scoreArticle(one, buildArticle(one.article, world).facts))

test('25 articles at least, in many forms, three not in English', () => {
  expect(cases.length).toBeGreaterThanOrEqual(25)
  expect(new Set(cases.map((one) => one.form)).size).toBeGreaterThanOrEqual(12)
  const languages = cases.map((one) => one.article.source.language).filter((language) => language !== 'en')
  expect(languages.length).toBeGreaterThanOrEqual(3)
})

test('every entity of a case is one we know', () => {
  const known = new Set<string>(world.entities.map((e) => e.id))
  const unknown = cases.flatMap(({ lines }) =>
    lines.flatMap(({ place, must, mustNot, references }) =>
      [
        ...[...must, ...mustNot].flatMap((e) => [
          ...e.who,
          ...(e.speaker && e.speaker !== '-' ? [e.speaker] : []),
        ]),
        ...references.flatMap((r) => r.who),
      ]
        .filter((id) => !known.has(id))
        .map((id) => `${place}: ${id}`),
    ),
  )
  expect(unknown).toEqual([])
})

/** Precision and recall: what was reached, less a little. */
const FLOORS = {
  facts: [0.85, 0.52],
  speakers: [0.77, 0.19],
  references: [0.9, 0.17],
  dates: [0.93, 0.31],
} as const

test.each(Object.entries(FLOORS))('%s: what was reached', (kind, [precision, recall]) => {
  const reached = rates(sumOf(scores.map((score) => score[kind as keyof typeof FLOORS])))
  expect(reached.precision).toBeGreaterThanOrEqual(precision)
  expect(reached.recall).toBeGreaterThanOrEqual(recall)
})

describe('the count', () => {
  const CASE = `date: 2025-05-06

# News
Emmanuel Macron met Giorgia Meloni in Paris on 5 May 2025.
 = meeting emmanuel-macron,giorgia-meloni @2025-05-05
He said that Ukraine was ready for talks with Russia and for a long winter.
 = statement emmanuel-macron by emmanuel-macron
 ~ He emmanuel-macron
`
  const score = (text: string) => {
    const one = readArticleCase('case', text)
    return scoreArticle(one, buildArticle(one.article, world).facts)
  }
  const counts = (right: number, wrong: number, missed: number): Counts => ({ right, wrong, missed })

  test('is all right for what is right', () => {
    expect(score(CASE)).toEqual({
      facts: counts(2, 0, 0),
      speakers: counts(1, 0, 0),
      references: counts(1, 0, 0),
      dates: counts(1, 0, 0),
      mistakes: [],
    })
  })
  test.each([
    ['a wrong day', CASE.replace('@2025-05-05', '@2025-05-04'), 'facts', counts(1, 1, 1)],
    ['a wrong kind', CASE.replace('= meeting', '= visit'), 'facts', counts(1, 1, 1)],
    ['a fact that nobody expects', CASE.replace(/ = statement.*\n/, ''), 'facts', counts(1, 1, 0)],
    ['a wrong speaker', CASE.replace('by emmanuel-macron', 'by giorgia-meloni'), 'speakers', counts(0, 1, 1)],
    [
      'a pronoun that must be left alone',
      CASE.replace('~ He emmanuel-macron', '~ He -'),
      'references',
      counts(0, 1, 0),
    ],
  ] as const)('sees %s', (_, text, kind, expected) => {
    const { mistakes, ...found } = score(text)
    expect(found[kind]).toEqual(expected)
    expect(mistakes).not.toEqual([])
  })
})
